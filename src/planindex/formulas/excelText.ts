import { isErrorValue, type CellValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";

/**
 * Excel's text functions as the index's formulas use them, each beside the JavaScript that computes the same: a change
 * in one half is a change in both. Only functions that Excel 2016 and LibreOffice compute alike.
 */

const NO_BREAK_SPACE = "\u00a0";

/** The longest text that lists hold: MATCH takes no longer ones. */
const LONGEST_KEY = 250;

/** Room for one part of a cell while it is taken apart. */
const PART_ROOM = 250;

/** Which spaces other than the common one stand in a workbook's plan: formulas are spared those that don't. */
export interface OddSpaces {
  readonly lineBreaks: boolean;
  readonly noBreakSpaces: boolean;
}

/** The odd spaces among some cells. */
export function oddSpacesIn(values: Iterable<CellValue>): OddSpaces {
  let [lineBreaks, noBreakSpaces] = [false, false];
  for (const value of values) {
    if (typeof value !== "string") continue;
    lineBreaks ||= value.includes("\n");
    noBreakSpaces ||= value.includes(NO_BREAK_SPACE);
  }
  return { lineBreaks, noBreakSpaces };
}

/** A cell as one line of text, no spaces around it. */
export function lineFormula(cell: string, { lineBreaks, noBreakSpaces }: OddSpaces): string {
  const unbroken = lineBreaks ? `SUBSTITUTE(${cell},CHAR(10)," ")` : cell;
  return `TRIM(${noBreakSpaces ? `SUBSTITUTE(${unbroken},"${NO_BREAK_SPACE}"," ")` : unbroken})`;
}

/** What `lineFormula` computes. */
export function line(value: CellValue): string {
  return trim(rawText(value).replaceAll("\n", " ").replaceAll(NO_BREAK_SPACE, " "));
}

/** As `line`, with line breaks left in: in a cell that names several things they stand between them. */
export function linesFormula(cell: string, odd: OddSpaces): string {
  return lineFormula(cell, { ...odd, lineBreaks: false });
}

/** What `linesFormula` computes. */
export function lines(value: CellValue): string {
  return trim(rawText(value).replaceAll(NO_BREAK_SPACE, " "));
}

/** Takes wildcards their meaning: MATCH would find anything for "*". */
export function keyFormula(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

/** What `keyFormula` computes. */
export function key(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}

/** Whether MATCH would read a text as a pattern. */
export function hasWildcards(text: string): boolean {
  return key(text) !== text;
}

/** As much of a text as lists hold; cut behind a word it has no space at its end, which some programs overlook. */
export function listedFormula(text: string): string {
  return `TRIM(LEFT(${text},${LONGEST_KEY}))`;
}

/** What `listedFormula` computes. */
export function listed(text: string): string {
  return trim(text.slice(0, LONGEST_KEY));
}

/** What two texts are compared by where Excel compares them: case doesn't count. */
export function sameKey(text: string): string {
  return text.toLowerCase();
}

/** What MATCH finds for a text in which `key` has taken wildcards their meaning; nothing for a text that is too long. */
export function sameAsKey(text: string): string {
  return text.length > LONGEST_KEY ? "" : sameKey(text.replace(/~([~*?])/g, "$1"));
}

/** A text with room between its parts, for `partFormula`. @param marks what stands between parts */
export function spreadFormula(text: string, marks: readonly string[]): string {
  const [first, ...others] = marks.map((mark) => (mark === "\n" ? "CHAR(10)" : `"${mark}"`));
  const alike = others.reduce((inner, mark) => `SUBSTITUTE(${inner},${mark},${first})`, text);
  return `SUBSTITUTE(${alike},${first},REPT(" ",${PART_ROOM}))`;
}

/** What `spreadFormula` computes. */
export function spread(text: string, marks: readonly string[]): string {
  const [first = "", ...others] = marks;
  const alike = others.reduce((inner, mark) => inner.replaceAll(mark, first), text);
  return alike.replaceAll(first, " ".repeat(PART_ROOM));
}

/** The n-th part (from 1) of a text that was spread. */
export function partFormula(spreadText: string, n: number): string {
  return `TRIM(MID(${spreadText},${(n - 1) * PART_ROOM + 1},${PART_ROOM}))`;
}

/** What `partFormula` computes. */
export function part(spreadText: string, n: number): string {
  return trim(spreadText.slice((n - 1) * PART_ROOM, n * PART_ROOM));
}

/** What stands before the last mark: "1.2" in "1.2.3". An error where there is none. */
export function beforeLastFormula(text: string, mark: string): string {
  const count = `LEN(${text})-LEN(SUBSTITUTE(${text},"${mark}",""))`;
  return `LEFT(${text},FIND("#",SUBSTITUTE(${text},"${mark}","#",${count}))-1)`;
}

/** What `beforeLastFormula` computes; "" where that is an error. */
export function beforeLast(text: string, mark: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(mark)));
}

/** Cells joined as `&` joins them; an error among them is one of the whole. */
export function joined(values: readonly CellValue[], mark: string): string {
  return values.find(isErrorValue)?.toString() ?? values.map(rawText).join(mark);
}

/** A cell as Excel joins it to a text: 15 digits of a number, "1E+30" for large ones. Errors have a word of their own. */
export function rawText(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15))).toUpperCase();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isErrorValue(value) ? indexText.errorValue : value;
}

/** Excel's TRIM: only spaces, and only one between words. */
function trim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}
