import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import type { IndexModel, ListTable } from "../model";
import { columnOf, INDEX_TABLES, NAMED } from "../formulas/names";
import { figureGroups, figureRows, type GroupedTable, isSchool, run, runColumns } from "../schools/tables";
import { type BenchmarkCounts, type BenchmarkRow, countBenchmarks } from "./figures";
import { TYPE_NAMES } from "./words";

const { columns: c, benchmarks: t } = indexText;
const b = t.columns;

export const BENCHMARKS: GroupedTable = {
  table: INDEX_TABLES.benchmarks,
  grouped: NAMED.benchmarksGrouped,
};

type Measure = keyof BenchmarkCounts;
export const MEASURES = Object.keys(t.measures) as Measure[];

/** The kinds of benchmark that are told apart, by their numbers from 1: our types, and none that can be read. */
export const TYPES: readonly string[] = [...TYPE_NAMES, t.none];

/** Conditions for what a measure counts, besides the type. @param column how a column of the index is named */
function conditions(measure: Measure, column: (heading: string) => string): string {
  const result = measure === "all" || measure === "due" ? "" : `,${column(b.result)},"${t[measure]}"`;
  const due = measure === "all" ? "" : `,${column(b.past)},1`;
  return `${column(c.counted)},1${due}${result}`;
}

/** Benchmarks by school: for each type how many there are, and what came of those whose day is past. */
export function benchmarksBySchool(model: IndexModel): ListTable {
  const column = (heading: string) => run(heading, BENCHMARKS);
  return {
    name: INDEX_TABLES.benchmarksBySchool,
    rowCount: figureRows(model).length,
    style: "list",
    columns: [
      ...runColumns(model, BENCHMARKS),
      ...TYPES.flatMap((_, index) =>
        MEASURES.map((measure): ColumnDescription => ({
          heading: t.figure(index + 1, t.measures[measure]),
          content: {
            formula: `=COUNTIFS(${isSchool(BENCHMARKS)},${column(b.type)},${index + 1},${conditions(measure, column)})`,
          },
          format: "count",
        })),
      ),
    ],
  };
}

/** The same by objective: one row for each objective and type. */
export function benchmarksByObjective(model: IndexModel): ListTable {
  const rows = objectiveRows(model);
  const column = (heading: string) => columnOf(INDEX_TABLES.benchmarks, heading);
  return {
    name: INDEX_TABLES.benchmarksByObjective,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: indexText.objectives.number, content: rows.map((_, index) => index + 1) },
      { heading: indexText.objectives.wording, content: rows.map(({ group }) => group.name) },
      { heading: b.type, content: rows.map(({ type }) => type) },
      ...MEASURES.map((measure): ColumnDescription => ({
        heading: t.measures[measure],
        content: rows.map(({ group, type }) => ({
          formula: `=COUNTIFS(${column(group.column)},1,${column(b.type)},${type},${conditions(measure, column)})`,
        })),
        format: "count",
      })),
      { heading: t.called, content: rows.map(({ type }) => TYPES[type - 1]!) },
    ],
  };
}

/** Groups as in the figures by school, each with all types. */
export function objectiveRows(model: IndexModel) {
  return figureGroups(model).flatMap((group, place) =>
    TYPES.map((_, index) => ({ group, place, type: index + 1 })),
  );
}

/** What the two tables hold, computed without a spreadsheet: by row of theirs, and by type and measure. */
export function benchmarkCounts(model: IndexModel, rows: readonly BenchmarkRow[]) {
  const numbers = figureRows(model).map((_, index) => index + 1);
  const ofType = (some: readonly BenchmarkRow[], type: number) =>
    countBenchmarks(some.filter((row) => row.type === type));
  const inGroup = (place: number) => (row: BenchmarkRow) => [1, ...row.serves, row.noObjective][place] === 1;
  return {
    bySchool: numbers.map((no) => {
      const own = no === numbers.length ? rows : rows.filter(({ schoolNo }) => schoolNo === no);
      return TYPES.map((_, index) => ofType(own, index + 1));
    }),
    byObjective: objectiveRows(model).map(({ place, type }) => ofType(rows.filter(inGroup(place)), type)),
  };
}
