import { BaseFunction, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { criterionOf } from "./criteria";
import { broadcast, contentsOf, isError, rowsOf, type Argument, type Plain } from "./values";

type Summary = (values: readonly Plain[]) => Plain;

/**
 * COUNTIFS, SUMIFS, AVERAGEIFS, MAXIFS, MINIFS and those with one condition. Univer's don't know `~~`, take "01" for other
 * than 1, and give "" for the greatest of nothing.
 */
abstract class Conditional extends BaseFunction {
  override needsReferenceObject = true;
  protected abstract readonly summary: Summary;

  /** @param pairs an area and its condition, any number of times; all areas have the size of the first */
  protected summarize(counted: Argument | null, pairs: readonly Argument[]): BaseValueObject {
    if (pairs.length % 2 !== 0) return ErrorValueObject.create(ErrorType.NA);
    const areas = pairs.filter((_, index) => index % 2 === 0).map(contentsOf);
    const conditions = pairs.filter((_, index) => index % 2 === 1).map(contentsOf);
    const failed = [...areas, ...(counted === null ? [] : [contentsOf(counted)])].find((area) =>
      area.isError(),
    );
    if (failed !== undefined) return failed;
    const lists = areas.map(rowsOf);
    const values = counted === null ? lists[0]! : rowsOf(contentsOf(counted));
    if (lists.some((rows) => !isSameSize(rows, values))) return ErrorValueObject.create(ErrorType.VALUE);
    return broadcast(conditions, (...wanted) => {
      const criteria = wanted.map(criterionOf);
      const met: Plain[] = [];
      values.forEach((row, at) =>
        row.forEach((value, column) => {
          if (criteria.every((isMet, index) => isMet(lists[index]![at]![column]!))) met.push(value);
        }),
      );
      return this.summary(met);
    });
  }
}

function isSameSize(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && (a[0]?.length ?? 0) === (b[0]?.length ?? 0);
}

/** The numbers among values, or the first error. */
function numbersOf(values: readonly Plain[]): number[] | { readonly error: ErrorType } {
  return values.find(isError) ?? values.filter((value) => typeof value === "number");
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A function that takes what is to be summarized first and then areas with conditions. */
function summarizing(summary: (numbers: readonly number[]) => Plain) {
  return class extends Conditional {
    override minParams = 3;
    override maxParams = 255;
    protected override readonly summary: Summary = (values) => {
      const numbers = numbersOf(values);
      return Array.isArray(numbers) ? summary(numbers) : numbers;
    };

    override calculate(counted: Argument, ...pairs: Argument[]): BaseValueObject {
      return this.summarize(counted, pairs);
    }
  };
}

/** COUNTIFS. */
export class Countifs extends Conditional {
  override minParams = 2;
  override maxParams = 255;
  protected override readonly summary: Summary = (values) => values.length;

  override calculate(...pairs: Argument[]): BaseValueObject {
    return this.summarize(null, pairs);
  }
}

/** COUNTIF. */
export class Countif extends Countifs {
  override maxParams = 2;
}

/** SUMIFS. */
export const Sumifs = summarizing(sumOf);
/** AVERAGEIFS. */
export const Averageifs = summarizing((numbers) =>
  numbers.length === 0 ? { error: ErrorType.DIV_BY_ZERO } : sumOf(numbers) / numbers.length,
);
/** MAXIFS; 0 when nothing matches. */
export const Maxifs = summarizing((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0));
/** MINIFS; 0 when nothing matches. */
export const Minifs = summarizing((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0));
