import type { CellContent, ColumnDescription } from "../sheet/description";
import { indexText } from "../text/planindex";
import type { ColumnMap } from "../plan/tablemap";
import { at } from "./names";
import { rangeOf, type Source } from "./source";

/** Longer formulas are hard to read: then each row has its own source's part only. */
const READABLE = 1_500;

/**
 * The content of a column whose formula differs by source: one formula for all rows where that stays readable
 * (`CHOOSE([@Source],…)`), otherwise each row's own.
 * @param rows the source of each row
 * @param expression what a source's rows compute, without "="
 * @param around what stands around it
 */
export function bySource(
  rows: readonly { source: Source }[],
  expression: (source: Source) => string,
  around: (expression: string) => string = (inner) => inner,
): ColumnDescription["content"] {
  const used = [...new Set(rows.map(({ source }) => source))].sort((a, b) => a.number - b.number);
  const expressions = used.map(expression);
  if (new Set(expressions).size === 1) return { formula: `=${around(expressions[0]!)}` };
  const last = used.at(-1)!.number;
  const byNumber = new Map(used.map((source, index) => [source.number, expressions[index]!]));
  const choices = Array.from({ length: last }, (_, index) => byNumber.get(index + 1) ?? '""');
  const chosen = `CHOOSE(${at(indexText.columns.source)},${choices.join(",")})`;
  if (last <= 250 && chosen.length <= READABLE) return { formula: `=${around(chosen)}` };
  // One object for each source, so that equal formulas can be told from others at a glance.
  const formulas = new Map<Source, CellContent>(
    used.map((source, index) => [source, { formula: `=${around(expressions[index]!)}` }]),
  );
  return rows.map(({ source }) => formulas.get(source)!);
}

/** A cell of a source in the row that `[@Row]` names, as text; `""` beyond the source's last row. */
export function cellFormula(source: Source, column: ColumnMap | undefined): string {
  if (!column) return '""';
  const range = rangeOf(source, column);
  const row = at(indexText.columns.row);
  // Joined right here: not every program hands an empty cell on through IF as empty.
  return `IF(${row}>ROWS(${range}),"",INDEX(${range},${row})&"")`;
}

/** As `cellFormula`; an empty cell stays empty instead of becoming 0. */
export function valueFormula(source: Source, column: ColumnMap | undefined): string {
  if (!column) return '""';
  const range = rangeOf(source, column);
  const row = at(indexText.columns.row);
  return `IF(${row}>ROWS(${range}),"",IF(INDEX(${range},${row})="","",INDEX(${range},${row})))`;
}

/** Several cells of a row as one text. */
export function joinedFormula(source: Source, columns: readonly ColumnMap[], mark: string): string {
  return columns.length === 0
    ? '""'
    : columns.map((column) => cellFormula(source, column)).join(`&"${mark}"&`);
}
