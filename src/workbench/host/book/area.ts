import type { Area } from "./data";

/** The size of Excel's sheets. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The smallest area with both corners in it. */
export function areaOf(row: number, column: number, lastRow = row, lastColumn = column): Area {
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

export function lastRow(area: Area): number {
  return area.row + area.rowCount - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columnCount - 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export function containsArea(outer: Area, inner: Area): boolean {
  return contains(outer, inner.row, inner.column) && contains(outer, lastRow(inner), lastColumn(inner));
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const endRow = Math.min(lastRow(a), lastRow(b));
  const endColumn = Math.min(lastColumn(a), lastColumn(b));
  return endRow < row || endColumn < column ? null : areaOf(row, column, endRow, endColumn);
}

export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

/** The smallest area with both in it. */
export function bounding(a: Area, b: Area): Area {
  return areaOf(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const rest: Area[] = [];
  if (cut.row > area.row) rest.push(areaOf(area.row, area.column, cut.row - 1, lastColumn(area)));
  if (cut.column > area.column) rest.push(areaOf(cut.row, area.column, lastRow(cut), cut.column - 1));
  if (lastColumn(cut) < lastColumn(area))
    rest.push(areaOf(cut.row, lastColumn(cut) + 1, lastRow(cut), lastColumn(area)));
  if (lastRow(cut) < lastRow(area))
    rest.push(areaOf(lastRow(cut) + 1, area.column, lastRow(area), lastColumn(area)));
  return rest;
}

/** Whether an area is well formed and on the sheet. */
export function isOnSheet(area: Area): boolean {
  return (
    [area.row, area.column, area.rowCount, area.columnCount].every(Number.isInteger) &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    lastRow(area) < MAX_ROWS &&
    lastColumn(area) < MAX_COLUMNS
  );
}
