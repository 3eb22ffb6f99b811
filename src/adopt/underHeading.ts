import type { RangeAddress } from "../plan/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../plan/snapshot";
import type { TableMap } from "../plan/maps/tableMap";
import { findBody } from "./find/body/body";
import { decideAs } from "./decide";
import { draftInTable, draftUnder } from "./draft";
import { type Header, headerAt, headerIn } from "./find/header/header";
import { lookAt } from "./lookAt";
import type { TableProposal } from "./proposal";
import { type FilledRow, SheetView } from "./find/sheet/sheetView";

/**
 * The rows that stand now under the heading of a range that the user confirmed; null for an Excel table, which says itself how
 * far it goes, and where nothing stands there.
 * @param others the tables in use on the same sheet: it ends where the next one begins
 */
export function bodyUnder(
  table: TableMap,
  others: readonly TableMap[],
  { sheets }: WorkbookSnapshot,
): Pick<TableMap, "firstRow" | "lastRow" | "sectionRows" | "notDataRows"> | null {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (table.excelTable !== null || !sheet) return null;
  const view = viewOf(sheet, table, others);
  const end = endAbove(view, table);
  const body = findBody(view, headerIn(view, ...table.headerRows), end ?? view.area.lastRow, end !== null);
  if (!body) return null;
  const { firstRow, lastRow, sectionRows, notDataRows } = body;
  return { firstRow, lastRow, sectionRows, notDataRows };
}

/**
 * What is kept of where a range ends, so that it is known again after rows are added and removed.
 * @param lastRow its last row, as the user said
 * @param others the tables in use on the same sheet
 */
export function endOf(
  table: TableMap,
  lastRow: number,
  others: readonly TableMap[],
  { sheets }: WorkbookSnapshot,
): string {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  const view = sheet && viewOf(sheet, table, others);
  const next = view?.filledRows.find(({ row }) => row > lastRow);
  return next ? firstWords(view!, next) : "";
}

/** The last row of a range by what the user said that it ends above; null where nothing was said, or nothing stands there now. */
function endAbove(view: SheetView, { endsAbove, headerRows, lastRow }: TableMap): number | null {
  if (endsAbove === undefined) return null;
  if (endsAbove === "") return view.area.lastRow;
  const ends = view.filledRows.filter(
    (filled) => filled.row > headerRows[1] && firstWords(view, filled) === endsAbove,
  );
  const far = ({ row }: FilledRow): number => Math.abs(row - 1 - lastRow);
  ends.sort((a, b) => far(a) - far(b));
  return ends.length > 0 ? ends[0]!.row - 1 : null;
}

/** The first text of a row, or its first value where it has none: sums in it come out differently from time to time. */
function firstWords(view: SheetView, { row, columns }: FilledRow): string {
  const texts = columns.map((column) => view.text(row, column).replace(/\s+/g, " ").slice(0, LONGEST_END));
  return texts.find((text) => /\p{L}/u.test(text)) ?? texts[0]!;
}

const LONGEST_END = 80;

/**
 * The table under a heading that the user pointed at, whatever it looks like; null where nothing stands under it.
 * @param table as it was taken for: of several tables side by side the one whose heading is meant
 * @param row the lowest row of its heading
 * @param others the other tables of the sheet: it doesn't reach into them
 */
export function tableUnder(
  snapshot: WorkbookSnapshot,
  table: TableMap,
  row: number,
  others: readonly TableMap[],
): TableProposal | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const view = new SheetView(sheet, between(areaFor(sheet, row, others), table, others));
  const draft = draftUnder(view, headingEndingAt(view, row), view.area.lastRow, null);
  return draft && decideAs(draft, lookAt(snapshot).known);
}

/**
 * The table under a heading on a sheet where none was seen there; null where nothing stands under it.
 * @param row the lowest row of its heading
 * @param others the tables of the sheet: it stands below, above or beside them
 */
export function tableAt(
  snapshot: WorkbookSnapshot,
  sheetName: string,
  row: number,
  others: readonly TableMap[],
): TableProposal | null {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return null;
  const excelTable = sheet.tables.find(({ range, hasHeaderRow }) => hasHeaderRow && range.firstRow === row);
  const view = new SheetView(sheet, beside(areaFor(sheet, row, others), row, others));
  const draft =
    (excelTable && draftInTable(view, excelTable, view.area.lastRow)) ??
    draftUnder(view, headingEndingAt(view, row), view.area.lastRow, null);
  return draft && decideAs(draft, lookAt(snapshot).known);
}

/** A table's columns, down to the next table. */
function viewOf(sheet: SheetSnapshot, table: TableMap, others: readonly TableMap[]): SheetView {
  const [firstColumn, lastColumn] = columnsOf(table);
  const inItsWay = others.filter((other) => {
    const [first, last] = columnsOf(other);
    return first <= lastColumn && last >= firstColumn;
  });
  return new SheetView(sheet, {
    ...areaFor(sheet, table.headerRows[1], inItsWay),
    firstColumn,
    lastColumn,
  });
}

function headingEndingAt(view: SheetView, row: number): Header {
  return headerIn(view, Math.min(headerAt(view, row).firstRow, row), row);
}

/** What of a sheet a table under a heading may reach over: as far as the tables below and beside it. */
function areaFor({ cells }: SheetSnapshot, row: number, others: readonly TableMap[]): RangeAddress {
  const area = { ...cells.range };
  for (const { headerRows } of others)
    if (headerRows[0] > row) area.lastRow = Math.min(area.lastRow, headerRows[0] - 1);
  return area;
}

/** The columns between the tables to the left and to the right of one. */
function between(area: RangeAddress, table: TableMap, others: readonly TableMap[]): RangeAddress {
  const [first, last] = columnsOf(table);
  let { firstColumn, lastColumn } = area;
  for (const other of others) {
    if (other.headerRows[0] > table.lastRow || other.lastRow < table.headerRows[0]) continue;
    const [otherFirst, otherLast] = columnsOf(other);
    if (otherFirst > last) lastColumn = Math.min(lastColumn, otherFirst - 1);
    if (otherLast < first) firstColumn = Math.max(firstColumn, otherLast + 1);
  }
  return { ...area, firstColumn, lastColumn };
}

/** The columns to the right of the tables that a row goes through, or else to the left of them. */
function beside(area: RangeAddress, row: number, others: readonly TableMap[]): RangeAddress {
  const through = others.filter(({ headerRows, lastRow }) => headerRows[0] <= row && row <= lastRow);
  const last = Math.max(0, ...through.map((other) => columnsOf(other)[1]));
  if (last < area.lastColumn) return { ...area, firstColumn: Math.max(area.firstColumn, last + 1) };
  return { ...area, lastColumn: Math.min(...through.map((other) => columnsOf(other)[0])) - 1 };
}

function columnsOf({ columns }: TableMap): [first: number, last: number] {
  const all = columns.map(({ column }) => column);
  return [Math.min(...all), Math.max(...all)];
}
