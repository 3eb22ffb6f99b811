import { parseValue } from "numfmt";
import type { CellInput } from "../book/book";
import { invalidArgument } from "../protocol/refusals";
import { DAYS_TO_1904 } from "../book/dateSystem";

/** The longest text that a cell holds. */
const TEXT_LIMIT = 32_767;

const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

/** What an entry becomes in a cell, and the number format that it brings along, if any. */
export interface Entry {
  readonly input: CellInput;
  readonly numberFormat: string | null;
}

/**
 * What Excel makes of a value that an add-in writes to a cell. Text is taken as typed in en-US: numbers, dates,
 * percentages, TRUE, errors and formulas become what they look like, unless an apostrophe goes before them or the cell
 * is formatted as text; then numbers too become text. A date or percentage brings its format to a cell that has none.
 * @throws HostError InvalidArgument for anything but text, number and boolean
 */
export function entryOf(value: unknown, numberFormat: string, dateSystem: 1900 | 1904): Entry {
  if (value === "") return { input: null, numberFormat: null };
  if (typeof value === "number" || typeof value === "boolean") {
    if (numberFormat === "@") return text(String(value).toUpperCase());
    return { input: { value }, numberFormat: null };
  }
  if (typeof value !== "string" || value.length > TEXT_LIMIT) throw invalidArgument();
  if (value.startsWith("'")) return text(value.slice(1));
  if (numberFormat === "@") return text(value);
  if (value.startsWith("=") && value.length > 1) return { input: { formula: value }, numberFormat: null };
  const error = ERRORS.find((name) => name === value.toUpperCase());
  if (error) return { input: { value: { error } }, numberFormat: null };
  return parsed(value, numberFormat, dateSystem);
}

function text(value: string): Entry {
  return { input: { value }, numberFormat: null };
}

function parsed(value: string, numberFormat: string, dateSystem: 1900 | 1904): Entry {
  const found = parseValue(value);
  if (!found || !(typeof found.v === "number" || typeof found.v === "boolean")) return text(value);
  const brings = found.z === undefined ? null : excelFormat(found.z);
  const isDate = brings !== null && /[dy]/.test(brings.toLowerCase());
  const number = isDate && dateSystem === 1904 ? Number(found.v) - DAYS_TO_1904 : found.v;
  return { input: { value: number }, numberFormat: numberFormat === "General" ? brings : null };
}

/** The format that Excel gives to a typed date or time, whatever separators it was typed with. */
function excelFormat(typed: string): string {
  const day = /d/.test(typed);
  const year = /y/.test(typed);
  const time = /h/.test(typed);
  if (!day && !year) return time ? typed.replace("hh", "h") : typed;
  if (day && year) return (/mmm/.test(typed) ? "d-mmm-yy" : "m/d/yyyy") + (time ? " h:mm" : "");
  return day ? "d-mmm" : "mmm-yy";
}
