import { areComponents, componentOf, COMPONENTS } from "../../plan/components";
import type { Field } from "../../plan/fields";
import type { Plan } from "../../plan/model";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import { mapOfTable, type TableMap } from "../../plan/maps/tableMap";
import type { RatingInput } from "../../planindex";
import { ANSWERS_TABLE } from "../../ratings/forms/names";
import { type Instrument, instrumentTitled, itemTitled, ROUND_INSTRUMENTS } from "../../ratings/instruments";
import { ownInstruments } from "../../ratings/own";
import { periodsOf } from "../../ratings/periods";
import { isSame } from "../../ratings/same";
import { highestLow, valueOf } from "../../ratings/scale";
import { formsText } from "../../text/ratings/forms";

/** What the columns of our table of answers hold, by their headings. */
const FIELDS: readonly (readonly [heading: string, field: Field])[] = [
  [formsText.answers.columns.unit, "unit"],
  [formsText.answers.columns.period, "period"],
  [formsText.answers.columns.rater, "lead"],
  [formsText.answers.columns.instrument, "instrument"],
  [formsText.answers.columns.item, "item"],
  [formsText.answers.columns.rating, "rating"],
];

/** What the rollup has to know of self-ratings: the forms there are, where the answers stand, and what each is about. */
export function ratingInput(plan: Plan, workbook: WorkbookSnapshot, chosen: string): RatingInput {
  const instruments = [...ROUND_INSTRUMENTS, ...ownInstruments(workbook).instruments];
  const answers = answersTable(workbook);
  const sorted = (periods: readonly string[]) =>
    periodsOf(
      periods.map((period) => ({ period })),
      plan.settings,
    );
  /** Of several forms in one table each may be the seven components. */
  const place = (table: number, form: string) => `${table} ${form.trim().toLowerCase()}`;
  const items = new Map<string, string[]>();
  for (const { table, instrument, item } of plan.records.ratings) {
    const known = items.get(place(table, instrument));
    if (known) known.push(item);
    else items.set(place(table, instrument), [item]);
  }
  const rated = new Map([...items].map(([of, texts]) => [of, areComponents(texts)]));
  const ofForm = (form: string, item: string) => {
    const instrument = instrumentTitled(instruments, form);
    const known = instrument && itemTitled(instrument, item);
    return known ? { form: instrument.title, item: known.title } : null;
  };
  return {
    forms: instruments.map(formOf),
    answers,
    itemOf: (table, form, item) =>
      ofForm(form, item) ?? (table !== null && rated.get(place(table, form)) ? component(item) : null),
    periods: sorted([...periodsIn(answers, workbook), ...plan.records.ratings.map(({ period }) => period)]),
    sorted,
    chosen,
  };
}

function formOf({ title, items, scale }: Instrument) {
  const low = highestLow(scale);
  return {
    title,
    items: items.map((item) => item.title),
    points: scale.points,
    lowPoints: scale.points.filter((_, index) => valueOf(scale.points, index) <= low).length,
  };
}

/** Under whatever wording a district keeps the seven components. */
function component(item: string) {
  const found = componentOf(item);
  const execution = ROUND_INSTRUMENTS.find(({ id }) => id === "execution")!;
  return found && { form: execution.title, item: execution.items[COMPONENTS.indexOf(found)]!.title };
}

/** Our table of answers as a table of the plan's. */
function answersTable({ sheets }: WorkbookSnapshot): TableMap | null {
  for (const { name: sheet, cells, tables } of sheets) {
    const table = tables.find(({ name }) => name.toLowerCase() === ANSWERS_TABLE.toLowerCase());
    if (!table?.hasHeaderRow) continue;
    const { range } = table;
    const columns = Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) => {
      const column = range.firstColumn + index;
      const heading = String(cells.at(range.firstRow, column));
      return {
        column,
        heading,
        field: FIELDS.find(([known]) => isSame(known, heading))?.[1] ?? ("other" as const),
      };
    });
    return mapOfTable(sheet, table, "ratings", columns);
  }
  return null;
}

function periodsIn(answers: TableMap | null, { sheets }: WorkbookSnapshot): string[] {
  const column = answers?.columns.find(({ field }) => field === "period")?.column;
  const cells = sheets.find(({ name }) => name === answers?.sheet)?.cells;
  if (!answers || column === undefined || !cells) return [];
  return Array.from({ length: answers.lastRow - answers.firstRow + 1 }, (_, index) =>
    String(cells.at(answers.firstRow + index, column)).trim(),
  );
}
