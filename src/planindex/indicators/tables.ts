import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { recordText } from "../../text/recordIndex";
import { bySource, cellFormula, isBeyondFormula, textFormula } from "../formulas/cells";
import { lineFormula, listedFormula } from "../formulas/excelText";
import { meaningsTable, meansFormula } from "../formulas/wordLists";
import { at, columnOf, INDEX_TABLES, NAMED } from "../formulas/names";
import { schoolNumberFormula } from "../records/schools";
import { cellOf, KEY_STEP, ODD, periodFormula, schoolCellFormula } from "../records/words";
import { type GroupedTable, isSchool, run, runColumns } from "../schools/tables";
import { titleColumn } from "./model";
import { trendRows, trendTable } from "./trend";
import type { IndexModel, IndicatorModel, IndicatorRow, ListTable } from "../model";

const { indicators: t } = recordText;
const { columns: c, bySchool: b } = t;

/** Rows that stand grouped by school, as those of the index do. */
export const INDICATORS: GroupedTable = {
  table: INDEX_TABLES.indicators,
  grouped: NAMED.indicatorsGrouped,
};

/** Stands behind every value. */
const LAST = "1E+300";

const index = (heading: string) => columnOf(INDEX_TABLES.indicators, heading);

/** The index of indicators, what it looks things up in, and the values by school; none where the plan has no indicators. */
export function indicatorTables(model: IndexModel): (readonly [heading: string, list: ListTable])[] {
  const { indicators } = model;
  if (!indicators) return [];
  return [
    [
      t.heading,
      {
        name: INDEX_TABLES.indicators,
        rowCount: model.indicatorRows.length,
        style: "list",
        columns: indicatorColumns(model),
      },
    ],
    [b.heading, schoolTable(model, indicators)],
    ...(trendRows(indicators).length > 0 ? [[t.trend.heading, trendTable(model, indicators)] as const] : []),
    [t.words, meaningsTable(INDEX_TABLES.indicatorWords, indicators.words)],
    [t.periodWords, meaningsTable(INDEX_TABLES.indicatorPeriodWords, indicators.periodWords)],
    [t.numbers, meaningsTable(INDEX_TABLES.indicatorNumbers, indicators.numbers)],
  ];
}

/**
 * The columns of the index of indicators, a row for each cell with a value. The pure code that computes the same is
 * `indicatorRowFigures`.
 *
 * | column | says | read by |
 * | --- | --- | --- |
 * | Source, Row | which row of which table | the formulas of the row |
 * | Series | the number of the indicator and group; 0 for a row that holds nothing | Key, notice |
 * | School cell, School no., Period | as for self-ratings | figures, Key |
 * | Key | series and period in one number | figures |
 * | From, To | where the school's rows stand | Counted |
 * | Value | the number; "Can't read" for words without one | Counted, notice |
 * | Counted | the value, unless another row has one for the same school, group and period | figures, notice |
 */
function indicatorColumns(model: IndexModel): ColumnDescription[] {
  const rows = model.indicatorRows;
  const isRecord = `N(${at(c.series)})>0`;
  // A table with a column for each period has a row here for each of them.
  const byColumn = new Map<string, { source: IndicatorRow }>();
  const keyed = rows.map((row) => {
    const key = `${row.source.number} ${row.column.column}`;
    const known = byColumn.get(key) ?? { source: row };
    byColumn.set(key, known);
    return known;
  });
  const each = (heading: string, expression: (row: IndicatorRow) => string): ColumnDescription => ({
    heading,
    content: bySource(keyed, expression),
  });
  const column = (heading: string, formula: string): ColumnDescription => ({
    heading,
    content: { formula: `=${formula}` },
  });
  const bounds = (heading: string) =>
    `IFERROR(INDEX(${columnOf(INDEX_TABLES.indicatorsBySchool, heading)},${at(c.schoolNo)}),1)`;
  const own = (heading: string) =>
    `INDEX(${index(heading)},${at(c.from)}):INDEX(${index(heading)},${at(c.to)})`;
  const alike = `COUNTIFS(${own(c.schoolNo)},${at(c.schoolNo)},${own(c.key)},${at(c.key)})`;
  return [
    { heading: c.source, content: rows.map(({ source }) => source.number) },
    { heading: c.row, content: rows.map(({ n }) => n) },
    each(c.series, seriesFormula),
    each(c.schoolWritten, ({ source }) => schoolCellFormula(source, isRecord)),
    each(c.schoolNo, ({ source }) => schoolNumberFormula(model, source, c.schoolWritten, isRecord)),
    each(c.period, ({ source, heading }) =>
      periodFormula(
        heading === null ? lineFormula(cellOf(source, "period"), ODD) : `"${heading.replaceAll('"', '""')}"`,
        INDEX_TABLES.indicatorPeriodWords,
        isRecord,
      ),
    ),
    each(c.value, valueFormula),
    column(
      c.key,
      `IF(AND(${isRecord},ISNUMBER(${at(c.value)}),${at(c.period)}>0),${at(c.series)}*${KEY_STEP}+${at(c.period)},0)`,
    ),
    column(c.from, bounds(b.from)),
    column(c.to, bounds(b.to)),
    column(c.counted, `IF(${at(c.key)}=0,"",IF(${alike}=1,${at(c.value)},"${t.twice}"))`),
  ];
}

