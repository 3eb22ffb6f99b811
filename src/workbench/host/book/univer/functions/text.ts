import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, numberOf, textOf, valueOf, type Plain } from "./values";

const VALUE = { error: ErrorType.VALUE };
const MAX_TEXT = 32_767;

type Text = Exclude<Plain, { readonly error: unknown }>;

/** Computes with values none of which is an error; the first error is the result. */
function withoutErrors(
  args: readonly BaseValueObject[],
  compute: (...values: Text[]) => Plain,
): BaseValueObject {
  return broadcast(args, (...values) => values.find(isError) ?? compute(...(values as Text[])));
}

/** A number that counts characters; null for what isn't one. */
function countOf(value: Text): number | { readonly error: ErrorType } {
  const number = numberOf(value);
  return typeof number === "number" ? Math.trunc(number) : number;
}

/** CONCATENATE, and the operator &. Univer's writes numbers with 16 digits and is slow. */
export class Concatenate extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...parts: BaseValueObject[]): BaseValueObject {
    return withoutErrors(parts, (...texts) => {
      const text = texts.map(textOf).join("");
      return text.length > MAX_TEXT ? VALUE : text;
    });
  }
}

/** SUBSTITUTE. Univer's takes a line break or a no-break space for a space. */
export class Substitute extends BaseFunction {
  override minParams = 3;
  override maxParams = 4;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return withoutErrors(args, (within, old, replacement, instance) => {
      const text = textOf(within ?? null);
      const wanted = textOf(old ?? null);
      const parts = wanted === "" ? [text] : text.split(wanted);
      if (args.length < 4) return parts.join(textOf(replacement ?? null));
      const count = countOf(instance ?? null);
      if (typeof count !== "number") return count;
      if (count < 1) return VALUE;
      if (count >= parts.length) return text;
      return (
        parts.slice(0, count).join(wanted) + textOf(replacement ?? null) + parts.slice(count).join(wanted)
      );
    });
  }
}

/** TRIM. Univer's takes line breaks and no-break spaces for spaces. */
export class Trim extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: BaseValueObject): BaseValueObject {
    return withoutErrors([text], (value) => textOf(value).replace(/ +/g, " ").replace(/^ | $/g, ""));
  }
}

/** LEFT. Univer's cuts a date as it is shown; Excel its number. */
export class Left extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(text: BaseValueObject, length: BaseValueObject = valueOf(1)): BaseValueObject {
    return withoutErrors([text, length], (value, characters) => {
      const count = countOf(characters);
      if (typeof count !== "number") return count;
      return count < 0 ? VALUE : textOf(value).slice(0, count);
    });
  }
}

/** RIGHT. Univer's cuts a date as it is shown; Excel its number. */
export class Right extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(text: BaseValueObject, length: BaseValueObject = valueOf(1)): BaseValueObject {
    return withoutErrors([text, length], (value, characters) => {
      const count = countOf(characters);
      if (typeof count !== "number") return count;
      const whole = textOf(value);
      return count < 0 ? VALUE : whole.slice(Math.max(0, whole.length - count));
    });
  }
}

/** MID. Univer's cuts a date as it is shown; Excel its number. */
export class Mid extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return withoutErrors(args, (value, first, characters) => {
      const start = countOf(first ?? null);
      const count = countOf(characters ?? null);
      if (typeof start !== "number") return start;
      if (typeof count !== "number") return count;
      return start < 1 || count < 0 ? VALUE : textOf(value ?? null).slice(start - 1, start - 1 + count);
    });
  }
}

/** FIND. Univer's searches a date as it is shown, and finds "" in no empty text. */
export class Find extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    wanted: BaseValueObject,
    within: BaseValueObject,
    start: BaseValueObject = valueOf(1),
  ): BaseValueObject {
    return withoutErrors([wanted, within, start], (part, whole, from) => {
      const first = countOf(from);
      if (typeof first !== "number") return first;
      const text = textOf(whole);
      if (first < 1 || first > text.length + 1) return VALUE;
      const index = text.indexOf(textOf(part), first - 1);
      return index < 0 ? VALUE : index + 1;
    });
  }
}

/** REPT. Univer's is slow: it makes arrays of single values. */
export class Rept extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(text: BaseValueObject, times: BaseValueObject): BaseValueObject {
    return withoutErrors([text, times], (value, number) => {
      const count = countOf(number);
      if (typeof count !== "number") return count;
      const part = textOf(value);
      return count < 0 || part.length * count > MAX_TEXT ? VALUE : part.repeat(count);
    });
  }
}
