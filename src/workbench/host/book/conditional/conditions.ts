import type { CellContentData, ConditionalRuleData } from "../data";
import { compareValues } from "../univer/functions/compare";
import { textOf } from "../univer/functions/values";
import { wildcardPattern } from "../univer/functions/wildcards";

type Rule<T extends ConditionalRuleData["type"]> = Extract<ConditionalRuleData, { type: T }>;

/** Whether the result of a rule's own formula is a yes: TRUE, or a number other than 0. */
export function isYes(result: CellContentData): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}

/** Whether a cell's value compares as a rule says; an empty cell counts as 0, as in Excel. */
export function compares(
  operator: string,
  value: CellContentData,
  first: CellContentData,
  second: CellContentData,
): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  const order = compareValues(value, first);
  switch (operator) {
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "greaterThan":
      return order > 0;
    case "lessThan":
      return order < 0;
    case "greaterThanOrEqual":
      return order >= 0;
    case "lessThanOrEqual":
      return order <= 0;
    case "between":
      return order >= 0 && compareValues(value, second) <= 0;
    case "notBetween":
      return order < 0 || compareValues(value, second) > 0;
    default:
      return false;
  }
}

/** Whether a cell's text has what a rule looks for, in any case; * and ? stand for any text where it may be anywhere. */
export function hasText(
  operator: Rule<"containsText">["operator"],
  value: CellContentData,
  wanted: string,
): boolean {
  // Excel's own formula for it fails on an error, which then has not the text.
  if (isError(value)) return operator === "notContains";
  const text = textOf(value).toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case "beginsWith":
      return text.startsWith(part);
    case "endsWith":
      return text.endsWith(part);
    default: {
      const pattern = wildcardPattern(wanted, "part");
      const isThere = text !== "" && (pattern ? pattern.test(text) : text.includes(part));
      return isThere === (operator === "contains");
    }
  }
}

function isError(value: CellContentData): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
