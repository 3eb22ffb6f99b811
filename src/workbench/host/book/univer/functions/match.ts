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
    const rows = rowsOf(list);
    if (rows.length > 1 && (rows[0]?.length ?? 0) > 1) return ErrorValueObject.create(ErrorType.NA);
    const values = rows.length === 1 ? rows[0]! : rows.map((row) => row[0] ?? null);
    const find = type === 0 ? findExact : type > 0 ? findAscending : findDescending;
    return broadcast([lookup], (value) => (isError(value) ? value : find(value, values)));
  }
}

type Lookup = string | number | boolean | null;

function findExact(value: Lookup, values: readonly Plain[]): Plain {
  if (value === null) return NOT_FOUND;
  const pattern = typeof value === "string" ? wildcardPattern(value, "whole") : null;
  const index = values.findIndex((candidate) => {
    if (typeof candidate !== typeof value || candidate === null || isError(candidate)) return false;
    return pattern === null ? compareValues(candidate, value) === 0 : pattern.test(String(candidate));
  });
  return index < 0 ? NOT_FOUND : index + 1;
}

/** The last value that isn't greater, in values that rise. */
function findAscending(value: Lookup, values: readonly Plain[]): Plain {
  if (value === null) return NOT_FOUND;
  const places = placesOfKind(value, values);
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(values[places[middle]!] as Lookup, value) <= 0) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? NOT_FOUND : places[low - 1]! + 1;
}

/** The last value that isn't smaller, in values that fall. */
function findDescending(value: Lookup, values: readonly Plain[]): Plain {
  if (value === null) return NOT_FOUND;
  let found: Plain = NOT_FOUND;
  for (const place of placesOfKind(value, values)) {
    if (compareValues(values[place] as Lookup, value) < 0) break;
    found = place + 1;
  }
  return found;
}

function placesOfKind(value: Lookup, values: readonly Plain[]): number[] {
  return values.flatMap((candidate, index) => (typeof candidate === typeof value ? [index] : []));
}
