declare const dateBrand: unique symbol;

/** A day as Excel counts it: whole days of the 1900 date system (45292 is 1 January 2024). */
export type DateSerial = number & { readonly [dateBrand]: true };

/** 30 December 1899: with it, serials from 1 March 1900 on are right in spite of Excel's 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
/** 31 December 9999, the last day that Excel knows. */
const LAST = 2_958_465;

/** Takes a number for a day, dropping the time of day. @throws RangeError when Excel has no such day. */
export function dateSerial(value: number): DateSerial {
  const day = Math.floor(value);
  if (!(day >= 1 && day <= LAST)) throw new RangeError(`${value} is not a day that Excel knows`);
  return day as DateSerial;
}

/** The day of a calendar date; month counts from 1. Null when there is no such day (31 April). */
export function dateOf(year: number, month: number, day: number): DateSerial | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial >= 1 && serial <= LAST ? (serial as DateSerial) : null;
}

/** Year, month (from 1) and day of a date. */
export function calendarOf(date: DateSerial): { year: number; month: number; day: number } {
  const time = new Date(EPOCH + date * DAY);
  return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** "2027-06-30". */
export function isoDate(date: DateSerial): string {
  return new Date(EPOCH + date * DAY).toISOString().slice(0, 10);
}

/** The day of "2027-06-30", null for anything else. */
export function parseIsoDate(text: string): DateSerial | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dateOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
