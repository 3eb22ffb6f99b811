import { UserError } from "../../excel/errors";
import { type Job, Steps } from "../../excel/job";
import { goTo } from "../../excel/navigate";
import { WRITE_REQUESTS, writeSheets } from "../../excel/write";
import { DISTRICT } from "../../ratings/answers";
import {
  answerCells,
  answerRows,
  answersLook,
  type AnswerSource,
  describeAnswers,
  lostRows,
  sourceOfForm,
  sourceOfPlan,
} from "../../ratings/answersSheet";
import { describeForm } from "../../ratings/forms/describe";
import { ANSWERS_TABLE } from "../../ratings/forms/names";
import type { Form } from "../../ratings/forms/read";
import type { Instrument } from "../../ratings/instruments";
import { periodsOf } from "../../ratings/periods";
import { isSame } from "../../ratings/same";
import { describeSummary, summaryNames } from "../../ratings/summary";
import type { AddedRows, Additions } from "../../sheet/additions";
import type { SheetDescription } from "../../sheet/description";
import { addRows, growingTable } from "../../templates/growth/addedRows";
import { isFilledIn } from "../../templates/standing/standing";
import { formsText } from "../../text/ratings/forms";
import { rateText } from "../../text/rate";
import { writeText } from "../../text/write";
import { RATINGS_REQUESTS, type Ratings, readRatings } from "./read";
import { checked, composeRound, type Round, type RoundChoice } from "./round";
import type { Clock } from "../readPlan";

/** What was made. */
export interface StartedRound {
  readonly period: string;
  /** Sheets with new forms. */
  readonly made: readonly string[];
  /** Sheets of forms that were there and got rows. */
  readonly grown: readonly string[];
  /** Chosen units whose forms were there already, and were left as they are. */
  readonly standing: readonly string[];
}

/**
 * Lays out the forms of a round that are not there yet, and makes the sheets that are computed from all forms anew. What
 * anybody has typed stays: a round that is open already only gets what it lacks. A fixed number of requests, and one more
 * for each 4 MB.
 * @throws UserError when the choice can't be followed, everything is there, there is no room, or Excel refuses; Cancelled
 */
export async function startRound(choice: RoundChoice, clock: Clock, job?: Job): Promise<StartedRound> {
  const wanted = checked(choice);
  const steps = new Steps(job, RATINGS_REQUESTS + WRITE_REQUESTS);
  const ratings = await readRatings(clock, steps);
  const instrument = ratings.instruments.find(({ id }) => id === wanted.instrument);
  if (!instrument) throw new UserError(rateText.noInstrument, "no such instrument");
  const round = composeRound(wanted, instrument, ratings);
  const isNothingNew = round.plans.length === 0 && round.added.length === 0 && round.unfinished.length === 0;
  if (isNothingNew && isComputed(instrument, ratings))
    throw new UserError(rateText.alreadyOpen(wanted.period), "already open");
  const forms = round.plans.map(describeForm);
  for (const description of forms) refuseIfFilledIn(description, ratings);
  const { descriptions, answers, leads } = computed(ratings, round);
  const names = await writeSheets([...forms, ...descriptions], {
    steps,
    isShown: false,
    additions: {
      rows: [...round.added.map(({ rows }) => rows), ...answers],
      columns: [],
      formulas: [],
      leads: [...round.unfinished.map(({ sheet }) => ({ sheet, lead: formsText.lead })), ...leads],
    },
  });
  const made = names.slice(0, forms.length);
  const grown = round.added.map(({ form }) => form.sheet);
  // Only a courtesy: the forms are there whether or not Excel brings one to the front.
  const first = made[0] ?? grown[0];
  if (first !== undefined) await goTo({ sheet: first }).catch(() => undefined);
  return { period: wanted.period, made, grown, standing: round.standing };
}

/**
 * Makes the sheets anew that are computed from the forms, as after rows were added to a form by hand.
 * @throws UserError when there is no form, or Excel refuses; Cancelled
 */
export async function refreshRatings(clock: Clock, job?: Job): Promise<void> {
  const steps = new Steps(job, RATINGS_REQUESTS + WRITE_REQUESTS);
  const ratings = await readRatings(clock, steps);
  const round: Round = { plans: [], added: [], unfinished: [], standing: [] };
  if (sourcesOf(ratings, round).length === 0) throw new UserError(rateText.noForms, "no forms");
  const { descriptions, answers } = computed(ratings, round);
  await writeSheets(descriptions, {
    steps,
    isShown: false,
    additions: { rows: answers, columns: [], formulas: [], leads: [] },
  });
}

