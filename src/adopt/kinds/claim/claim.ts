import type { Field } from "../../../plan/fields";
import { BY_PLACE, type ColumnEvidence } from "../../columns/columnEvidence";
import type { Subject } from "../../columns/subject";
import type { ColumnProposal } from "../../proposal";
import { holdsDurations } from "../work/durations";
import { isForeign } from "../notPlan/foreign";
import { againstWeight, judgedColumns } from "./against";
import { ClaimedTable } from "./table";
import { timeWeight } from "./time";
import { isOnlyNumbered, isPrepared, isYetToBeWorded } from "./unworded";
import { weighsWork } from "./weighsWork";
import { LEAST_CLAIM, WEIGHT } from "./weights";

export { LEAST_CLAIM, LEAST_GUESSED } from "./weights";

const MEANS: readonly Field[] = ["resources", "funding", "evidence", "support"];
const FIGURES: readonly Field[] = ["target", "baseline", "actual"];

/**
 * How much speaks for a plan table: what its columns hold by their cells, more where their headings say so, less where they
 * are those of other tables. Compare with `LEAST_CLAIM`.
 * @param subject what the names of the sheet or the table say that its rows are
 */
export function claimOf(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  subject: Subject | null,
): number {
  const table = new ClaimedTable(columns, evidence, subject);
  if (table.worded.length === 0)
    return [isYetToBeWorded, isOnlyNumbered, isPrepared].some((says) => says(columns, evidence))
      ? LEAST_CLAIM
      : 0;
  const judged = judgedColumns(table);
  return (
    wordingWeight(table, judged) +
    peopleWeight(table) +
    timeWeight(table) +
    progressWeight(table) +
    againstWeight(table, judged)
  );
}

/** What is to be done or reached, and on how many levels. */
function wordingWeight(table: ClaimedTable, judged: readonly ColumnEvidence[]): number {
  const { isNamed, isNamedWork, isNumbered } = table;
  let weight: number = WEIGHT.wording + furtherLevelsWeight(table);
  if (isNamed || isNumbered) weight += WEIGHT.namedWording;
  else if (table.has("status") && judged.some(holdsDurations)) weight += WEIGHT.duration;
  if ((isNamedWork || isNumbered) && !judged.some(isForeign)) weight += slightWeight(table);
  return weight;
}

/** Levels beside the surest one: those that only stand where levels stand say less. */
function furtherLevelsWeight(table: ClaimedTable): number {
  const sureness = new Map<Field, number>();
  for (const { field, confidence } of table.levels)
    sureness.set(field, Math.max(sureness.get(field) ?? 0, confidence));
  const [, ...further] = [...sureness.values()].sort((a, b) => b - a);
  const byPlace = isKnown(table) ? WEIGHT.furtherLevelByPlace : 0;
  return further.reduce(
    (sum, confidence) => sum + (confidence > BY_PLACE ? WEIGHT.furtherLevel : byPlace),
    0,
  );
}

/** What only its place speaks for says something beside wording that is known for work. */
function isKnown({ isNamed, isNumbered, subject }: ClaimedTable): boolean {
  return isNamed || isNumbered || subject !== null;
}

/** What is not enough without a heading that names the work. */
function slightWeight(table: ClaimedTable): number {
  let weight = 0;
  if (table.has("priority")) weight += WEIGHT.priority;
  if (table.has("note")) weight += WEIGHT.note;
  if (table.evidence.some(holdsDurations)) weight += WEIGHT.duration;
  if (table.subject === "action") weight += WEIGHT.subject;
  return weight;
}

function peopleWeight(table: ClaimedTable): number {
  const leads = table.sure.filter(({ field }) => field === "lead");
  if (leads.some(({ confidence }) => confidence > BY_PLACE)) return WEIGHT.people;
  // By their place alone they say something beside days and a status, too.
  const isBeside = isKnown(table) || table.has("due", "start", "status");
  return leads.length > 0 && isBeside ? WEIGHT.peopleByPlace : 0;
}

/** How far the work is, what is to be reached by it, and what it takes. */
function progressWeight(table: ClaimedTable): number {
  let weight = 0;
  // Days on which work is due beside those on which it was done say how far it is.
  if (table.has("status") || (table.has("due") && table.has("completed"))) weight += WEIGHT.status;
  if (table.has("percent")) weight += WEIGHT.percent;
  if (weighsWork(table.evidence).length > 0) weight += WEIGHT.priority;
  if (table.has("id")) weight += WEIGHT.id;
  if (table.has("parent")) weight += WEIGHT.parent;
  if (table.has("measure")) weight += WEIGHT.measure;
  if (table.sure.some(({ field }) => field.startsWith("benchmark"))) weight += WEIGHT.benchmark;
  weight += WEIGHT.figure * FIGURES.filter((field) => table.has(field)).length;
  weight += WEIGHT.means * MEANS.filter((field) => table.has(field)).length;
  return weight;
}
