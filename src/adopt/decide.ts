import type { Field, TableKind } from "../plan/fields";
import { schoolOfTable } from "../plan/parsing/units/schoolOfTable";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { claimOf, LEAST_GUESSED } from "./kinds/claim/claim";
import { holdsDurations } from "./kinds/work/durations";
import { isForeign } from "./kinds/notPlan/foreign";
import type { ColumnEvidence } from "./columns/columnEvidence";
import { assignColumns } from "./columns/columns";
import { calendarOf } from "./kinds/work/calendarColumns";
import type { Draft } from "./draft";
import { kindOf, saysWhere } from "./kinds/kind";
import { matchHeading } from "./headings/headings";
import type { KnownItems } from "./knownItems";
import { withoutOtherLevels } from "./columns/refine/followUps";
import { asOutline } from "./columns/refine/outlined";
import { goalsAbove, namesAbove } from "./columns/refine/namedAbove";
import { leaderRatings } from "./kinds/ratings/leaderRatings";
import { levelList } from "./kinds/lists/levelList";
import { columnsOfKind } from "./columns/refine/ofKind";
import { settleByPlace } from "./columns/refine/position";
import { isListOfPeople, withManagedWork, withWorkInGroups } from "./kinds/work/managedWork";
import type { ColumnProposal, TableProposal } from "./proposal";
import { proposalList } from "./kinds/lists/proposalList";
import { ratedList } from "./kinds/ratings/ratedList";
import { ratedMatrix } from "./kinds/ratings/ratedMatrix";
import { resourceList } from "./kinds/lists/resourceList";
import { type KnownSchools, kindOnSchoolSheet } from "./kinds/schoolSheet";
import { subjectOf } from "./columns/subject";
import { finestUnder, withoutTags } from "./columns/refine/underSections";
import { withWording } from "./columns/wording";

/** What the workbook's other tables say, once all have been looked at. */
export interface Known {
  readonly items: KnownItems;
  readonly schools: KnownSchools;
  readonly workbook: WorkbookSnapshot;
}

/** What a draft is: its columns and kind, null where it is no plan table. */
export function decide(draft: Draft, known: Known | null): TableProposal | null {
  return readAs(draft, known, null);
}

/** What a draft is where it is known to be a plan table. @param otherwise its kind, if nothing says what it is */
export function decideAs(draft: Draft, known: Known, otherwise: TableKind = "actions"): TableProposal {
  return readAs(draft, known, otherwise)!;
}

/** @param otherwise null where it then is none */
function readAs(draft: Draft, known: Known | null, otherwise: TableKind | null): TableProposal | null {
  const { header, body } = draft;
  const isSchools = known !== null && (isOfSchool(draft, known) || draft.columns.some(namesSchools));
  const evidence = draft.columns.map((column) => ({
    ...column,
    linked: known?.items.linked(draft.sheet, column.sampled, isSchools) ?? 0,
  }));
  const decided = decideColumns(draft, evidence);
  const { columns, kind: seen } = known ? withNamesAbove(decided, evidence, known.items, isSchools) : decided;
  const kind =
    seen && isAside(draft.sheet) && !isUnderWay(columns, evidence) ? otherwise : (seen ?? otherwise);
  if (!kind) return null;
  const settled = known && isOfSchool(draft, known) ? kindOnSchoolSheet(kind, columns, evidence) : kind;
  return {
    sheet: draft.sheet,
    excelTable: draft.excelTable,
    kind: settled,
    headerRows: [header.firstRow, header.lastRow],
    firstRow: body.firstRow,
    lastRow: body.lastRow,
    sectionRows: body.sectionRows,
    notDataRows: body.notDataRows,
    columns: columnsOfKind(columns, evidence, settled),
  };
}

/** How much a proposal says: what its columns are known to hold, and a little for its rows. */
export function weightOf({ columns, firstRow, lastRow }: TableProposal): number {
  const evidence = columns
    .filter(({ field }) => field !== "other")
    .reduce((sum, { confidence }) => sum + confidence, 0);
  return evidence + Math.min(1, (lastRow - firstRow) / 20);
}

function isOfSchool({ sheet, header }: Draft, { schools, workbook }: Known): boolean {
  return schools.isSchoolSheet(sheet) || schoolOfTable(workbook, sheet, header.firstRow) !== null;
}

function namesSchools({ heading, profile }: Draft["columns"][number]): boolean {
  const isNamed = (matchHeading(heading).get("unit") ?? 0) >= 0.95 && profile.distinct >= 2;
  return profile.filled >= 2 && (isNamed || profile.schools >= profile.filled * 0.6);
}

