import { calendarRun } from "../../find/calendar/calendarAcross";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import { holdsDurations } from "./durations";
import type { Profile } from "../../columns/content/content";

export const LONG_CALENDAR = 6;
/** A few months or weeks are enough beside work that is named. */
export const SHORT_CALENDAR = 4;

const LEAST_DAYS = 20;

/** The column of a calendar that has a row for each day, whether anything is to be done on it or not. */
export function calendarOfDays(evidence: readonly ColumnEvidence[]): ColumnEvidence | null {
  const first = evidence.find(({ profile }) => profile.filled > 0);
  if (!first) return null;
  const { rows, filled, dates, distinct } = first.profile;
  return rows >= LEAST_DAYS && dates === rows && filled === rows && distinct === rows ? first : null;
}

/** The columns of a calendar across; none where it is one of figures. */
export function calendarOf(evidence: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const { start, length, kind } = calendarRun(evidence.map(({ ownHeading }) => ownHeading));
  const isNamed = kind === "month" || kind === "week";
  if (length < (isNamed ? SHORT_CALENDAR : LONG_CALENDAR)) return [];
  const columns = evidence.slice(start, start + length);
  // Under bare numbers and days hours stand, and who came on them, too.
  // A figure in every cell beside how long it takes is the time that was left, or spent.
  if (columns.every(isReckoned) && evidence.some((each) => !columns.includes(each) && holdsDurations(each)))
    return [];
  return columns.every(({ profile }) => (isNamed ? isMarks(profile) : isChart(profile))) ? columns : [];
}

function isReckoned({ profile: { numbers, rows } }: ColumnEvidence): boolean {
  return rows > 0 && numbers >= rows * 0.9;
}

function isChart({ numbers, filled, rows, distinct }: Profile): boolean {
  return (numbers === 0 || distinct === 1) && filled <= rows * 0.6;
}

/** Marks, shares and single words say how far the work is; amounts say what it costs. */
export function isMarks({ meanWords, numbers, percents, points, filled }: Profile): boolean {
  return meanWords <= 3 && numbers <= points + percents + filled * 0.2;
}
