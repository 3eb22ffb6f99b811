import { monthsInOrder } from "../../find/sheet/periodText";
import { headingStrength, isHeadingOfOtherTable } from "../../headings/headings";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import type { Profile } from "../../columns/content/content";
import { isMarks } from "../work/calendarColumns";

/** Fewer rows with a wording of their own say what several rows belong to. */
export const LEAST_WORDED = 0.3;

/** True for a column of rosters, budgets, registers and the like. */
export function isForeign({ ownHeading, profile }: ColumnEvidence): boolean {
  // Amounts by month are a budget; marks, shares and words under months say how far the work is.
  if (monthsInOrder([ownHeading]) > 0) return !isMarks(profile);
  // Plans say the day, time-tables and agendas the hour.
  if (profile.filled > 0 && profile.clocks >= profile.filled * 0.6) return true;
  // "Length: 2 days" is how long work takes; things are so many inches long.
  if (/^length$/i.test(ownHeading.trim()) && profile.filled > 0 && profile.timed >= profile.filled * 0.6)
    return false;
  // Some are also headings of plans: these say nothing against them. Nor does what the rows are grouped by: modules, products.
  return isHeadingOfOtherTable(ownHeading) && headingStrength(ownHeading) < 0.9 && !namesGroups(profile);
}

/** A few rows of many have it, each another one, as rows have it that head those below them. */
function namesGroups({ rows, filled, distinct, numbers, dates }: Profile): boolean {
  return (
    rows >= 8 && filled > 0 && filled <= rows * LEAST_WORDED && distinct === filled && numbers + dates === 0
  );
}
