import type { CellValue } from "../plan/cell";
import { TITLE_FIELDS } from "../plan/parsing/table/layout";
import type { SheetSnapshot } from "../plan/snapshot";
import { columnsOf, type TableMap } from "../plan/maps/tableMap";
import type { RowMark, TablePlace } from "./edit";

/** A plan table, and the sheet that it stands on. */
export interface TableOnSheet {
  readonly sheet: SheetSnapshot;
  readonly table: TableMap;
}

type MarkOf = (row: number, changed: number) => RowMark | undefined;

const marks = new WeakMap<TableMap, MarkOf>();

/**
 * Finds for rows of a table what they are known by: their id, or else their wording, where no other row of the sheet has it; or
 * else what others have too.
 * @returns a function of the row and the column that an edit changes: a row is not known by what is changed
 */
export function rowMarks({ sheet: { cells }, table }: TableOnSheet): MarkOf {
  const known = marks.get(table);
  if (known) return known;
  const titles = Object.values(TITLE_FIELDS).flat();
  const columns = [...columnsOf(table, "id"), ...columnsOf(table, ...titles)].map(({ column }) => column);
  const counts = columns.map((column) => {
    const count = new Map<CellValue, number>();
    for (let row = cells.range.firstRow; row <= cells.range.lastRow; row++) {
      const value = cells.at(row, column);
      count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  });
  const markOf: MarkOf = (row, changed) => {
    let shared: RowMark | undefined;
    for (const [index, column] of columns.entries()) {
      const value = cells.at(row, column);
      if (column === changed || value === "") continue;
      if (counts[index]!.get(value) === 1) return { column, value };
      shared ??= { column, value };
    }
    return shared;
  };
  marks.set(table, markOf);
  return markOf;
}

/** Where a table stands, so that it is found again. */
export function placeOf({ sheet, table }: TableOnSheet): TablePlace {
  const own = sheet.tables.find(({ name }) => name.toLowerCase() === table.excelTable?.toLowerCase());
  const columns = table.columns.map(({ column }) => column);
  const headerRow = own?.range.firstRow ?? table.headerRows[1];
  const firstColumn = own?.range.firstColumn ?? Math.min(...columns);
  const lastColumn = own?.range.lastColumn ?? Math.max(...columns);
  const headings = new Map<number, CellValue>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = sheet.cells.at(headerRow, column);
    if (text !== "") headings.set(column, text);
  }
  return {
    sheet: sheet.name,
    table: own?.name ?? null,
    headerRow,
    lastRow: own ? own.range.lastRow - (own.hasTotalRow ? 1 : 0) : table.lastRow,
    firstColumn,
    lastColumn,
    headings,
  };
}