function refuseIfFilledIn(description: ReturnType<typeof describeForm>, { snapshot }: Ratings): void {
  const [table] = description.tables;
  const sheet = snapshot.sheets.find(({ tables }) =>
    tables.some(({ name }) => name.toLowerCase() === table!.name.toLowerCase()),
  );
  if (sheet && isFilledIn(sheet, description))
    throw new UserError(rateText.filledIn(sheet.name), "filled in");
}

/**
 * What is computed from all forms: a summary for each instrument with which rounds were held, made anew, and the sheet of
 * all answers, which only gets rows that it lacks, since formulas of anybody's may read it.
 */
function computed(
  ratings: Ratings,
  round: Round,
): {
  readonly descriptions: readonly SheetDescription[];
  readonly answers: readonly AddedRows[];
  readonly leads: Additions["leads"];
} {
  const { instruments, answers, settings, snapshot } = ratings;
  const sources = sourcesOf(ratings, round);
  const used = instruments.filter((each) => sources.some(({ instrument }) => instrument === each));
  const summaries = used.map((instrument) => {
    const own = answers.filter((answer) => answer.instrument === instrument.title);
    const plans = round.plans.filter(({ of }) => of === instrument);
    const added = round.added.filter(({ form }) => form.instrument === instrument.title);
    const units = unitsOf([
      ...own.map(({ unit }) => unit),
      ...plans.flatMap(({ lines }) => lines.map(({ unit }) => unit)),
      ...added.flatMap(({ rows, form }) => unitCells(rows, form)),
    ]);
    return describeSummary({ instrument, periods: periodsOf([...own, ...plans], settings), units });
  });
  const table = growingTable(snapshot.sheets, ANSWERS_TABLE);
  if (!table || table.sheet.cells.at(2, 1) === writeText.incomplete)
    return {
      descriptions: [...summaries, describeAnswers(answerRows(sources, null))],
      answers: [],
      leads: [],
    };
  const rows = addRows(table, answerCells(answerRows(sources, snapshot)));
  if (rows === "noRoom") throw new UserError(rateText.noRoom(table.sheet.name), "cells in the way");
  const isUnfinished = table.sheet.cells.at(2, 1) === writeText.unfinished;
  return {
    descriptions: summaries,
    answers: [...lostRows(sources, snapshot), ...(rows ? [{ ...rows, look: answersLook(table) }] : [])],
    leads: isUnfinished ? [{ sheet: table.sheet.name, lead: formsText.answers.lead }] : [],
  };
}

/** Whether the sheets that are computed from an instrument's forms are there, each to its last line. */
function isComputed(instrument: Instrument, { snapshot }: Ratings): boolean {
  return [ANSWERS_TABLE, summaryNames(instrument).items].every((name) => {
    const mark = growingTable(snapshot.sheets, name)?.sheet.cells.at(2, 1);
    return mark !== undefined && mark !== writeText.incomplete && mark !== writeText.unfinished;
  });
}

function unitCells({ column, cells }: AddedRows, form: Form): string[] {
  const place = form.columns.get("unit")?.column;
  return place === undefined ? [] : cells.map((row) => String(row[place - column] ?? ""));
}

function sourcesOf({ forms, instruments }: Ratings, round: Round): AnswerSource[] {
  const standing = forms.flatMap((form) => {
    const instrument = instruments.find(({ title }) => title === form.instrument);
    if (!instrument || form.state === "begun") return [];
    const added = round.added.find((each) => each.form === form)?.count ?? 0;
    return [sourceOfForm(form, instrument, added)];
  });
  return [...standing, ...round.plans.map(sourceOfPlan)];
}

/** Each unit once, the district first. */
function unitsOf(units: readonly string[]): string[] {
  const found: string[] = [];
  for (const unit of units) if (unit !== "" && !found.some((each) => isSame(each, unit))) found.push(unit);
  return found.sort((a, b) => Number(isSame(b, DISTRICT)) - Number(isSame(a, DISTRICT)));
}
