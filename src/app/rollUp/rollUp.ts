import { UserError } from "../../excel/errors";
import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS } from "../../excel/read";
import { sheetOfTables } from "../../excel/sheets";
import { CHART_REQUESTS, WRITE_REQUESTS, writeSheets } from "../../excel/write";
import type { LostFormula } from "../../excel/write/standing/lost";
import { type RangeAddress, rangeName } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import { type IndexModel, describeIndex, indexModel, numberOfSchool } from "../../planindex";
import { isSamePlace } from "../../plan/maps/samePlace";
import type { TableMap } from "../../plan/maps/tableMap";
import type { RollupChoices } from "../../plan/state";
import {
  describeRollup,
  type RollupDescription,
  type RollupFigures,
  rollupFigures,
  ROLLUP_SHEET_TABLES,
  SECTION_IDS,
  type SectionId,
} from "../../rollup";
import type { TableBlock } from "../../sheet/description";
import { type State, describeState } from "../../templates/state";
import { appText } from "../../text/app";
import { rollupText } from "../../text/rollup";
import { kindText } from "../../text/fields";
import { ratingInput } from "./ratingInput";
import { type Clock, type PlanReading, readPlan } from "../readPlan";

/** What the rollup of a workbook says. */
export interface RollupNow {
  /** What it was made from. */
  readonly reading: PlanReading;
  /** What is shown, and what else could be. */
  readonly choices: RollupChoices;
  readonly choosable: Choosable;
  /** The figures of the sheet, for pictures. */
  readonly figures: RollupFigures;
}

/** What was made. */
export interface Rollup extends RollupNow {
  /** The rollup sheet's name as it stands in the workbook. */
  readonly sheet: string;
  readonly sections: readonly { readonly id: string; readonly range: string }[];
  /** The user's formulas that named a column or table which the rollup has no more: they say #REF! now. */
  readonly lost: readonly LostFormula[];
  /** The plan tables whose rows it counts, and those that these serve. */
  readonly sources: readonly TableMap[];
}

/** Which parts of the rollup to show from now on; what is left out stays as it was. */
export type Choices = Partial<RollupChoices>;

/**
 * Makes the rollup sheet, the plan index that it counts in, and the sheet with the lists that both go by; or makes them
 * again.
 * @param choices kept in the workbook's settings
 * @throws UserError when there is no plan table or nothing in it that can be counted, a sheet has no room, or Excel refuses;
 * Cancelled
 */
export async function rollUp(clock: Clock, job?: Job, choices: Choices = {}): Promise<Rollup> {
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS + CHART_REQUESTS);
  const read = await readPlan(clock, steps);
  const state = { ...read.state, rollup: { ...read.state.rollup, ...choices } };
  const reading = { ...read, state };
  const model = rollupModel(reading);
  requireKnown(choices, choosable(reading.plan, model));
  if (model.rows.length === 0) throw new UserError(nothingToRollUp(reading), "no items");
  const rollup = describeRollup(model, sectionsCalled(state.rollup.sections));
  let lost: readonly LostFormula[] = [];
  const names = await writeSheets(
    [describeState(stateOf(reading, clock, model)), describeIndex(model), rollup],
    { steps, onLost: (found) => (lost = found) },
  );
  return {
    sheet: names.at(-1)!,
    sections: sectionsOf(rollup),
    lost,
    sources: model.sources.map(({ table }) => table),
    ...nowOf(reading, model),
  };
}

/** What the rollup would say if it were made now; nothing is written. @throws UserError as `rollUp`; Cancelled */
export async function lookAtRollup(clock: Clock, job?: Job): Promise<RollupNow> {
  const reading = await readPlan(clock, new Steps(job, READ_REQUESTS));
  return nowOf(reading, rollupModel(reading));
}

function nowOf(reading: PlanReading, model: IndexModel): RollupNow {
  return {
    reading,
    choices: reading.state.rollup,
    choosable: choosable(reading.plan, model),
    figures: rollupFigures(model),
  };
}

/** What the plan index and the rollup of a workbook are made from. */
export function rollupModel({ plan, snapshot, state }: PlanReading): IndexModel {
  const { period, schools } = state.rollup;
  return indexModel(plan, snapshot, state.lists, ratingInput(plan, snapshot, period), schools);
}

