import type { CellContent, ColumnDescription } from "../../sheet/description";
import { recordText } from "../../text/recordIndex";
import type { IndexModel, IndicatorModel, ListTable } from "../model";
import { columnOf, INDEX_TABLES } from "../formulas/names";

const { trend: t, bySchool: b } = recordText.indicators;

/** A row of the figures by period: an indicator's first group in one of the periods of its trend. */
export interface IndicatorTrendRow {
  /** From 1. */
  readonly indicator: number;
  readonly series: number;
  readonly period: number;
}

/** The rows of the figures by period; those of an indicator stand one below the other, the newest period last. */
export function trendRows({ indicators }: Pick<IndicatorModel, "indicators">): IndicatorTrendRow[] {
  return indicators.flatMap(({ series, trend }, index) =>
    trend.map((period) => ({ indicator: index + 1, series: series[0]!, period })),
  );
}

/** How the values of each period lie, of the schools that are shown; #N/A without one, which charts leave out. */
export function trendTable({ listed }: Pick<IndexModel, "listed">, indicators: IndicatorModel): ListTable {
  const rows = trendRows(indicators);
  const cell = (heading: string, no: number) =>
    `INDEX(${columnOf(INDEX_TABLES.indicatorsBySchool, heading)},${no})`;
  const ofRows = (heading: string, formula: (row: IndicatorTrendRow) => string): ColumnDescription => ({
    heading,
    content: rows.map((row): CellContent => ({ formula: `=${formula(row)}` })),
  });
  const values = ({ series, period }: IndicatorTrendRow) =>
    `${cell(b.shown(series, period), 1)}:${cell(b.shown(series, period), listed.length)}`;
  const figure = (heading: string, name: string) =>
    ofRows(heading, (row) => `IF(COUNT(${values(row)})=0,NA(),${name}(${values(row)}))`);
  return {
    name: INDEX_TABLES.indicatorTrend,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: t.indicator, content: rows.map(({ indicator }) => indicator) },
      { heading: t.period, content: rows.map(({ period }) => period) },
      {
        heading: t.called,
        content: rows.map(({ period }) => indicators.periods[period - 1]!),
        format: "text",
      },
      ofRows(t.schools, (row) => `COUNT(${values(row)})`),
      figure(t.lowest, "MIN"),
      figure(t.median, "MEDIAN"),
      figure(t.highest, "MAX"),
      ofRows(t.district, ({ series, period }) => {
        const own = cell(b.value(series, period), 1);
        return `IF(ISNUMBER(${own}),${own},NA())`;
      }),
    ],
  };
}
