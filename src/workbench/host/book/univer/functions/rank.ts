import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, numberOf, type Plain, rowsOf, truthOf } from "./values";

type Numbers = readonly number[] | { readonly error: ErrorType };

/** The numbers of an area from the smallest on; made once for an area that many formulas read. */
const known = new WeakMap<readonly (readonly Plain[])[], Numbers>();

/** RANK. Univer's takes texts without letters for 0. */
export class Rank extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    number: BaseValueObject,
    area: BaseValueObject,
    order?: BaseValueObject,
  ): BaseValueObject {
    const numbers = numbersOf(rowsOf(area));
    return broadcast([number, ...(order ? [order] : [])], (value, direction = null) => {
      const wanted = numberOf(value);
      const isUp = truthOf(direction);
      if (typeof wanted === "object") return wanted;
      if (typeof isUp === "object") return isUp;
      return "error" in numbers ? numbers : rankOf(wanted, numbers, isUp);
    });
  }
}

function numbersOf(rows: readonly (readonly Plain[])[]): Numbers {
  let numbers = known.get(rows);
  if (numbers === undefined) {
    const values = rows.flat();
    numbers =
      values.find(isError) ?? values.filter((value) => typeof value === "number").sort((a, b) => a - b);
    known.set(rows, numbers);
  }
  return numbers;
}

function rankOf(wanted: number, numbers: readonly number[], isUp: boolean): Plain {
  const first = placeOf(wanted, numbers, false);
  if (numbers[first] !== wanted) return { error: ErrorType.NA };
  return isUp ? first + 1 : numbers.length - placeOf(wanted, numbers, true) + 1;
}

/** How many of the numbers are smaller than another, or as large where `isBehind`. */
function placeOf(wanted: number, numbers: readonly number[], isBehind: boolean): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBefore = isBehind ? numbers[middle]! <= wanted : numbers[middle]! < wanted;
    if (isBefore) from = middle + 1;
    else to = middle;
  }
  return from;
}
