import { BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import {
  broadcast,
  contentsOf,
  isError,
  isSeveral,
  numberOf,
  plainOf,
  truthOf,
  type Argument,
  type Plain,
} from "./values";

// Univer's give values where Excel's give references: those can be an end of a range, `IF(a,B1,B2):B9`, and a blank cell
// that they refer to is "" in text and 0 in sums.

/** IF. */
export class If extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;
  override needsReferenceObject = true;

  override calculate(
    test: Argument,
    yes: Argument,
    no: Argument = BooleanValueObject.create(false),
  ): Argument {
    const tests = contentsOf(test);
    if (isSeveral(tests)) {
      return broadcast([tests, contentsOf(yes), contentsOf(no)], (condition, whenTrue, whenFalse) => {
        const truth = truthOf(condition);
        return typeof truth === "boolean" ? (truth ? whenTrue : whenFalse) : truth;
      });
    }
    const truth = truthOf(plainOf(tests));
    if (typeof truth !== "boolean") return ErrorValueObject.create(truth.error);
    return truth ? yes : no;
  }
}

/** CHOOSE. */
export class Choose extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  override calculate(index: Argument, ...choices: Argument[]): Argument {
    const indexes = contentsOf(index);
    if (isSeveral(indexes)) {
      return broadcast([indexes, ...choices.map(contentsOf)], (wanted, ...values) => {
        const at = chosenPlace(wanted);
        if (typeof at !== "number") return at;
        return at in values ? values[at]! : { error: ErrorType.VALUE };
      });
    }
    const at = chosenPlace(plainOf(indexes));
    if (typeof at !== "number") return ErrorValueObject.create(at.error);
    return choices[at] ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

/** IFERROR. */
export class Iferror extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  override calculate(value: Argument, fallback: Argument): Argument {
    return replaceErrors(value, fallback, this.replaces);
  }

  readonly replaces: (error: ErrorType) => boolean = () => true;
}

/** IFNA. */
export class Ifna extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  override calculate(value: Argument, fallback: Argument): Argument {
    return replaceErrors(value, fallback, this.replaces);
  }

  readonly replaces: (error: ErrorType) => boolean = (error) => error === ErrorType.NA;
}

/** The place of the wanted choice among the others, from 0. */
export function chosenPlace(index: Plain): number | { readonly error: ErrorType } {
  const number = numberOf(index);
  return typeof number === "number" ? Math.trunc(number) - 1 : number;
}

function replaceErrors(
  value: Argument,
  fallback: Argument,
  isReplaced: (error: ErrorType) => boolean,
): Argument {
  const values = contentsOf(value);
  if (isSeveral(values)) {
    return broadcast([values, contentsOf(fallback)], (each, other) =>
      isError(each) && isReplaced(each.error) ? other : each,
    );
  }
  const each = plainOf(values);
  return isError(each) && isReplaced(each.error) ? fallback : value;
}
