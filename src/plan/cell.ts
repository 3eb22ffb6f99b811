/** What a cell holds: text, a number (dates are serial numbers) or TRUE/FALSE. "" is an empty cell, an error value is its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** One cell. Rows and columns count from 1, as people count them. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a sheet; first and last are inside it and count from 1. */
export interface RangeAddress {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** True where a merged area covers a cell and begins in another: nothing can stand there. */
export function isCovered(
  merges: readonly RangeAddress[],
  { row, column }: Pick<CellAddress, "row" | "column">,
): boolean {
  return merges.some(
    (merge) =>
      row >= merge.firstRow &&
      row <= merge.lastRow &&
      column >= merge.firstColumn &&
      column <= merge.lastColumn &&
      (row !== merge.firstRow || column !== merge.firstColumn),
  );
}

/** The limits of an Excel worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** "AB" for 28. @throws RangeError for a column that no worksheet has. */
export function columnLetter(column: number): string {
  if (!Number.isInteger(column) || column < 1 || column > MAX_COLUMNS)
    throw new RangeError(`no column ${column} on a worksheet`);
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 28 for "AB", in either case. @throws RangeError for anything that is not a column of a worksheet. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) throw new RangeError(`"${letters}" is not a column`);
  const column = toNumber(letters);
  if (column > MAX_COLUMNS) throw new RangeError(`"${letters}" is not a column of a worksheet`);
  return column;
}

/** Letters as a number to base 26, whether or not a worksheet reaches so far. */
function toNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** "C7", without the sheet. @throws RangeError for a row or column that no worksheet has. */
export function cellName(row: number, column: number): string {
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS)
    throw new RangeError(`no row ${row} on a worksheet`);
  return columnLetter(column) + row;
}

/** "A1:C7" (or "A1" for one cell), without the sheet. */
export function rangeName(range: RangeAddress): string {
  const first = cellName(range.firstRow, range.firstColumn);
  const last = cellName(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The range of "A1:C7", "$A$1" or "'O''Brien'!A1"; the sheet, if named, is left out. Null when the text is no plain range. */
export function parseRange(text: string): RangeAddress | null {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const columns = [toNumber(column1), toNumber(column2)].sort((a, b) => a - b);
  const rows = [Number(row1), Number(row2)].sort((a, b) => a - b);
  if (rows[0]! < 1 || rows[1]! > MAX_ROWS || columns[1]! > MAX_COLUMNS) return null;
  return { firstRow: rows[0]!, lastRow: rows[1]!, firstColumn: columns[0]!, lastColumn: columns[1]! };
}

/** A sheet's name as formulas need it: always quoted, since `2026-27`, `R1` or `O'Brien` would be read as something else. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** True for the text of an Excel error value, as cells hold it. */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/.test(
      value,
    )
  );
}
