import { stateText } from "../../text/stateSheet";
import { type CellValue, columnNumber, parseRange } from "../cell";
import { type Field, type TableKind, isField, isTableKind } from "../fields";
import { parseRows } from "../rowList";
import { type DateSerial, dateSerial } from "../values/date";
import { BENCHMARK_TYPES, type BenchmarkType, readBenchmarkType } from "../values/benchmarkWords";
import { STATUSES, type Status } from "../values/status";

// What single cells of our tables say; null for what can't be read.

/** A kind of table by its name. */
export function tableKind(value: CellValue): TableKind | null {
  const text = String(value).trim();
  return isTableKind(text) ? text : null;
}

/** A field by its name. */
export function columnField(value: CellValue): Field | null {
  const text = String(value).trim();
  return isField(text) ? text : null;
}

/** The first and last of some rows, from 1: "4-20". */
export function rowRange(value: CellValue): [first: number, last: number] | null {
  const rows = parseRows(String(value));
  return rows && rows.length > 0 ? [rows[0]!, rows.at(-1)!] : null;
}

/** The rows of a heading: "3-4", or "B3:F4" where only some columns of them are meant. */
export function headerRows(value: CellValue): [first: number, last: number] | null {
  const area = parseRange(String(value).trim());
  return area ? [area.firstRow, area.lastRow] : rowRange(value);
}

/** The number of a column, from 1, by its letters. */
export function columnOf(value: CellValue): number | null {
  try {
    return columnNumber(String(value).trim());
  } catch {
    return null;
  }
}

/** A day by its serial number in the 1900 system. */
export function day(value: CellValue): DateSerial | null {
  try {
    return typeof value === "number" ? dateSerial(value) : null;
  } catch {
    return null;
  }
}

/** A day, or that there is no end. */
export function due(value: CellValue): DateSerial | "ongoing" | null {
  const isOngoing = String(value).trim().toLowerCase() === stateText.dueWords.ongoing.toLowerCase();
  return isOngoing ? "ongoing" : day(value);
}

/** A month by its number, from 1 to 12. */
export function month(value: CellValue): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
}

/** A status as we call it, in upper or lower case. */
export function status(value: CellValue): Status | null {
  return STATUSES.find((each) => each.toLowerCase() === String(value).trim().toLowerCase()) ?? null;
}

/** A type of benchmark as we call it, or in any word that we read for one. */
export function benchmarkType(value: CellValue): BenchmarkType | null {
  const text = String(value).trim().toLowerCase();
  const own = BENCHMARK_TYPES.find((type) => stateText.typeWords.types[type].toLowerCase() === text);
  const reading = readBenchmarkType(value);
  return own ?? (reading.kind === "word" ? reading.word : null);
}
