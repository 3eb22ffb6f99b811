import { format } from "numfmt";
import { intersection } from "../book/area";
import type { Book, BookCell, BookSheet } from "../book/book";
import type { Area } from "../book/data";
import { DAYS_TO_1904 } from "../book/dateSystem";
import { isUnbounded } from "./area";
import type { RangeTarget } from "./targets";

/** One figure for each cell; null for whole rows and columns, of which Excel gives no contents. */
export function mapCells<R>(range: RangeTarget, read: (cell: BookCell) => R): R[][] | null {
  if (isUnbounded(range.area)) return null;
  return range.sheet.read(range.area).map((row) => row.map(read));
}

/** As `values` gives it: "" for an empty cell, an error as its text, a date as its serial number. */
export function cellValue({ value, formula }: BookCell): string | number | boolean {
  // A formula that was never calculated (calculation is suspended) counts 0 in Excel.
  if (value === null) return formula === null ? "" : 0;
  return typeof value === "object" ? value.error : value;
}

/** As `formulas` gives it: the formula, or the value of a cell without one. */
export function cellFormula(cell: BookCell): string | number | boolean {
  return cell.formula ?? cellValue(cell);
}

export function cellValueType({ value, formula }: BookCell): string {
  if (value === null) return formula === null ? "Empty" : "Double";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** As the cell shows it in a column that is wide enough. */
export function cellText(book: Book, cell: BookCell): string {
  const value = cellValue(cell);
  if (value === "" || (cell.value !== null && typeof cell.value === "object")) return String(value);
  // The library counts dates from 1900 only.
  const isDate =
    typeof value === "number" && book.dateSystem === 1904 && isDateFormat(cell.style.numberFormat);
  return format(cell.style.numberFormat, isDate ? value + DAYS_TO_1904 : value);
}

/** Whether a number format shows a day, month or year. */
function isDateFormat(pattern: string): boolean {
  return /[dy]|m/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && pattern !== "General";
}

/** What all cells of an area have in common, null where they differ; cells outside the used area count as one. */
export function common<R>(sheet: BookSheet, area: Area, read: (cell: BookCell) => R): R | null {
  let first: { readonly value: R } | null = null;
  for (const sample of samples(sheet, area)) {
    for (const cell of sheet.read(sample).flat()) {
      const value = read(cell);
      if (first && JSON.stringify(first.value) !== JSON.stringify(value)) return null;
      first ??= { value };
    }
  }
  return first && first.value;
}

/** A whole row or column is too many cells to read: its used part and one cell of the rest stand for it. */
function samples(sheet: BookSheet, area: Area): Area[] {
  if (!isUnbounded(area)) return [area];
  const used = sheet.usedArea(false);
  const shared = used && intersection(used, area);
  const lastCell = {
    row: area.row + area.rowCount - 1,
    column: area.column + area.columnCount - 1,
    rowCount: 1,
    columnCount: 1,
  };
  return shared ? [shared, lastCell] : [lastCell];
}
