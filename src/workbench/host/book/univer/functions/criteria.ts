import { serialIn } from "./dates";
import { isError, numberOf, type Plain } from "./values";
import { wildcardPattern } from "./wildcards";

const CRITERION = /^(<=|>=|<>|=|<|>)?([^]*)$/;

/** Whether a value of an area counts. */
export type Criterion = (value: Plain) => boolean;

/**
 * What COUNTIFS and its like take for a condition: a value to equal, or text of an operator and a value. A value that
 * reads as a number is met by that number and by text that reads as it ("01" by 1); text is met in any case, with
 * wildcards; an empty condition text is met by blank and empty cells, a blank condition is 0.
 */
export function criterionOf(condition: Plain): Criterion {
  if (condition === null) return equals(0);
  if (typeof condition !== "string") return equals(condition);
  const [, operator = "", operand = ""] = CRITERION.exec(condition)!;
  const wanted = wantedOf(operand);
  if (operator === "") return condition === "" ? (value) => value === null || value === "" : equals(wanted);
  if (operator === "=") return operand === "" ? (value) => value === null : equals(wanted);
  if (operator === "<>") {
    const isEqual = operand === "" ? (value: Plain) => value === null : equals(wanted);
    return (value) => !isEqual(value);
  }
  return ordered(operator, wanted);
}

/** What the text of a condition stands for. */
function wantedOf(text: string): string | number | boolean {
  const number = numberIn(text) ?? serialIn(text);
  if (number !== null) return number;
  const upper = text.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : text;
}

function equals(wanted: Exclude<Plain, null>): Criterion {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted === "number") {
    return (value) => value === wanted || (typeof value === "string" && numberIn(value) === wanted);
  }
  if (typeof wanted === "boolean") return (value) => value === wanted;
  const pattern = wildcardPattern(wanted, "whole");
  const lower = wanted.toLowerCase();
  return (value) => {
    if (isError(value)) return value.error.toLowerCase() === lower;
    if (typeof value !== "string") return false;
    return pattern === null ? value.toLowerCase() === lower : pattern.test(value);
  };
}

/** Greater and smaller compare values of one kind only. */
function ordered(operator: string, wanted: string | number | boolean): Criterion {
  const key = (value: string | number | boolean) => (typeof value === "string" ? value.toLowerCase() : value);
  const limit = key(wanted);
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const each = key(value);
    if (operator === "<") return each < limit;
    if (operator === "<=") return each <= limit;
    return operator === ">" ? each > limit : each >= limit;
  };
}

function numberIn(text: string): number | null {
  const percent = /^(.*\S)\s*%$/.exec(text.trim());
  const number = numberOf(percent === null ? text : percent[1]!);
  if (typeof number !== "number" || !Number.isFinite(number)) return null;
  return percent === null ? number : number / 100;
}
