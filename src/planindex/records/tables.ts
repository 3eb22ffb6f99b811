import { recordText } from "../../text/recordIndex";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { columnsGoneFormula, filledBelowFormula, rowsNowFormula } from "../formulas/ranges";
import type { IndexModel, ListTable, RecordSource } from "../model";

const { sources: s } = recordText;

/** The tables beside the plan's items that are read, with what of them is not counted. */
export function recordTables(model: IndexModel): (readonly [heading: string, list: ListTable])[] {
  const sources = recordSources(model);
  if (sources.length === 0) return [];
  const table: ListTable = {
    name: INDEX_TABLES.recordSources,
    rowCount: sources.length,
    style: "list",
    columns: [
      { heading: s.number, content: sources.map(({ number }) => number) },
      { heading: s.sheet, content: sources.map((source) => source.table.sheet) },
      { heading: s.table, content: sources.map((source) => source.table.excelTable ?? "") },
      {
        heading: s.rows,
        content: sources.map((source) => ({ formula: `=IFERROR(${rowsNowFormula(source)},0)` })),
        format: "count",
      },
      { heading: s.read, content: sources.map(({ held }) => held), format: "count" },
      {
        heading: s.missing,
        content: sources.map((source) => ({
          formula: `=MAX(0,${at(s.rows)}-${at(s.read)})+IFERROR(${filledBelowFormula(source, titleOf(source))},0)`,
        })),
        format: "count",
      },
      {
        heading: s.lost,
        content: sources.map((source) => ({
          formula: `=${columnsGoneFormula(source, readColumns(source))}`,
        })),
        format: "count",
      },
    ],
  };
  return [[s.heading, table]];
}

/** Formulas of how many rows and columns are not counted; null where nothing but items is read. */
export function recordNotices(model: IndexModel): { readonly missing: string; readonly lost: string } | null {
  if (recordSources(model).length === 0) return null;
  const sum = (heading: string) => `SUM(${columnOf(INDEX_TABLES.recordSources, heading)})`;
  return { missing: sum(s.missing), lost: sum(s.lost) };
}

function recordSources({ ratings, indicators }: IndexModel): readonly RecordSource[] {
  const all = [...(ratings?.sources ?? []), ...(indicators?.sources ?? [])];
  // Of a grid each column is a source, with the same rows.
  return all.filter(({ table }, index) => all.findIndex((each) => each.table === table) === index);
}

const FIELDS = ["unit", "period", "instrument", "item", "rating", "measure", "group", "actual"] as const;

function readColumns({ table }: RecordSource) {
  return table.columns.filter(({ field }) => FIELDS.some((each) => each === field));
}

/** The column that every row fills in. */
function titleOf({ filled, table }: RecordSource) {
  return filled ?? table.columns[0]!;
}
