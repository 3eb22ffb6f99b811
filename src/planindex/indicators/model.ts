import { isErrorValue, type CellValue } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { readFigure } from "../../plan/values/figure";
import { line, listed, rawText, sameKey } from "../formulas/excelText";
import { filledDown } from "./filledDown";
import { recordSource } from "../records/source";
import { ofTrend } from "../records/trend";
import { unique } from "../records/words";
import type { IndicatorModel, IndicatorOf, IndicatorRow, Meaning, RecordSource } from "../model";
import { formatOf } from "./format";

/** So many periods are shown of an indicator at most, the newest. */
const MOST_PERIODS = 4;

/** How a row says which series it belongs to. */
export function writtenSeries(title: string, group: string): string {
  return listed(`${title}|${group}`);
}

/** The column that names the indicator. */
export function titleColumn(source: RecordSource): ColumnMap | undefined {
  return source.column("measure") ?? source.column("benchmark");
}

/**
 * What a plan has of indicators; null where it has none.
 * @param firstNumber of its sources, and how many rows of other tables are filled down
 */
export function indicatorModel(
  { tables }: Pick<Plan, "tables">,
  workbook: WorkbookSnapshot,
  { firstNumber, groupBase }: { readonly firstNumber: number; readonly groupBase: number },
  schoolOf: (table: number) => string,
  sorted: (periods: readonly string[]) => readonly string[],
): IndicatorModel | null {
  let base = groupBase;
  const sources = tables
    .flatMap((table, index) => (table.kind === "indicators" ? [{ table, index }] : []))
    .map(({ table, index }, at) => recordSource(table, workbook, firstNumber + at, schoolOf(index)))
    .filter((source) => titleColumn(source) && source.column("actual"))
    .map((source) => {
      const sheet = workbook.sheets.find(({ name }) => name === source.table.sheet);
      const filled = filledDown(source, sheet, titleColumn(source)!, base);
      if (filled.groupBase !== null) base += filled.held;
      return filled;
    });
  const rows = sources.flatMap(rowsOfSource);
  const values = rows.flatMap((row) => read(row) ?? []);
  if (!values.some(({ value }) => value !== "")) return null;

  const groups = new Map<string, { title: string; groups: Map<string, string> }>();
  for (const { title, group } of values) {
    const known = groups.get(sameKey(title)) ?? { title, groups: new Map<string, string>() };
    groups.set(sameKey(title), known);
    if (!known.groups.has(groupKey(group))) known.groups.set(groupKey(group), group);
  }
  const series = [...groups.values()].flatMap(({ groups: own }, indicator) =>
    [...own]
      .sort(([a], [b]) => Number(b === "") - Number(a === ""))
      .map(([key, group]) => ({ indicator: indicator + 1, key, group })),
  );
  const numberOf = (title: string, group: string) =>
    series.findIndex(
      ({ indicator, key }) =>
        sameKey([...groups.values()][indicator - 1]!.title) === sameKey(title) && key === groupKey(group),
    ) + 1;
  const periods = sorted([...new Set(values.map(({ period }) => period).filter((each) => each !== ""))]);
  const periodNumber = (text: string) => periods.findIndex((each) => sameKey(each) === sameKey(text)) + 1;
  return {
    sources,
    series,
    indicators: [...groups.values()].map(({ title }, index): IndicatorOf => {
      const own = series.flatMap(({ indicator }, at) => (indicator === index + 1 ? [at + 1] : []));
      const filled = values.filter((each) => sameKey(each.title) === sameKey(title) && each.value !== "");
      const used = [...new Set(filled.map(({ period }) => periodNumber(period)))].sort((a, b) => a - b);
      return {
        title,
        series: own,
        periods: used.filter((number) => number > 0).slice(-MOST_PERIODS),
        trend: ofTrend(used),
        format: formatOf(filled),
      };
    }),
    words: unique([
      ...values.map(({ title, group }) => ({
        written: writtenSeries(title, group),
        means: numberOf(title, group),
      })),
      ...sources.flatMap(emptyTexts).map((written) => ({ written, means: 0 })),
    ]),
    periods,
    periodWords: unique(
      values
        .filter(({ period }) => period !== "")
        .map(({ period }) => ({ written: listed(period), means: periodNumber(period) })),
    ),
    numbers: unique(
      values.flatMap(({ value }): Meaning[] => {
        if (typeof value !== "string" || value === "" || isErrorValue(value)) return [];
        const figure = readFigure(value, "General");
        if (figure.kind !== "number") return [];
        return [
          { written: listed(line(value)), means: figure.isPercent ? figure.value / 100 : figure.value },
        ];
      }),
    ),
    rows,
  };
}

/** All and "" are one group. */
function groupKey(group: string): string {
  return /^(?:all|total|overall|everyone|whole school)\b/i.test(group) ? "" : sameKey(group);
}

function rowsOfSource(source: RecordSource): IndicatorRow[] {
  const columns = source.table.columns.filter(({ field }) => field === "actual");
  const hasPeriod = source.column("period") !== undefined;
  const used = hasPeriod ? columns.slice(0, 1) : columns;
  return used.flatMap((column) =>
    Array.from({ length: source.held }, (_, index) => ({
      source,
      n: index + 1,
      column,
      heading: hasPeriod ? null : line(column.heading),
    })),
  );
}

function textAt(source: RecordSource, column: ColumnMap | undefined, n: number): string {
  const value: CellValue = column ? source.cell(column, n) : "";
  return isErrorValue(value) ? "" : line(rawText(value));
}

function read({ source, n, column, heading }: IndicatorRow) {
  const title = textAt(source, titleColumn(source), n);
  if (title === "" || source.emptyRows.has(n)) return null;
  return {
    title,
    group: textAt(source, source.column("group"), n),
    period: heading ?? textAt(source, source.column("period"), n),
    value: source.cell(column, n),
    format: source.format(column, n),
  };
}

/** Texts of rows that hold no value: headings among the rows, totals and notes. */
function emptyTexts(source: RecordSource): string[] {
  return [...source.emptyRows].flatMap((n) => {
    const title = textAt(source, titleColumn(source), n);
    return title === "" ? [] : [writtenSeries(title, textAt(source, source.column("group"), n))];
  });
}
