import { calendarRun, isCalendarMark } from "./calendarAcross";
import { kindOfCell } from "../sheet/cellKind";
import type { FilledRow, SheetView } from "../sheet/sheetView";

/** Fewer months, weeks or days side by side are figures by period more often than a calendar. */
const LEAST_LENGTH = 6;
/** A column of notes or totals may follow. */
const MOST_AFTER = 2;
const ROWS_BELOW = 12;
const LEAST_ROWS = 3;
/** Fuller than this it is a register of attendance, a time sheet or a time-table. */
const FULLEST = 0.5;

/**
 * True for a row of months, weeks or days over a chart: work stands to their left, often without a heading, and marks or only
 * colors stand below them.
 */
export function headsCalendar(view: SheetView, index: number): boolean {
  const { row, columns } = view.filledRows[index]!;
  if (columns.length < LEAST_LENGTH) return false;
  // The middle of a calendar is part of it, too: most rows are done with here.
  const middle = columns[Math.floor(columns.length / 2)]!;
  if (!isCalendarMark(view.headingText(row, middle))) return false;
  const { start, length } = calendarRun(columns.map((column) => view.headingText(row, column)));
  if (length < LEAST_LENGTH || start > 3 || start + length < columns.length - MOST_AFTER) return false;
  const first = columns[start]!;
  const below = view.filledRows
    .slice(index + 1, index + 1 + ROWS_BELOW)
    .filter((other) => other.row - row <= ROWS_BELOW * 2);
  return hasWork(view, below, first) && hasMarks(view, below, first, length);
}

/** True where most rows begin with words, and with different ones. */
function hasWork(view: SheetView, below: readonly FilledRow[], calendar: number): boolean {
  const texts = below.flatMap(({ row, columns }) =>
    columns.filter((column) => column < calendar).map((column) => view.text(row, column)),
  );
  const words = texts.filter((text) => /\p{L}{2}/u.test(text) && text.length > 3);
  const worded = below.filter(({ row, columns }) =>
    columns.some((column) => column < calendar && words.includes(view.text(row, column))),
  );
  return (
    worded.length >= LEAST_ROWS &&
    worded.length >= below.length * 0.7 &&
    new Set(words).size >= worded.length * 0.7
  );
}

/** True where little stands under the calendar, and no figures: days and ones mark work, too. */
function hasMarks(view: SheetView, below: readonly FilledRow[], calendar: number, length: number): boolean {
  const cells = below.flatMap(({ row, columns }) =>
    columns.filter((column) => column >= calendar).map((column) => [row, column] as const),
  );
  const figures = cells.filter(
    ([row, column]) => kindOfCell(view, row, column) === "number" && view.value(row, column) !== 1,
  );
  return cells.length <= below.length * length * FULLEST && figures.length <= cells.length * 0.2;
}
