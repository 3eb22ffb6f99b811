import { fromCol, toCol } from "@borgar/fx";
import type { Area } from "../data";
import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../area";

/** A plain reference as written: its sheet prefix and its two corners, with the dollar signs. */
export interface PlainReference {
  /** With quotes and "!", as written; "" for a reference to the own sheet. */
  readonly prefix: string;
  /** Sheet name without quotes; null for the own sheet. */
  readonly sheet: string | null;
  /** Whether the prefix names another workbook or several sheets: what formulas of one workbook can't follow. */
  readonly foreign: boolean;
  readonly area: Area;
  readonly kind: "cells" | "rows" | "columns";
  readonly absolute: {
    readonly firstRow: boolean;
    readonly firstColumn: boolean;
    readonly lastRow: boolean;
    readonly lastColumn: boolean;
  };
  /** `A1:A1` has two corners though it is one cell. */
  readonly corners: 1 | 2;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

interface Corner {
  row: number | null;
  column: number | null;
  rowAbsolute: boolean;
  columnAbsolute: boolean;
}

/** Reads `Sheet1!$A$1:B2`, `A:C`, `3:6`; null when it is none of these. */
export function parseReference(text: string): PlainReference | null {
  const { prefix, rest } = splitPrefix(text);
  const sheet = prefix === "" ? null : unquote(prefix.slice(0, -1));
  const foreign = sheet !== null && (sheet.includes("[") || (sheet.includes(":") && sheet !== ""));
  const parts = rest.split(":");
  if (parts.length > 2) return null;
  const corners = parts.map(parseCorner);
  const first = corners[0];
  const second = corners.length === 2 ? corners[1] : first;
  if (!first || !second) return null;
  if ((first.row === null) !== (second.row === null)) return null;
  if ((first.column === null) !== (second.column === null)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const kind = first.row === null ? "columns" : first.column === null ? "rows" : "cells";
  const swapRows = first.row !== null && first.row > second.row!;
  const swapColumns = first.column !== null && first.column > second.column!;
  const [top, bottom] = swapRows ? [second, first] : [first, second];
  const [left, right] = swapColumns ? [second, first] : [first, second];
  return {
    prefix,
    sheet,
    foreign,
    kind,
    corners: parts.length as 1 | 2,
    area: areaOf(top.row ?? 0, left.column ?? 0, bottom.row ?? MAX_ROWS - 1, right.column ?? MAX_COLUMNS - 1),
    absolute: {
      firstRow: top.rowAbsolute,
      firstColumn: left.columnAbsolute,
      lastRow: bottom.rowAbsolute,
      lastColumn: right.columnAbsolute,
    },
  };
}

/** Writes a reference back, with its dollar signs; a range of two corners that has become one cell stays a range. */
export function formatReference(reference: PlainReference, area = reference.area): string {
  const { absolute, kind, prefix } = reference;
  const first = { row: area.row, column: area.column };
  const last = { row: lastRow(area), column: lastColumn(area) };
  const column = (index: number, fixed: boolean) => (fixed ? "$" : "") + toCol(index);
  const row = (index: number, fixed: boolean) => (fixed ? "$" : "") + String(index + 1);
  if (kind === "columns") {
    return `${prefix}${column(first.column, absolute.firstColumn)}:${column(last.column, absolute.lastColumn)}`;
  }
  if (kind === "rows") {
    return `${prefix}${row(first.row, absolute.firstRow)}:${row(last.row, absolute.lastRow)}`;
  }
  const start = column(first.column, absolute.firstColumn) + row(first.row, absolute.firstRow);
  if (reference.corners === 1) return prefix + start;
  return `${prefix}${start}:${column(last.column, absolute.lastColumn)}${row(last.row, absolute.lastRow)}`;
}

/** `$A$1:$B$2` or `$A$1`, without a sheet. */
export function formatAbsolute(area: Area): string {
  const cell = (row: number, column: number) => `$${toCol(column)}$${row + 1}`;
  const first = cell(area.row, area.column);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${cell(lastRow(area), lastColumn(area))}`;
}

/** `$A5:$B5`: columns of an area in a row, which follows the formula when it is shared by several rows. */
export function formatInRow(row: number, area: Area): string {
  const first = `$${toCol(area.column)}${row + 1}`;
  return area.columnCount === 1 ? first : `${first}:$${toCol(lastColumn(area))}${row + 1}`;
}

/** The sheet's name in front of a reference, always in quotes: `2026-27` or `R1` need them and none is harmed by them. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!`;
}

/** What the engine knows a sheet by: it takes the first "!" for the end of the name. */
export function engineName(sheet: string): string {
  return sheet.replaceAll("!", "\ue021");
}

/** The sheet's name in front of a reference, in quotes only where Excel writes them. */
export function shortSheetPrefix(sheet: string): string {
  const plain =
    /^[A-Za-z_\u00c0-\uffff][A-Za-z0-9_.\u00c0-\uffff]*$/.test(sheet) && !looksLikeReference(sheet);
  return plain ? `${sheet}!` : sheetPrefix(sheet);
}

/** Whether a name could be taken for a cell, `AB12`, or for R1C1, `R1C1`, `RC`, `C2`. */
export function looksLikeReference(name: string): boolean {
  const cell = CELL.exec(name);
  if (cell !== null && !name.includes("$")) {
    const column = fromCol(cell[2]!);
    const row = Number(cell[4]);
    if (column < MAX_COLUMNS && row >= 1 && row <= MAX_ROWS) return true;
  }
  return /^(R[0-9]*(C[0-9]*)?|C[0-9]*)$/i.test(name);
}

/** Splits `'My Sheet'!A1` into prefix (with "!") and rest. */
export function splitPrefix(text: string): { prefix: string; rest: string } {
  const end = text.lastIndexOf("!");
  return { prefix: text.slice(0, end + 1), rest: text.slice(end + 1) };
}

/** A sheet name without its quotes. */
export function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") && name.length > 1
    ? name.slice(1, -1).replace(/''/g, "'")
    : name;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell !== null) {
    const column = fromCol(cell[2]!);
    const row = Number(cell[4]) - 1;
    if (column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return null;
    return { row, column, columnAbsolute: cell[1] === "$", rowAbsolute: cell[3] === "$" };
  }
  const columnOnly = COLUMN.exec(text);
  if (columnOnly !== null) {
    const column = fromCol(columnOnly[2]!);
    if (column >= MAX_COLUMNS) return null;
    return { row: null, column, columnAbsolute: columnOnly[1] === "$", rowAbsolute: false };
  }
  const rowOnly = ROW.exec(text);
  if (rowOnly !== null) {
    const row = Number(rowOnly[2]) - 1;
    if (row < 0 || row >= MAX_ROWS) return null;
    return { row, column: null, columnAbsolute: false, rowAbsolute: rowOnly[1] === "$" };
  }
  return null;
}
