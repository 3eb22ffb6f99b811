import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { recordText } from "../../text/recordIndex";
import { bySource, isBeyondFormula, textFormula } from "../formulas/cells";
import { lineFormula, listedFormula } from "../formulas/excelText";
import { meansFormula } from "../formulas/wordLists";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { schoolNumberFormula } from "../records/schools";
import type { Lists, RecordSource } from "../model";
import { saidOf } from "./model";
import { cellOf, KEY_STEP, ODD, periodFormula, schoolCellFormula } from "../records/words";

const { ratings: t } = recordText;
const c = t.columns;

/**
 * The columns of the index of self-ratings. The pure code that computes the same is `ratingFigures`.
 *
 * | column | says | read by |
 * | --- | --- | --- |
 * | Source, Row | which row of which table of answers | the formulas of the row |
 * | Rated | the number of what is rated; 0 for a row that holds nothing | the row, notice |
 * | School cell, School no. | the school as written, its row in the figures | figures |
 * | Form, Period | their numbers, 0 for none that is known | the forms' periods, Now, Before |
 * | Rating | the point of the scale as a number; "Can't read" for what is on no scale | figures, notice |
 * | Now, Before | the number of what is rated, for answers of the form's period and of the one before | figures |
 * | Trend | what is rated, the period and the rating in one number, for answers of schools that are shown | figures by period |
 * | Trend of form | the same of the form, and below 0 for the district's own | figures by period |
 * | From, To | where the school's rows stand | the row |
 * | Answers, Below, Equal | how many answers the school has to the same thing now, and how many are lower and alike | Middle |
 * | Middle | its part of the school's median: medians are sums of these | figures by school |
 */
export function ratingColumns(
  model: Lists,
  rows: readonly { source: RecordSource; n: number }[],
): ColumnDescription[] {
  const isRated = `N(${at(c.item)})>0`;
  const each = (heading: string, expression: (source: RecordSource) => string): ColumnDescription => ({
    heading,
    content: bySource(rows, expression),
  });
  const column = (heading: string, formula: string): ColumnDescription => ({
    heading,
    content: { formula: `=${formula}` },
  });
  const ofForm = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.ratedForms, heading)},${at(c.form)})`;
  const isPeriod = (heading: string) => `IF(${at(c.period)}=${ofForm(heading)},${at(c.item)},0)`;
  const ofPeriod = (heading: string) =>
    `IFERROR(IF(AND(ISNUMBER(${at(c.rating)}),${at(c.period)}>0),${isPeriod(heading)},0),0)`;
  const ofSchool = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.ratingsBySchool, heading)},${at(c.schoolNo)})`;
  const isShown = ofSchool(t.bySchool.shown);
  /** @param sign 1, 0 for what no trend shows, -1 for the district's own */
  const ofTrend = (sign: string, of: string) =>
    `IFERROR(IF(AND(ISNUMBER(${at(c.rating)}),${at(c.period)}>0),${sign}*((${at(of)}*${KEY_STEP}+${at(c.period)})*${KEY_STEP}+${at(c.rating)}),0),0)`;
  const bounds = (heading: string) => `IFERROR(${ofSchool(heading)},1)`;
  const same = `${run(c.schoolNo)},${at(c.schoolNo)},${run(c.now)},${at(c.now)}`;
  const ifNow = (formula: string) => `IF(${at(c.now)}=0,0,${formula})`;
  return [
    { heading: c.source, content: rows.map(({ source }) => source.number) },
    { heading: c.row, content: rows.map(({ n }) => n) },
    each(c.item, itemFormula),
    each(c.schoolWritten, (source) => schoolCellFormula(source, isRated)),
    each(c.schoolNo, (source) => schoolNumberFormula(model, source, c.schoolWritten, isRated)),
    column(
      c.form,
      `IF(${isRated},INDEX(${columnOf(INDEX_TABLES.ratedItems, t.items.form)},${at(c.item)}),0)`,
    ),
    each(c.period, (source) =>
      periodFormula(
        source.column("period")
          ? lineFormula(cellOf(source, "period"), ODD)
          : `"${saidOf(source, "period").replaceAll('"', '""')}"`,
        INDEX_TABLES.ratingPeriodWords,
        isRated,
      ),
    ),
    each(c.rating, (source) => {
      const text = cellOf(source, "rating");
      return `IF(${isRated},IFERROR(IF(${text}="","",${meansFormula(`${at(c.form)}&"|"&${lineFormula(text, ODD)}`, INDEX_TABLES.scaleWords)}),"${indexText.cantRead}"),"")`;
    }),
    column(c.now, ofPeriod(t.forms.now)),
    column(c.before, ofPeriod(t.forms.before)),
    column(c.trend, ofTrend(`IF(${at(c.schoolNo)}=1,0,${isShown})`, c.item)),
    column(c.trendOfForm, ofTrend(`IF(${at(c.schoolNo)}=1,-1,${isShown})`, c.form)),
    column(c.from, bounds(t.bySchool.from)),
    column(c.to, bounds(t.bySchool.to)),
    column(c.answers, ifNow(`COUNTIFS(${same})`)),
    column(c.below, ifNow(`COUNTIFS(${same},${run(c.rating)},"<"&${at(c.rating)})`)),
    column(c.equal, ifNow(`COUNTIFS(${same},${run(c.rating)},${at(c.rating)})`)),
    column(c.middle, ifNow(middleFormula())),
  ];
}

/** A column of the index from the first row of this row's school to its last. */
function run(heading: string): string {
  const column = columnOf(INDEX_TABLES.ratings, heading);
  return `INDEX(${column},${at(c.from)}):INDEX(${column},${at(c.to)})`;
}

/** Of the two answers in the middle (of an odd number both are the same one) those that say what this row says, shared among rows that say so. */
function middleFormula(): string {
  const [n, below, equal] = [at(c.answers), at(c.below), at(c.equal)];
  const isMiddle = (rank: string) => `AND(${below}<${rank},${rank}<=${below}+${equal})`;
  return `${at(c.rating)}*(${isMiddle(`INT((${n}+1)/2)`)}+${isMiddle(`INT((${n}+2)/2)`)})/2/${equal}`;
}

function itemFormula(source: RecordSource): string {
  const { filled } = source;
  if (!filled) return "0";
  const [form, item] = [cellOf(source, "instrument"), cellOf(source, "item")];
  const text = listedFormula(`${lineFormula(form, ODD)}&"|"&${lineFormula(item, ODD)}`);
  const found = meansFormula(text, INDEX_TABLES.ratedWords);
  const isEmpty = `${lineFormula(textFormula(source, filled), ODD)}=""`;
  // Where the column itself is gone nothing is rated, and a notice says so.
  return `IFERROR(IF(${isBeyondFormula(source, filled)},0,IFERROR(IF(${isEmpty},0,${found}),"${indexText.cantRead}")),0)`;
}
