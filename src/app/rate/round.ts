import { UserError } from "../../excel/errors";
import { columnLetter } from "../../plan/cell";
import type { SheetSnapshot } from "../../plan/snapshot";
import {
  type FormColumn,
  type FormLine,
  formLines,
  formLook,
  type FormPlan,
  lineCell,
} from "../../ratings/forms/describe";
import type { Form } from "../../ratings/forms/read";
import type { Instrument } from "../../ratings/instruments";
import { isSame, trimmed } from "../../ratings/same";
import type { AddedRows } from "../../sheet/additions";
import { addRows, growingTable } from "../../templates/growth/addedRows";
import { sheetNames } from "../../templates/names/sheetNames";
import { isEmpty } from "../../templates/standing/standing";
import { rateText } from "../../text/rate";
import { writeText } from "../../text/write";
import type { Ratings } from "./read";

/** What a round is started for. */
export interface RoundChoice {
  /** The id of an instrument. */
  readonly instrument: string;
  readonly period: string;
  /** Who is rated: the district, schools. */
  readonly units: readonly string[];
  /** Names or roles of those who rate, the same for each unit; none where it isn't said. */
  readonly raters: readonly string[];
  readonly layout: "sheetPerUnit" | "oneTable";
}

const PERIOD_LENGTH = 40;

/** A choice without what doesn't matter in it. @throws UserError when it can't be followed */
export function checked(choice: RoundChoice): RoundChoice {
  const period = trimmed(choice.period);
  if (period === "") throw new UserError(rateText.noPeriod, "no period");
  if (period.length > PERIOD_LENGTH) throw new UserError(rateText.longPeriod, "long period");
  const raters = choice.raters.map(trimmed).filter((name) => name !== "");
  const twice = raters.find((name, index) => raters.findIndex((other) => isSame(other, name)) < index);
  if (twice !== undefined) throw new UserError(rateText.twoRaters(twice), "two raters of one name");
  const units = choice.units
    .map(trimmed)
    .filter((unit, index, all) => unit !== "" && all.findIndex((other) => isSame(other, unit)) === index);
  if (units.length === 0) throw new UserError(rateText.noUnits, "no units");
  return { ...choice, period, raters, units };
}

/** What a round makes: new forms, and rows of forms that stand. */
export interface Round {
  readonly plans: readonly FormPlan[];
  readonly added: readonly { readonly form: Form; readonly rows: AddedRows; readonly count: number }[];
  /** Forms of the round that only lack their last line. */
  readonly unfinished: readonly Form[];
  readonly standing: readonly string[];
}

/** The part of a round that is not there yet. @throws UserError when a form that stands has no room for more */
export function composeRound(
  { period, units, raters, layout }: RoundChoice,
  instrument: Instrument,
  { forms, snapshot, names }: Ratings,
): Round {
  const own = forms.filter(
    (form) => form.state !== "begun" && form.instrument === instrument.title && isSame(form.period, period),
  );
  const has = (unit: string) =>
    own.some((form) =>
      form.unit === null
        ? form.rows.some((row) => names.isSame(row.unit, unit))
        : names.isSame(form.unit, unit),
    );
  const missing = units.filter((unit) => !has(unit));
  const standing = units.filter(has);
  const unfinished = own.filter(({ state }) => state === "written");
  const form = own.find(({ unit }) => unit === null);
  if (layout === "oneTable" && form && missing.length > 0) {
    const lines = formLines(missing, raters, instrument);
    return { plans: [], added: [grow(form, lines, instrument, snapshot)], unfinished, standing };
  }
  const one = (unit: string | null, some: readonly string[]): Omit<FormPlan, "name"> => ({
    instrument: instrument.id,
    period,
    unit,
    of: instrument,
    raters,
    lines: formLines(some, raters, instrument),
  });
  const plans =
    layout === "sheetPerUnit"
      ? missing.map((unit) => one(unit, [unit]))
      : missing.length > 0
        ? [one(null, missing)]
        : [];
  return { plans: named(plans, instrument, snapshot), added: [], unfinished, standing };
}

/** Plans with the names of their sheets: one that was begun, or only got its name, is completed and not made beside it. */
function named(
  plans: readonly Omit<FormPlan, "name">[],
  { id, tab }: Instrument,
  { sheets }: Ratings["snapshot"],
): FormPlan[] {
  const isLeft = (sheet: SheetSnapshot) => isEmpty(sheet) || sheet.cells.at(2, 1) === writeText.incomplete;
  const taken = sheets.filter((sheet) => !isLeft(sheet)).map(({ name }) => name);
  const names = sheetNames(
    plans.map(({ unit, period }) =>
      [period, unit, id === "execution" && unit !== null ? "" : tab].filter(Boolean).join(" "),
    ),
    taken,
  );
  return plans.map((plan, index) => ({ ...plan, name: names[index]! }));
}

/** Rows for more units in a form that stands. @throws UserError when there is no room for them */
function grow(
  form: Form,
  lines: readonly FormLine[],
  instrument: Instrument,
  { sheets }: Ratings["snapshot"],
) {
  const columns = [...form.columns].filter(([column]) => CONSTANT.includes(column));
  const rows = lines.map(
    (line) => new Map(columns.map(([column, { heading }]) => [heading, lineCell(line, column, false)])),
  );
  const table = growingTable(sheets, form.table);
  const added = table && addRows(table, rows);
  if (!added || added === "noRoom") throw new UserError(rateText.noRoom(form.sheet), "cells in the way");
  const grows = added.resizeTo === null ? 0 : lines.length;
  const rating = columnLetter(form.columns.get("rating")?.column ?? 1);
  const look = [...form.columns].map(([column, { column: at }]) => ({
    column: at,
    look: formLook(column, instrument, `$${rating}${added.row}`),
  }));
  return { form, rows: { ...added, look: { style: "plan" as const, columns: look } }, count: grows };
}

const CONSTANT: readonly FormColumn[] = ["unit", "rater", "item", "look"];
