import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { recordText } from "../../text/recordIndex";
import { lineFormula } from "../formulas/excelText";
import { meaningsTable, meansFormula } from "../formulas/wordLists";
import { at, columnOf, INDEX_TABLES, NAMED } from "../formulas/names";
import { type GroupedTable, isSchool, run, runColumns } from "../schools/tables";
import { arePlacesShown } from "../schools/shown";
import { ODD } from "../records/words";
import { ratingColumns } from "./columns";
import { firstPoint, mostPoints } from "./scale";
import { spreadColumns } from "./spread";
import { trendTable } from "./trend";
import type { IndexModel, ListTable, RatingModel } from "../model";

const { ratings: t } = recordText;
const c = t.columns;
const f = t.figures;

/** Rows that stand grouped by school, as those of the index do. */
export const RATINGS: GroupedTable = { table: INDEX_TABLES.ratings, grouped: NAMED.ratingsGrouped };

const index = (heading: string) => columnOf(INDEX_TABLES.ratings, heading);

/** The index of self-ratings, what it looks things up in, and its figures; none where the plan has no self-ratings. */
export function ratingTables(model: IndexModel): (readonly [heading: string, list: ListTable])[] {
  const { ratings } = model;
  if (!ratings) return [];
  return [
    [
      t.heading,
      {
        name: INDEX_TABLES.ratings,
        rowCount: model.ratingRows.length,
        style: "list",
        columns: ratingColumns(model, model.ratingRows),
      },
    ],
    [f.heading, itemTable(ratings)],
    ...(ratings.trends.some(({ length }) => length > 0)
      ? [[t.trend.heading, trendTable(ratings)] as const]
      : []),
    [t.bySchool.heading, schoolTable(model, ratings)],
    [t.forms.heading, formTable(ratings)],
    [t.items.heading, ratedTable(ratings)],
    [t.periods.heading, periodTable(ratings)],
    [t.words, meaningsTable(INDEX_TABLES.ratedWords, ratings.itemWords)],
    [t.periodWords, meaningsTable(INDEX_TABLES.ratingPeriodWords, ratings.periodWords)],
    [t.scales, meaningsTable(INDEX_TABLES.scaleWords, ratings.scaleWords)],
  ];
}

function ratedTable({ items }: RatingModel): ListTable {
  return {
    name: INDEX_TABLES.ratedItems,
    rowCount: items.length,
    style: "list",
    columns: [
      { heading: t.items.number, content: items.map((_, at_) => at_ + 1) },
      { heading: t.items.form, content: items.map(({ form }) => form) },
      { heading: t.items.item, content: items.map(({ title }) => title), format: "text" },
    ],
  };
}

function periodTable({ periods }: RatingModel): ListTable {
  return {
    name: INDEX_TABLES.ratingPeriods,
    rowCount: Math.max(1, periods.length),
    style: "list",
    columns: [
      { heading: t.periods.number, content: periods.length > 0 ? periods.map((_, at_) => at_ + 1) : [""] },
      { heading: t.periods.period, content: periods.length > 0 ? periods : [""], format: "text" },
    ],
  };
}

/** For each form its period: the one that is chosen, or the newest that somebody has answered in. */
function formTable({ forms }: RatingModel): ListTable {
  const newest = (more: string) =>
    `SUMPRODUCT(MAX((${index(c.form)}=${at(t.forms.number)})*ISNUMBER(${index(c.rating)})${more}*${index(c.period)}))`;
  const name = (number: string) =>
    `=IFERROR(INDEX(${columnOf(INDEX_TABLES.ratingPeriods, t.periods.period)},1/(1/${at(number)})),"${t.noPeriod}")`;
  const column = (heading: string, formula: string): ColumnDescription => ({
    heading,
    content: { formula },
  });
  const number = meansFormula(lineFormula(NAMED.ratingPeriod, ODD), INDEX_TABLES.ratingPeriodWords);
  return {
    name: INDEX_TABLES.ratedForms,
    rowCount: forms.length,
    style: "list",
    columns: [
      { heading: t.forms.number, content: forms.map((_, at_) => at_ + 1) },
      { heading: t.forms.form, content: forms.map(({ title }) => title), format: "text" },
      { heading: t.forms.first, content: forms.map(firstPoint) },
      column(t.forms.now, `=IFERROR(${number},${newest("")})`),
      column(t.forms.before, `=${newest(`*(${index(c.period)}<${at(t.forms.now)})`)}`),
      column(t.forms.periodNow, name(t.forms.now)),
      column(t.forms.periodBefore, name(t.forms.before)),
    ],
  };
}

