import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import type { Area } from "../data";
import { areaOf, lastColumn, lastRow } from "../area";
import { remembered } from "./remembered";

/** What structured references need to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly { readonly name: string }[];
}

/** A structured reference taken apart; names without escapes. */
export interface StructuredReference {
  /** "" when it is written inside its table without a name. */
  readonly table: string;
  /** None for the whole table, one, or the first and last of a range of columns. */
  readonly columns: readonly string[];
  /** Lower case: "all", "data", "headers", "totals", "this row". None means the data. */
  readonly sections: readonly string[];
}

/** The cells that a structured reference means: an area, or columns of the row that the formula stands in. */
export type StructuredTarget =
  | { readonly kind: "area"; readonly area: Area }
  | { readonly kind: "thisRow"; readonly firstColumn: number; readonly lastColumn: number }
  | { readonly kind: "error"; readonly error: "#REF!" };

/** Takes `Plan[[#All],[A]:[B]]` apart; null when it isn't one, or points to another workbook. */
export const parseStructured = remembered((text): StructuredReference | null => {
  const parsed = parseStructRef(text);
  if (!parsed || (parsed.context ?? []).length > 0) return null;
  return {
    table: parsed.table ?? "",
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
  };
});

/** Writes it as Excel shows it: `Plan[Score]`, `[@Status]`. */
export function formatStructured(reference: StructuredReference): string {
  return stringifyStructRef({
    table: reference.table,
    columns: [...reference.columns],
    sections: [...reference.sections],
  });
}

/** Index of a column by name, in any case; -1 when there is none. */
export function columnIndex(table: Pick<TableShape, "columns">, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

/** The rows between header and total row. */
export function bodyOf(table: Pick<TableShape, "area" | "headerRow" | "totalRow">): Area {
  const { area, headerRow, totalRow } = table;
  return areaOf(
    area.row + (headerRow ? 1 : 0),
    area.column,
    lastRow(area) - (totalRow ? 1 : 0),
    lastColumn(area),
  );
}

/** Which cells the reference means in this table; #REF! for a column, header row or total row that isn't there. */
export function resolveStructured(reference: StructuredReference, table: TableShape): StructuredTarget {
  const columns = resolveColumns(reference, table);
  if (columns === null) return { kind: "error", error: "#REF!" };
  const [first, last] = columns;
  if (reference.sections.includes("this row")) {
    return { kind: "thisRow", firstColumn: first, lastColumn: last };
  }
  const rows = resolveRows(reference.sections, table);
  if (rows === null) return { kind: "error", error: "#REF!" };
  return { kind: "area", area: areaOf(rows[0], first, rows[1], last) };
}

function resolveColumns(reference: StructuredReference, table: TableShape): readonly [number, number] | null {
  const { area } = table;
  const [firstName, lastName = firstName] = reference.columns;
  if (firstName === undefined || lastName === undefined) return [area.column, lastColumn(area)];
  const first = columnIndex(table, firstName);
  const last = columnIndex(table, lastName);
  if (first < 0 || last < 0) return null;
  return [area.column + Math.min(first, last), area.column + Math.max(first, last)];
}

function resolveRows(sections: readonly string[], table: TableShape): readonly [number, number] | null {
  const { area, headerRow, totalRow } = table;
  const body = bodyOf(table);
  const rowsOf: Record<string, readonly [number, number] | null> = {
    all: [area.row, lastRow(area)],
    data: [body.row, lastRow(body)],
    headers: headerRow ? [area.row, area.row] : null,
    totals: totalRow ? [lastRow(area), lastRow(area)] : null,
  };
  const parts = (sections.length === 0 ? ["data"] : sections).map((section) => rowsOf[section] ?? null);
  const present = parts.filter((part) => part !== null);
  // [[#Headers],[#Data]] of a table without headers is its data: only what is missing altogether is #REF!.
  if (present.length === 0) return null;
  return [Math.min(...present.map((part) => part[0])), Math.max(...present.map((part) => part[1]))];
}
