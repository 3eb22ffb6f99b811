import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import { isVaried, type Profile } from "./content/content";
import { BY_PLACE, type ColumnEvidence, SURE } from "./columnEvidence";
import { fitOf, holdsRefs, whatItHolds } from "./content/fit";
import { isHeadingOfOtherTable, matchHeading } from "../headings/headings";
import type { ColumnProposal } from "../proposal";
import type { Subject } from "./subject";

/**
 * The same columns with one more that holds the wording of the rows: the first with varied text that nothing surer has
 * claimed, sentences before labels. Null where no column can be, or where one is already.
 * @param isBesideMeasure whether a measure is none of them: it says how the work is seen
 */
export function withWording(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  field: Subject | "item",
  confidence: number,
  isBesideMeasure = false,
): ColumnProposal[] | null {
  const isScheduled = hasSpan(columns);
  // What goes from a day to a day is work, also where it is called an item; so is what somebody has done.
  const isWorkAsItem =
    field !== "item" &&
    (isScheduled || isDoneBySomebody(columns)) &&
    !columns.some((each) => each.field === "rating");
  const isWording = (other: Field): boolean =>
    ALREADY[field].includes(other) &&
    !(isBesideMeasure && other === "measure") &&
    !(isWorkAsItem && other === "item");
  // What stands in a row or two words none of the others.
  const sparse = columns.filter(
    (column, index) => isWording(column.field) && isSparse(evidence[index]!.profile),
  );
  if (columns.some((each) => isWording(each.field) && each.confidence >= 0.5 && !sparse.includes(each)))
    return null;
  const isUnmeasured = field !== "item" && numbersItsLevel(columns, field);
  const free = evidence.filter((column, index) =>
    canBeWording(column, columns[index]!, { isUnmeasured, isScheduled, isWorkAsItem }),
  );
  const possible = free.filter(({ heading }) => !isHeadingOfOtherTable(heading));
  const found =
    titled(columns, evidence) ??
    possible.find((each) => isDescribed(each, columns)) ??
    possible.find(({ profile }) => profile.meanWords >= 3) ??
    possible[0];
  if (!found) return null;
  const why = adoptText.mainText(whatItHolds(found.profile));
  return columns.map((column) => {
    if (column.column === found.column) return { ...column, field, confidence, why };
    // Levels stand before what is done.
    return sparse.includes(column) && column.column > found.column ? { ...column, field: "other" } : column;
  });
}

function isSparse({ filled, rows }: Profile): boolean {
  return filled > 0 && filled < rows * LEAST_WORDED;
}

/** Less of the rows than this have no wording by it. */
const LEAST_WORDED = 0.1;

const TITLE =
  /^(?:(?:action|activity|task|project|initiative|strategy|goal|stage|phase|step|milestone) )?(?:title|name)$/i;

/**
 * "Title" right before "Description" names the item, however short; the description says more of it. So does "Name" of what
 * goes from a day to a day: programs that plan call it so, and name what is done in several parts alike.
 */
