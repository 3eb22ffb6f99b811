import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "../book/area";
import type { Area } from "../book/data";
import { isEntireColumn, isEntireRow } from "./area";

/** "AB" of 27. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as it stands in an address: in apostrophes unless it is a plain word that is no address. */
function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "A1:B2", "A:C", "1:3", "A1"; with `$` before each part when absolute. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const row = (index: number) => `${sign}${index + 1}`;
  const column = (index: number) => sign + columnLetters(index);
  // A whole sheet is written as all of its rows.
  if (isEntireRow(area)) return `${row(area.row)}:${row(lastRow(area))}`;
  if (isEntireColumn(area)) return `${column(area.column)}:${column(lastColumn(area))}`;
  const first = column(area.column) + row(area.row);
  const last = column(lastColumn(area)) + row(lastRow(area));
  return first === last ? first : `${first}:${last}`;
}

/** "Sheet1!A1:B2", as `Range.address` gives it. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** "=Sheet1!$A$1:$B$2" */
export function absoluteFormula(sheetName: string, area: Area): string {
  return `=${quoteSheetName(sheetName)}!${formatArea(area, true)}`;
}

/** Takes the sheet's name off an address; null when there is none. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(address);
  if (!match) return { sheet: null, rest: address };
  const [, quoted, plain, rest] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain!, rest: rest! };
}

/** The area of "A1", "$A$1:B2", "A:C" or "1:3", in any case of letters; null for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,7})?(?::\$?([a-z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if (text.includes(":")) {
    // Both sides of a colon are of one kind: cells, columns or rows.
    if (match[3] === undefined && match[4] === undefined) return null;
    if ((column1 === undefined) !== (match[3] === undefined)) return null;
    if ((row1 === undefined) !== (match[4] === undefined)) return null;
  } else if (column1 === undefined || row1 === undefined) {
    return null;
  }
  const columns = [column1, column2].map((letters) => (letters === undefined ? null : columnNumber(letters)));
  const rows = [row1, row2].map((digits) => (digits === undefined ? null : Number(digits) - 1));
  const left = Math.min(columns[0] ?? 0, columns[1] ?? 0);
  const right = Math.max(columns[0] ?? MAX_COLUMNS - 1, columns[1] ?? MAX_COLUMNS - 1);
  const top = Math.min(rows[0] ?? 0, rows[1] ?? 0);
  const bottom = Math.max(rows[0] ?? MAX_ROWS - 1, rows[1] ?? MAX_ROWS - 1);
  if (top < 0 || right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
