import { isCalculatedHeading } from "../../headings/headings";
import { isFormOfTests, isHeadingOfTests } from "../../headings/ofSoftware";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import { isBudget } from "../notPlan/budget";
import { holdsDurations } from "../work/durations";
import { isForeign } from "../notPlan/foreign";
import { asksOfProduct } from "./asksOfProduct";
import type { ClaimedTable } from "./table";
import { weighsWork } from "./weighsWork";
import { WEIGHT } from "./weights";

/**
 * How much speaks against a table, 0 or less: what it has of tables of another sort.
 * @param judged the columns that may speak against it by themselves
 */
export function againstWeight(table: ClaimedTable, judged: readonly ColumnEvidence[]): number {
  const { columns, evidence } = table;
  let weight = foreignWeight(judged);
  if (evidence.filter(holdsDurations).length > 1 && !table.isPlanned) weight += WEIGHT.estimate;
  if (asksOfProduct(table)) weight += WEIGHT.requirements;
  if (hasRoles(evidence) && !table.isFollowed) weight += WEIGHT.roles;
  if (isBudget(columns, evidence)) weight += WEIGHT.budget;
  return weight;
}

/** The columns that may speak against a table by themselves: some say more of its work, whatever they are called. */
export function judgedColumns(table: ClaimedTable): readonly ColumnEvidence[] {
  const { evidence, isNamedWork } = table;
  // Hours are a time sheet's where people or days stand beside them, and a budget's beside amounts; beside work alone they
  // say how long it takes.
  const isEstimate =
    isNamedWork && !table.isFollowed && !evidence.some((each) => isForeign(each) && !holdsDurations(each));
  // Where work is followed up, columns for its tests that nobody has filled in are there for later.
  const isForLater = ({ profile, ownHeading }: ColumnEvidence): boolean =>
    isNamedWork && table.has("status") && profile.filled === 0 && /^test/i.test(ownHeading.trim());
  const weighs = weighsWork(evidence);
  const reference = referenceToTests(table);
  return evidence.filter(
    (each) =>
      each !== reference &&
      !(isEstimate && holdsDurations(each)) &&
      !isForLater(each) &&
      !weighs.includes(each),
  );
}

/** The one column that names the tests of work under way; a list of tests has their steps and results, too. */
function referenceToTests(table: ClaimedTable): ColumnEvidence | null {
  const [first, ...others] = table.evidence.filter(({ ownHeading }) => /\btests?\b/i.test(ownHeading));
  const isUnderWay = table.has("status") && table.has("due", "start") && table.has("completed", "lead");
  return first && others.length === 0 && isUnderWay ? first : null;
}

function foreignWeight(evidence: readonly ColumnEvidence[]): number {
  if (evidence.some(({ ownHeading }) => isCalculatedHeading(ownHeading))) return WEIGHT.calculated;
  if (isFormOfTests(evidence.map(({ ownHeading }) => ownHeading))) return WEIGHT.tests;
  const ofTests = evidence.filter(({ ownHeading }) => isHeadingOfTests(ownHeading)).length;
  if (ofTests > 0) return WEIGHT.tests + WEIGHT.furtherTests * (ofTests - 1);
  return WEIGHT.foreign * evidence.filter(isForeign).length;
}

function hasRoles(evidence: readonly ColumnEvidence[]): boolean {
  return evidence.some(
    ({ profile }) =>
      profile.filled > 0 && profile.roleLetters >= profile.filled * 0.9 && profile.consulted > 0,
  );
}