function seriesFormula({ source }: IndicatorRow): string {
  const title = titleColumn(source)!;
  const own = lineFormula(textFormula(source, title), ODD);
  const text = listedFormula(`${own}&"|"&${lineFormula(cellOf(source, "group"), ODD)}`);
  return `IFERROR(IF(${isBeyondFormula(source, title)},0,IFERROR(IF(${own}="",0,${meansFormula(text, INDEX_TABLES.indicatorWords)}),"${indexText.cantRead}")),0)`;
}

function valueFormula({ source, column }: IndicatorRow): string {
  const cell = cellFormula(source, column);
  const words = meansFormula(lineFormula(textFormula(source, column), ODD), INDEX_TABLES.indicatorNumbers);
  return `IF(N(${at(c.series)})>0,IFERROR(IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",${words})),"${indexText.cantRead}"),"")`;
}

/** For each school the values of each indicator's groups, and its place among the schools, lowest first. */
function schoolTable(model: IndexModel, { indicators }: IndicatorModel): ListTable {
  const rowCount = model.schools.length + 1;
  const numbers = Array.from({ length: rowCount }, (_, at_) => at_ + 1);
  const column = (heading: string) => run(heading, INDICATORS);
  const all = (heading: string) => columnOf(INDEX_TABLES.indicatorsBySchool, heading);
  const isRanked = (no: number) => model.listed[no - 1]?.isSchool === true && model.shown.includes(no);
  return {
    name: INDEX_TABLES.indicatorsBySchool,
    rowCount,
    style: "list",
    columns: [
      ...runColumns(model, INDICATORS).map(({ content, ...rest }) => ({
        ...rest,
        content: "formula" in content ? content : content.slice(0, rowCount),
      })),
      ...valuesOf(indicators).map(({ series, period }): ColumnDescription => ({
        heading: b.value(series, period),
        content: {
          formula: `=IFERROR(AVERAGEIFS(${column(c.counted)},${isSchool(INDICATORS)},${column(c.key)},${series * KEY_STEP + period}),"")`,
        },
      })),
      // The same of the schools that are shown: a trend is theirs.
      ...trendRows({ indicators }).map(({ series, period }): ColumnDescription => ({
        heading: b.shown(series, period),
        content: numbers.map((no) => ({ formula: isRanked(no) ? `=${at(b.value(series, period))}` : '=""' })),
      })),
      ...indicators.flatMap(({ series, periods }, at_): ColumnDescription[] => {
        const value = at(b.value(series[0]!, periods.at(-1) ?? 0));
        const [sort, place] = [at(b.sort(at_ + 1)), b.place(at_ + 1)];
        // What is not ranked is "", which some spreadsheets take for 0.
        const before = `SUMPRODUCT(ISNUMBER(${all(b.sort(at_ + 1))})*(${all(b.sort(at_ + 1))}=${sort})*(${all(b.number)}<${at(b.number)}))`;
        return [
          {
            heading: b.sort(at_ + 1),
            content: numbers.map((no) => ({
              formula: isRanked(no) ? `=IF(ISNUMBER(${value}),${value},${LAST})` : '=""',
            })),
          },
          {
            heading: place,
            content: {
              formula: `=IF(${sort}="",0,RANK(${sort},${all(b.sort(at_ + 1))},1)+${before})`,
            },
          },
          {
            heading: b.worst(at_ + 1),
            content: { formula: `=IFERROR(MATCH(${at(b.number)},${all(place)},0),0)` },
          },
        ];
      }),
    ],
  };
}

/** The values that are shown: of an indicator's first group in its periods, of its other groups in the newest. */
function valuesOf(indicators: IndicatorModel["indicators"]): { series: number; period: number }[] {
  return indicators.flatMap(({ series: [first, ...others], periods, trend }) => [
    // A trend may go back further than the columns of the sheet.
    ...(trend.length > 0 ? trend : [periods.at(-1) ?? 0]).map((period) => ({ series: first!, period })),
    ...others.map((series) => ({ series, period: periods.at(-1) ?? 0 })),
  ]);
}

/** What of the index notices count. */
export const INDICATOR_NOTICES = {
  unread: `COUNTIFS(${index(c.series)},"${indexText.cantRead}")+COUNTIFS(${index(c.value)},"${indexText.cantRead}")`,
  twice: `COUNTIFS(${index(c.counted)},"${t.twice}")`,
  period: `COUNTIFS(${index(c.series)},">0",${index(c.value)},">-1E+300",${index(c.period)},0)`,
} as const;
