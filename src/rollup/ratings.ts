import {
  at,
  columnOf,
  figureRowsOfItems,
  firstPoint,
  INDEX_TABLES,
  type IndexModel,
  type RatedForm,
} from "../planindex";
import { columnLetter } from "../plan/cell";
import type { ColumnDescription, FormulaText } from "../sheet/description";
import { recordText } from "../text/recordIndex";
import { rollupText } from "../text/rollup";
import { distinctLabels } from "./labels";
import { ratingTones } from "./ratingTones";
import { ratingTrend } from "./trends";
import { type Block, numberColumn, type Section, stacked, upTo } from "./section";

const { ratings: text } = rollupText;
const { figures: f, forms, bySchool: b } = recordText.ratings;

/** Names of the tables of self-ratings, by the number of the form. */
export const RATING_TABLES = {
  byItem: (form: number) => `TL_RollupRatings${form}`,
  bySchool: (form: number) => `TL_RollupRatingsSchools${form}`,
} as const;

/**
 * The rollup's third section: for each form what the answers to each thing come to, never a middle alone, with the
 * district's own and the change since the period before; school by school; and what changes over periods.
 * @param schools the numbers of the schools that are shown
 * @param columnCount how many columns of the sheet a chart is wide
 */
export function ratingSection(
  model: IndexModel,
  row: number,
  schools: readonly number[],
  columnCount: number,
): Section {
  const blocks = (model.ratings?.forms ?? []).flatMap((form, index) =>
    formBlocks(model, form, index + 1, schools, columnCount),
  );
  return stacked(blocks, row);
}

function formBlocks(
  model: IndexModel,
  form: RatedForm,
  number: number,
  schools: readonly number[],
  columnCount: number,
): Block[] {
  const rows = figureRowsOfItems(model.ratings!);
  const firstOf = (part: string) => rows.findIndex((each) => each.form === form && each.part === part);
  const count = form.items.length;
  const points = form.points.filter((point) => typeof point === "string");
  const meaning = points.length > 0 ? [text.points(points)] : [];
  const first = firstPoint(form);
  return [
    {
      heading: text.byItem(form.title),
      notes: [shownFormula(number), text.note, ...meaning],
      table: {
        name: RATING_TABLES.byItem(number),
        rowCount: count,
        columns: itemColumns(form, firstOf("schools"), firstOf("before")),
      },
    },
    {
      heading: text.chart(form.title),
      chart: {
        name: `TL_ChartRatings${number}`,
        kind: "marks",
        description: text.chartDescription,
        source: {
          table: INDEX_TABLES.ratingFigures,
          categories: f.title,
          series: [
            { heading: f.lowest, name: text.lowest },
            { heading: f.median, name: text.medianOf },
            { heading: f.highest, name: text.highest },
            { heading: f.district, name: text.district },
          ],
          rows: [firstOf("schools") + 1, firstOf("schools") + count],
        },
        valueTitle: text.rating,
        format: "decimal",
        scale: { least: first, most: first + form.points.length - 1, step: 1 },
        rowCount: 18,
        columnCount,
      },
    },
    {
      heading: text.bySchool(form.title),
      notes: [text.median, ...meaning],
      table: {
        name: RATING_TABLES.bySchool(number),
        rowCount: schools.length,
        columns: [],
        compared: null,
      },
      columnsAt: (bodyRow) => schoolColumns(model, form, number, schools, bodyRow),
    },
    ...ratingTrend(model, form, number, columnCount),
  ];
}

/** "Ratings of Spring 2027, compared with Fall 2026." */
function shownFormula(form: number): FormulaText {
  const { period, before, none } = text.shown;
  const of = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.ratedForms, heading)},${form})`;
  const earlier = `IF(${of(forms.before)}=0,"${none}",${of(forms.periodBefore)})`;
  return { formula: `="${period}"&${of(forms.periodNow)}&"${before}"&${earlier}&"."` };
}

function itemColumns(
  { items, points, lowPoints }: RatedForm,
  schools: number,
  before: number,
): ColumnDescription[] {
  const figure = (heading: string, from: number) => {
    const number = from === 0 ? at(rollupText.number) : `${at(rollupText.number)}+${from}`;
    return `=IFERROR(INDEX(${columnOf(INDEX_TABLES.ratingFigures, heading)},${number}),"")`;
  };
  const column = (heading: string, formula: string, format: "count" | "decimal"): ColumnDescription => ({
    heading,
    content: { formula },
    format,
    align: "center",
  });
  const [median, earlier] = [at(text.medianOf), at(text.before)];
  return [
    numberColumn(upTo(items.length)),
    { heading: text.item, content: items, wrap: true },
    column(text.district, figure(f.district, schools), "decimal"),
    column(text.answers, figure(f.answers, schools), "count"),
    column(text.lowest, figure(f.lowest, schools), "count"),
    column(text.medianOf, figure(f.median, schools), "decimal"),
    column(text.highest, figure(f.highest, schools), "count"),
    column(text.low(points[lowPoints - 1]!, lowPoints === 1), figure(f.low, schools), "count"),
    column(text.before, figure(f.median, before), "decimal"),
    column(text.change, `=IF(OR(${median}="",${earlier}=""),"",${median}-${earlier})`, "decimal"),
  ];
}

function schoolColumns(
  { schools: names, ratings }: IndexModel,
  ofForm: RatedForm,
  form: number,
  schools: readonly number[],
  bodyRow: number,
): ColumnDescription[] {
  const { items } = ofForm;
  const figure = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.ratingsBySchool, heading)},${at(rollupText.number)})`;
  const labels = distinctLabels(items, [rollupText.number, rollupText.school, text.answersOf]);
  const before = ratings!.items.findIndex((item) => item.form === form);
  return [
    numberColumn(schools),
    { heading: rollupText.school, content: schools.map((no) => names[no - 1]!) },
    ...items.map((_, index): ColumnDescription => {
      const cell = `${columnLetter(index + 3)}${bodyRow}`;
      const value = figure(b.item(before + index + 1));
      return {
        heading: labels[index]!,
        content: { formula: `=IF(${value}="","${text.noAnswer}",${value})` },
        format: "decimal",
        align: "center",
        highlight: ratingTones(ofForm, cell),
      };
    }),
    {
      heading: text.answersOf,
      content: { formula: `=${figure(b.answers(form))}` },
      format: "count",
      align: "center",
    },
  ];
}
