import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { recordText } from "../../text/recordIndex";
import type { IndexModel, ListTable } from "../model";
import { at, columnOf, INDEX_TABLES, NAMED } from "../formulas/names";
import { figureRowsOfItems } from "../ratings/tables";
import { figureRows, isSchool, run } from "../schools/tables";

const { attention: t, late: l, exempt: e } = recordText;
const { schools: f, columns: c, sources: s } = indexText;

/** So many late items are listed at most, as fit on a page: the others are counted. */
const MOST_LATE = 15;

/** How many late items are listed. */
export function lateCount({ rows }: Pick<IndexModel, "rows">): number {
  return Math.min(MOST_LATE, Math.max(1, rows.length));
}

/** What needs attention by school and item by item, worst first. */
export function attentionTables(model: IndexModel): (readonly [heading: string, list: ListTable])[] {
  return [
    [t.heading, schoolTable(model)],
    [l.heading, lateTable(model)],
    ...(model.exempt.length > 0 ? [[e.heading, exemptTable(model)] as const] : []),
  ];
}

/** The cluster or tier of a school, in words where it has none; "" for anything but a school. */
export function groupOf(
  { listed }: Pick<IndexModel, "listed">,
  no: number,
  group: "cluster" | "tier",
): string {
  const unit = listed[no - 1];
  return unit?.isSchool ? unit[group] || t.noGroup : "";
}

const column = (
  heading: string,
  formula: string,
  format?: ColumnDescription["format"],
): ColumnDescription => ({
  heading,
  content: { formula: `=${formula}` },
  format,
});

/** One row for each row of the figures by school, so that both can be added up together. */
function schoolTable(model: IndexModel): ListTable {
  const names = figureRows(model);
  const numbers = names.map((_, index) => index + 1);
  const isSchool_ = (no: number) => model.listed[no - 1]?.isSchool === true;
  const figure = (measure: string, group: string) =>
    `INDEX(${columnOf(INDEX_TABLES.schools, f.figure(measure, group))},${at(t.number)})`;
  const ofSchools = (heading: string, formula: string): ColumnDescription => ({
    heading,
    content: numbers.map((no) => ({ formula: isSchool_(no) ? `=${formula}` : '=""' })),
  });
  const ofFigures = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.schools, heading)},${at(t.number)})`;
  const first = `IF(${NAMED.grouped},${at(t.from)},MATCH(${at(t.number)},${columnOf(INDEX_TABLES.index, c.schoolNo)},0))`;
  const ofFirst = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.index, heading)},${first})`;
  return {
    name: INDEX_TABLES.attention,
    rowCount: names.length,
    style: "list",
    columns: [
      { heading: t.number, content: numbers },
      { heading: t.school, content: names },
      { heading: t.cluster, content: numbers.map((no) => groupOf(model, no, "cluster")), format: "text" },
      { heading: t.tier, content: numbers.map((no) => groupOf(model, no, "tier")), format: "text" },
      { heading: t.is, content: numbers.map((no) => (no === names.length ? ">0" : no)) },
      column(t.from, ofFigures(f.from), "count"),
      column(t.to, ofFigures(f.to), "count"),
      column(t.items, figure(f.items, f.all), "count"),
      column(t.noObjective, figure(f.items, f.none), "count"),
      ...model.objectives.map((_, index) =>
        ofSchools(t.covers(index + 1), coversFormula(model, index + 1, figure(f.items, String(index + 1)))),
      ),
      column(t.overdue, figure(f.overdue, f.all), "count"),
      column(t.offTrack, `COUNTIFS(${isSchool()},${run(c.status)},"Off track")`, "count"),
      ofSchools(t.notTakenUp, notTakenUpFormula(model)),
      ofSchools(t.notRated, notRatedFormula(model)),
      {
        heading: t.order,
        content: numbers.map((no) => (!model.shown.includes(no) ? -1 : { formula: `=${orderFormula()}` })),
      },
      column(t.place, `RANK(${at(t.order)},${columnOf(INDEX_TABLES.attention, t.order)},0)`, "count"),
      column(t.worst, `IFERROR(MATCH(${at(t.number)},${columnOf(INDEX_TABLES.attention, t.place)},0),0)`),
      column(t.source, `IFERROR(IF(${at(t.items)}=0,"",${ofFirst(c.source)}),"")`),
      ...placeColumns(t, `INDEX(${columnOf(INDEX_TABLES.index, c.row)},${first})`),
    ],
  };
}

