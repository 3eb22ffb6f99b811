import {
  at,
  columnOf,
  firstPoint,
  INDEX_TABLES,
  type IndexModel,
  indicatorTrendRows,
  type RatedForm,
  trendRows,
} from "../planindex";
import { columnLetter } from "../plan/cell";
import type { ChartFormat, ChartBlock } from "../sheet/chart";
import type { ColumnDescription, FormulaText } from "../sheet/description";
import { recordText } from "../text/recordIndex";
import { rollupText } from "../text/rollup";
import { distinctLabels } from "./labels";
import { ratingTones } from "./ratingTones";
import { type Block, numberColumn, upTo } from "./section";

const { trend: text } = rollupText;
const { figures: f, trend: r } = recordText.ratings;
const { trend: i } = recordText.indicators;

/** Names of the tables of what changes over periods. */
export const TREND_TABLES = {
  ratings: (form: number) => `TL_RollupRatingsTrend${form}`,
  ratingsByItem: (form: number) => `TL_RollupRatingsTrendItems${form}`,
  indicator: (indicator: number) => `TL_RollupIndicatorTrend${indicator}`,
} as const;

/** With its table on one page. */
const CHART_ROWS = 18;

/** A table of the index with how something lies in each period, and which rows of it are meant. */
interface Figures {
  readonly table: string;
  /** How many rows stand above the first one. */
  readonly before: number;
  readonly periods: readonly string[];
  readonly headings: Readonly<
    Record<"called" | "count" | "lowest" | "median" | "highest" | "district", string>
  >;
}

/**
 * How a form's answers change over periods, as a table and lines, and for each thing that it asks; a sentence while there is
 * one period.
 */
export function ratingTrend(
  model: IndexModel,
  form: RatedForm,
  number: number,
  columnCount: number,
): Block[] {
  const { periods: all, trends, items } = model.ratings!;
  const rows = trendRows(model.ratings!);
  const periods = trends[number - 1]!.map((period) => all[period - 1]!);
  const heading = text.ratings(form.title);
  if (periods.length === 0) return [{ heading, notes: [text.oneRound] }];
  const first = rows.findIndex(({ formNumber, part }) => formNumber === number && part === "schools");
  const figures: Figures = {
    table: INDEX_TABLES.ratingTrend,
    before: first,
    periods,
    headings: { ...f, called: r.called, count: f.answers },
  };
  const least = firstPoint(form);
  const firstItem = items.findIndex((item) => item.form === number) + 1;
  return [
    {
      heading,
      notes: [beginsFormula(TREND_TABLES.ratings(number), text.oneRound, text.ofRatings(isChoice(model)))],
      table: spreadTable(
        TREND_TABLES.ratings(number),
        figures,
        rollupText.ratings.answers,
        "count",
        "decimal",
      ),
      chart: lines(`TL_ChartRatingsTrend${number}`, figures, columnCount, {
        description: text.ratingsDescription,
        valueTitle: rollupText.ratings.rating,
        format: "count",
        scale: { least, most: least + form.points.length - 1, step: 1 },
      }),
    },
    {
      heading: text.byItem(form.title),
      notes: [text.byItemNote],
      table: {
        name: TREND_TABLES.ratingsByItem(number),
        rowCount: form.items.length,
        compared: null,
        columns: [],
      },
      columnsAt: (bodyRow) =>
        itemColumns(
          form,
          periods,
          rows.findIndex(({ item }) => item === firstItem),
          bodyRow,
        ),
    },
  ];
}

/** How an indicator's values change over periods; nothing while there is one. @param index its place among all, from 0 */
export function indicatorTrend(model: IndexModel, index: number, columnCount: number): Block[] {
  const { indicators, periods: all } = model.indicators!;
  const { title, trend, format } = indicators[index]!;
  if (trend.length === 0) return [];
  const rows = indicatorTrendRows(model.indicators!);
  const figures: Figures = {
    table: INDEX_TABLES.indicatorTrend,
    before: rows.findIndex(({ indicator }) => indicator === index + 1),
    periods: trend.map((period) => all[period - 1]!),
    headings: { ...i, count: i.schools },
  };
  const name = TREND_TABLES.indicator(index + 1);
  return [
    {
      heading: text.indicator(title),
      notes: [beginsFormula(name, text.onePeriod, text.ofIndicator(isChoice(model)))],
      table: spreadTable(name, figures, rollupText.indicators.schools, format, format),
      chart: lines(`TL_ChartIndicatorTrend${index + 1}`, figures, columnCount, {
        description: text.indicatorDescription,
        valueTitle: text.value,
        format,
      }),
    },
  ];
}

function isChoice({ shown, schools }: IndexModel): boolean {
  return shown.length < schools.length;
}

/** What the figures are of; another sentence while one period at most has some. */
function beginsFormula(table: string, none: string, of: string): FormulaText {
  return { formula: `=IF(COUNT(${columnOf(table, text.median)})<2,"${none}","${of}")` };
}

function spreadTable(
  name: string,
  { table, before, periods, headings }: Figures,
  countHeading: string,
  format: ChartFormat,
  districtFormat: ChartFormat,
): Block["table"] {
  // Between two whole numbers lies a half.
  const middle = format === "count" ? "decimal" : format;
  const number = before === 0 ? at(rollupText.number) : `${at(rollupText.number)}+${before}`;
  const column = (heading: string, of: string, shownAs: ChartFormat): ColumnDescription => ({
    heading,
    content: { formula: `=IFERROR(INDEX(${columnOf(table, of)},${number}),"")` },
    format: shownAs,
    align: "center",
  });
  return {
    name,
    rowCount: periods.length,
    compared: null,
    columns: [
      numberColumn(upTo(periods.length)),
      { heading: text.period, content: periods, format: "text" },
      column(countHeading, headings.count, "count"),
      column(text.lowest, headings.lowest, format),
      column(text.median, headings.median, middle),
      column(text.highest, headings.highest, format),
      column(text.district, headings.district, districtFormat),
    ],
  };
}

function lines(
  name: string,
  { table, before, periods, headings }: Figures,
  columnCount: number,
  rest: Pick<ChartBlock, "description" | "valueTitle" | "format" | "scale">,
): Block["chart"] {
  return {
    ...rest,
    name,
    kind: "line",
    source: {
      table,
      categories: headings.called,
      series: (["lowest", "median", "highest", "district"] as const).map((key) => ({
        heading: headings[key],
        name: text[key],
      })),
      rows: [before + 1, before + periods.length],
    },
    categoryTitle: text.period,
    rowCount: CHART_ROWS,
    columnCount,
  };
}

/** For each thing that is rated the middle of its answers in each period. @param before how many rows of the index stand above the first */
function itemColumns(
  form: RatedForm,
  periods: readonly string[],
  before: number,
  bodyRow: number,
): ColumnDescription[] {
  const { ratings } = rollupText;
  const labels = distinctLabels(periods, [rollupText.number, ratings.item]);
  return [
    numberColumn(upTo(form.items.length)),
    { heading: ratings.item, content: form.items, wrap: true },
    ...labels.map((heading, index): ColumnDescription => {
      const row = `(${at(rollupText.number)}-1)*${periods.length}+${before + index + 1}`;
      const cell = `${columnLetter(index + 3)}${bodyRow}`;
      return {
        heading,
        content: {
          formula: `=IFERROR(INDEX(${columnOf(INDEX_TABLES.ratingTrend, f.median)},${row}),"${ratings.noAnswer}")`,
        },
        format: "decimal",
        align: "center",
        highlight: ratingTones(form, cell),
      };
    }),
  ];
}
