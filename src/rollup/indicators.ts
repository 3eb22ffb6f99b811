import { at, columnOf, INDEX_TABLES, type IndexModel } from "../planindex";
import type { CellContent, ColumnDescription } from "../sheet/description";
import { recordText } from "../text/recordIndex";
import { rollupText } from "../text/rollup";
import { distinctLabels } from "./labels";
import { indicatorTrend } from "./trends";
import { type Block, numberColumn, type Section, stacked, upTo } from "./section";

const { indicators: text } = rollupText;
const { bySchool: b } = recordText.indicators;

/** Names of the tables of indicators. */
export const INDICATOR_TABLES = {
  spreads: "TL_RollupIndicators",
  bySchool: (indicator: number) => `TL_RollupIndicator${indicator}`,
} as const;

type Indicators = NonNullable<IndexModel["indicators"]>;

const ofSchools = (heading: string) => columnOf(INDEX_TABLES.indicatorsBySchool, heading);

/**
 * The rollup's fifth section: of each indicator and group how the schools' values lie, and school by school, lowest first,
 * with the periods before and the groups that are kept; and what changes over periods.
 * @param columnCount how many columns of the sheet a chart is wide
 */
export function indicatorSection(model: IndexModel, row: number, columnCount: number): Section {
  const { indicators, listed, shown } = model;
  const schools = listed.flatMap(({ isSchool }, index) => (isSchool ? [index + 1] : []));
  if (!indicators || schools.length === 0) return stacked([], row);
  const count = shown.filter((no) => schools.includes(no)).length;
  const blocks = [
    spreadBlock(indicators, schools),
    ...indicators.indicators.flatMap((_, index) => [
      schoolBlock(indicators, index, count),
      ...indicatorTrend(model, index, columnCount),
    ]),
  ];
  return stacked(blocks, row);
}

function spreadBlock({ series, indicators, periods }: Indicators, schools: readonly number[]): Block {
  const rows = indicators.flatMap((indicator) =>
    indicator.series.map((number) => ({ indicator, number, newest: indicator.periods.at(-1) ?? 0 })),
  );
  const values = ({ number, newest }: (typeof rows)[number]) => {
    const cell = (no: number) => `INDEX(${ofSchools(b.value(number, newest))},${no})`;
    return `${cell(schools[0]!)}:${cell(schools.at(-1)!)}`;
  };
  const figure = (name: string) =>
    rows.map((row): CellContent => ({
      formula: `=IF(COUNT(${values(row)})=0,"",${name}(${values(row)}))`,
    }));
  const column = (heading: string, content: readonly CellContent[]): ColumnDescription => ({
    heading,
    content,
    align: "center",
  });
  return {
    heading: text.heading,
    notes: [text.note],
    table: {
      name: INDICATOR_TABLES.spreads,
      rowCount: rows.length,
      compared: null,
      columns: [
        numberColumn(upTo(rows.length)),
        { heading: text.indicator, content: rows.map(({ indicator }) => indicator.title), wrap: true },
        {
          heading: text.group,
          content: rows.map(({ number }) => series[number - 1]!.group || text.all),
          wrap: true,
        },
        { heading: text.period, content: rows.map(({ newest }) => periods[newest - 1] ?? "") },
        column(
          text.schools,
          rows.map((row) => ({ formula: `=COUNT(${values(row)})` })),
        ),
        column(text.lowest, figure("MIN")),
        {
          heading: text.lowestSchool,
          content: rows.map((row) => ({
            formula: `=IF(${at(text.lowest)}="","",INDEX(${ofSchools(b.school)},MATCH(${at(text.lowest)},${values(row)},0)+${schools[0]! - 1}))`,
          })),
          wrap: true,
        },
        column(text.median, figure("MEDIAN")),
        column(text.highest, figure("MAX")),
        column(
          text.district,
          rows.map(({ number, newest }) => ({
            formula: `=INDEX(${ofSchools(b.value(number, newest))},1)`,
          })),
        ),
      ],
    },
  };
}

function schoolBlock({ indicators, series, periods }: Indicators, index: number, count: number): Block {
  const { title, series: own, periods: shown, format, trend } = indicators[index]!;
  const figure = (heading: string) =>
    `INDEX(${ofSchools(heading)},INDEX(${ofSchools(b.worst(index + 1))},${at(rollupText.number)}))`;
  const newest = shown.at(-1) ?? 0;
  const groupOf = (number: number) => series[number - 1]!.group || text.all;
  const columns = [
    ...(shown.length > 0 ? shown : [0]).map((period) => ({ number: own[0]!, period })),
    ...own.slice(1).map((number) => ({ number, period: newest })),
  ];
  const labels = distinctLabels(
    columns.map(({ number, period }) => text.column(groupOf(number), periods[period - 1] ?? "")),
    [rollupText.number, rollupText.school],
  );
  return {
    heading: text.bySchool(title),
    notes: [text.bySchoolNote, ...(trend.length === 0 ? [rollupText.trend.onePeriod] : [])],
    table: {
      name: INDICATOR_TABLES.bySchool(index + 1),
      rowCount: count,
      compared: [1, count],
      columns: [
        numberColumn(upTo(count)),
        { heading: rollupText.school, content: { formula: `=${figure(b.school)}` } },
        ...columns.map(({ number, period }, at_): ColumnDescription => {
          const value = figure(b.value(number, period));
          return {
            heading: labels[at_]!,
            content: { formula: `=IF(${value}="","${text.noValue}",${value})` },
            format,
            align: "center",
            highlight: [{ kind: "heat", low: "caution", high: "none" }],
          };
        }),
      ],
    },
  };
}
