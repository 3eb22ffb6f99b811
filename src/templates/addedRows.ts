import { rangeName } from "../plan/cell";
import type { SheetSnapshot, TableSnapshot } from "../plan/snapshot";
import type { AddedRows } from "../sheet/additions";
import type { CellContent } from "../sheet/description";

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
 * @returns null when there are no rows; "noRoom" when something stands below the table
 */
export function addRows(
  { sheet, table }: Growing,
  rows: readonly ReadonlyMap<string, CellContent>[],
  newColumns: ReadonlyMap<string, number> = new Map(),
): AddedRows | "noRoom" | null {
  if (rows.length === 0) return null;
  const { cells } = sheet;
  const { firstRow, lastRow, firstColumn, lastColumn } = table.range;
  const headings = new Map<string, number>();
  for (let column = firstColumn; column <= lastColumn; column++)
    headings.set(String(cells.at(firstRow, column)).trim().toLowerCase(), column);
  for (const [heading, column] of newColumns) headings.set(heading.toLowerCase(), column);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].flatMap((heading) => {
    const column = headings.get(heading.toLowerCase());
    return column === undefined ? [] : [{ column, cells: rows.map((row) => row.get(heading) ?? "") }];
  });
  const isUsed = (row: number) => columns.some(({ column }) => cells.at(row, column) !== "");
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
    columns,
    resizeTo: grows ? rangeName(whole) : null,
  };
}

function isFilled({ cells }: SheetSnapshot, from: number, to: number, left: number, right: number): boolean {
  for (let row = from; row <= to; row++)
    for (let column = left; column <= right; column++) if (cells.at(row, column) !== "") return true;
  return false;
}
