import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { compareValues } from "./compare";
import { broadcast, isError, numberOf, plainOf, rowsOf, type Plain } from "./values";
import { wildcardPattern } from "./wildcards";

const NOT_FOUND = { error: ErrorType.NA };

/**
 * MATCH. Univer's gives the first of equal values for type 1 and -1 and takes the smallest distance for order; Excel
 * searches sorted values by halving, which gives the last of equal ones, and compares values of the same kind only.
 */
export class Match extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    lookup: BaseValueObject,
    list: BaseValueObject,
    matchType?: BaseValueObject,
  ): BaseValueObject {
    if (list.isError()) return list;
    const type = matchType === undefined ? 1 : numberOf(plainOf(matchType));
    if (typeof type !== "number") return ErrorValueObject.create(type.error);
    const values = listOf(list);
    if (values === null) return ErrorValueObject.create(ErrorType.NA);
    const find = type === 0 ? findExact : type > 0 ? findAscending : findDescending;
    return broadcast([lookup], (value) => (isError(value) ? value : find(value, values)));
  }
}

/** A list to search, prepared once for all formulas that search it. */
class List {
  private readonly firsts = new Map<string | number | boolean, number>();
  private readonly places = new Map<string, readonly number[]>();

  constructor(readonly values: readonly Plain[]) {
    values.forEach((value, index) => {
      if (value === null || isError(value)) return;
      const key = keyOf(value);
      if (!this.firsts.has(key)) this.firsts.set(key, index);
    });
  }

  /** Index of the first value that equals one of the same kind; undefined when there is none. */
  first(value: string | number | boolean): number | undefined {
    return this.firsts.get(keyOf(value));
  }

  /** Indexes of the values of a kind. */
  ofKind(kind: string): readonly number[] {
    let places = this.places.get(kind);
    if (places === undefined) {
      places = this.values.flatMap((value, index) =>
        typeof value === kind && value !== null ? [index] : [],
      );
      this.places.set(kind, places);
    }
    return places;
  }
}

const lists = new WeakMap<BaseValueObject, List>();

/** Null for what has several rows and several columns. */
function listOf(value: BaseValueObject): List | null {
  let list = lists.get(value);
  if (list === undefined) {
    const rows = rowsOf(value);
    if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return null;
    list = new List(rows.length === 1 ? rows[0]! : rows.map((row) => row[0] ?? null));
    lists.set(value, list);
  }
  return list;
}

function keyOf(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? value.toLowerCase() : value;
}

type Lookup = string | number | boolean | null;

function findExact(value: Lookup, list: List): Plain {
  if (value === null) return NOT_FOUND;
  const pattern = typeof value === "string" ? wildcardPattern(value, "whole") : null;
  const index =
    pattern === null
      ? list.first(value)
      : list.ofKind("string").find((place) => pattern.test(String(list.values[place])));
  return index === undefined ? NOT_FOUND : index + 1;
}

/** The last value that isn't greater, in values that rise. */
function findAscending(value: Lookup, list: List): Plain {
  if (value === null) return NOT_FOUND;
  const places = list.ofKind(typeof value);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(list.values[places[middle]!] as Lookup, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? NOT_FOUND : places[low - 1]! + 1;
}

/** The last value that isn't smaller, in values that fall. */
function findDescending(value: Lookup, list: List): Plain {
  if (value === null) return NOT_FOUND;
  let found: Plain = NOT_FOUND;
  for (const place of list.ofKind(typeof value)) {
    if (compareValues(list.values[place] as Lookup, value) < 0) break;
    found = place + 1;
  }
  return found;
}
