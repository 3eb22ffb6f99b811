import type { CellValue } from "../cell";
import type { PlanSettings } from "../settings";
import { calendarOf } from "./date";
import {
  type Context,
  month,
  months,
  ORDINALS,
  part,
  type Reading,
  SCHOOL_YEAR,
  schoolYear,
  year,
} from "./dateParts";
import type { DateCustom, Terms } from "./dateReading";
import { schoolYearOf, yearOfMonth } from "./schoolYear";

/** The months with which the four terms of a calendar year end, taken generously. */
const TERM_ENDS = [4, 7, 9, 12] as const;
/** The first two of three trimesters, where school years begin in summer. */
const TRIMESTER_ENDS = [11, 3] as const;

const WEEK = "(?:(?:week|wk) ?\\d{1,2}[, ]+(?:of )?)?";
const TERM = "(?:terms? ?|t)(?:[1-3] ?(?:-|to|&|and) ?(?:term ?|t)?)?([1-4])";
const OF = "(?:,? (?:of )?|/)";
const CALENDAR_YEAR = "(\\d{4}|'\\d{2})";
const TERM_OF_YEAR = new RegExp(`^${WEEK}${TERM}${OF}${CALENDAR_YEAR}$`);
const BARE_TERM = new RegExp(`^${WEEK}${TERM}$`);
const SEMESTER_OF_YEAR = new RegExp(`^(?:semester |sem\\.? ?|s)([12])${OF}${CALENDAR_YEAR}$`);
/** Alone, "S1" may be the first of anything. */
const SHORT_HALF = new RegExp(`^[sh]([12])${OF}${SCHOOL_YEAR}$`);
const TRIMESTER = new RegExp(
  `^(?:(?:trimester |tri\\.? ?)([1-3])|(1st|2nd|3rd|first|second|third) trimester)(?:${OF}${SCHOOL_YEAR})?$`,
);

/**
 * Whether the plan's terms are four in a calendar year: its years begin with one, or the column has a Term 4 of one.
 */
export function termsOf(
  { asOf, schoolYearStart, window }: PlanSettings,
  { hasFourthTerm }: DateCustom,
): Terms | null {
  if (schoolYearStart <= 2) return { year: schoolYearOf(asOf, schoolYearStart).year };
  if (window) {
    const [first, last] = [calendarOf(window.first), calendarOf(window.last)];
    if (first.month <= 2) return { year: first.year === last.year ? first.year : null };
  }
  return hasFourthTerm ? { year: null } : null;
}

/** Whether texts of a column name the fourth term of a calendar year. */
export function nameFourthTerm(values: Iterable<CellValue>): boolean {
  for (const value of values)
    if (typeof value === "string" && TERM_OF_YEAR.exec(value.trim().toLowerCase())?.[1] === "4") return true;
  return false;
}

/** A term, trimester or semester in plain lower-case words: see `readDate`. */
export function readTerm(text: string, context: Context): Reading | null {
  const [, half, from, to] = SHORT_HALF.exec(text) ?? [];
  if (half !== undefined) return part(Number(half) * 6, from, to, context);
  const trimester = TRIMESTER.exec(text);
  if (trimester) {
    const [, number, ordinal, first, second] = trimester;
    return readTrimester(number === undefined ? ORDINALS[ordinal!]! : Number(number), first, second, context);
  }
  const { terms } = context;
  if (!terms) return null;
  const [, semester, semesterYear] = SEMESTER_OF_YEAR.exec(text) ?? [];
  if (semester !== undefined) return inWindow(month(year(semesterYear), Number(semester) * 6, true), context);
  const [, term, named] = TERM_OF_YEAR.exec(text) ?? BARE_TERM.exec(text) ?? [];
  const of = named === undefined ? terms.year : year(named);
  if (term === undefined || of === null) return null;
  return inWindow(month(of, TERM_ENDS[Number(term) - 1]!, named !== undefined), context);
}

function readTrimester(
  number: number,
  from: string | undefined,
  to: string | undefined,
  context: Context,
): Reading | null {
  const of = from === undefined ? context.schoolYear : schoolYear(from, to, context);
  if (!of) return null;
  const last = of.startMonth >= 7 && of.startMonth <= 9 ? TRIMESTER_ENDS[number - 1] : undefined;
  return last === undefined
    ? months(of, number * 4, from !== undefined)
    : month(yearOfMonth(of, last), last, from !== undefined);
}

/** A term outside of the days that the plan is for is counted otherwise than we do. */
function inWindow(reading: Reading | null, { window }: Context): Reading | null {
  return reading && window && (reading.end < window.first || reading.end > window.last) ? null : reading;
}
