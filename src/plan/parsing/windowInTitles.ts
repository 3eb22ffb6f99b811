import type { PlanSettings, PlanWindow } from "../settings";
import type { WorkbookSnapshot } from "../snapshot";
import { dateOf, type DateSerial } from "../values/date";
import { lastDayOfMonth } from "../values/schoolYear";

/** Titles stand in the first rows of a sheet. */
const TITLE_ROWS = 4;
const LONGEST_TITLE = 160;
const YEARS = /\b(20\d\d)\s*[-–—/]\s*((?:20)?\d\d)\b/;
/** A longer plan may end with a calendar year. */
const LONGEST_BY_SCHOOL_YEAR = 3;

/**
 * The days that a plan is for, by its title: "District plan 2025–2027" is from the first day of the one school year to the last
 * of the other. Null where no title says so, or two say different things that none of them is wide enough for.
 */
export function windowInTitles(
  { sheets }: WorkbookSnapshot,
  { schoolYearStart }: PlanSettings,
): PlanWindow | null {
  const found = new Map<string, PlanWindow>();
  for (const { cells, visibility } of sheets) {
    const { firstRow, firstColumn } = cells.range;
    for (let row = firstRow; visibility === "visible" && row < firstRow + TITLE_ROWS; row++)
      for (let column = firstColumn; column <= Math.min(firstColumn + 2, cells.lastColumnOf(row)); column++) {
        const value = cells.at(row, column);
        const window = typeof value === "string" ? windowIn(value, schoolYearStart) : null;
        if (window) found.set(`${window.first}-${window.last}`, window);
      }
  }
  // Among "District plan 2025–2027" and "School plans 2026-27" the one is for all of them.
  const windows = [...found.values()];
  return (
    windows.find((one) => windows.every((other) => one.first <= other.first && one.last >= other.last)) ??
    null
  );
}

function windowIn(title: string, startMonth: number): PlanWindow | null {
  if (title.length > LONGEST_TITLE || !/\bplan(?:s|ning)?\b/i.test(title)) return null;
  const match = YEARS.exec(title);
  if (!match || YEARS.test(title.slice(match.index + match[0].length))) return null;
  const from = Number(match[1]);
  const to = match[2]!.length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
  const first = dateOf(from, startMonth, 1);
  const last =
    to - from > LONGEST_BY_SCHOOL_YEAR ? lastDayOfMonth(to, 12) : dayBefore(dateOf(to, startMonth, 1));
  return first !== null && last !== null && to > from && to - from <= 10 ? { first, last } : null;
}

function dayBefore(day: DateSerial | null): DateSerial | null {
  return day === null ? null : ((day - 1) as DateSerial);
}
