import { type Job, Steps } from "../../excel/job";
import { AREAS_REQUESTS } from "../../excel/areas";
import { READ_REQUESTS } from "../../excel/read";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import { SCHOOL_YEAR_START } from "../../plan/settings";
import type { TableMap } from "../../plan/maps/tableMap";
import { type DateSerial } from "../../plan/values/date";
import { schoolYearOf } from "../../plan/values/schoolYear";
import { type PlanWindow, suggestedWindow } from "../../templates/planWindow";
import { listedAs } from "../../templates/schools/listedSchools";
import type { School } from "../../templates/schools/schoolList";
import { PARTS } from "../../templates/parts";
import type { Standing } from "../../templates/standing/standing";
import { PART_IDS, type PartId } from "../../templates/types";
import { vocabularyChoices } from "../../templates/vocabularies";
import { type PartChoice, partsOf } from "../../templates/partList";
import { findWhatStands } from "./setUp";

export { type PartChoice, vocabularyChoices, partsOf };

/** What a workbook has by way of a plan that was set up, for a screen that asks for the rest. */
export interface Existing {
  readonly planName: string;
  /** As the workbook says, or else as suggested. */
  readonly window: PlanWindow;
  /** The id of the vocabulary that it was set up with; null where it was not. */
  readonly vocabulary: string | null;
  readonly schools: readonly School[];
  /** Null where there are no school plans yet. */
  readonly schoolPlans: "oneTable" | "sheetPerSchool" | null;
  readonly parts: readonly { readonly part: PartId; readonly sheet: string; readonly isComplete: boolean }[];
  readonly schoolSheets: readonly { readonly school: string; readonly isComplete: boolean }[];
  /** Parts that were not set up, and the sheets of another making that hold the same. */
  readonly alike: readonly { readonly part: PartId; readonly sheets: readonly string[] }[];
  /** Sheets that look like parts of a plan and were never confirmed. */
  readonly unconfirmed: readonly string[];
}

/**
 * Says which parts of a plan are set up already, with suggestions for what the workbook doesn't say. A fixed number of requests.
 * @param today where the workbook doesn't hold a day of its own
 * @throws UserError when Excel refuses; Cancelled
 */
export async function findExisting(today: DateSerial, job?: Job): Promise<Existing> {
  const steps = new Steps(job, READ_REQUESTS + AREAS_REQUESTS);
  const { snapshot, standing, state, unconfirmed } = await findWhatStands(steps);
  const { plan, settings } = state;
  const start = settings.schoolYearStart || SCHOOL_YEAR_START;
  const year = (day: DateSerial) => schoolYearOf(day, start).year;
  const oneTable = standing.parts.get("schoolPlans");
  const listed = listedAs(standing, snapshot, state);
  const known = new Set(listed.map(({ name }) => spellingKey(name)));
  const fromSheets = standing.schoolSheets.filter(({ school }) => !known.has(spellingKey(school)));
  return {
    planName: plan.name,
    window:
      plan.firstDay !== null && plan.lastDay !== null
        ? { first: year(plan.firstDay), last: year(plan.lastDay) }
        : suggestedWindow(state.asOf ?? today, start),
    vocabulary: plan.vocabulary || null,
    schools: [...listed, ...fromSheets.map(({ school }) => ({ name: school }))],
    schoolPlans: oneTable ? "oneTable" : standing.schoolSheets.length > 0 ? "sheetPerSchool" : null,
    parts: [...standing.parts].map(([part, { sheet, isComplete }]) => ({ part, sheet, isComplete })),
    schoolSheets: standing.schoolSheets.map(({ school, isComplete }) => ({ school, isComplete })),
    alike: alikeOf(standing, [...state.map, ...unconfirmed]),
    unconfirmed: [...new Set(unconfirmed.map(({ sheet }) => sheet))],
  };
}

/** Tables of the same kind, where a kind says which part it is. */
function alikeOf({ parts, schoolSheets }: Standing, tables: readonly TableMap[]): Existing["alike"] {
  const missing = PART_IDS.filter(
    (part) => !parts.has(part) && !(part === "schoolPlans" && schoolSheets.length > 0),
  );
  return missing.flatMap((part) => {
    const { kind } = PARTS[part];
    const isOnlyOne = PART_IDS.filter((each) => PARTS[each].kind === kind).length === 1;
    const sheets = tables.filter((table) => table.kind === kind).map(({ sheet }) => sheet);
    return isOnlyOne && sheets.length > 0 ? [{ part, sheets: [...new Set(sheets)] }] : [];
  });
}
