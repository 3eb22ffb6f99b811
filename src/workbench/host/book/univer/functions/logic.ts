import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { contentsOf, isError, plainOf, rowsOf, truthOf, type Argument, type Plain } from "./values";

/**
 * The conditions among arguments, or the first error: of cells and arrays only numbers and booleans count; text that is
 * given directly must read TRUE or FALSE. Univer's AND and OR leave out any text.
 */
function truthsOf(args: readonly Argument[]): boolean[] | { readonly error: ErrorType } {
  const truths: boolean[] = [];
  for (const arg of args) {
    const isDirect = !arg.isReferenceObject() && !arg.isArray();
    const values: readonly Plain[] = isDirect
      ? [plainOf(arg as BaseValueObject)]
      : rowsOf(contentsOf(arg)).flat();
    for (const value of values) {
      if (isError(value)) return value;
      if (!isDirect && (typeof value === "string" || value === null)) continue;
      const truth = truthOf(value);
      if (typeof truth !== "boolean") return truth;
      truths.push(truth);
    }
  }
  return truths.length === 0 ? { error: ErrorType.VALUE } : truths;
}

function combining(combine: (truths: readonly boolean[]) => boolean) {
  return class extends BaseFunction {
    override minParams = 1;
    override maxParams = 255;
    override needsReferenceObject = true;

    override calculate(...args: Argument[]): BaseValueObject {
      const truths = truthsOf(args);
      return Array.isArray(truths)
        ? BooleanValueObject.create(combine(truths))
        : ErrorValueObject.create(truths.error);
    }
  };
}

/** AND. */
export const And = combining((truths) => truths.every(Boolean));
/** OR. */
export const Or = combining((truths) => truths.some(Boolean));
