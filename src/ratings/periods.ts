import type { PlanSettings } from "../plan/settings";
import { calendarOf, type DateSerial } from "../plan/values/date";
import { readDate } from "../plan/values/due";
import { ratingsText } from "../text/ratings/ratings";
import type { Answer } from "./answers";
import { isSame } from "./same";

/**
 * The periods of some answers, the newest last: by the days that they end on, and where a period says none, behind the one
 * that was opened before it. Spellings of one period are one.
 */
export function periodsOf(answers: readonly Pick<Answer, "period">[], settings: PlanSettings): string[] {
  const found: string[] = [];
  for (const { period } of answers)
    if (period !== "" && !found.some((each) => isSame(each, period))) found.push(period);
  let last = 0;
  const keyed = found.map((period, index) => {
    const reading = readDate(period, "General", settings);
    if (reading.kind === "date" || reading.kind === "period") last = reading.date;
    return { period, day: last, index };
  });
  return keyed.sort((a, b) => a.day - b.day || a.index - b.index).map(({ period }) => period);
}

/** The period before one; null where it is the first. */
export function periodBefore(periods: readonly string[], period: string): string | null {
  const index = periods.findIndex((each) => isSame(each, period));
  return index > 0 ? periods[index - 1]! : null;
}

/** What a round that is opened on a day would be called: "Fall 2026". */
export function suggestedPeriod(day: DateSerial): string {
  const { year, month } = calendarOf(day);
  const { fall, spring, summer } = ratingsText.seasons;
  return `${month >= 8 ? fall : month <= 5 ? spring : summer} ${year}`;
}

/** What the month of a day is called: "November 2026". */
export function monthOf(day: DateSerial): string {
  const { year, month } = calendarOf(day);
  return `${ratingsText.months[month - 1]} ${year}`;
}
