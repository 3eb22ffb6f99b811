import type { CellChange } from "./book";
import type { Area } from "./data";
import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";

/**
 * Cells of a sheet moving along one axis: `count` rows or columns inserted before `at`, or, when negative, deleted from
 * `at` on. Only what lies in the band `from`…`to` of the other axis moves; whole rows or columns have the whole band.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The shift that makes room for an area. */
export function insertShift(area: Area, direction: "down" | "right"): Shift {
  return direction === "down"
    ? { axis: "rows", at: area.row, count: area.rowCount, from: area.column, to: lastColumn(area) }
    : { axis: "columns", at: area.column, count: area.columnCount, from: area.row, to: lastRow(area) };
}

/** The shift that closes the gap which an area leaves. */
export function deleteShift(area: Area, direction: "up" | "left"): Shift {
  const insert = insertShift(area, direction === "up" ? "down" : "right");
  return { ...insert, count: -insert.count };
}

/** What Excel calls it when an area comes or goes: it tells whole rows and columns from cells. */
export function changeOf(
  { rowCount, columnCount }: Area,
  shift: "down" | "up" | "right" | "left",
  what: "inserted" | "deleted",
): CellChange {
  const isVertical = shift === "down" || shift === "up";
  if (isVertical && columnCount === MAX_COLUMNS) return what === "inserted" ? "rowsInserted" : "rowsDeleted";
  if (!isVertical && rowCount === MAX_ROWS) return what === "inserted" ? "columnsInserted" : "columnsDeleted";
  return what;
}

/** Whether whole rows or whole columns move. */
export function isWhole(shift: Shift): boolean {
  return shift.from === 0 && shift.to === (shift.axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
}

/** Everything that a shift may move or remove: from where it begins to the end of the sheet. */
export function shiftedArea(shift: Shift): Area {
  return shift.axis === "rows"
    ? areaOf(shift.at, shift.from, MAX_ROWS - 1, shift.to)
    : areaOf(shift.from, shift.at, shift.to, MAX_COLUMNS - 1);
}

/** Where a position on the shift's axis comes to lie; null when it is deleted. */
export function shiftPosition(shift: Shift, position: number): number | null {
  if (position < shift.at) return position;
  if (shift.count > 0) return position + shift.count;
  return position < shift.at - shift.count ? null : position + shift.count;
}

/** Where a stretch of the shift's axis comes to lie, pushed against the sheet's end if need be; null when nothing of it is left. */
export function shiftSpan(shift: Shift, first: number, last: number): { first: number; last: number } | null {
  const end = (shift.axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (first === 0 && last === end) return { first, last };
  if (shift.count > 0) {
    const moved = {
      first: first >= shift.at ? first + shift.count : first,
      last: last >= shift.at ? Math.min(last + shift.count, end) : last,
    };
    return moved.first > end ? null : moved;
  }
  const gapEnd = shift.at - shift.count;
  if (first >= shift.at && last < gapEnd) return null;
  return {
    first: first < shift.at ? first : Math.max(first, gapEnd) + shift.count,
    last: last < shift.at ? last : last < gapEnd ? shift.at - 1 : last + shift.count,
  };
}

/** Where an area comes to lie; it stays when it is only partly in the band, null when all of it is deleted. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const alongRows = shift.axis === "rows";
  const crossFirst = alongRows ? area.column : area.row;
  const crossLast = alongRows ? lastColumn(area) : lastRow(area);
  if (crossFirst < shift.from || crossLast > shift.to) return area;
  const span = alongRows
    ? shiftSpan(shift, area.row, lastRow(area))
    : shiftSpan(shift, area.column, lastColumn(area));
  if (span === null) return null;
  return alongRows
    ? areaOf(span.first, area.column, span.last, lastColumn(area))
    : areaOf(area.row, span.first, lastRow(area), span.last);
}
