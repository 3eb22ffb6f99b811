import { isErrorValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";
import { titlesGoneFormula } from "../filledDown/titles";
import { at, INDEX_TABLES } from "../formulas/names";
import {
  columnsGoneFormula,
  filledBelowFormula,
  filledFormula,
  rangeOf,
  rowsNowFormula,
} from "../formulas/ranges";
import type { IndexModel, ListTable, Source } from "../model";
import { holdsItems } from "./source";
import { readColumns } from "./sourceColumns";

const { sources: s } = indexText;

/** Which table each source is, how many of its rows are not counted, and whether columns of it are gone. */
export function sourcesTable({ sources, schoolOf }: IndexModel): ListTable {
  return {
    name: INDEX_TABLES.sources,
    rowCount: sources.length,
    style: "list",
    columns: [
      { heading: s.number, content: sources.map(({ number }) => number) },
      { heading: s.sheet, content: sources.map(({ table }) => table.sheet) },
      { heading: s.table, content: sources.map(({ table }) => table.excelTable ?? "") },
      { heading: s.school, content: sources.map(({ number }) => schoolOf.get(number)!) },
      {
        heading: s.rows,
        // Objectives and initiatives that there are now: the list of names has those of when the index was made.
        content: sources.map((source) => ({
          formula: `=IFERROR(${holdsItems(source) ? rowsNowFormula(source) : filledFormula(rangeOf(source, titleOf(source)))},0)`,
        })),
        format: "count",
      },
      {
        heading: s.read,
        content: sources.map((source) => (holdsItems(source) ? source.held : filledRows(source))),
        format: "count",
      },
      {
        heading: s.missing,
        content: sources.map((source) => ({
          formula: `=MAX(0,${at(s.rows)}-${at(s.read)})+IFERROR(${filledBelowFormula(source, titleOf(source))},0)`,
        })),
        format: "count",
      },
      {
        heading: s.firstRow,
        content: sources.map((source) => ({
          formula: `=IFERROR(ROW(INDEX(${rangeOf(source, source.table.columns[0]!)},1)),0)`,
        })),
        format: "count",
      },
      {
        heading: s.lost,
        content: sources.map((source) => ({
          formula: `=${columnsGoneFormula(source, readColumns(source))}${titlesGoneFormula(source)}`,
        })),
        format: "count",
      },
    ],
  };
}

/** The column that every row fills in. */
function titleOf({ columns, table }: Source) {
  return columns.title[0] ?? table.columns[0]!;
}

function filledRows(source: Source): number {
  const column = titleOf(source);
  return Array.from({ length: source.rows }, (_, index) => source.cell(column, index + 1)).filter(
    (value) =>
      typeof value === "number" || (typeof value === "string" && value !== "" && !isErrorValue(value)),
  ).length;
}
