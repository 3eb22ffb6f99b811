import { columnLetter, quoteSheet } from "../../plan/cell";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { columnOf } from "./names";
import type { Ranged } from "../model";

/** The range of a column of a source: by its heading in an Excel table, absolute elsewhere. */
export function rangeOf({ table, firstRow, rows, reach, headings }: Ranged, { column }: ColumnMap): string {
  const heading = headings.get(column) ?? "";
  // A line break in a heading has no form that all programs read.
  if (table.excelTable !== null && heading !== "" && !/[\n\r]/.test(heading))
    return columnOf(table.excelTable, heading);
  const letter = columnLetter(column);
  return `${quoteSheet(table.sheet)}!$${letter}$${firstRow}:$${letter}$${firstRow + rows - 1 + reach}`;
}

/** What is empty of a column below the rows that are read; null where nothing is. */
function rangeBelow({ table, reach, empty }: Ranged, { column }: ColumnMap): string | null {
  if (empty <= reach) return null;
  const letter = columnLetter(column);
  return `${quoteSheet(table.sheet)}!$${letter}$${table.lastRow + reach + 1}:$${letter}$${table.lastRow + empty}`;
}

/** Formula of the number of rows that a source has now. */
export function rowsNowFormula(source: Ranged): string {
  return `ROWS(${rangeOf(source, source.table.columns[0]!)})`;
}

/** Formula of how many columns of a source are gone of those that are read. */
export function columnsGoneFormula(source: Ranged, columns: readonly ColumnMap[]): string {
  return `0${columns.map((column) => `+ISERROR(ROWS(${rangeOf(source, column)}))`).join("")}`;
}

/** Formula of how many cells of a range are filled in. */
export function filledFormula(range: string): string {
  return `COUNTIF(${range},"?*")+COUNT(${range})`;
}

/** Formula of how many rows people have written below the rows that a plain range is read to. @param column which they fill in */
export function filledBelowFormula(source: Ranged, column: ColumnMap): string {
  const range = rangeBelow(source, column);
  return range === null ? "0" : filledFormula(range);
}
