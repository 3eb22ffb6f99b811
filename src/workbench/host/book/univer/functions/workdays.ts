import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, numberOf, type Plain, rowsOf, valueOf } from "./values";

/** Weekends by Excel's numbers, as days from Monday (0) on. */
const TWO_DAYS = [0, 1, 2, 3, 4, 5, 6].map((shift) => [(5 + shift) % 7, (6 + shift) % 7]);
const ONE_DAY = [0, 1, 2, 3, 4, 5, 6].map((shift) => [(6 + shift) % 7]);

/** WORKDAY.INTL. Univer's gives 0 where its arguments are cells, and goes wrong before the start. */
export class WorkdayIntl extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(
    start: BaseValueObject,
    days: BaseValueObject,
    weekend: BaseValueObject = valueOf(1),
    holidays?: BaseValueObject,
  ): BaseValueObject {
    const free = holidays ? rowsOf(holidays).flat() : [];
    return broadcast([start, days, weekend], (from, count, which) => workday(from, count, which, free));
  }
}

function workday(start: Plain, days: Plain, weekend: Plain, holidays: readonly Plain[]): Plain {
  const [from, count, off] = [numberOf(start), numberOf(days), weekendOf(weekend)];
  if (typeof from !== "number") return from;
  if (typeof count !== "number") return count;
  if (!(off instanceof Set)) return off;
  const free = new Set<number>();
  for (const holiday of holidays) {
    const serial = holiday === null ? null : numberOf(holiday);
    if (isError(serial)) return serial;
    if (serial !== null) free.add(Math.floor(serial));
  }
  let serial = Math.floor(from);
  const step = count < 0 ? -1 : 1;
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    serial += step;
    if (serial < 0 || serial > 2_958_465) return { error: ErrorType.NUM };
    // Day 2 was a Monday.
    if (!off.has((serial + 5) % 7) && !free.has(serial)) left--;
  }
  return serial < 0 ? { error: ErrorType.NUM } : serial;
}

/** The days of a weekend from Monday (0) on: by Excel's number, or a text with a 1 for each. */
function weekendOf(value: Plain): Set<number> | { readonly error: ErrorType } {
  if (typeof value === "string" && /^[01]{7}$/.test(value))
    return value === "1111111"
      ? { error: ErrorType.VALUE }
      : new Set([...value].flatMap((mark, day) => (mark === "1" ? [day] : [])));
  if (typeof value === "string") return { error: ErrorType.VALUE };
  const number = numberOf(value);
  if (typeof number !== "number") return number;
  const which = Math.trunc(number);
  const days = which <= 10 ? TWO_DAYS[which - 1] : ONE_DAY[which - 11];
  return days ? new Set(days) : { error: ErrorType.NUM };
}