export type { AttentionRow, FormFigures, IndicatorFigures, LateItem } from "../../planindex";
export type { RollupFigures } from "../../rollup";
export type { RollupChoices } from "../../plan/state";

/** The name of the rollup sheet that the workbook has, wherever it was moved; null without one. One request. */
export function rollupSheet(): Promise<string | null> {
  return sheetOfTables(ROLLUP_SHEET_TABLES);
}

function nothingToRollUp({ plan, isConfirmed, unused }: PlanReading): string {
  const found = [...new Set(plan.tables.map(({ kind }) => kindText[kind]))].join(", ");
  return isConfirmed && unused.length > 0
    ? appText.nothingInUseToRollUp(found, unused)
    : appText.nothingToRollUp(found);
}

/** What the workbook is to say about itself: its own settings and lists, and the words that the plan turned out to use. */
function stateOf(
  { isConfirmed, state, plan, settings }: PlanReading,
  clock: Clock,
  model: IndexModel,
): State {
  // What the user is still to be asked about stays as it was confirmed.
  const asked = [...new Set(state.changes.map(({ before }) => before))];
  const isAsked = (table: TableMap) =>
    state.changes.some(({ after }) => after !== null && isSamePlace(after, table));
  const standing = plan.tables.filter((table) => !isAsked(table));
  return {
    heldAsOf: clock.asOf ?? state.asOf,
    schoolYearStart: settings.schoolYearStart,
    plan: state.plan,
    tables: isConfirmed ? [...standing, ...asked] : [],
    unreadMap: state.unreadMap,
    isMapLost: state.isMapLost,
    lists: { ...model, people: state.lists.people, statusColors: state.lists.statusColors },
    check: state.check,
    rollup: state.rollup,
    numberOfSchool: numberOfSchool(model),
  };
}

/** What one can choose to show. */
export interface Choosable {
  readonly sections: readonly { readonly id: SectionId; readonly name: string }[];
  /** Clusters first, then schools. */
  readonly schools: readonly string[];
  /** Of the self-ratings, the newest last. */
  readonly periods: readonly string[];
}

function choosable({ units }: Plan, { schools, listed, ratings }: IndexModel): Choosable {
  const clusters = [...new Set(units.flatMap(({ parent }) => parent ?? []))];
  return {
    sections: SECTION_IDS.map((id) => ({ id, name: rollupText.sections[id] })),
    schools: [...clusters, ...schools.filter((_, index) => listed[index]!.isSchool)],
    periods: ratings?.periods ?? [],
  };
}

/** @throws UserError for the first choice that there is not */
function requireKnown({ sections = [], schools = [], period = "" }: Choices, known: Choosable): void {
  const require = (wanted: readonly string[], names: readonly string[], what: (name: string) => string) => {
    const missing = wanted.find(
      (name) => !names.some((each) => each.toLowerCase() === name.trim().toLowerCase()),
    );
    if (missing !== undefined)
      throw new UserError(appText.noSuchChoice(what(missing), names.join(", ")), "no such choice");
  };
  const { choices } = appText;
  require(sections, known.sections.flatMap(({ id, name }) => [id, name]), choices.sections);
  require(schools, known.schools, choices.schools);
  if (period !== "") require([period], known.periods, choices.period);
}

/** The sections that this plan has, and where they stand. */
function sectionsOf({ sections }: RollupDescription): Rollup["sections"] {
  return sections.flatMap(({ id, tables }) =>
    tables.length > 0 ? [{ id, range: rangeName(areaOf(tables)) }] : [],
  );
}

/** The sections that somebody named, by their names or ids; all of them where no section is meant. */
function sectionsCalled(names: readonly string[]): readonly SectionId[] {
  const wanted = names.map((name) => name.trim().toLowerCase());
  const found = SECTION_IDS.filter((id) =>
    [id, rollupText.sections[id]].some((name) => wanted.includes(name.toLowerCase())),
  );
  return found.length > 0 ? found : SECTION_IDS;
}

/** The rectangle that tables fill, with the headings above them. */
function areaOf(tables: readonly TableBlock[]): RangeAddress {
  return {
    firstRow: Math.min(...tables.map(({ row }) => row)) - 1,
    firstColumn: Math.min(...tables.map(({ column }) => column)),
    lastRow: Math.max(...tables.map(({ row, rowCount }) => row + rowCount)),
    lastColumn: Math.max(...tables.map(({ column, columns }) => column + columns.length - 1)),
  };
}
