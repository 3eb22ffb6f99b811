import type { CellAddress } from "../plan/cell";
import { ratingsText } from "../text/ratings/ratings";
import { formHeading, pointsText } from "./forms/describe";
import { cellOf, type Form, type FormRow } from "./forms/read";
import { type Instrument, instrumentTitled, itemTitled } from "./instruments";
import { sameKey } from "./same";
import { readRating } from "./scale";

/** Something about a form that keeps an answer from counting, in a sentence, and where it stands. */
export interface Problem {
  readonly message: string;
  readonly cell: CellAddress;
}

const { problems: words, whose } = ratingsText;

/** What is wrong with forms, after people typed, sorted, deleted and renamed in them. Empty ratings are no problem. */
export function problemsOf(forms: readonly Form[], instruments: readonly Instrument[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const form of forms) {
    const { sheet, period, columns } = form;
    const top: CellAddress = { sheet, row: 1, column: 1 };
    const say = (message: string, cell: CellAddress | null = top) =>
      problems.push({ message, cell: cell ?? top });
    if (form.state === "begun") {
      say(words.begun(sheet));
      continue;
    }
    const instrument = instrumentTitled(instruments, form.instrument);
    if (!instrument) {
      say(words.noInstrument(sheet, form.instrument));
      continue;
    }
    if (period === "") say(words.noPeriod(sheet));
    if (form.unit === "") say(words.noUnitAbove(sheet));
    for (const column of form.lostColumns) say(words.lostColumn(sheet, formHeading(column, instrument)));
    for (const row of form.rows) {
      const rating = cellOf(form, row, "rating");
      const who = whose(row.unit, row.rater, period);
      if (row.item === "") {
        say(words.noItem(sheet, row.row), cellOf(form, row, "item"));
        continue;
      }
      if (columns.has("unit") && row.unit === "")
        say(words.noUnit(sheet, row.row), cellOf(form, row, "unit"));
      const item = itemTitled(instrument, row.item);
      if (!item) say(words.unknownItem(row.item, instrument.itemWord.many), cellOf(form, row, "item"));
      const reading = readRating(row.rating, instrument.scale);
      if (reading.kind === "offScale")
        say(words.offScale(reading.text, row.item, who, pointsText(instrument.scale)), rating);
      const key = keyOf(form, row, item?.title ?? row.item);
      if (seen.has(key)) say(words.twice(row.item, who, sheet, row.row), cellOf(form, row, "item"));
      seen.set(key, sheet);
    }
    for (const { unit, rater, missing } of incomplete(form, instrument))
      say(words.missing(whose(unit, rater, period), missing.map((item) => `“${item}”`).join(", ")));
  }
  return problems;
}

function keyOf({ period, instrument }: Form, { unit, rater }: FormRow, item: string): string {
  return [instrument, period, unit, rater, item].map(sameKey).join("\n");
}

/** Units and raters of a form that have rows for some of the instrument's items and not for others. */
function incomplete(
  { rows, unit, rater }: Form,
  { items }: Instrument,
): { unit: string; rater: string; missing: readonly string[] }[] {
  const groups = new Map<string, { unit: string; rater: string; known: Set<string> }>();
  // A form of one unit whose rows were all taken away has none left that names it.
  if (unit !== null && rows.length === 0) groups.set("", { unit, rater, known: new Set() });
  for (const row of rows) {
    const key = [row.unit, row.rater].map(sameKey).join("\n");
    const group = groups.get(key) ?? { unit: row.unit, rater: row.rater, known: new Set() };
    groups.set(key, group);
    group.known.add(sameKey(row.item));
  }
  return [...groups.values()].flatMap(({ known, ...group }) => {
    const missing = items.map(({ title }) => title).filter((title) => !known.has(sameKey(title)));
    return missing.length > 0 ? [{ ...group, missing }] : [];
  });
}
