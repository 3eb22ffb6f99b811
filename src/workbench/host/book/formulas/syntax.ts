import { isOperator, type Token } from "@borgar/fx";
import { tokensOf } from "./tokens";

/**
 * True for a token that joins or crosses references, which the engine knows neither of: `(A1,B1)`, `A1:B2 B1:C3`. A comma in
 * brackets that aren't a call's is the first of them.
 * @param calls for each bracket that is open whether it is a call's; kept up to date
 */
export function isUnionOrIntersection(tokens: readonly Token[], index: number, calls: boolean[]): boolean {
  const token = tokens[index]!;
  if (token.type === "whitespace") {
    return isOperandEnd(tokens[index - 1]) && isOperandStart(tokens[index + 1]);
  }
  if (!isOperator(token)) return false;
  if (token.value === "(") calls.push(tokens[index - 1]?.type === "func");
  else if (token.value === "{") calls.push(true);
  else if (token.value === ")" || token.value === "}") calls.pop();
  else if (token.value === ",") return calls.length === 0 || calls[calls.length - 1] === false;
  return false;
}

/** Whether a function is called to give an end of a range, before or after a ":". */
export function isRangeEnd(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.type !== "func") return false;
  if (tokens[index - 1]?.value === ":") return true;
  let depth = 0;
  for (let at = index + 1; at < tokens.length; at++) {
    const { type, value } = tokens[at]!;
    if (type !== "operator") continue;
    if (value === "(") depth += 1;
    else if (value === ")" && --depth === 0) return tokens[at + 1]?.value === ":";
  }
  return false;
}

const REFERENCES = new Set(["range", "range_beam", "range_named", "structured"]);

function isOperandEnd(token: Token | undefined): boolean {
  return token !== undefined && (REFERENCES.has(token.type) || token.value === ")");
}

function isOperandStart(token: Token | undefined): boolean {
  return token !== undefined && (REFERENCES.has(token.type) || token.type === "func" || token.value === "(");
}

/** True for a formula of one token, which needs no brackets inside another. */
export function isSingleOperand(formula: string): boolean {
  const tokens = tokensOf(`=${formula}`).slice(1);
  return tokens.length === 1;
}
