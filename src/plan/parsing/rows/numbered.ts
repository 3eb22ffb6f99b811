import { isErrorValue } from "../../cell";
import type { TableCells } from "../table/cells";

const NUMBERED = /^(\d{1,2})\s+(?=\p{L})(.+)$/su;
/** So many numbers in a row are no chance. */
const LEAST = 3;

/**
 * True for a column whose wordings are numbered from 1 by a bare figure in front of each: "1 Reading", "2 Attendance". One
 * such text alone may as well begin with a count ("3 coaches hired").
 */
export function isNumberedList(cells: TableCells, column: number): boolean {
  const texts = new Set<string>();
  for (const row of cells.rows) {
    const text = cells.text(row, column);
    if (text !== "" && !isErrorValue(text)) texts.add(text);
    // Most columns say so in their first row.
    if (texts.size === 1 && !NUMBERED.test([...texts][0]!)) return false;
  }
  const numbers = [...texts].map((text) => Number(NUMBERED.exec(text)?.[1] ?? 0)).sort((a, b) => a - b);
  return numbers.length >= LEAST && numbers.every((number, index) => number === index + 1);
}

/** The number in front of a text of such a column, and its wording. */
export function numberedName(text: string): { readonly label: string; readonly rest: string } | null {
  const match = NUMBERED.exec(text);
  return match ? { label: match[1]!, rest: match[2]!.trim() } : null;
}
