import { BaseFunction, ErrorType, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, numberOf, type Plain } from "./values";

const DAY_MS = 86_400_000;
/** Serial number 0 as Excel counts from March 1900 on; before, Excel has a 29 February 1900 that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = 61;

/** EDATE. Univer's runs over into the next month: a month after 31 January is the last day of February in Excel. */
export class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    return broadcast([start, months], (day, count) => {
      if (isError(day)) return day;
      if (isError(count)) return count;
      const serial = serialOf(day);
      const shift = numberOf(count);
      if (typeof serial !== "number") return serial;
      return typeof shift === "number" ? addMonths(serial, Math.trunc(shift)) : shift;
    });
  }
}

/** The serial number of a date that is written 2026-11-15 or 11/15/2026; null for other text. */
export function serialIn(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const parts = iso ? iso.slice(1) : american ? [american[3], american[1], american[2]] : null;
  if (parts === null) return null;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? (date.getTime() - EPOCH) / DAY_MS : null;
}

function addMonths(serial: number, months: number): Plain {
  const date = new Date(EPOCH + Math.floor(offsetOf(serial)) * DAY_MS);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const moved = Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay));
  const days = Math.round((moved - EPOCH) / DAY_MS);
  const result = days < FIRST_TRUE_DAY ? days - 1 : days;
  return result < 0 ? { error: ErrorType.NUM } : result;
}

function offsetOf(serial: number): number {
  return serial < FIRST_TRUE_DAY - 1 ? serial + 1 : serial;
}

function serialOf(value: Exclude<Plain, { readonly error: unknown }>): ReturnType<typeof numberOf> {
  if (typeof value === "boolean") return { error: ErrorType.VALUE };
  if (typeof value === "string") {
    const serial = serialIn(value);
    if (serial !== null) return serial;
  }
  const serial = numberOf(value);
  return typeof serial === "number" && serial < 0 ? { error: ErrorType.NUM } : serial;
}
