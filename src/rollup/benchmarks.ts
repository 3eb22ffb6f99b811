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
  /** By the number of the type. */
  bySchool: (type: number) => `TL_RollupBenchmarksSchools${type}`,
} as const;

/** What can have come of a benchmark whose day is past. */
const RESULTS = ["met", "notMet", "noData", "cantTell"] as const;
const CHART_ROWS = 18;
const BY_OBJECTIVE = ["all", "due", "met", "notMet", "noData", "cantTell"] as const;

/**
 * The rollup's second section: benchmarks by type, how many are due and what came of them, by objective and by school.
 * Nothing where the plan keeps no benchmarks.
 * @param row where the first heading stands
 * @param columnCount how many columns of the sheet a chart is wide
 */
export function benchmarkSection(model: IndexModel, row: number, columnCount: number): Section {
  if (model.benchmarkRows.length === 0) return stacked([], row);
  const objectives = objectiveRows(model);
  const schools = rowNumbers(model);
  return stacked(
    [
      {
        heading: text.byObjective,
        notes: [text.note, text.without],
        table: {
          name: BENCHMARK_TABLES.byObjective,
          rowCount: objectives.length,
          columns: objectiveColumns(model),
        },
      },
      {
        heading: text.chart,
        chart: {
          name: "TL_ChartBenchmarks",
          kind: "columns",
          description: text.chartDescription,
          source: {
            table: INDEX_TABLES.benchmarksByObjective,
            categories: t.called,
            series: RESULTS.map((measure) => ({ heading: t.measures[measure], name: t.measures[measure] })),
            // Those of all objectives, by type; what has no type that can be read is in the table.
            rows: [1, TYPES.length - 1],
          },
          valueTitle: text.chartValue,
          format: "count",
          rowCount: CHART_ROWS,
          columnCount,
        },
      },
      ...TYPES.map((type, index) => ({
        heading: text.bySchool(type),
        table: {
          name: BENCHMARK_TABLES.bySchool(index + 1),
          rowCount: schools.length,
          hasTotal: true,
          columns: schoolColumns(schools, rowNames(model), index + 1),
        },
      })),
    ],
    row,
  );
}

function count(heading: string, formula: string): ColumnDescription {
  return { heading, content: { formula: `=${formula}` }, format: "count", align: "center" };
}

function objectiveColumns(model: IndexModel): ColumnDescription[] {
  const rows = objectiveRows(model);
  const labels = uniqueLabels(model, text);
  const figure = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.benchmarksByObjective, heading)},${at(rollupText.number)})`;
  return [
    numberColumn(upTo(rows.length)),
    { heading: text.objective, content: rows.map(({ place }) => labels[place]!) },
    { heading: text.type, content: rows.map(({ type }) => text.types[type - 1]!) },
    ...BY_OBJECTIVE.map((measure) => count(t.measures[measure], figure(t.measures[measure]))),
  ];
}

/** The benchmarks of one type by school; the wide table of all types would be too small to read on a page. */
function schoolColumns(
  schools: readonly number[],
  names: readonly string[],
  type: number,
): ColumnDescription[] {
  const figure = (measure: keyof typeof t.measures) =>
    `INDEX(${columnOf(INDEX_TABLES.benchmarksBySchool, t.figure(type, t.measures[measure]))},${at(rollupText.number)})`;
  return [
    numberColumn(schools),
    { heading: rollupText.school, content: names },
    ...BY_OBJECTIVE.map((measure) => count(t.measures[measure], figure(measure))),
  ];
}
