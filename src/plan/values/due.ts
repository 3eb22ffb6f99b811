import type { CellValue } from "../cell";
import type { PlanSettings } from "../settings";
import { dateSerial, type DateSerial } from "./date";
import type { DateCustom, DateReading, DayOrder } from "./dateReading";
import { readDateText } from "./dateText";
import { isDateFormat } from "./numberFormat";
import { lastDayOfMonth } from "./schoolYear";
import { nameFourthTerm } from "./terms";

/** Numbers from 1990 to 2099: in a date column they are days, whatever their format. */
export const FIRST_PLAUSIBLE_DAY = 32_874;
export const LAST_PLAUSIBLE_DAY = 73_050;

const EMPTY: DateReading = { kind: "empty" };

/** Of a column that shows nothing else. */
const USUAL: DateCustom = { order: "monthFirst", hasFourthTerm: false };

/**
 * Reads a cell of a date column. Whatever can't be read in one way only is "unreadable"; nothing is guessed. What the
 * user said about it goes before everything.
 *
 * A period is due on its last day: a month, a season ("Fall" ends with December, "Winter" with March, "Spring" with June,
 * "Summer" with August), a quarter or half of the school year, "EOY", a school year ("2026-27") or a calendar year
 * ("2027"). Where no year is named, it is the one in the school year of the as-of date. Of a range the end counts. What
 * comes back each year ("by April each year") is due the next time. A trimester ends generously with November, March and the school
 * year; terms that are only numbered are read where they are known to be the four of a calendar year.
 *
 * @param format the cell's number format, "General" when it is not known
 * @param custom how the column writes its dates: see `dateCustomOf`
 */
export function readDate(
  value: CellValue,
  format: string,
  settings: PlanSettings,
  custom = USUAL,
): DateReading {
  const text = String(value).trim();
  if (text === "") return EMPTY;
  const isPlainDay = typeof value === "number" && isPlausibleDay(value);
  const listed = isPlainDay ? undefined : settings.dueWords.get(dueKey(text));
  if (listed !== undefined) return readListed(listed, text);
  if (typeof value === "number") return readNumber(value, format);
  if (typeof value === "boolean") return { kind: "unreadable", text: text.toUpperCase() };
  return readDateText(text, settings, custom);
}

/** What due dates are compared by in the user's own list: case and the number of spaces don't count. */
export function dueKey(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}

/** What the user said about a date that is written in words. */
function readListed(listed: DateSerial | "ongoing" | null, text: string): DateReading {
  if (listed === null) return { kind: "unreadable", text };
  return listed === "ongoing" ? { kind: "ongoing", text } : { kind: "period", date: listed, text };
}

/** A number that formulas, too, take for a day in a date column. */
export function isPlausibleDay(value: number): boolean {
  return value >= FIRST_PLAUSIBLE_DAY && value < LAST_PLAUSIBLE_DAY + 1;
}

function readNumber(value: number, format: string): DateReading {
  if (isPlausibleDay(value) || isDay(value, format))
    return { kind: "date", date: dateSerial(value), isText: false };
  const isYear = Number.isInteger(value) && value >= 1990 && value <= 2099;
  const end = isYear ? lastDayOfMonth(value, 12) : null;
  return end
    ? { kind: "period", date: end, text: String(value) }
    : { kind: "unreadable", text: String(value) };
}

/** A number outside the plausible days that is shown as a date all the same. */
function isDay(value: number, format: string): boolean {
  return value >= 1 && value < 2_958_466 && isDateFormat(format);
}

/** How a column writes its dates. */
export function dateCustomOf(values: readonly CellValue[]): DateCustom {
  return { order: dayOrderOf(values), hasFourthTerm: nameFourthTerm(values) };
}

/** How a column writes days and months, by those that can be read in one way only. */
export function dayOrderOf(values: Iterable<CellValue>): DayOrder {
  const { isMonthFirst, isDayFirst } = orderShownBy(values);
  if (isDayFirst) return isMonthFirst ? "either" : "dayFirst";
  return "monthFirst";
}

/** Whether dates show that months come first, and none of them that days do. */
export function showMonthFirst(values: Iterable<CellValue>): boolean {
  const { isMonthFirst, isDayFirst } = orderShownBy(values);
  return isMonthFirst && !isDayFirst;
}

/** What dates that can be read in one way only show of the others. */
function orderShownBy(values: Iterable<CellValue>): {
  readonly isMonthFirst: boolean;
  readonly isDayFirst: boolean;
} {
  let isMonthFirst = false;
  let isDayFirst = false;
  for (const value of values) {
    if (typeof value !== "string") continue;
    const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b/.exec(value);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && first <= 31 && second <= 12) isDayFirst = true;
    if (second > 12 && second <= 31 && first <= 12) isMonthFirst = true;
  }
  return { isMonthFirst, isDayFirst };
}
