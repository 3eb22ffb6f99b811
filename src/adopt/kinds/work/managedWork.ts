import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { BY_PLACE, type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import type { Profile } from "../../columns/content/content";
import { fitOf, holdsOwnIds, whatItHolds } from "../../columns/content/fit";
import { tellsOfWork } from "../../columns/wording";
import type { ColumnProposal } from "../../proposal";
import { isForeign } from "../notPlan/foreign";
import { holdsDurations } from "./durations";

/** Confidence in wording that nothing speaks for but how its rows are followed up. */
const MANAGED = 0.5;

const WORDED: readonly Field[] = ["objective", "initiative", "action", "benchmark", "measure", "rating"];
/** Who does it, by when, and how far it is: lists of other things say one of these at most. */
const PEOPLE: readonly Field[] = ["lead"];
const TIME: readonly Field[] = ["start", "due"];
const PROGRESS: readonly Field[] = ["status", "percent", "completed"];

/** Names of people are no work; lists of staff have days and a status, too. */
const OF_PEOPLE = /\b(?:name|employee|staff|member|person|trainee|participant|student|candidate)s?\b/i;

/**
 * The same columns with the work in the first one of words that differ, whatever its heading calls it ("Issue", "Phase",
 * "Name"), where the table says of each row by when, and who, how far or how long; in "Item" also where it says who and how far. Null
 * where it doesn't, or where the work is known.
 */
export function withManagedWork(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const isWorded = ({ field, confidence }: ColumnProposal, index: number): boolean =>
    WORDED.includes(field) &&
    confidence >= SURE &&
    evidence[index]!.profile.filled > 0 &&
    !isGrouping(evidence[index]!);
  if (columns.some(isWorded)) return null;
  if (evidence.some(isForeign)) return null;
  const says = (fields: readonly Field[]): boolean =>
    columns.some(
      ({ field, confidence }, index) =>
        fields.includes(field) && confidence > BY_PLACE && isFilledIn(evidence[index]!.profile),
    );
  const isTimed =
    says(TIME) || columns.some((column, index) => saysQuarter(column, evidence[index]!.profile));
  // "Item" over phrases is what is to be done; over names it may be anything.
  const isItem = (index: number): boolean =>
    columns[index]!.field === "item" && evidence[index]!.profile.meanWords >= 3;
  if (isTimed && (says(PEOPLE) || says(PROGRESS) || evidence.some(holdsDurations))) {
    const time = columns.findIndex(({ field }) => TIME.includes(field) || field === "period");
    return worded(
      columns,
      evidence.slice(0, time).find(
        (column, index) =>
          namesWork(column) &&
          // "Stage: Design, Build" is no status beside one.
          (columns[index]!.field === "other" ||
            columns[index]!.confidence < SURE ||
            isItem(index) ||
            tellsOfWork(columns[index]!)),
      ),
    );
  }
  // Without a day, somebody has to see to each, and to say how far it is.
  if (!says(PEOPLE) || !says(PROGRESS)) return null;
  return worded(
    columns,
    evidence.find((column, index) => namesWork(column) && isItem(index)),
  );
}

/** The columns with one that holds the wording; null where there is none. */
function worded(
  columns: readonly ColumnProposal[],
  found: ColumnEvidence | undefined,
): ColumnProposal[] | null {
  if (!found) return null;
  const why = adoptText.mainText(whatItHolds(found.profile));
  return columns.map((column) =>
    column.column === found.column ? { ...column, field: "action", confidence: MANAGED, why } : column,
  );
}

/** The same, where the only wording so far is that of groups of rows: "Goal" beside "Errand", with who does it by when. */
export function withWorkInGroups(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const hasGroups = columns.some(
    ({ field, confidence }, index) =>
      WORDED.includes(field) && confidence >= SURE && evidence[index]!.profile.filled > 0,
  );
  return hasGroups ? withManagedWork(columns, evidence) : null;
}

/** So many words in front of a person say what they are to do. */
const LEAST_OF_WORK = 3;

/** True for a list with a row for each person: what it says of them, behind their names, is no work. */
export function isListOfPeople(evidence: readonly ColumnEvidence[]): boolean {
  return evidence.some(({ heading, profile }, index) => {
    if (evidence.slice(0, index).some((before) => before.profile.meanWords >= LEAST_OF_WORK)) return false;
    const { rows, filled, distinct, people } = profile;
    const isEach = filled >= Math.max(3, rows * 0.8) && distinct >= filled * 0.9;
    return isEach && OF_PEOPLE.test(heading) && people >= filled * 0.6 && profile.meanWords >= 1.5;
  });
}

/** True for a column that says of several rows together what they belong to: the rows have a wording of their own. */
function isGrouping({ profile }: ColumnEvidence): boolean {
  const { rows, filled, distinct } = profile;
  return rows >= 4 && (filled <= rows * 0.5 || (filled === rows && distinct <= rows * 0.5));
}

function isFilledIn({ rows, filled }: Profile): boolean {
  return filled > 0 && filled >= rows * 0.3;
}

/** "Quarter: Q1 2027, Q2 2027" says by when. */
function saysQuarter({ field }: ColumnProposal, profile: Profile): boolean {
  return field === "period" && isFilledIn(profile) && profile.times >= profile.filled * 0.8;
}

function namesWork({ heading, profile }: ColumnEvidence): boolean {
  const { rows, filled, distinct, texts, people, links } = profile;
  if (heading === "" || filled < rows * 0.8 || distinct < filled * 0.8) return false;
  if (texts < filled * 0.8 || links >= filled * 0.5) return false;
  if (people >= filled * 0.6 && OF_PEOPLE.test(heading)) return false;
  // "Step 1", "Step 2" name the work where nothing else does.
  return fitOf("action", profile).fit >= 0.3 || holdsOwnIds(profile);
}
