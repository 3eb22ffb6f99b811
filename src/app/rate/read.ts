import { propose } from "../../adopt/propose";
import { AREAS_REQUESTS, findAreas } from "../../excel/areas";
import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS, readWorkbook } from "../../excel/read";
import { STATE_TABLES } from "../../plan/ownTables";
import type { Plan } from "../../plan/model";
import { parsePlan } from "../../plan/parse";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { PlanSettings } from "../../plan/settings";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import { readState } from "../../plan/state";
import { adoptedAnswers } from "../../ratings/adopted";
import { type Answer, answersOf, DISTRICT } from "../../ratings/answers";
import { slugOfArea } from "../../ratings/forms/names";
import { type Form, readForms } from "../../ratings/forms/read";
import { type Instrument, ROUND_INSTRUMENTS } from "../../ratings/instruments";
import { ownInstruments } from "../../ratings/own";
import { monthOf, suggestedPeriod } from "../../ratings/periods";
import { type Problem, problemsOf } from "../../ratings/problems";
import { type Leader, readReflections, type Reflection } from "../../ratings/reflections";
import { UnitNames } from "../../ratings/units";
import { EXAMPLES_TABLE } from "../../templates/lists/remembered";
import { listedAs } from "../../templates/schools/listedSchools";
import { whatStands } from "../../templates/standing/standing";
import { ratingsText } from "../../text/ratings/ratings";
import { writeText } from "../../text/write";
import { type Clock, tablesInUse } from "../readPlan";
import { withTemplates } from "../withTemplates";

export { type Answer, DISTRICT } from "../../ratings/answers";
export { type Form } from "../../ratings/forms/read";
export {
  type Figures,
  itemFigures,
  type ItemFigures,
  progressOf,
  type Progress,
} from "../../ratings/figures";
export { type Instrument, type InstrumentItem, LEADER_STANDARDS } from "../../ratings/instruments";
export { periodBefore, periodsOf } from "../../ratings/periods";
export { type Problem } from "../../ratings/problems";
export { type Leader, type Reflection } from "../../ratings/reflections";
export { isSame } from "../../ratings/same";
export { highestLow, pointOf, type Scale, valueOf } from "../../ratings/scale";
export { pointText, shownRating } from "../../ratings/forms/describe";

/** What a workbook has of ratings, and whom and by what one could rate. */
export interface Ratings {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: PlanSettings;
  /** Those that we bring, then the district's own. */
  readonly instruments: readonly Instrument[];
  readonly forms: readonly Form[];
  readonly answers: readonly Answer[];
  /** Those in a table of the district's own, to look back on. */
  readonly kept: readonly Answer[];
  readonly problems: readonly Problem[];
  /** The district, then the schools that the workbook speaks of. */
  readonly units: readonly string[];
  /** What they are called now, by other spellings. */
  readonly names: UnitNames;
  /** Principals that the workbook lists, with their schools. */
  readonly leaders: readonly Leader[];
  readonly reflections: readonly Reflection[];
  /** What a round and a month that begin now would be called. */
  readonly suggested: { readonly period: string; readonly month: string };
}

/** Requests that reading ratings takes at least. */
export const RATINGS_REQUESTS = READ_REQUESTS + AREAS_REQUESTS;

/**
 * Reads what a workbook has of ratings: forms, answers, reflections, and what is wrong with them. A fixed number of requests.
 * @param job who waits for it, or the steps of a larger job that it is part of
 * @throws UserError when Excel refuses; Cancelled
 */
export async function readRatings(clock: Clock, job?: Job | Steps): Promise<Ratings> {
  const steps = job instanceof Steps ? job : new Steps(job, RATINGS_REQUESTS);
  const snapshot = await readWorkbook(steps);
  const areas = await findAreas(steps);
  const state = readState(snapshot);
  const settings: PlanSettings = { ...state.settings, asOf: clock.asOf ?? state.asOf ?? clock.today };
  const own = ownInstruments(snapshot);
  const instruments = [...ROUND_INSTRUMENTS, ...own.instruments];
  const forms = readForms(snapshot, instruments);
  const ownTables = { lists: EXAMPLES_TABLE, state: STATE_TABLES.map.name };
  const listed = listedAs(whatStands(snapshot, areas, ownTables, writeText), snapshot, state);
  const proposals = withTemplates(propose(snapshot), snapshot);
  const tables = tablesInUse({ proposals, state, snapshot }).flatMap((sheet) => sheet.tables);
  const plan = parsePlan(snapshot, tables, settings);
  const schools = withPlanSchools(
    listed.map(({ name, aliases = [] }) => ({ name, aliases })),
    plan,
  );
  const names = new UnitNames(schools);
  return {
    snapshot,
    settings,
    instruments,
    forms,
    answers: answersOf(forms, instruments),
    kept: adoptedAnswers(plan),
    problems: [
      ...own.problems,
      ...problemsOf(forms, instruments),
      ...names.unknownIn(forms),
      ...lostForms(areas, forms),
    ],
    units: [DISTRICT, ...schools.map(({ name }) => name)],
    names,
    leaders: listed.flatMap(({ name, leader }) => (leader ? [{ name: leader, unit: name }] : [])),
    reflections: readReflections(snapshot),
    suggested: { period: suggestedPeriod(settings.asOf), month: monthOf(settings.asOf) },
  };
}

/** The listed schools, then those that only the plan speaks of. */
function withPlanSchools(
  listed: readonly { readonly name: string; readonly aliases: readonly string[] }[],
  { units }: Plan,
): { readonly name: string; readonly aliases: readonly string[] }[] {
  const known = new Set(listed.flatMap(({ name, aliases }) => [name, ...aliases]).map(spellingKey));
  const others = units.filter(
    ({ type, name, aliases }) =>
      type === "school" && ![name, ...aliases].some((spelling) => known.has(spellingKey(spelling))),
  );
  return [...listed, ...others];
}

/** Forms that were made and are tables no more. */
function lostForms(areas: ReadonlyMap<string, string>, forms: readonly Form[]): Problem[] {
  return [...areas].flatMap(([id, sheet]) => {
    const slug = slugOfArea(id);
    if (slug === null || forms.some((form) => form.slug.toLowerCase() === slug.toLowerCase())) return [];
    return [{ message: ratingsText.problems.notATable(sheet), cell: { sheet, row: 1, column: 1 } }];
  });
}