function titled(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnEvidence | undefined {
  const isScheduled = hasSpan(columns);
  return evidence.find(({ heading, profile }, index) => {
    const { filled, rows, texts, distinct } = profile;
    if (!TITLE.test(heading.trim()) || filled < rows * 0.8 || texts < filled) return false;
    return isScheduled ? isNameOfWork(profile) : distinct === filled && columns[index + 1]?.field === "note";
  });
}

/** True for columns that say from which day to which day, by their headings. */
export function hasSpan(columns: readonly ColumnProposal[]): boolean {
  const says = (day: Field): boolean =>
    columns.some(({ field, confidence }) => field === day && confidence > BY_PLACE);
  return says("start") && says("due");
}

/** What somebody did on a day, as a checklist says it; what is ordered costs something. */
function isDoneBySomebody(columns: readonly ColumnProposal[]): boolean {
  const says = (...fields: readonly Field[]): boolean =>
    columns.some(({ field, confidence }) => fields.includes(field) && confidence > BY_PLACE);
  return says("lead") && says("completed") && !says("funding", "amount");
}

/** Names of parts of the work may come again under each item; a few for all rows are groups. */
export function isNameOfWork({ filled, distinct }: Profile): boolean {
  return distinct >= Math.max(3, filled * 0.3);
}

/** What is another one in each row, right before a "Description", is what that describes. */
function isDescribed({ column, profile }: ColumnEvidence, columns: readonly ColumnProposal[]): boolean {
  const { filled, rows, texts, distinct } = profile;
  const isOwn = filled >= rows * 0.8 && texts === filled && distinct === filled;
  const next = columns.find((each) => each.column === column + 1);
  return isOwn && next?.field === "note" && /^descriptions?$/i.test(next.heading.trim());
}

/** A column is taken for less than this when its cells speak against its heading. */
const UNSURE = SURE;

const LEVELS: readonly Field[] = ["objective", "initiative", "action"];
const ALREADY: Readonly<Record<Subject | "item", readonly Field[]>> = {
  objective: LEVELS,
  initiative: LEVELS,
  action: [...LEVELS, "measure", "item"],
  benchmark: ["benchmark"],
  item: [...LEVELS, "item"],
};

/** "Priority: P1, P2", and what success looks like: where the ids say the level and nothing is measured, that is its wording. */
function numbersItsLevel(columns: readonly ColumnProposal[], level: Subject): boolean {
  const isFigure = ({ field }: ColumnProposal): boolean =>
    field === "target" || field === "baseline" || field === "actual";
  const isNumbers = ({ field, heading }: ColumnProposal): boolean =>
    field === "id" && (matchHeading(heading).get(level) ?? 0) >= 0.65;
  return LEVELS.includes(level) && columns.some(isNumbers) && !columns.some(isFigure);
}

/** Remarks on something are not the thing. */
const REMARK = /comment|note|remark|feedback|update|reflection|why|reason/i;

/** True for a "Description", which says what is done where nothing else does; remarks on the work don't. */
export function tellsOfWork({ field, heading }: Pick<ColumnProposal, "field" | "heading">): boolean {
  return field === "note" && !REMARK.test(heading);
}

/** What is another one in nearly each row is no category of the rows, whatever it is called. */
function isNoCategory(heading: string, { filled, rows, distinct }: Profile): boolean {
  return /^categor(?:y|ies)$/i.test(heading.trim()) && filled === rows && distinct >= rows * 0.8;
}

interface Circumstances {
  readonly isUnmeasured: boolean;
  readonly isScheduled: boolean;
  readonly isWorkAsItem: boolean;
}

/** Between two days a word or two are enough for work, where each row has others. */
const LEAST_OWN_WORDS = 1.5;

function canBeWording(
  { profile, heading, linked }: ColumnEvidence,
  { field, confidence }: ColumnProposal,
  { isUnmeasured, isScheduled, isWorkAsItem }: Circumstances,
): boolean {
  const isFree =
    field === "other" ||
    (field === "measure" && isUnmeasured) ||
    (field === "item" && isWorkAsItem) ||
    confidence < UNSURE ||
    tellsOfWork({ field, heading }) ||
    (field === "parent" && linked < 2 && !holdsRefs(profile));
  return (
    isFree &&
    ((matchHeading(heading).get("other") ?? 0) < 0.95 || isNoCategory(heading, profile)) &&
    profile.filled >= profile.rows * 0.6 &&
    profile.meanWords >= (isScheduled && profile.distinct === profile.rows ? LEAST_OWN_WORDS : 2) &&
    // "7000 x 4" is reckoned, not worded.
    (profile.withDigits < profile.filled * 0.9 || profile.prose > 0) &&
    isVaried(profile) &&
    fitOf("action", profile).fit > 0.5
  );
}
