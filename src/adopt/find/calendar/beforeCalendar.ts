import type { CellValue } from "../../../plan/cell";
import { calendarRun, isCalendarMark } from "./calendarAcross";
import type { SheetView } from "../sheet/sheetView";

/** A heading of hundreds of columns (a calendar beside the plan) says what it is in the first ones. */
export const COLUMNS_TO_LOOK_AT = 40;

/** So many months or weeks side by side are a calendar, and columns of the plan before them. */
const LEAST_CALENDAR = 4;
const LEAST_WITH_CALENDAR = 6;

/** So many numbers with the same step from nearly each to the next, nights left out, or so many days of weeks. */
const LEAST_STEADY = 8;
const NEARLY_STEADY = 0.75;

const WEEKDAY = /^(?:m|t|w|f|s|u|mon?|tue?s?|wed?|thu?r?s?|fri?|sat?|sun?|th)\.?$/i;

/** The headings of a row without the months, weeks, days or hours after them, in words or as numbers. */
export function beforeCalendar(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  const first = columns.findIndex((column) => typeof view.value(row, column) === "number");
  const rest = first < 0 ? [] : columns.slice(first);
  const isCalendar = rest.length > 2 && rest.every((column) => isPoint(view.value(row, column)));
  if (isCalendar && (first >= 4 || (first >= 2 && isSteady(view, row, rest)))) return columns.slice(0, first);
  let days = columns.length;
  while (days > 0 && WEEKDAY.test(view.text(row, columns[days - 1]!))) days--;
  if (days >= 2 && columns.length - days >= LEAST_STEADY) return columns.slice(0, days);
  // The last third of a calendar is part of it, too: most rows are done with here.
  const late = columns[Math.floor(columns.length * 0.7)]!;
  if (columns.length < LEAST_WITH_CALENDAR || !isCalendarMark(view.headingText(row, late))) return columns;
  const { start, length } = calendarRun(columns.map((column) => view.headingText(row, column)));
  return start >= 2 && length >= LEAST_CALENDAR ? columns.slice(0, start) : columns;
}

/** A number of a calendar, or an hour in words. */
function isPoint(value: CellValue): boolean {
  return typeof value === "number" || /^\d{1,2}(?::\d\d)? ?[ap]m$/i.test(String(value));
}

/** Days or hours at one distance from each other, as figures of a row of data never are. */
function isSteady(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (columns.length < LEAST_STEADY) return false;
  const numbers = columns
    .slice(0, COLUMNS_TO_LOOK_AT)
    .flatMap((column) => Number(view.value(row, column)) || []);
  const steps = numbers.slice(1).map((number, index) => number - numbers[index]!);
  const usual = steps[0]!;
  const isUsual = (step: number): boolean => Math.abs(step - usual) < Math.abs(usual) / 100;
  return usual !== 0 && steps.filter(isUsual).length >= steps.length * NEARLY_STEADY;
}
