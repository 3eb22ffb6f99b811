import { MAX_COLUMNS, MAX_ROWS, bounding, intersection, lastColumn, lastRow } from "../book/area";
import type { Area } from "../book/data";
import type { Arguments } from "../protocol/arguments";
import type { ApiMethod, ApiObject, Session } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { checkedArea } from "./area";
import { rangeArgument } from "./find";
import { makeRange, type RangeTarget } from "./targets";
import { usedPart } from "./usedPart";

type Move = ApiMethod<RangeTarget>;

/** A range that is placed relative to another. Leaving the sheet, or the range where that is asked, is refused. */
const to =
  (place: (area: Area, args: Arguments) => Area): Move =>
  ({ sheet, area }, args, session) => {
    const { row, column, rowCount, columnCount } = place(area, args);
    return makeRange(session, sheet, checkedArea(row, column, rowCount, columnCount));
  };

/** How many rows or columns away, and how many: negative goes up or left of the range, 0 is refused. */
function beside(start: number, length: number, count: number): { first: number; length: number } {
  if (count === 0) throw invalidArgument();
  return { first: count > 0 ? start + length : start + count, length: Math.abs(count) };
}

const rowsBeside = (sign: 1 | -1) =>
  to((area, args) => {
    const { first, length } = beside(area.row, area.rowCount, sign * (args.optionalInteger(0) ?? 1));
    return { ...area, row: first, rowCount: length };
  });

const columnsBeside = (sign: 1 | -1) =>
  to((area, args) => {
    const { first, length } = beside(area.column, area.columnCount, sign * (args.optionalInteger(0) ?? 1));
    return { ...area, column: first, columnCount: length };
  });

function otherOn(sheet: RangeTarget["sheet"], args: Arguments, session: Session): Area {
  const other = rangeArgument(session.book, args, 0, null);
  if (other.sheet !== sheet) throw invalidArgument();
  return other.area;
}

function shared({ sheet, area }: RangeTarget, args: Arguments, session: Session): ApiObject | null {
  const found = intersection(area, otherOn(sheet, args, session));
  return found && makeRange(session, sheet, found);
}

/** The methods of Range that lead to other ranges. */
export const rangeNavigation: Readonly<Record<string, Move>> = {
  getAbsoluteResizedRange: to((area, args) => ({
    ...area,
    rowCount: args.integer(0),
    columnCount: args.integer(1),
  })),
  getBoundingRect({ sheet, area }, args, session) {
    return makeRange(session, sheet, bounding(area, otherOn(sheet, args, session)));
  },
  /** May lie outside the range, as long as it stays on the sheet. */
  getCell: to((area, args) => ({
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
    rowCount: 1,
    columnCount: 1,
  })),
  getColumn: to((area, args) => ({ ...area, column: area.column + args.integer(0), columnCount: 1 })),
  getColumnsAfter: columnsBeside(1),
  getColumnsBefore: columnsBeside(-1),
  getEntireColumn: to((area) => ({ ...area, row: 0, rowCount: MAX_ROWS })),
  getEntireRow: to((area) => ({ ...area, column: 0, columnCount: MAX_COLUMNS })),
  getIntersection(target, args, session) {
    const found = shared(target, args, session);
    if (!found) throw itemNotFound();
    return found;
  },
  getIntersectionOrNullObject: shared,
  getLastCell: to((area) => ({ row: lastRow(area), column: lastColumn(area), rowCount: 1, columnCount: 1 })),
  getLastColumn: to((area) => ({ ...area, column: lastColumn(area), columnCount: 1 })),
  getLastRow: to((area) => ({ ...area, row: lastRow(area), rowCount: 1 })),
  getOffsetRange: to((area, args) => ({
    ...area,
    row: area.row + args.integer(0),
    column: area.column + args.integer(1),
  })),
  getResizedRange: to((area, args) => ({
    ...area,
    rowCount: area.rowCount + args.integer(0),
    columnCount: area.columnCount + args.integer(1),
  })),
  getRow: to((area, args) => ({ ...area, row: area.row + args.integer(0), rowCount: 1 })),
  getRowsAbove: rowsBeside(-1),
  getRowsBelow: rowsBeside(1),
  getUsedRange(target, args, session) {
    const used = usedPart(target, args.boolean(0, false));
    if (!used) throw itemNotFound();
    return makeRange(session, target.sheet, used);
  },
  getUsedRangeOrNullObject(target, args, session) {
    const used = usedPart(target, args.boolean(0, false));
    return used && makeRange(session, target.sheet, used);
  },
};
