import { bounding, lastColumn, lastRow } from "../book/area";
import type { BookSheet } from "../book/book";
import type { Area } from "../book/data";
import type { ApiMethod, Session } from "../protocol/declare";
import { makeRange, type RangeTarget } from "./targets";

/** Inserting and deleting cells; ranges that the client holds on to move with their cells. */
export const rangeShifts: Readonly<Record<string, ApiMethod<RangeTarget>>> = {
  insert({ sheet, area }, args, session) {
    const shift = args.word(0, ["Down", "Right"]) === "Down" ? "down" : "right";
    const inserted = { ...area };
    sheet.insertCells(inserted, shift);
    moveKept(session, sheet, (kept) => afterInsert(kept, inserted, shift === "down"));
    return makeRange(session, sheet, inserted);
  },
  delete({ sheet, area }, args, session) {
    const shift = args.word(0, ["Up", "Left"]) === "Up" ? "up" : "left";
    const deleted = { ...area };
    sheet.deleteCells(deleted, shift);
    moveKept(session, sheet, (kept) => afterDelete(kept, deleted, shift === "up"));
  },
};

function moveKept(session: Session, sheet: BookSheet, move: (area: Area) => Area): void {
  for (const { target } of session.references.kept("Range")) {
    const range = target as RangeTarget;
    if (range.sheet === sheet) range.area = move(range.area);
  }
}

/** Where a range is after cells were inserted: it moves when all of it is pushed, and grows when its inside is. */
export function afterInsert(area: Area, inserted: Area, down: boolean): Area {
  const [start, length, from, by] = down
    ? [area.row, area.rowCount, inserted.row, inserted.rowCount]
    : [area.column, area.columnCount, inserted.column, inserted.columnCount];
  if (!spans(inserted, area, down) || from >= start + length) return area;
  const moved = from <= start ? { start: start + by, length } : { start, length: length + by };
  return placed(area, moved, down);
}

/** Where a range is after cells were deleted; of one that is gone Excel keeps the place of its first cell. */
export function afterDelete(area: Area, deleted: Area, up: boolean): Area {
  const [start, length, from, by] = up
    ? [area.row, area.rowCount, deleted.row, deleted.rowCount]
    : [area.column, area.columnCount, deleted.column, deleted.columnCount];
  if (!spans(deleted, area, up) || from >= start + length) return area;
  const before = Math.max(0, Math.min(start, from + by) - from);
  const inside = Math.max(0, Math.min(start + length, from + by) - Math.max(start, from));
  return placed(area, { start: start - before, length: Math.max(1, length - inside) }, up);
}

/** Whether the shifted cells reach over the whole breadth of a range: otherwise it stays where it is. */
function spans(shifted: Area, area: Area, vertical: boolean): boolean {
  const both = bounding(shifted, area);
  return vertical
    ? both.column === shifted.column && lastColumn(both) === lastColumn(shifted)
    : both.row === shifted.row && lastRow(both) === lastRow(shifted);
}

function placed(area: Area, { start, length }: { start: number; length: number }, vertical: boolean): Area {
  return vertical
    ? { ...area, row: start, rowCount: length }
    : { ...area, column: start, columnCount: length };
}
