import type { CellContent, ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { at, columnOf, INDEX_TABLES } from "./names";
import { rangeOf } from "./ranges";
import type { Ranged } from "../model";

/** Formulas of rows by their source: what differs between sources is which columns they read. */
export function bySource<Of>(
  rows: readonly { source: Of }[],
  expression: (source: Of) => string,
): ColumnDescription["content"] {
  // One object for each source, so that equal formulas can be told from others at a glance.
  const formulas = new Map<Of, CellContent & object>();
  for (const { source } of rows)
    if (!formulas.has(source)) formulas.set(source, { formula: `=${expression(source)}` });
  const [first, ...others] = formulas.values();
  if (first && others.every(({ formula }) => formula === first.formula)) return first;
  return rows.map(({ source }) => formulas.get(source)!);
}

/** The filled-down cell of a source's row `[@Row]`. */
export function groupCell({ groupBase }: Ranged, heading: string): string {
  const before = groupBase ? `${groupBase}+` : "";
  return `INDEX(${columnOf(INDEX_TABLES.groups, heading)},${before}${at(indexText.columns.row)})`;
}

/** What row `[@Row]` of a source says in a column; an error beyond the last row. */
export function cellFormula(source: Ranged, column: ColumnMap): string {
  const merged = source.merged.findIndex((each) => each.column === column);
  if (merged >= 0) return groupCell(source, indexText.groups.merged(merged + 1));
  return `INDEX(${rangeOf(source, column)},${at(indexText.columns.row)})`;
}

/** The same for what is taken as text. */
export function textFormula(source: Ranged, column: ColumnMap): string {
  const cell = cellFormula(source, column);
  return source.merged.some((each) => each.column === column)
    ? cell
    : inWords(cell, source.booleans.get(column.column));
}

/**
 * TRUE and FALSE as words where such stand in a column: Excel takes them for these words in a text, LibreOffice for numbers.
 * Nor does LibreOffice always know by ISLOGICAL what they are, so they are told by their values where no number is like them.
 * @param logical whether such stand there, and whether 1 or 0 do too
 */
export function inWords(cell: string, logical: "only" | "besideNumbers" | undefined): string {
  if (logical === undefined) return cell;
  return logical === "only"
    ? `IF(${cell}=TRUE,"TRUE",IF(AND(${cell}=FALSE,${cell}<>""),"FALSE",${cell}))`
    : `IF(ISLOGICAL(${cell}),IF(${cell},"TRUE","FALSE"),${cell})`;
}

/** Several cells of a row as one text. */
export function joinedFormula(source: Ranged, columns: readonly ColumnMap[], mark: string): string {
  return columns.map((column) => textFormula(source, column)).join(`&"${mark}"&`);
}

/** The first of several cells that is filled in. @param read how much of a cell counts: one with nothing but spaces may be none */
export function firstFilledFormula(
  cells: readonly string[],
  read: (cell: string) => string = (cell) => cell,
): string {
  return cells.length === 0
    ? '""'
    : cells.reduceRight((otherwise, each) => `IF(${read(each)}="",${otherwise},${each})`);
}

/** The last of several cells that is filled in. @param read how much of a cell counts: one with nothing but spaces may be none */
export function lastFilledFormula(
  source: Ranged,
  columns: readonly ColumnMap[],
  read: (cell: string) => string = (cell) => cell,
): string {
  const [first, ...others] = columns.map((column) => textFormula(source, column));
  return others.reduce((before, cell) => `IF(${read(cell)}="",${before},${cell})`, first ?? '""');
}

/** True beyond a source's last row. */
export function isBeyondFormula(source: Ranged, column: ColumnMap): string {
  return `${at(indexText.columns.row)}>ROWS(${rangeOf(source, column)})`;
}