/** Where a row of the plan stands, as a link takes it and in words; "" without one. @param row which row of its source it is */
function placeColumns(
  of: { readonly source: string; readonly address: string; readonly label: string },
  row: string,
) {
  const ofSource = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.sources, heading)},${at(of.source)})`;
  const sheetRow = `(${ofSource(s.firstRow)}+${row}-1)`;
  const sheet = ofSource(s.sheet);
  const ifAny = (formula: string) => `IF(${at(of.source)}="","",${formula})`;
  return [
    column(of.address, ifAny(`"#'"&SUBSTITUTE(${sheet},"'","''")&"'!A"&${sheetRow}`)),
    column(of.label, ifAny(`${sheet}&" "&${sheetRow}`)),
  ];
}

/** How many items of a school serve an objective, or why there is no number. */
function coversFormula({ exempt, objectives }: IndexModel, objective: number, items: string): string {
  const nothing = objectives[objective - 1]!.isPart ? t.noPart : t.none;
  const none = `IF(${at(t.items)}=0,"${t.noItems}",IF(${at(t.items)}=${at(t.noObjective)},"${t.notLinked}","${nothing}"))`;
  const isExempt = `COUNTIFS(${columnOf(INDEX_TABLES.exempt, e.school)},${at(t.number)},${columnOf(INDEX_TABLES.exempt, e.objective)},${objective})>0`;
  const otherwise = exempt.some((each) => each.objective === objective)
    ? `IF(${isExempt},"${t.exempt}",${none})`
    : none;
  return `IF(${items}>0,${items},${otherwise})`;
}

/** Only where the school's items say what they serve: else nobody can tell. */
function notTakenUpFormula({ objectives }: IndexModel): string {
  if (objectives.length === 0) return "0";
  const all = `${INDEX_TABLES.attention}[@[${t.covers(1)}]:[${t.covers(objectives.length)}]]`;
  return `COUNTIF(${all},"${t.none}")`;
}

/** How much a school has left unrated of the forms that any school has answered. */
function notRatedFormula({ ratings }: IndexModel): string {
  const b = recordText.ratings.bySchool;
  if (!ratings) return "0";
  const rows = figureRowsOfItems(ratings);
  return ratings.forms
    .map((form, index) => {
      const items = ratings.items.flatMap((item, number) => (item.form === index + 1 ? [number + 1] : []));
      const first = rows.findIndex((row) => row.form === form && row.part === "schools") + 1;
      const cell = (number: number) =>
        `INDEX(${columnOf(INDEX_TABLES.ratingsBySchool, b.item(number))},${at(t.number)})`;
      const answers = (row: number) =>
        `INDEX(${columnOf(INDEX_TABLES.ratingFigures, recordText.ratings.figures.answers)},${row})`;
      const isAnswered = `SUM(${answers(first)}:${answers(first + items.length - 1)})>0`;
      return `IF(${isAnswered},${items.length}-COUNT(${cell(items[0]!)}:${cell(items.at(-1)!)}),0)`;
    })
    .join("+");
}

/** Overdue first, then off track, not taken up, not rated; the place in the list where all are alike. */
function orderFormula(): string {
  const capped = (heading: string, most: number) => `MIN(N(${at(heading)}),${most})`;
  return `(((${capped(t.overdue, 999)}*1000+${capped(t.offTrack, 999)})*100+${capped(t.notTakenUp, 99)})*1000+${capped(t.notRated, 999)})*10000+9999-${at(t.number)}`;
}

/** The late items: the row of the index that each stands in, "" below the last, and where that is in the plan. */
function lateTable(model: IndexModel): ListTable {
  const late = columnOf(INDEX_TABLES.index, c.late);
  const numbers = Array.from({ length: lateCount(model) }, (_, index) => index + 1);
  const ofIndex = (heading: string) => `INDEX(${columnOf(INDEX_TABLES.index, heading)},${at(l.row)})`;
  const ifAny = (formula: string) => `IF(${at(l.row)}="","",${formula})`;
  return {
    name: INDEX_TABLES.late,
    rowCount: numbers.length,
    style: "list",
    columns: [
      { heading: l.number, content: numbers },
      column(l.row, `IFERROR(MATCH(SMALL(${late},${at(l.number)}),${late},0),"")`),
      column(l.source, ifAny(ofIndex(c.source))),
      ...placeColumns(l, ofIndex(c.row)),
    ],
  };
}

function exemptTable({ exempt }: IndexModel): ListTable {
  return {
    name: INDEX_TABLES.exempt,
    rowCount: exempt.length,
    style: "list",
    columns: [
      { heading: e.school, content: exempt.map(({ school }) => school) },
      { heading: e.objective, content: exempt.map(({ objective }) => objective) },
    ],
  };
}
