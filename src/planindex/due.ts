import type { CellValue } from "../plan/cell";
import { dateOf } from "../plan/values/date";
import { indexText } from "../text/planindex";
import { line, part } from "./excelText";

/** Numbers from 1990 to 2099 are days. */
export const FIRST_DAY = 32_874;
export const LAST_DAY = 73_050;

/** "9/30/2026" and "2026-09-30" as 20260930, "" for anything else: what the column "Due as typed digits" computes. */
export function typedDigits(value: CellValue): number | "" {
  if (value === "" || typeof value === "number") return "";
  const text = line(value);
  const cut = (mark: string) => [1, 2, 3].map((n) => whole(part(text, n, mark)));
  const [year, month, day] = text.includes("/") ? rotate(cut("/")) : cut("-");
  return year == null || month == null || day == null ? "" : year * 10_000 + month * 100 + day;
}

function rotate([month, day, year]: (number | null)[]): (number | null)[] {
  return [year ?? null, month ?? null, day ?? null];
}

function whole(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** What the formula reads without the list of due dates in words: a day, or that it can't. */
export function dueAlone(value: CellValue): number | string {
  if (value === "") return "";
  if (typeof value === "number" && value >= FIRST_DAY && value < LAST_DAY + 1) return Math.floor(value);
  const digits = typedDigits(value);
  if (digits === "" || digits < 19_900_101 || digits >= 21_000_000) return indexText.cantRead;
  const date = dateOf(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
  return date ?? indexText.cantRead;
}
