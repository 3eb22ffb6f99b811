import type { PlanWindow } from "../settings";
import { dateOf, type DateSerial } from "./date";
import type { DayOrder, Terms } from "./dateReading";
import { endOfMonths, lastDayOfMonth, type SchoolYear, yearOfMonth } from "./schoolYear";

/** Pattern of a school year, its two years the groups: "2026-27", "SY 26/27". */
export const SCHOOL_YEAR =
  "(?:(?:sy|fy|school year|academic year) ?)?(\\d{4}|\\d{2})[-/](\\d{4}|\\d{2})(?: school year| sy)?";

export const ORDINALS: Readonly<Record<string, number>> = {
  ...{ "1st": 1, "2nd": 2, "3rd": 3, "4th": 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4 },
};

/** A day or the last day of a period, and whether the text itself says of which year. */
export interface Reading {
  readonly end: DateSerial;
  readonly isDay: boolean;
  readonly hasYear: boolean;
}

/** What a text leaves open. */
export interface Context {
  /** The one that is meant where none is named. */
  readonly schoolYear: SchoolYear;
  /** Whether its column writes the day first. */
  readonly order: DayOrder;
  /** Those that "Term 2" is one of; null where nobody can tell. */
  readonly terms: Terms | null;
  /** The days that the plan is for. */
  readonly window: PlanWindow | null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
type Season = keyof typeof SEASON_ENDS;
/** The month with which each season ends, taken generously: nobody is overdue by a season's last days. */
const SEASON_ENDS = { fall: 12, autumn: 12, winter: 3, spring: 6, summer: 8 } as const;

/** The calendar year of "2026", "26" or "'26". */
export function year(text: string | undefined): number {
  const digits = (text ?? "").replace("'", "");
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function isPlausible(calendarYear: number): boolean {
  return calendarYear >= 1990 && calendarYear <= 2099;
}

/** From 1, by the first three letters; 0 for no month. */
export function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

/** A day; like the other readings here null where no calendar has it, or no plan would. */
export function day(y: number, m: number, d: number, hasYear: boolean): Reading | null {
  const end = isPlausible(y) ? dateOf(y, m, d) : null;
  return end && { end, isDay: true, hasYear };
}

/** A day of two numbers: which of them is the month, the numbers say, or else the column; null where neither does. */
export function numericDay(first: number, second: number, y: number, order: DayOrder): Reading | null {
  const isEither = first <= 12 && second <= 12 && first !== second;
  if (isEither && order === "either") return null;
  const isDayFirst = isEither ? order === "dayFirst" : first > 12;
  return isDayFirst ? day(y, second, first, true) : day(y, first, second, true);
}

/** A day in the school year that is meant. */
export function yearlessDay(m: number, d: number, { schoolYear: current }: Context): Reading | null {
  return day(yearOfMonth(current, m), m, d, false);
}

/** The last day of a month. */
export function month(y: number, m: number, hasYear: boolean): Reading | null {
  const end = isPlausible(y) && m >= 1 && m <= 12 ? lastDayOfMonth(y, m) : null;
  return end && { end, isDay: false, hasYear };
}

/** The school year of "2026-27" or "26-27"; null unless the second year is the one after the first. */
export function schoolYear(
  from: string | undefined,
  to: string | undefined,
  context: Context,
): SchoolYear | null {
  const first = year(from);
  return isPlausible(first) && (first + 1) % 100 === year(to) % 100 && year(to) - first === 1
    ? { ...context.schoolYear, year: first }
    : null;
}

/** The end of a season in a school year. */
export function season(name: string | undefined, of: SchoolYear | null, hasYear: boolean): Reading | null {
  // "Summer" lies on both sides of 1 July: without a calendar year it may be either.
  if (!of || name === "summer") return null;
  const last = SEASON_ENDS[name as Season];
  return month(yearOfMonth(of, last), last, hasYear);
}

/** A season of a calendar year. */
export function calendarSeason(name: string | undefined, of: number): Reading | null {
  return month(of, SEASON_ENDS[name as Season], true);
}

/** The end of the first so many months of a school year. */
export function months(of: SchoolYear | null, count: number, hasYear: boolean): Reading | null {
  const end = of && endOfMonths(of, count);
  return end ? { end, isDay: false, hasYear } : null;
}

/** The first so many months of a named school year, or of the current one. */
export function part(
  count: number,
  from: string | undefined,
  to: string | undefined,
  context: Context,
): Reading | null {
  return from === undefined
    ? months(context.schoolYear, count, false)
    : months(schoolYear(from, to, context), count, true);
}
