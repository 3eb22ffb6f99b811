import { isErrorValue, type CellValue } from "../../plan/cell";
import type { ChartFormat } from "../../sheet/chart";
import { indexText } from "../../text/planindex";
import { recordText } from "../../text/recordIndex";
import { key, line, rawText, sameAsKey, sameKey } from "../formulas/excelText";
import type { IndexModel, Meaning } from "../model";
import { noItem } from "../schools/places";
import { schoolNumbers } from "../records/schools";
import { titleColumn, writtenSeries } from "./model";
import { KEY_STEP } from "../records/words";

const { indicators: t } = recordText;

/** A value of an indicator, as the index's formulas compute it. */
export interface IndicatorRowFigures {
  readonly source: number;
  readonly row: number;
  readonly series: number | string;
  readonly schoolNo: number;
  readonly period: number;
  readonly value: CellValue;
  readonly key: number;
  readonly counted: number | string;
}

/** What the index of indicators holds, computed without a spreadsheet. */
export function indicatorRowFigures(model: IndexModel): IndicatorRowFigures[] {
  const { indicators } = model;
  if (!indicators) return [];
  const byText = (list: readonly Meaning[]) =>
    new Map(list.map(({ written, means }) => [sameKey(written), means]));
  const [words, periods, numbers] = [indicators.words, indicators.periodWords, indicators.numbers].map(
    byText,
  ) as [Map<string, string | number>, Map<string, string | number>, Map<string, string | number>];
  const find = (list: ReadonlyMap<string, string | number>, text: string) => list.get(sameAsKey(key(text)));
  const placeOf = schoolNumbers(model);
  const rows = model.indicatorRows.map(({ source, n, column, heading }) => {
    const value = (field: "group" | "period" | "unit"): CellValue => {
      const of = source.column(field);
      return of ? source.cell(of, n) : "";
    };
    const [title, group] = [source.cell(titleColumn(source)!, n), value("group")];
    const series =
      isErrorValue(title) || (line(title) !== "" && isErrorValue(group))
        ? indexText.cantRead
        : line(title) === ""
          ? 0
          : (find(words, writtenSeries(line(title), line(group))) ?? indexText.cantRead);
    const isRecord = typeof series === "number" && series > 0;
    const written = isRecord ? key(line(source.column("unit") ? value("unit") : source.school)) : "";
    const periodText = heading ?? (isErrorValue(value("period")) ? "" : line(rawText(value("period"))));
    const period = isRecord ? Number(find(periods, periodText) ?? 0) : 0;
    const cell = source.cell(column, n);
    const number = isErrorValue(cell)
      ? indexText.cantRead
      : typeof cell === "number" || cell === ""
        ? cell
        : (find(numbers, line(rawText(cell))) ?? indexText.cantRead);
    const said = isRecord ? number : "";
    return {
      source: source.number,
      row: n,
      series,
      schoolNo: isRecord ? placeOf(source, written) : noItem(model),
      period,
      value: said,
      key: isRecord && typeof said === "number" && period > 0 ? Number(series) * KEY_STEP + period : 0,
    };
  });
  const counts = new Map<string, number>();
  const same = (row: (typeof rows)[number]) => `${row.schoolNo} ${row.key}`;
  for (const row of rows) if (row.key > 0) counts.set(same(row), (counts.get(same(row)) ?? 0) + 1);
  return rows.map((row) => ({
    ...row,
    counted: row.key === 0 ? "" : counts.get(same(row)) === 1 ? Number(row.value) : t.twice,
  }));
}

/** A row of an indicator: a school and its values. */
export interface IndicatorSchool {
  readonly no: number;
  readonly school: string;
  /** Of the first group in the newest period; null without one. */
  readonly newest: number | null;
  /** Of the first group by period, then of the other groups in the newest; null without one. */
  readonly values: readonly (number | null)[];
}

/** How the schools' newest values lie, for one group. */
export interface IndicatorSpread {
  readonly indicator: string;
  readonly group: string;
  readonly period: string;
  readonly schools: number;
  readonly lowest: number | null;
  readonly lowestSchool: string;
  readonly median: number | null;
  readonly highest: number | null;
  readonly district: number | null;
}

/** How the values of one period lie, of the schools that are shown. */
export interface IndicatorPeriod {
  readonly period: string;
  readonly schools: number;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  readonly district: number | null;
}

export interface IndicatorFigures {
  readonly title: string;
  readonly format: ChartFormat;
  readonly spreads: readonly IndicatorSpread[];
  /** The schools that are shown, lowest first, those without a value last. */
  readonly schools: readonly IndicatorSchool[];
  /** Of the first group by period, the newest last; none while there is one. */
  readonly trend: readonly IndicatorPeriod[];
}

/** Everything that the rollup shows of indicators. */
export function indicatorFigures(model: IndexModel): IndicatorFigures[] {
  const { indicators } = model;
  if (!indicators) return [];
  const values = new Map<string, number>();
  for (const { schoolNo, key: at, counted } of indicatorRowFigures(model))
    if (typeof counted === "number") values.set(`${schoolNo} ${at}`, counted);
  const valueOf = (no: number, series: number, period: number) =>
    values.get(`${no} ${series * KEY_STEP + period}`) ?? null;
  const schoolNumbers_ = model.listed.flatMap(({ isSchool }, index) => (isSchool ? [index + 1] : []));
  return indicators.indicators.map(({ title, series, periods, trend, format }) => {
    const newest = periods.at(-1) ?? 0;
    const schools = schoolNumbers_
      .filter((no) => model.shown.includes(no))
      .map((no): IndicatorSchool => ({
        no,
        school: model.schools[no - 1]!,
        newest: valueOf(no, series[0]!, newest),
        values: [
          ...(periods.length > 0 ? periods : [0]).map((period) => valueOf(no, series[0]!, period)),
          ...series.slice(1).map((each) => valueOf(no, each, newest)),
        ],
      }));
    return {
      title,
      format,
      schools: [...schools].sort(
        (a, b) => compare(a.newest ?? Infinity, b.newest ?? Infinity) || a.no - b.no,
      ),
      spreads: series.map((each): IndicatorSpread => {
        const own = schoolNumbers_.flatMap((no) => {
          const value = valueOf(no, each, newest);
          return value === null ? [] : [{ no, value }];
        });
        const lies = lieOf(own.map(({ value }) => value));
        return {
          indicator: title,
          group: indicators.series[each - 1]!.group,
          period: indicators.periods[newest - 1] ?? "",
          ...lies,
          lowestSchool: model.schools[(own.find(({ value }) => value === lies.lowest)?.no ?? 0) - 1] ?? "",
          district: valueOf(1, each, newest),
        };
      }),
      trend: trend.map((period): IndicatorPeriod => ({
        period: indicators.periods[period - 1]!,
        ...lieOf(schools.flatMap(({ no }) => valueOf(no, series[0]!, period) ?? [])),
        district: valueOf(1, series[0]!, period),
      })),
    };
  });
}

/** How some schools' values lie. */
function lieOf(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const { length } = sorted;
  return {
    schools: length,
    lowest: sorted[0] ?? null,
    median: length === 0 ? null : (sorted[Math.ceil(length / 2) - 1]! + sorted[Math.floor(length / 2)]!) / 2,
    highest: sorted.at(-1) ?? null,
  };
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
