import { isErrorValue } from "../../plan/cell";
import type { Field } from "../../plan/fields";
import type { Plan } from "../../plan/model";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { TableMap } from "../../plan/maps/tableMap";
import { recordText } from "../../text/recordIndex";
import { unique } from "../records/words";
import { line, listed, sameKey } from "../formulas/excelText";
import { ratedColumns } from "../../plan/parsing/ratedColumns";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import { type Round, trendPeriods } from "./trendPeriods";
import { recordSource } from "../records/source";
import type { Meaning, NamedColumn, RatingInput, RatingModel, RecordSource } from "../model";

export const NO_RATINGS: RatingInput = {
  forms: [],
  answers: null,
  itemOf: () => null,
  periods: [],
  sorted: (periods) => periods,
  chosen: "",
};

/** How a row says what it is about. */
export function writtenItem(form: string, item: string): string {
  return listed(`${form}|${item}`);
}

/** What a plan has of self-ratings; null where it has none that can be read. @param schoolOf whose a table's rows are where no column says it */
export function ratingModel(
  plan: Pick<Plan, "tables" | "settings" | "units">,
  workbook: WorkbookSnapshot,
  input: RatingInput,
  schoolOf: (table: number) => string,
): RatingModel | null {
  const { tables } = plan;
  const read = [
    ...(input.answers ? [{ table: input.answers, index: null, named: null }] : []),
    ...tables.flatMap((table, index) =>
      table.kind === "ratings" ? namedColumns(plan, table).map((named) => ({ table, index, named })) : [],
    ),
  ];
  const found = new Map<string, { form: string; item: string } | null>();
  const periods = new Map<string, string>();
  const sources: RecordSource[] = [];
  const answers: (Round & { readonly form: string })[] = [];
  for (const { table, index, named } of read) {
    const school = index === null ? "" : schoolOf(index);
    const source = recordSource(table, workbook, sources.length + 1, school, named);
    const rows = rowsOf(source);
    const understood = rows.map(({ form, item }) => input.itemOf(index, form, item));
    if (!source.column("rating") || understood.every((each) => each === null)) continue;
    sources.push(source);
    rows.forEach(({ n, form, item, period, isAnswered }, at) => {
      const key = writtenItem(form, item);
      if (source.emptyRows.has(n)) found.set(key, found.get(key) ?? null);
      else if (understood[at]) {
        found.set(key, understood[at]);
        answers.push({ form: understood[at].form, period, isAnswered });
        if (period !== "") periods.set(sameKey(period), period);
      }
    });
  }
  if (sources.length === 0) return null;
  const forms = input.forms.filter(({ title }) => [...found.values()].some((each) => each?.form === title));
  const items = forms.flatMap((form, index) => form.items.map((title) => ({ form: index + 1, title })));
  const numberOf = (each: { form: string; item: string }) =>
    items.findIndex(({ form, title }) => forms[form - 1]!.title === each.form && title === each.item) + 1;
  // What is of no period is older than what is of one.
  const known = [
    ...(periods.has(sameKey(recordText.ratings.noPeriod)) ? [recordText.ratings.noPeriod] : []),
    ...input.periods,
  ];
  for (const period of periods.values())
    if (!known.some((each) => sameKey(line(each)) === sameKey(period))) known.push(period);
  const periodNumber = (period: string) =>
    known.findIndex((each) => sameKey(line(each)) === sameKey(period)) + 1;
  return {
    sources,
    forms,
    items,
    itemWords: unique([...found].map(([written, each]) => ({ written, means: each ? numberOf(each) : 0 }))),
    periods: known,
    periodWords: unique(known.map((period, index) => ({ written: listed(line(period)), means: index + 1 }))),
    scaleWords: forms.flatMap(({ points }, form) =>
      points.map((point, index): Meaning => ({
        written: `${form + 1}|${point}`,
        means: typeof point === "number" ? point : index + 1,
      })),
    ),
    trends: forms.map(({ title }) =>
      trendPeriods(
        answers.filter(({ form }) => form === title),
        periodNumber,
        input.chosen,
      ),
    ),
  };
}

/** The columns of a grid, each called after an item, a school, a rater or a period; null for a table with one column of ratings. */
function namedColumns(
  { settings, units }: Pick<Plan, "settings" | "units">,
  table: TableMap,
): (NamedColumn | null)[] {
  const schools = new Set(
    units.filter(({ type }) => type === "school").flatMap(({ aliases }) => aliases.map(spellingKey)),
  );
  const columns = ratedColumns(table, settings, (name) => schools.has(spellingKey(name)));
  if (columns.length < 2) return [null];
  return columns.map(({ column, says, name }) => ({
    column,
    holds: "rating",
    field: says === "rater" ? "lead" : says,
    name,
  }));
}

/** What all rows of a source say of a field that has no column. Of a table without periods all ratings are of one. */
export function saidOf(source: RecordSource, field: Field): string {
  return source.fixed(field) ?? (field === "period" ? recordText.ratings.noPeriod : "");
}

function rowsOf(source: RecordSource) {
  const text = (field: "instrument" | "item" | "period", n: number) => {
    const column = source.column(field);
    const value = column ? source.cell(column, n) : saidOf(source, field);
    return isErrorValue(value) ? "" : line(value);
  };
  const rating = source.column("rating");
  const isAnswered = (n: number) => rating !== undefined && source.cell(rating, n) !== "";
  const isFilled = (n: number) => source.filled !== undefined && line(source.cell(source.filled, n)) !== "";
  return Array.from({ length: source.rows }, (_, index) => index + 1)
    .filter(isFilled)
    .map((n) => ({
      n,
      form: text("instrument", n),
      item: text("item", n),
      period: text("period", n),
      isAnswered: isAnswered(n),
    }))
    .filter(({ item }) => item !== "");
}
