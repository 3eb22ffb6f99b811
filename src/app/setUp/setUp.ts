import { propose } from "../../adopt/propose";
import { findAreas, AREAS_REQUESTS } from "../../excel/areas";
import { UserError } from "../../excel/errors";
import { Cancelled, type Job, Steps } from "../../excel/job";
import { goTo } from "../../excel/navigate";
import { READ_REQUESTS, readWorkbook } from "../../excel/read";
import { WRITE_REQUESTS, writeSheets } from "../../excel/write";
import { removeSheets } from "../../excel/write/remove";
import { STATE_TABLES } from "../../plan/ownTables";
import { readState } from "../../plan/state";
import { type Composition, compose } from "../../templates/compose";
import { EXAMPLES_TABLE } from "../../templates/lists/remembered";
import { Naming } from "../../templates/names/naming";
import { daysOfWindow, type PlanWindow } from "../../templates/planWindow";
import type { School } from "../../templates/schools/schoolList";
import { isFilledIn, whatStands } from "../../templates/standing/standing";
import { PART_IDS, type PartId } from "../../templates/types";
import type { Found, Wanted } from "../../templates/wanted";
import { vocabularyCalled } from "../../templates/vocabularies";
import { appText } from "../../text/app";
import { setUpText } from "../../text/setUp";
import { writeText } from "../../text/write";
import { withTemplates } from "../withTemplates";

export { type Job } from "../../excel/job";
export { type PlanWindow, suggestedWindow } from "../../templates/planWindow";
export { parseSchools, type School, schoolsOf } from "../../templates/schools/schoolList";
export { PART_IDS, type PartId } from "../../templates/types";

