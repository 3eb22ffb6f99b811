import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "../book/area";
import type { Area } from "../book/data";
import { invalidArgument } from "../protocol/refusals";

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** @throws HostError InvalidArgument for an area that is empty or leaves the sheet */
export function checkedArea(row: number, column: number, rowCount: number, columnCount: number): Area {
  const area = { row, column, rowCount, columnCount };
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

export const isEntireRow = (area: Area) => area.column === 0 && area.columnCount === MAX_COLUMNS;
export const isEntireColumn = (area: Area) => area.row === 0 && area.rowCount === MAX_ROWS;
/** Whole rows or columns: Excel neither reads nor writes the contents of so large a range. */
export const isUnbounded = (area: Area) => isEntireRow(area) || isEntireColumn(area);
