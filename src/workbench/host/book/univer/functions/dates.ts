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
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim());
    if (iso) return (Date.UTC(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3])) - EPOCH) / DAY_MS;
  }
  const serial = numberOf(value);
  return typeof serial === "number" && serial < 0 ? { error: ErrorType.NUM } : serial;
}
