import { isErrorValue, type CellValue } from "../../plan/cell";
import type { Field } from "../../plan/fields";
import { indexText } from "../../text/planindex";
import { key, line, rawText, sameAsKey, sameKey } from "../formulas/excelText";
import type { IndexModel, Meaning } from "../model";
import { noItem } from "../schools/places";
import { schoolNumbers } from "../records/schools";
import { KEY_STEP } from "../records/words";
import { arePlacesShown } from "../schools/shown";
import { saidOf, writtenItem } from "./model";

/** What an answer is, as the index's formulas compute it. */
export interface RatingRow {
  readonly source: number;
  readonly row: number;
  readonly item: number | string;
  readonly schoolWritten: string;
  readonly schoolNo: number;
  readonly form: number;
  readonly period: number;
  readonly rating: number | string;
  readonly now: number;
  readonly before: number;
  /** What is rated, the period and the rating in one number; 0 for the district's own and for what no trend shows. */
  readonly trend: number;
  /** The same of the form, and below 0 for the district's own. */
  readonly trendOfForm: number;
}

/** The periods of each form that figures are of: the chosen one or the newest with an answer, and the one before; 0 for none. */
export interface FormPeriods {
  readonly now: number;
  readonly before: number;
}

/** What the index of self-ratings holds, computed without a spreadsheet; nothing where the plan has none. */
export function ratingFigures(model: IndexModel): { rows: RatingRow[]; periods: FormPeriods[] } {
  const { ratings } = model;
  if (!ratings) return { rows: [], periods: [] };
  const [items, periodNumbers, points] = [ratings.itemWords, ratings.periodWords, ratings.scaleWords].map(
    byText,
  ) as [Found, Found, Found];
  const placeOf = schoolNumbers(model);
  const areShown = arePlacesShown(model);
  const rows = model.ratingRows.map(
    ({ source, n }): Omit<RatingRow, "now" | "before" | "trend" | "trendOfForm"> => {
      const value = (field: Field): CellValue => {
        const column = source.column(field);
        return column ? source.cell(column, n) : saidOf(source, field);
      };
      const filled = source.filled ? source.cell(source.filled, n) : "";
      const item = itemOf(filled, value("instrument"), value("item"), items);
      const isRated = typeof item === "number" && item > 0;
      const form = isRated ? ratings.items[item - 1]!.form : 0;
      const schoolWritten = isRated ? key(line(source.column("unit") ? value("unit") : source.school)) : "";
      const said = value("rating");
      const period = value("period");
      return {
        source: source.number,
        row: n,
        item,
        schoolWritten,
        schoolNo: isRated ? placeOf(source, schoolWritten) : noItem(model),
        form,
        period: isRated && !isErrorValue(period) ? Number(find(periodNumbers, line(period)) ?? 0) : 0,
        rating: isRated ? ratingOf(said, form, points) : "",
      };
    },
  );
  const periods = ratings.forms.map((_, index): FormPeriods => {
    const answered = rows.filter(({ form, rating }) => form === index + 1 && typeof rating === "number");
    const newest = Math.max(0, ...answered.map(({ period }) => period));
    const now = model.chosenPeriod > 0 ? model.chosenPeriod : newest;
    return {
      now,
      before: Math.max(0, ...answered.map(({ period }) => period).filter((period) => period < now)),
    };
  });
  return {
    periods,
    rows: rows.map((row): RatingRow => {
      const of = periods[row.form - 1];
      const isOf = (period: number | undefined) =>
        typeof row.rating === "number" && row.period > 0 && row.period === period ? Number(row.item) : 0;
      const sign = row.schoolNo === 1 ? -1 : Number(areShown[row.schoolNo - 1] ?? false);
      const isDated = typeof row.rating === "number" && row.period > 0;
      const key = (of: number | string) =>
        (Number(of) * KEY_STEP + row.period) * KEY_STEP + Number(row.rating);
      return {
        ...row,
        now: isOf(of?.now),
        before: isOf(of?.before),
        trend: isDated && sign > 0 ? key(row.item) : 0,
        trendOfForm: isDated && sign !== 0 ? sign * key(row.form) : 0,
      };
    }),
  };
}

type Found = ReadonlyMap<string, string | number>;

function byText(list: readonly Meaning[]): Found {
  return new Map(list.map(({ written, means }) => [sameKey(written), means]));
}

function find(list: Found, text: string): string | number | undefined {
  return list.get(sameAsKey(key(text)));
}

function itemOf(filled: CellValue, form: CellValue, item: CellValue, items: Found): number | string {
  if (isErrorValue(filled)) return indexText.cantRead;
  if (line(filled) === "") return 0;
  if (isErrorValue(form) || isErrorValue(item)) return indexText.cantRead;
  return find(items, writtenItem(line(form), line(item))) ?? indexText.cantRead;
}

