import { type CellValue, type RangeAddress, rangeName } from "../../../plan/cell";
import type { TablePlace } from "../../../sheet/edit";
import type { SheetNow, TableNow } from "./now";

/** Whether two areas of one sheet are the same cells. */
export function areSame(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}

/** Whether two areas of one sheet have a cell in common. */
export function meet(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

/** Where a table of the user's stands now. */
export interface Located {
  readonly table: TableNow | null;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How far rows have moved since the edit was made. */
  readonly moved: number;
  /** And columns. */
  readonly movedRight: number;
}

/** Finds a table again: an Excel table by its name, a range by its headings. Null where it is gone or not clear. */
export function locate(place: TablePlace, now: SheetNow): Located | null {
  if (place.table !== null) {
    const table = now.tables.find(({ name }) => name.toLowerCase() === place.table!.toLowerCase());
    if (!table) return null;
    const { range, hasTotalRow } = table;
    const movedRight = range.firstColumn - place.firstColumn;
    if (!hasHeadings(place, now, range.firstRow, movedRight)) return null;
    return {
      table,
      headerRow: range.firstRow,
      lastRow: range.lastRow - (hasTotalRow ? 1 : 0),
      firstColumn: range.firstColumn,
      lastColumn: range.lastColumn,
      moved: range.firstRow - place.headerRow,
      movedRight,
    };
  }
  const headerRow = headerRowOf(place, now);
  if (headerRow === null) return null;
  const moved = headerRow - place.headerRow;
  const { firstColumn, lastColumn, lastRow } = place;
  return { table: null, headerRow, lastRow: lastRow + moved, firstColumn, lastColumn, moved, movedRight: 0 };
}

function headerRowOf(place: TablePlace, now: SheetNow): number | null {
  const [first] = place.headings;
  if (!first || hasHeadings(place, now, place.headerRow, 0)) return place.headerRow;
  const rows = now.rowsWith(...first).filter((row) => hasHeadings(place, now, row, 0));
  return rows.length === 1 ? rows[0]! : null;
}

function hasHeadings({ headings }: TablePlace, now: SheetNow, row: number, movedRight: number): boolean {
  return [...headings].every(([column, text]) => now.value(row, column + movedRight) === text);
}

/** The cells of an area that hold something else than they are to hold, as the smallest area around them; null without any. */
export function inTheWay(
  area: RangeAddress,
  now: SheetNow,
  wanted: (row: number, column: number) => CellValue,
): RangeAddress | null {
  let found = null as RangeAddress | null;
  for (let row = area.firstRow; row <= Math.min(area.lastRow, now.lastRow); row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const value = now.value(row, column);
      if (now.isFree(row, column) || (value !== "" && value === wanted(row, column))) continue;
      found = {
        firstRow: found?.firstRow ?? row,
        lastRow: row,
        firstColumn: Math.min(found?.firstColumn ?? column, column),
        lastColumn: Math.max(found?.lastColumn ?? column, column),
      };
    }
  return found ?? now.merges.find((merge) => meet(merge, area)) ?? null;
}

/** Another table in an area. */
export function otherTable(area: RangeAddress, now: SheetNow, own: TableNow | null): TableNow | null {
  return now.tables.find((table) => table !== own && meet(table.range, area)) ?? null;
}

/** True where this Excel can make a table larger or smaller. */
export function canResize(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Queues that a table reaches over another area. */
export function queueResize({ sheet }: SheetNow, { name }: TableNow, area: RangeAddress): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13"))
    sheet.tables.getItem(name).resize(rangeName(area));
}