/** The parts of the figures by what is rated: the schools' now, the district's now, the schools' before. */
const PARTS = ["schools", "district", "before"] as const;

/** The rows of the figures by what is rated, those of a form's part one below the other. */
export function figureRowsOfItems({ forms, items }: Pick<RatingModel, "forms" | "items">) {
  return forms.flatMap((form, formIndex) =>
    PARTS.flatMap((part) =>
      items.flatMap((item, index_) =>
        item.form === formIndex + 1 ? [{ form, title: item.title, item: index_ + 1, part }] : [],
      ),
    ),
  );
}

/** How the answers to each thing lie. */
function itemTable(ratings: RatingModel): ListTable {
  const rows = figureRowsOfItems(ratings);
  return {
    name: INDEX_TABLES.ratingFigures,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: f.item, content: rows.map(({ item }) => item) },
      { heading: f.title, content: rows.map(({ title }) => title), format: "text" },
      { heading: f.is, content: rows.map(({ part }) => (part === "district" ? 1 : ">1")) },
      { heading: f.first, content: rows.map(({ form }) => firstPoint(form)) },
      ...spreadColumns(INDEX_TABLES.ratingFigures, mostPoints(ratings), (point) =>
        rows.map(({ part }) => ({
          formula: `=COUNTIFS(${index(part === "before" ? c.before : c.now)},${at(f.item)},${index(c.schoolNo)},${at(f.is)},${index(c.rating)},"<="&${at(f.first)}+${point})`,
        })),
      ),
      {
        heading: f.low,
        content: rows.map(({ form: { lowPoints } }) => ({ formula: `=${at(f.upTo(lowPoints))}` })),
        format: "count",
      },
      { heading: f.district, content: rows.map((_, row) => districtFormula(rows, row)), format: "decimal" },
    ],
  };
}

/** Beside the schools' answers the district's own, for a chart to show both. */
function districtFormula(rows: ReturnType<typeof figureRowsOfItems>, row: number) {
  const { item, part } = rows[row]!;
  if (part !== "schools") return "";
  const own = rows.findIndex((each) => each.item === item && each.part === "district") + 1;
  return { formula: `=INDEX(${columnOf(INDEX_TABLES.ratingFigures, f.median)},${own})` };
}

/** For each school the median of its answers to each thing, "" without one, and how many answers it gave. */
function schoolTable(model: IndexModel, { forms, items }: RatingModel): ListTable {
  const rowCount = model.schools.length + 1;
  const b = t.bySchool;
  const column = (heading: string) => run(heading, RATINGS);
  return {
    name: INDEX_TABLES.ratingsBySchool,
    rowCount,
    style: "list",
    columns: [
      ...runColumns(model, RATINGS).map(({ content, ...rest }) => ({
        ...rest,
        content: "formula" in content ? content : content.slice(0, rowCount),
      })),
      { heading: b.shown, content: arePlacesShown(model).map(Number) },
      ...items.map((_, at_): ColumnDescription => {
        const own = `${isSchool(RATINGS)},${column(c.now)},${at_ + 1}`;
        return {
          heading: b.item(at_ + 1),
          content: {
            formula: `=IF(COUNTIFS(${own})=0,"",ROUND(SUMIFS(${column(c.middle)},${own}),1))`,
          },
          format: "decimal",
        };
      }),
      ...forms.map((_, at_): ColumnDescription => ({
        heading: b.answers(at_ + 1),
        content: {
          formula: `=COUNTIFS(${isSchool(RATINGS)},${column(c.form)},${at_ + 1},${column(c.now)},">0")`,
        },
        format: "count",
      })),
    ],
  };
}

/** Words of the index that notices name. */
export const RATING_NOTICES = {
  item: `COUNTIFS(${index(c.item)},"${indexText.cantRead}")`,
  rating: `COUNTIFS(${index(c.rating)},"${indexText.cantRead}")`,
  period: `COUNTIFS(${index(c.item)},">0",${index(c.rating)},">0",${index(c.period)},0)`,
} as const;
