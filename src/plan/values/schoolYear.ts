import { calendarOf, dateOf, type DateSerial } from "./date";

/** A school year by the calendar year in which it starts, and the month (from 1) of its first day. */
export interface SchoolYear {
  readonly year: number;
  readonly startMonth: number;
}

/** The school year that a day is in. A start month that no calendar has counts as July. */
export function schoolYearOf(day: DateSerial, startMonth: number): SchoolYear {
  const first = Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12 ? startMonth : 7;
  const { year, month } = calendarOf(day);
  return { year: month >= first ? year : year - 1, startMonth: first };
}

/** The calendar year that a month of a school year is in. */
export function yearOfMonth(schoolYear: SchoolYear, month: number): number {
  return month >= schoolYear.startMonth ? schoolYear.year : schoolYear.year + 1;
}

/** The last day of the n-th month of a school year: 3 for the first quarter, 12 for the year itself. */
export function endOfMonths(schoolYear: SchoolYear, months: number): DateSerial | null {
  const month = schoolYear.startMonth + months - 1;
  return lastDayOfMonth(schoolYear.year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
}

/** The last day of a month, null where Excel has no such day. */
export function lastDayOfMonth(year: number, month: number): DateSerial | null {
  return dateOf(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}
