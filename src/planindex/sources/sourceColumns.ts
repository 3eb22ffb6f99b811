import type { Field } from "../../plan/fields";
import type { TableCells } from "../../plan/parsing/table/cells";
import type { Layout } from "../../plan/parsing/table/layout";
import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import { columnAt } from "../filledDown/labels";
import { BENCHMARK_TYPES } from "../../plan/values/benchmarkWords";

/** Columns of due dates that are read. */
const MOST_DUE = 4;

/** What a source's columns are read for. */
export interface SourceColumns {
  readonly id: readonly ColumnMap[];
  readonly title: readonly ColumnMap[];
  readonly unit: readonly ColumnMap[];
  /** Whose a row is that names no school. */
  readonly cluster: readonly ColumnMap[];
  readonly status: readonly ColumnMap[];
  readonly due: readonly ColumnMap[];
  /** What says that a row is finished where its status says nothing: days of completion, and a share of 1 or 100 %. */
  readonly completed: readonly ColumnMap[];
  readonly percent: readonly ColumnMap[];
  readonly parents: readonly ColumnMap[];
  /** What benchmarks are judged by; empty for sources of other things. */
  readonly benchmarkType: readonly ColumnMap[];
  /** Columns of a type: where a row says no type, the only one that is filled in says it. */
  readonly ofType: readonly ColumnMap[];
  readonly direction: readonly ColumnMap[];
  readonly baseline: readonly ColumnMap[];
  readonly target: readonly ColumnMap[];
  readonly actual: readonly ColumnMap[];
  /** The wording of the objective in whose row a benchmark stands. */
  readonly beside: readonly ColumnMap[];
  /** Columns that name the objective or initiative of a row once for several rows. */
  readonly objective: readonly ColumnMap[];
  readonly initiative: readonly ColumnMap[];
  /** The column in which section rows have their text. */
  readonly section: readonly ColumnMap[];
  /** The columns in which rows with a label say what the rows below them serve. */
  readonly label: readonly ColumnMap[];
}

/**
 * The columns of a table by what they are read for.
 * @param firstSection the first row that says something among the rows and is no item
 * @param label columns in which something stands beside a label
 */
export function columnsFor(
  table: TableMap,
  layout: Layout,
  cells: TableCells,
  firstSection: number | undefined,
  label: readonly ColumnMap[],
): SourceColumns {
  const all = (field: Field) => table.columns.filter((column) => column.field === field);
  const numbered = (number: number | null | undefined) =>
    table.columns.filter(({ column }) => column === number);
  const group = (kind: "objective" | "initiative") =>
    numbered(layout.groups.find((each) => each.kind === kind)?.column);
  const judged = (field: Field) => (layout.kind === "benchmark" ? all(field) : []);
  const sectionColumn = firstSection === undefined ? undefined : cells.filledIn(firstSection)[0];
  return {
    id: numbered(layout.idColumn),
    title: numbered(layout.titleColumn ?? layout.idColumn),
    unit: all("unit").slice(0, 1),
    cluster: all("cluster").slice(0, 1),
    status: all("status"),
    // A formula has no room for more.
    due: all("due").slice(0, MOST_DUE),
    completed: all("completed"),
    percent: all("percent").slice(0, 1),
    parents: all("parent"),
    benchmarkType: judged("benchmarkType").slice(0, 1),
    ofType: BENCHMARK_TYPES.flatMap((type) => judged(`benchmark:${type}`)),
    direction: judged("direction").slice(0, 1),
    baseline: judged("baseline"),
    target: judged("target"),
    actual: judged("actual"),
    beside: [],
    objective: group("objective"),
    initiative: group("initiative"),
    section: sectionColumn === undefined ? [] : [columnAt(table, sectionColumn)],
    label,
  };
}

/** The columns that formulas read, each once. */
export function readColumns({ columns }: { readonly columns: SourceColumns }): ColumnMap[] {
  return [...new Set(Object.values(columns as unknown as Record<string, readonly ColumnMap[]>).flat())];
}
