import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "../area";
import { formatReference, shortSheetPrefix, type PlainReference } from "./references";
import { mapPlainReferences } from "./shiftFormula";
import { mapTokens } from "./tokens";

/** A formula's text as it is copied so many rows and columns away: what has no dollar sign in front moves along. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapPlainReferences(formula, "", (reference) => filled(reference, rows, columns));
}

function filled(reference: PlainReference, rows: number, columns: number): string {
  const { area, absolute, kind } = reference;
  const row = (at: number, fixed: boolean) => (fixed || kind === "columns" ? at : at + rows);
  const column = (at: number, fixed: boolean) => (fixed || kind === "rows" ? at : at + columns);
  const [top, bottom] = [row(area.row, absolute.firstRow), row(lastRow(area), absolute.lastRow)];
  const [left, right] = [
    column(area.column, absolute.firstColumn),
    column(lastColumn(area), absolute.lastColumn),
  ];
  const isOnSheet =
    Math.min(top, bottom, left, right) >= 0 &&
    Math.max(top, bottom) < MAX_ROWS &&
    Math.max(left, right) < MAX_COLUMNS;
  if (!isOnSheet) return "#REF!";
  const corners = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  // Corners that have changed sides are written as they are: Excel turns them round when it reads them.
  return formatReference(reference, corners);
}

/** A formula's text outside the table that it stands in: what means its own table by nothing gets the table's name. */
export function withTableName(formula: string, tableName: string): string {
  return mapTokens(formula, (token) =>
    token.type === "structured" && token.value.startsWith("[") ? tableName + token.value : token.value,
  );
}

/** A formula's text on another sheet than before: references without a sheet keep meaning the old one. */
export function withSheetName(formula: string, sheetName: string): string {
  return mapPlainReferences(formula, sheetName, (reference) =>
    reference.sheet === null ? formatReference({ ...reference, prefix: shortSheetPrefix(sheetName) }) : null,
  );
}