/** What a plan is set up from. */
export interface SetUpChoice {
  /** Stands above the sheets, "" for none. */
  readonly planName: string;
  readonly window: PlanWindow;
  readonly schools: readonly School[];
  readonly parts: readonly PartId[];
  /** Whether schools share a table or have a sheet each. */
  readonly schoolPlans: "oneTable" | "sheetPerSchool";
  /** The id of a vocabulary. */
  readonly vocabulary: string;
  /** Other words for tabs ("actions") and headings ("actions.lead"); what is left out is as in the vocabulary. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Columns of a sheet by their headings. */
export interface ColumnsOf {
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** What was made. */
export interface SetUp {
  /** Sheets of the plan that are new, by their names as they stand in the workbook. */
  readonly made: readonly { readonly sheet: string; readonly part: PartId; readonly school: string | null }[];
  /** Schools whose rows were added to the list of schools. */
  readonly rowsAdded: number;
  /** Columns that sheets got which were there: figures that the new parts make possible. */
  readonly columnsAdded: readonly ColumnsOf[];
  /** Those that had no place, since something stands beside the table or its sheet is protected. */
  readonly columnsLeft: readonly ColumnsOf[];
  /** Sheets that looked like parts of a plan and were read as such without having been confirmed: they are on the map now. */
  readonly takenAlong: readonly string[];
}

/**
 * Makes what was chosen and is not there yet, in one go, and touches nothing else: sheets for parts of the plan, a sheet for
 * each school if so chosen, the sheets `Lists` and `Throughline`. Run again after it failed, it completes what it began.
 * Cancelled, it takes away what it began. A fixed number of requests, and one more for each 4 MB.
 * @throws UserError when the choice can't be followed, there is no room, or Excel refuses; Cancelled
 */
export async function setUp(choice: SetUpChoice, job?: Job): Promise<SetUp> {
  const steps = new Steps(job, READ_REQUESTS + AREAS_REQUESTS + WRITE_REQUESTS);
  const wanted = wantedOf(choice);
  const found = await findWhatStands(steps);
  const days = dayRange(choice, found.state.settings.schoolYearStart);
  const composition = compose({ ...wanted, ...days }, found);
  refuse(composition, found);
  const names = await write(composition, found, steps);
  const [first] = composition.sheets;
  // Only a courtesy: the sheets are there whether or not Excel brings one to the front.
  if (first) await goTo({ sheet: names[0]! }).catch(() => undefined);
  return resultOf(composition, found, names);
}

function wantedOf({ labels = {}, vocabulary, ...choice }: SetUpChoice): Omit<Wanted, "firstDay" | "lastDay"> {
  const parts = PART_IDS.filter((part) => choice.parts.includes(part));
  if (parts.length === 0) throw new UserError(setUpText.noParts, "no parts");
  if (parts.includes("schoolPlans") && choice.schoolPlans === "sheetPerSchool" && choice.schools.length === 0)
    throw new UserError(setUpText.noSchools, "no schools");
  const wanted = { ...choice, parts, labels, vocabulary: vocabularyCalled(vocabulary) };
  refuseSameHeadings(new Naming(wanted, new Set(parts)), parts);
  return wanted;
}

function refuseSameHeadings(naming: Naming, parts: readonly PartId[]): void {
  for (const part of parts) {
    const seen = new Set<string>();
    for (const { key } of naming.columns(part)) {
      const heading = naming.heading(part, key);
      if (seen.has(heading.toLowerCase()))
        throw new UserError(setUpText.sameHeading(naming.tab(part), heading), "two columns of one name");
      seen.add(heading.toLowerCase());
    }
  }
}

function dayRange({ window }: SetUpChoice, schoolYearStart: number): Pick<Wanted, "firstDay" | "lastDay"> {
  if (window.last < window.first) throw new UserError(setUpText.window, "the window ends before it begins");
  const { first, last } = daysOfWindow(window, schoolYearStart);
  return { firstDay: first, lastDay: last };
}

/** Which parts of the templates the workbook has, and what else there is of a plan. */
export async function findWhatStands(steps: Steps): Promise<Found> {
  const snapshot = await readWorkbook(steps);
  const areas = await findAreas(steps);
  const tables = { lists: EXAMPLES_TABLE, state: STATE_TABLES.map.name };
  const standing = whatStands(snapshot, areas, tables, writeText);
  const state = readState(snapshot);
  const begun = [...standing.parts.values(), ...standing.schoolSheets].filter(
    ({ isComplete }) => !isComplete,
  );
  const unconfirmed =
    state.kept.length > 0
      ? []
      : withTemplates(propose(snapshot), snapshot)
          .filter(({ sheet }) => !begun.some((each) => each.sheet === sheet))
          .flatMap(({ tables: found }) => found);
  return { snapshot, standing, state, unconfirmed };
}

/** Refuses before anything is changed. */
function refuse({ descriptions, noRoom }: Composition, { snapshot, standing }: Found): void {
  if (
    standing.state?.isComplete &&
    !snapshot.sheets.some(({ tables }) => tables.some(({ name }) => name === STATE_TABLES.map.name))
  )
    throw new UserError(appText.listMissing(standing.state.sheet, STATE_TABLES.map.name), "no TL_Map");
  const [crowded] = noRoom;
  if (crowded) throw new UserError(setUpText.noRoom(crowded.sheet, crowded.table), "cells in the way");
  for (const description of descriptions) {
    const sheet = snapshot.sheets.find(({ name }) => name === description.name);
    if (sheet && isFilledIn(sheet, description))
      throw new UserError(setUpText.filledIn(sheet.name), "filled in");
  }
}

async function write(
  { descriptions, additions }: Composition,
  { snapshot }: Found,
  steps: Steps,
): Promise<string[]> {
  try {
    return await writeSheets(descriptions, { steps, isShown: false, additions });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const kept = snapshot.sheets.map(({ name }) => name);
    await removeSheets(descriptions, kept).catch((failure: unknown) => {
      throw new UserError(setUpText.cancelledIncomplete, String(failure), { cause: failure });
    });
    throw new Cancelled(setUpText.cancelled);
  }
}

function resultOf(
  { sheets, additions, schoolsAdded, columnsLeft }: Composition,
  { unconfirmed }: Found,
  names: readonly string[],
): SetUp {
  return {
    made: sheets.map(({ part, school }, index) => ({ sheet: names[index]!, part, school })),
    rowsAdded: schoolsAdded,
    columnsAdded: additions.columns
      .filter(({ resizeTo }) => resizeTo !== null)
      .map(({ sheet, columns }) => ({ sheet, headings: columns.map(({ heading }) => heading) })),
    columnsLeft,
    takenAlong: [...new Set(unconfirmed.map(({ sheet }) => sheet))],
  };
}
