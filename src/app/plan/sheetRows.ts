import type { TableMap } from "../../plan/maps/tableMap";
import type { SheetSnapshot } from "../../plan/snapshot";
import { shownAs } from "../../plan/values/shown";

/** A row of a sheet, with what stands in it. */
export interface SheetRow {
  readonly row: number;
  readonly text: string;
}

/** Rows above and below a heading that could be it instead. */
const ROWS_ABOVE = 8;
const ROWS_BELOW = 4;
/** So many of a sheet's first rows are offered, and as many further down that stand under a blank row. */
const FIRST_ROWS = 40;
/** Rows before and after a table's last one that could be it instead. */
const LAST_ROWS_AROUND = 12;
/** More of a row is not needed to know it by. */
const LONGEST_ROW = 60;

/** The rows around the heading of a table that could be it instead, and its own. */
export function headingRowsAround(sheet: SheetSnapshot, { headerRows: [first, last] }: TableMap): SheetRow[] {
  const { firstRow, lastRow } = sheet.cells.range;
  const rows: SheetRow[] = [];
  for (let row = Math.max(firstRow, first - ROWS_ABOVE); row <= Math.min(lastRow, last + ROWS_BELOW); row++) {
    const texts = textsIn(sheet, row, () => true);
    if (texts.length >= 2 || row === last) rows.push({ row, text: inShort(texts) });
  }
  return rows;
}

/** The rows of a sheet that could head a table that nobody has seen there: those outside the tables that were. */
export function freeHeadingRows(sheet: SheetSnapshot, tables: readonly TableMap[]): SheetRow[] {
  const { firstRow, lastRow } = sheet.cells.range;
  const rows: SheetRow[] = [];
  let isUnderBlank = true;
  let further = 0;
  // A heading heads something: the last row doesn't.
  for (let row = firstRow; row < lastRow && further < FIRST_ROWS; row++) {
    const through = tables.filter(({ headerRows, lastRow: last }) => headerRows[0] <= row && row <= last);
    const isFree = (column: number): boolean =>
      !through.some(({ columns }) => columns.some((each) => each.column === column));
    const texts = textsIn(sheet, row, isFree);
    const isOffered = rows.length < FIRST_ROWS || isUnderBlank;
    if (texts.length >= 2 && isOffered) {
      if (rows.length >= FIRST_ROWS) further++;
      rows.push({ row, text: inShort(texts) });
    }
    isUnderBlank = texts.length <= 1;
  }
  return rows;
}

/** Rows around the last one of a table that could be it instead, down to the next table and to the end of the sheet. */
export function lastRowsAround(
  sheet: SheetSnapshot,
  table: TableMap,
  others: readonly TableMap[],
): SheetRow[] {
  const own = new Set(table.columns.map(({ column }) => column));
  const below = others.filter(
    ({ headerRows, columns }) =>
      headerRows[0] > table.headerRows[1] && columns.some(({ column }) => own.has(column)),
  );
  const end = Math.min(sheet.cells.range.lastRow, ...below.map(({ headerRows }) => headerRows[0] - 1));
  // Neither all rows of a long table are looked at, nor those of another below it.
  const from = (start: number, step: 1 | -1, most: number): SheetRow[] => {
    const rows: SheetRow[] = [];
    for (let row = start; row >= table.firstRow && row <= end && rows.length < most; row += step) {
      const texts = textsIn(sheet, row, (column) => own.has(column));
      if (texts.length > 0) rows.push({ row, text: inShort(texts) });
    }
    return rows;
  };
  const after = from(table.lastRow + 1, 1, LAST_ROWS_AROUND);
  const [last] = from(end, -1, 1);
  const isFar = last !== undefined && last.row > (after.at(-1)?.row ?? table.lastRow);
  return [...from(table.lastRow, -1, LAST_ROWS_AROUND).reverse(), ...after, ...(isFar ? [last] : [])];
}

function textsIn({ cells }: SheetSnapshot, row: number, isFree: (column: number) => boolean): string[] {
  const texts: string[] = [];
  for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++) {
    if (!isFree(column)) continue;
    const text = shownAs(cells.at(row, column), cells.format(row, column)).replace(/\s+/g, " ").trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}

function inShort(texts: readonly string[]): string {
  const text = texts.join(" · ");
  return text.length > LONGEST_ROW ? `${text.slice(0, LONGEST_ROW - 1)}…` : text;
}
