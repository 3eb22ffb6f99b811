import { rangeName } from "../../plan/cell";
import type { SheetSnapshot, TableSnapshot } from "../../plan/snapshot";
import type { AddedRows } from "../../sheet/additions";
import type { CellContent } from "../../sheet/description";

/** A table that gets rows: its cells are named by headings. */
export interface Growing {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

/** A table of the workbook by its name; null when it is gone or has no heading row. */
export function growingTable(sheets: readonly SheetSnapshot[], name: string): Growing | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table?.hasHeaderRow) return { sheet, table };
  }
  return null;
}

/**
 * Rows behind the last one of a table that says anything in the given columns: first in its empty rows, then below it.
 * @param rows cells by heading; headings that the table hasn't got are passed over
 * @param newColumns by heading, columns that the table gets at its right edge
 * @param saysNone what its only row says while it holds nothing; that row is an empty one
 * @returns null when there are no rows; "noRoom" when something stands below the table
 */
export function addRows(
  { sheet, table }: Growing,
  rows: readonly ReadonlyMap<string, CellContent>[],
  newColumns: ReadonlyMap<string, number> = new Map(),
  saysNone = "",
): AddedRows | "noRoom" | null {
  if (rows.length === 0) return null;
  const { cells } = sheet;
  const { firstRow, lastRow, firstColumn, lastColumn } = table.range;
  const headings = new Map<string, number>();
  for (let column = firstColumn; column <= lastColumn; column++)
    headings.set(String(cells.at(firstRow, column)).trim().toLowerCase(), column);
  for (const [heading, column] of newColumns) headings.set(heading.toLowerCase(), column);
  const used = [...headings].filter(([heading]) => rows.some((row) => valueIn(row, heading) !== undefined));
  if (used.length === 0) return null;
  const places = used.map(([, column]) => column);
  const isUsed = (row: number) =>
    places.some((column) => !["", saysNone].includes(String(cells.at(row, column))));
  let first = lastRow + 1;
  while (first > firstRow + 1 && !isUsed(first - 1)) first--;
  const last = first + rows.length - 1;
  const grows = last > lastRow;
  if (
    grows &&
    (table.hasTotalRow || isFilled(sheet, lastRow + 1, last, firstColumn, lastColumn + newColumns.size))
  )
    return "noRoom";
  const whole = { ...table.range, lastColumn: lastColumn + newColumns.size, lastRow: last };
  return {
    sheet: sheet.name,
    table: table.name,
    row: first,
    column: Math.min(...places),
    cells: rows.map((row) => cellsOf(row, used)),
    resizeTo: grows ? rangeName(whole) : null,
  };
}

/** A row in place of one that stands. @param at on the sheet */
export function replacedRow(
  { sheet, table }: Growing,
  at: number,
  columns: readonly (number | null)[],
  row: readonly CellContent[],
): AddedRows {
  const used = columns.flatMap((column, index) =>
    column === null ? [] : [[String(index), column] as const],
  );
  const cells = new Map(row.map((cell, index) => [String(index), cell]));
  return {
    sheet: sheet.name,
    table: table.name,
    row: at,
    column: Math.min(...used.map(([, column]) => column)),
    cells: [cellsOf(cells, used)],
    resizeTo: null,
  };
}

/** The cells of a row from the first column that is written to the last. */
function cellsOf(
  row: ReadonlyMap<string, CellContent>,
  used: readonly (readonly [heading: string, column: number])[],
): (CellContent | null)[] {
  const places = used.map(([, column]) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const cells = new Array<CellContent | null>(last - first + 1).fill(null);
  for (const [heading, column] of used) cells[column - first] = valueIn(row, heading) ?? null;
  return cells;
}

function valueIn(row: ReadonlyMap<string, CellContent>, heading: string): CellContent | undefined {
  for (const [name, cell] of row) if (name.toLowerCase() === heading) return cell;
  return undefined;
}

function isFilled({ cells }: SheetSnapshot, from: number, to: number, left: number, right: number): boolean {
  for (let row = from; row <= to; row++)
    for (let column = left; column <= right; column++) if (cells.at(row, column) !== "") return true;
  return false;
}
