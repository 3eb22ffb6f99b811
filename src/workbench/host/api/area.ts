import type { Area } from "../book/data";
import { invalidArgument } from "../protocol/refusals";

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

/** @throws HostError InvalidArgument for an area that is empty or leaves the sheet */
export function areaOf(row: number, column: number, rowCount: number, columnCount: number): Area {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= ROW_LIMIT &&
    column + columnCount <= COLUMN_LIMIT;
  if (!inside) throw invalidArgument();
  return { row, column, rowCount, columnCount };
}

export const isEntireRow = (area: Area) => area.column === 0 && area.columnCount === COLUMN_LIMIT;
export const isEntireColumn = (area: Area) => area.row === 0 && area.rowCount === ROW_LIMIT;
/** Whole rows or columns: Excel neither reads nor writes the contents of so large a range. */
export const isUnbounded = (area: Area) => isEntireRow(area) || isEntireColumn(area);

export const lastRow = (area: Area) => area.row + area.rowCount - 1;
export const lastColumn = (area: Area) => area.column + area.columnCount - 1;

/** The cells that two areas share, null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columnCount: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && isSame(shared, inner);
}

export function isSame(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
