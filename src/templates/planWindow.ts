import { dateOf, type DateSerial, dateSerial } from "../plan/values/date";
import { schoolYearOf } from "../plan/values/schoolYear";

/** The school years that a plan is for, each by the calendar year in which it begins. */
export interface PlanWindow {
  readonly first: number;
  readonly last: number;
}

/** Two school years, as an accelerated improvement plan has: this one and the next. */
export function suggestedWindow(asOf: DateSerial, schoolYearStart: number): PlanWindow {
  const { year } = schoolYearOf(asOf, schoolYearStart);
  return { first: year, last: year + 1 };
}

/** The days of a window. @throws RangeError for years that no calendar of Excel's has */
export function daysOfWindow(
  { first, last }: PlanWindow,
  schoolYearStart: number,
): { first: DateSerial; last: DateSerial } {
  const [from, to] = [dateOf(first, schoolYearStart, 1), dateOf(last + 1, schoolYearStart, 1)];
  if (from === null || to === null) throw new RangeError(`no school years ${first} to ${last}`);
  return { first: from, last: dateSerial(to - 1) };
}
