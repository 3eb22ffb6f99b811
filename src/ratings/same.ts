const NO_BREAK_SPACE = "\u00a0";

/** Text as formulas compare it: spaces around it, several in a row and case don't count. */
export function sameKey(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ").replace(/ +/g, " ").trim().toLowerCase();
}

/** Whether two spellings of a unit, a period, a rater or an item are the same. */
export function isSame(one: string, other: string): boolean {
  return one === other || sameKey(one) === sameKey(other);
}

/** A cell's text without spaces around it, as a formula. */
export function trimmedFormula(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"${NO_BREAK_SPACE}"," "))`;
}

/** The same as computed here, with single spaces between words as Excel's TRIM leaves them. */
export function trimmed(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ").replace(/ +/g, " ").trim();
}