/** A sheet that says by its name that it explains or lists things. */
const ASIDE =
  /^(?:\d+[.) ]*)?(?:instructions?|directions?|how to\b.*|read ?me|help|(?:user['’]?s? )?(?:manual|guid(?:e|ance|elines?))|tips|(?:drop.?downs?|look.?ups?|value|validation|pick)?[ _-]*lists?|(?:drop.?downs?|look.?ups?)(?: (?:data|values))?|glossary|definitions?|acronyms|legend|key|data dictionary)$/i;

function isAside(sheet: string): boolean {
  return ASIDE.test(sheet.trim());
}

/** True where days are filled in: whatever the sheet is called, somebody works by it. */
function isUnderWay(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  return columns.some(
    ({ field }, index) => (field === "due" || field === "start") && evidence[index]!.profile.dates > 0,
  );
}

/** Confidence in a wording column that only the name of the sheet, the table or the id column speaks for. */
const NAMED = 0.6;
/** Confidence in one that nothing speaks for but that the rows need one. */
const GUESSED = 0.5;

function decideColumns(
  draft: Draft,
  evidence: readonly ColumnEvidence[],
): { columns: readonly ColumnProposal[]; kind: TableKind | null } {
  const assigned = asOutline(withoutOtherLevels(assignColumns(evidence), evidence), draft.body.outline);
  const subject = subjectOf([draft.excelTable ?? "", draft.sheet], assigned);
  const byLeaders = leaderRatings(assigned, evidence);
  if (byLeaders) return { columns: byLeaders, kind: "reflections" };
  const rated = ratedMatrix(assigned, evidence) ?? ratedList(assigned, evidence);
  if (rated) return { columns: rated, kind: "ratings" };
  const proposed = proposalList(assigned, evidence, [draft.excelTable ?? "", draft.sheet]);
  if (proposed) return { columns: proposed, kind: "proposals" };
  const means = resourceList(assigned, evidence);
  if (means) return { columns: means, kind: "resources" };
  const named = (subject && withWording(assigned, evidence, subject, NAMED)) ?? assigned;
  const columns = finestUnder(
    withoutTags(settleByPlace(named, evidence), evidence, draft.sections),
    draft.sections,
  );
  const grouped = withWorkInGroups(columns, evidence);
  const groupedKind = grouped && kindOf(grouped, evidence, subject);
  if (grouped && groupedKind) return { columns: grouped, kind: groupedKind };
  const kind = kindOf(columns, evidence, subject);
  // A list of work with notes on it has what a log or updates have; its wording has to be found first.
  if (kind === "plan" && saysWhere(columns, evidence)) return { columns: without("unit", columns), kind };
  if (kind && kind !== "log" && kind !== "updates" && !isUnmeasured(kind, columns))
    return { columns: kind === "units" ? without("rating", columns) : columns, kind };
  const listed = levelList(assigned, evidence);
  if (listed) return listed;
  const isRated = assigned.some(({ field, confidence }) => field === "rating" && confidence >= NAMED);
  const guessed =
    withWording(assigned, evidence, isRated ? "item" : "action", GUESSED, kind === "indicators") ??
    withManagedWork(assigned, evidence);
  if (!guessed || (!isRated && isListOfPeople(evidence))) return { columns, kind };
  const settled = settleByPlace(guessed, evidence);
  const guessedKind = kindOf(settled, evidence, subject);
  // With its wording guessed more has to speak for it, where much of it is of no plan.
  const isLikely =
    isRated || !isOdd(settled, evidence) || claimOf(settled, evidence, subject) >= LEAST_GUESSED;
  return guessedKind && isLikely ? { columns: settled, kind: guessedKind } : { columns, kind };
}

/** What is measured without a figure, by people and days, is work whose wording has to be found first. */
function isUnmeasured(kind: TableKind, columns: readonly ColumnProposal[]): boolean {
  const has = (...fields: readonly Field[]): boolean => columns.some(({ field }) => fields.includes(field));
  return kind === "indicators" && !has("target", "baseline", "actual") && has("lead") && has("due", "status");
}

/** The kind is another one where columns name what the rows belong to, and no other table does. */
function withNamesAbove(
  decided: ReturnType<typeof decideColumns>,
  evidence: readonly ColumnEvidence[],
  { hasUpper, hasObjectives }: KnownItems,
  isSchools: boolean,
): ReturnType<typeof decideColumns> {
  const isUnder = decided.kind === "actions" && !hasUpper;
  if (!isUnder && !(decided.kind === "initiatives" && !hasObjectives && !isSchools)) return decided;
  const columns = (isUnder ? namesAbove : goalsAbove)(decided.columns, evidence);
  return { columns, kind: kindOf(columns, evidence, null) ?? decided.kind };
}

/** Columns that no plan needs, or those of other tables, among few that one does. */
function isOdd(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const calendar = calendarOf(evidence);
  const own = columns.filter((_, index) => !calendar.includes(evidence[index]!));
  const isUnknown = ({ column, field }: ColumnProposal): boolean =>
    field === "other" && !evidence.some((each) => each.column === column && holdsDurations(each));
  const unknown = own.filter(isUnknown).length;
  return evidence.some(isForeign) || unknown >= own.length * 0.4;
}

/**
 * A school's level in a list of schools is the kind of school or its accountability, and nobody's rating; where the district's
 * work is done is no school's plan.
 */
function without(field: Field, columns: readonly ColumnProposal[]): ColumnProposal[] {
  return columns.map((column) => (column.field === field ? { ...column, field: "other" } : column));
}
