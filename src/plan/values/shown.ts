import type { CellValue } from "../cell";
import { calendarOf, type DateSerial, dateSerial } from "./date";
import { isDateFormat } from "./numberFormat";

const DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

/** About what Excel shows for a cell, on one line: dates as dates, shares as percent. */
export function shownAs(value: CellValue, format: string): string {
  if (typeof value === "number" && isDateFormat(format)) return dateText(value);
  if (typeof value === "number" && format.includes("%")) return `${Math.round(value * 1000) / 10}%`;
  if (typeof value === "boolean") return String(value).toUpperCase();
  return String(value).replace(/\s+/g, " ").trim();
}

/** "Nov 15, 2026". */
export function shownDate(date: DateSerial): string {
  const { year, month, day } = calendarOf(date);
  return DATE.format(new Date(Date.UTC(year, month - 1, day)));
}

/** A number that no calendar has stays one. */
function dateText(value: number): string {
  try {
    return shownDate(dateSerial(value));
  } catch {
    return String(value);
  }
}
