import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, numberOf, textOf, valueOf, type Plain } from "./values";
import { wildcardPattern } from "./wildcards";

/** SEARCH. Univer's knows no wildcards. */
export class Search extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(
    find: BaseValueObject,
    within: BaseValueObject,
    start: BaseValueObject = valueOf(1),
  ): BaseValueObject {
    return broadcast([find, within, start], (wanted, text, from) => {
      if (isError(wanted)) return wanted;
      if (isError(text)) return text;
      const first = numberOf(from);
      return typeof first === "number" ? search(textOf(wanted), textOf(text), Math.trunc(first)) : first;
    });
  }
}

function search(wanted: string, text: string, first: number): Plain {
  if (first < 1 || first > text.length + 1) return { error: ErrorType.VALUE };
  const rest = text.slice(first - 1);
  const pattern = wildcardPattern(wanted, "part");
  const index = pattern === null ? rest.toLowerCase().indexOf(wanted.toLowerCase()) : rest.search(pattern);
  return index < 0 ? { error: ErrorType.VALUE } : first + index;
}
