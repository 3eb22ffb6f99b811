import { at, columnOf, figureRows, INDEX_TABLES, type IndexModel, objectiveRows, TYPES } from "../planindex";
import type { ColumnDescription, TableBlock, TextBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";
import { uniqueLabels } from "./labels";

const { benchmarks: text } = rollupText;
const { benchmarks: t } = indexText;

/** Names of the tables of benchmarks. */
export const BENCHMARK_TABLES = {
  byObjective: "TL_RollupBenchmarks",
  bySchool: "TL_RollupBenchmarksSchools",
} as const;

/** What is shown by school, for each of our types. */
const BY_SCHOOL = ["due", "met", "notMet", "noData"] as const;
const BY_OBJECTIVE = ["all", "due", "met", "notMet", "noData", "cantTell"] as const;

/** Tables of a part of the sheet, with the headings above them. */
export interface BenchmarkSection {
  readonly tables: readonly TableBlock[];
  readonly headings: readonly TextBlock[];
  /** The first row below them. */
  readonly nextRow: number;
}

/**
 * The rollup's second section: benchmarks by type, how many are due and what came of them, by objective and by school.
 * Nothing where the plan keeps no benchmarks.
 * @param row where the first heading stands
 */
export function benchmarkSection(model: IndexModel, row: number): BenchmarkSection {
  if (model.benchmarkRows.length === 0) return { tables: [], headings: [], nextRow: row };
  const objectives = objectiveRows(model);
  const schools = figureRows(model);
  const second = row + objectives.length + 3;
  const heading = (at_: number, words: string): TextBlock => ({
    row: at_,
    column: 1,
    text: words,
    style: "heading",
  });
  const table = (name: string, at_: number, columns: ColumnDescription[], rowCount: number): TableBlock => ({
    name,
    row: at_ + 1,
    column: 1,
    rowCount,
    style: "figures",
    columns,
  });
  return {
    tables: [
      table(BENCHMARK_TABLES.byObjective, row, objectiveColumns(model), objectives.length),
      { ...table(BENCHMARK_TABLES.bySchool, second, schoolColumns(schools), schools.length), hasTotal: true },
    ],
    headings: [heading(row, text.byObjective), heading(second, text.bySchool)],
    nextRow: second + schools.length + 3,
  };
}

function numbers(count: number): ColumnDescription {
  const content = Array.from({ length: count }, (_, index) => index + 1);
  return { heading: rollupText.number, content, align: "center" };
}

function count(heading: string, formula: string): ColumnDescription {
  return { heading, content: { formula: `=${formula}` }, format: "count" };
}

function objectiveColumns(model: IndexModel): ColumnDescription[] {
  const rows = objectiveRows(model);
  const labels = uniqueLabels(model, text);
  const figure = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.benchmarksByObjective, heading)},${at(rollupText.number)})`;
  return [
    numbers(rows.length),
    { heading: text.objective, content: rows.map(({ place }) => labels[place]!) },
    { heading: text.type, content: rows.map(({ type }) => TYPES[type - 1]!), wrap: true },
    ...BY_OBJECTIVE.map((measure) => count(t.measures[measure], figure(t.measures[measure]))),
  ];
}

function schoolColumns(schools: readonly string[]): ColumnDescription[] {
  const figure = (type: number, measure: keyof typeof t.measures) =>
    `INDEX(${columnOf(INDEX_TABLES.benchmarksBySchool, t.figure(type, t.measures[measure]))},${at(rollupText.number)})`;
  const ofAll = (measure: keyof typeof t.measures) =>
    TYPES.map((_, index) => figure(index + 1, measure)).join("+");
  return [
    numbers(schools.length),
    { heading: rollupText.school, content: schools },
    ...text.types.flatMap((type, index) =>
      BY_SCHOOL.map((measure) => count(text.figure(type, t.measures[measure]), figure(index + 1, measure))),
    ),
    // What the columns before don't say, so that everything due is accounted for.
    count(text.noType, figure(TYPES.length, "due")),
    count(t.measures.cantTell, ofAll("cantTell")),
  ];
}