function ratingOf(said: CellValue, form: number, points: Found): number | string {
  if (said === "") return "";
  const value = isErrorValue(said) ? undefined : find(points, `${form}|${line(rawText(said))}`);
  return typeof value === "number" ? value : indexText.cantRead;
}

/** What some answers come to; null for each but the counts where there are none. */
export interface RatingSpread {
  readonly answers: number;
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  readonly low: number;
}

/** @param low up to which rating an answer is a low one */
function spreadOf(answers: readonly number[], low: number): RatingSpread {
  const sorted = [...answers].sort((a, b) => a - b);
  return {
    answers: sorted.length,
    lowest: sorted[0] ?? null,
    median: medianOf(sorted),
    highest: sorted.at(-1) ?? null,
    low: sorted.filter((value) => value <= low).length,
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const { length } = sorted;
  return length === 0 ? null : (sorted[Math.ceil(length / 2) - 1]! + sorted[Math.floor(length / 2)]!) / 2;
}

/** The figures of one thing that is rated. */
export interface RatedFigures {
  readonly title: string;
  readonly district: RatingSpread;
  readonly schools: RatingSpread;
  /** The schools' in the period before. */
  readonly before: RatingSpread;
  /** By row of the figures by school, without their total: the median of its answers. */
  readonly bySchool: readonly (number | null)[];
}

/** The self-ratings by form, computed without a spreadsheet. */
export interface FormFigures {
  readonly title: string;
  /** The ends of its scale as numbers. */
  readonly scale: readonly [least: number, most: number];
  /** "" for none. */
  readonly period: string;
  readonly periodBefore: string;
  readonly items: readonly RatedFigures[];
  /** By row of the figures by school: how many answers there are. */
  readonly answers: readonly number[];
  /** The periods, the newest last. */
  readonly trend: readonly RatingPeriod[];
}

/** What the answers of one period come to, of the schools that are shown. */
export interface RatingPeriod {
  readonly period: string;
  /** To all things together. */
  readonly schools: RatingSpread;
  readonly district: RatingSpread;
  /** To each thing. */
  readonly items: readonly RatingSpread[];
}

/** Everything that the rollup shows of self-ratings. */
export function selfRatings(model: IndexModel): FormFigures[] {
  const { ratings } = model;
  if (!ratings) return [];
  const { rows, periods } = ratingFigures(model);
  const places = Array.from({ length: model.schools.length + 1 }, (_, index) => index + 1);
  const countsOf = (some: readonly RatingRow[]) => {
    const counts = places.map(() => 0);
    for (const { schoolNo } of some) counts[schoolNo - 1]!++;
    return counts;
  };
  return ratings.forms.map((form, index): FormFigures => {
    const low = valueAt(form.points, form.lowPoints);
    const own = rows.filter((row) => row.form === index + 1);
    const values = (some: readonly RatingRow[]) => some.map(({ rating }) => Number(rating));
    const { now, before } = periods[index]!;
    return {
      title: form.title,
      scale: [valueAt(form.points, 1), valueAt(form.points, form.points.length)],
      period: ratings.periods[now - 1] ?? "",
      periodBefore: ratings.periods[before - 1] ?? "",
      items: ratings.items.flatMap(({ form: of, title }, at): RatedFigures[] => {
        if (of !== index + 1) return [];
        const current = own.filter((row) => row.now === at + 1);
        const earlier = own.filter((row) => row.before === at + 1 && row.schoolNo > 1);
        const bySchool = new Map<number, number[]>();
        for (const { schoolNo, rating } of current)
          bySchool.set(schoolNo, [...(bySchool.get(schoolNo) ?? []), Number(rating)]);
        return [
          {
            title,
            district: spreadOf(values(current.filter(({ schoolNo }) => schoolNo === 1)), low),
            schools: spreadOf(values(current.filter(({ schoolNo }) => schoolNo > 1)), low),
            before: spreadOf(values(earlier), low),
            bySchool: places.map((no) => medianOf([...(bySchool.get(no) ?? [])].sort((a, b) => a - b))),
          },
        ];
      }),
      answers: countsOf(own.filter((row) => row.now > 0)),
      trend: ratings.trends[index]!.map((period): RatingPeriod => {
        const of = own.filter((row) => row.trendOfForm !== 0 && row.period === period);
        const schools = of.filter(({ trendOfForm }) => trendOfForm > 0);
        return {
          period: ratings.periods[period - 1]!,
          schools: spreadOf(values(schools), low),
          district: spreadOf(values(of.filter(({ trendOfForm }) => trendOfForm < 0)), low),
          items: ratings.items.flatMap((item, at) =>
            item.form === index + 1
              ? [spreadOf(values(schools.filter((row) => row.item === at + 1)), low)]
              : [],
          ),
        };
      }),
    };
  });
}

/** What a point of a scale counts as, by its place from 1. */
function valueAt(points: readonly (number | string)[], place: number): number {
  const point = points[place - 1];
  return typeof point === "number" ? point : place;
}
