import { at, columnOf, INDEX_TABLES, type IndexModel, objectiveRows, TYPES } from "../planindex";
import type { ColumnDescription } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";
import { rowNames, rowNumbers } from "./items";
import { uniqueLabels } from "./labels";
import { numberColumn, type Section, stacked, upTo } from "./section";

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

/**
 * The rollup's second section: benchmarks by type, how many are due and what came of them, by objective and by school.
 * Nothing where the plan keeps no benchmarks.
 * @param row where the first heading stands
 */
export function benchmarkSection(model: IndexModel, row: number): Section {
  if (model.benchmarkRows.length === 0) return stacked([], row);
  const objectives = objectiveRows(model);
  const schools = rowNumbers(model);
  return stacked(
    [
      {
        heading: text.byObjective,
        table: {
          name: BENCHMARK_TABLES.byObjective,
          rowCount: objectives.length,
          columns: objectiveColumns(model),
        },
      },
      {
        heading: text.bySchool,
        table: {
          name: BENCHMARK_TABLES.bySchool,
          rowCount: schools.length,
          hasTotal: true,
          columns: schoolColumns(schools, rowNames(model)),
        },
      },
    ],
    row,
  );
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
    numberColumn(upTo(rows.length)),
    { heading: text.objective, content: rows.map(({ place }) => labels[place]!) },
    { heading: text.type, content: rows.map(({ type }) => TYPES[type - 1]!), wrap: true },
    ...BY_OBJECTIVE.map((measure) => count(t.measures[measure], figure(t.measures[measure]))),
  ];
}

function schoolColumns(schools: readonly number[], names: readonly string[]): ColumnDescription[] {
  const figure = (type: number, measure: keyof typeof t.measures) =>
    `INDEX(${columnOf(INDEX_TABLES.benchmarksBySchool, t.figure(type, t.measures[measure]))},${at(rollupText.number)})`;
  const ofAll = (measure: keyof typeof t.measures) =>
    TYPES.map((_, index) => figure(index + 1, measure)).join("+");
  return [
    numberColumn(schools),
    { heading: rollupText.school, content: names },
    ...text.types.flatMap((type, index) =>
      BY_SCHOOL.map((measure) => count(text.figure(type, t.measures[measure]), figure(index + 1, measure))),
    ),
    // What the columns before don't say, so that everything due is accounted for.
    count(text.noType, figure(TYPES.length, "due")),
    count(t.measures.cantTell, ofAll("cantTell")),
  ];
}
