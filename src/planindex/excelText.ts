import { isErrorValue, type CellValue } from "../plan/cell";
import { indexText } from "../text/planindex";

/**
 * Excel's text functions as the index's formulas use them, each beside the JavaScript that computes the same: a change
 * in one half is a change in both. Only functions that Excel 2016 and LibreOffice compute alike.
 */

const NO_BREAK_SPACE = "\u00a0";

/** What `MATCH` takes at most. */
const LONGEST_KEY = 250;

/** Room for one part of a cell while it is taken apart: longer ones would run into the next. */
const PART_ROOM = 1_000;

/** A cell's content as one line of text: no line breaks, no no-break spaces, no spaces around it. Errors have a word of their own. */
export function lineFormula(cell: string): string {
  return `IFERROR(TRIM(SUBSTITUTE(SUBSTITUTE(${cell}&"",CHAR(10)," "),"${NO_BREAK_SPACE}"," ")),"${indexText.errorValue}")`;
}

export function line(value: CellValue): string {
  return trim(rawText(value).replaceAll("\n", " ").replaceAll(NO_BREAK_SPACE, " "));
}

/** A cell that names several things: as `line`, with ";" for line breaks and "|". */
export function partsFormula(cell: string): string {
  return `IFERROR(TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}&"",CHAR(10),";"),"|",";"),"${NO_BREAK_SPACE}"," ")),"${indexText.errorValue}")`;
}

export function parts(value: CellValue): string {
  return trim(rawText(value).replaceAll("\n", ";").replaceAll("|", ";").replaceAll(NO_BREAK_SPACE, " "));
}

/** Takes wildcards their meaning: MATCH would find anything for "*". */
export function plainFormula(text: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
}

export function plain(text: string): string {
  return text.replace(/[~*?]/g, "~$&");
}

/** A text to look up with MATCH: no wildcards, and no longer than MATCH takes. */
export function keyFormula(text: string): string {
  return plainFormula(listedFormula(text));
}

/** A text as lists hold it, so that a key meets it. */
export function listedFormula(text: string): string {
  return `LEFT(${text},${LONGEST_KEY})`;
}

export function listed(text: string): string {
  return text.slice(0, LONGEST_KEY);
}

/** What two texts are compared by where Excel compares them: case doesn't count. */
export function sameKey(text: string): string {
  return listed(text).toLowerCase();
}

/** What MATCH finds for a text in which `plain` has taken wildcards their meaning. */
export function sameAsPlain(text: string): string {
  return sameKey(text.replace(/~([~*?])/g, "$1"));
}

/** ";" in place of commas, "/", "&" and "and": for cells whose parts are ids. */
export function looseFormula(text: string): string {
  return [",", "/", "&", " and "].reduce((inner, mark) => `SUBSTITUTE(${inner},"${mark}",";")`, text);
}

export function loose(text: string): string {
  return [",", "/", "&", " and "].reduce((inner, mark) => inner.replaceAll(mark, ";"), text);
}

/** The n-th part (from 1) of a text between marks. */
export function partFormula(text: string, n: number, mark = ";"): string {
  const from = (n - 1) * PART_ROOM + 1;
  return `TRIM(MID(SUBSTITUTE(${text},"${mark}",REPT(" ",${PART_ROOM})),${from},${PART_ROOM}))`;
}

export function part(text: string, n: number, mark = ";"): string {
  return trim(text.replaceAll(mark, " ".repeat(PART_ROOM)).slice((n - 1) * PART_ROOM, n * PART_ROOM));
}

/** The last part of a text between ";". */
export function lastPartFormula(text: string): string {
  return `TRIM(RIGHT(SUBSTITUTE(${text},";",REPT(" ",${PART_ROOM})),${PART_ROOM}))`;
}

export function lastPart(text: string): string {
  return trim(text.replaceAll(";", " ".repeat(PART_ROOM)).slice(-PART_ROOM));
}

/** The first word, without a colon: the id in "1.2: Reading block". */
export function firstWordFormula(text: string): string {
  return `SUBSTITUTE(LEFT(${text},FIND(" ",${text}&" ")-1),":","")`;
}

export function firstWord(text: string): string {
  return text.slice(0, `${text} `.indexOf(" ")).replaceAll(":", "");
}

/** Cells joined as `&` joins them; an error among them is one of the whole. */
export function joined(values: readonly CellValue[], mark: string): string {
  return values.some(isErrorValue) ? indexText.errorValue : values.map(rawText).join(mark);
}

/** A cell as Excel joins it to a text: 15 digits of a number. */
function rawText(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isErrorValue(value) ? indexText.errorValue : value;
}

/** Excel's TRIM: only spaces, and only one between words. */
function trim(text: string): string {
  return text.replace(/ +/g, " ").replace(/^ | $/g, "");
}
