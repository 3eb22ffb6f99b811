import { parse, tokenize, type Token } from "@borgar/fx";
import { HostError } from "../../errors";
import { remembered } from "./remembered";

/** Excel's limit for the text of a formula. */
const MAX_FORMULA_LENGTH = 8_192;

/** A formula's tokens: whole references (`Sheet1!A1:B2`) as one, minus signs apart from numbers. */
export const tokensOf = remembered((formula): readonly Readonly<Token>[] =>
  tokenize(formula, { mergeRefs: true, negativeNumbers: false, withLocation: false }),
);

/** @throws HostError InvalidArgument for what Excel would not take as a formula. */
export function requireFormula(formula: string): void {
  if (formula.length > MAX_FORMULA_LENGTH) {
    throw new HostError("InvalidArgument", `The formula has more than ${MAX_FORMULA_LENGTH} characters.`);
  }
  try {
    if (!formula.startsWith("=") || formula.trim() === "=") throw new Error("It is empty.");
    parse(tokenize(formula, { mergeRefs: true, negativeNumbers: false }));
  } catch (cause) {
    throw new HostError(
      "InvalidArgument",
      `The formula can't be read: ${formula} (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  }
}

/** Applies a change to each token's text and puts the formula together again; the same text when nothing changed. */
export function mapTokens(formula: string, change: (token: Readonly<Token>) => string): string {
  return tokensOf(formula).map(change).join("");
}
