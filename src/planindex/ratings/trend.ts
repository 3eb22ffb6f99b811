import { recordText } from "../../text/recordIndex";
import type { ListTable, RatedForm, RatingModel } from "../model";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { KEY_STEP } from "../records/words";
import { firstPoint, mostPoints } from "./scale";
import { spreadColumns } from "./spread";

const { columns: c, figures: f, trend: t } = recordText.ratings;

/** A row of the figures by period: of all that a form asks the schools' answers or the district's, or those to one thing. */
export interface TrendRow {
  readonly form: RatedForm;
  readonly formNumber: number;
  readonly part: "schools" | "district" | "item";
  /** The number of what is rated; 0 for all. */
  readonly item: number;
  readonly period: number;
}

/** The rows of the figures by period; those of one thing stand one below the other, the newest period last. */
export function trendRows({
  forms,
  items,
  trends,
}: Pick<RatingModel, "forms" | "items" | "trends">): TrendRow[] {
  return forms.flatMap((form, index) => {
    const formNumber = index + 1;
    const rows = (part: TrendRow["part"], item: number) =>
      trends[index]!.map((period) => ({ form, formNumber, part, item, period }));
    return [
      ...rows("schools", 0),
      ...rows("district", 0),
      ...items.flatMap((each, at_) => (each.form === formNumber ? rows("item", at_ + 1) : [])),
    ];
  });
}

/** How the answers of each period lie, those of the schools that are shown and the district's. */
export function trendTable(ratings: RatingModel): ListTable {
  const rows = trendRows(ratings);
  const index = (heading: string) => columnOf(INDEX_TABLES.ratings, heading);
  // One number to look for: conditions of several columns would take several times as long.
  const keyOf = ({ part, item, formNumber, period }: TrendRow) =>
    ((part === "item" ? item : formNumber) * KEY_STEP + period) * KEY_STEP * (part === "district" ? -1 : 1);
  const countOf = ({ part }: TrendRow, point: number) =>
    `COUNTIF(${index(part === "item" ? c.trend : c.trendOfForm)},${at(f.is)}${part === "district" ? "-" : "+"}(${at(f.first)}+${point}))`;
  /** Beside the schools' answers the district's own, for a chart to show both. */
  const district = (row: TrendRow) => {
    const own = rows.findIndex(
      ({ formNumber, part, period }) =>
        formNumber === row.formNumber && part === "district" && period === row.period,
    );
    return row.part === "schools"
      ? { formula: `=INDEX(${columnOf(INDEX_TABLES.ratingTrend, f.median)},${own + 1})` }
      : "";
  };
  return {
    name: INDEX_TABLES.ratingTrend,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: t.form, content: rows.map(({ formNumber }) => formNumber) },
      { heading: t.item, content: rows.map(({ item }) => item) },
      { heading: t.period, content: rows.map(({ period }) => period) },
      { heading: t.called, content: rows.map(({ period }) => ratings.periods[period - 1]!), format: "text" },
      { heading: f.is, content: rows.map(keyOf) },
      { heading: f.first, content: rows.map(({ form }) => firstPoint(form)) },
      ...spreadColumns(INDEX_TABLES.ratingTrend, mostPoints(ratings), (point) =>
        rows.map((row) => ({
          formula: `=${point > 0 ? `${at(f.upTo(point))}+` : ""}${countOf(row, point)}`,
        })),
      ),
      { heading: f.district, content: rows.map(district), format: "decimal" },
    ],
  };
}
