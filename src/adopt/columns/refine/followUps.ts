import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { headingWords } from "../../headings/headingWords";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";
import { type ColumnEvidence, SURE } from "../columnEvidence";
import { whatItHolds } from "../content/fit";

const OF_WORK: readonly Field[] = ["lead", "due", "start", "status", "evidence", "note"];
const MEASURED: readonly Field[] = [
  ...(["measure", "baseline", "target", "actual", "benchmarkType", "whoseChange", "dataSource"] as const),
];

/**
 * Wording that only looks like another level: what is to be done next, filled in for a few rows behind all else that is said of
 * the work, is a remark on it; and milestones that somebody works at from a day to a day, or brings to a share, with nothing measured, are the work.
 */
export function withoutOtherLevels(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] {
  const has = (field: Field): boolean =>
    columns.some((column) => column.field === field && column.confidence >= SURE);
  const facts = (["start", "due", "percent"] as const).filter(has);
  const isWork = has("lead") && facts.length >= 2 && !has("action") && !MEASURED.some(has);
  const named = namedBeside(columns, evidence);
  return columns.map((column, index): ColumnProposal => {
    if (column === named) return { ...column, field: "action" };
    const isLeft = column.field === "other" && isStillToDo(index, columns, evidence);
    if (isLeft || (column.field === "action" && (named !== null || isFollowUp(index, columns, evidence))))
      return { ...column, field: "note", why: adoptText.fewRows(whatItHolds(evidence[index]!.profile)) };
    const isMilestone = headingWords(column.heading).includes("milestone");
    return column.field === "benchmark" && isMilestone && isWork ? { ...column, field: "action" } : column;
  });
}

const STILL_TO_DO = /\b(?:needed|next|outstanding|remaining)\b/i;

/** "Task" in each row another one, left of "Action needed": what is still to be done for it says more of the task. */
function namedBeside(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal | null {
  const action = columns.findIndex(({ field }) => field === "action");
  if (action < 0 || !STILL_TO_DO.test(columns[action]!.heading)) return null;
  const isTask = ({ field, heading }: ColumnProposal, at: number): boolean => {
    const { filled, rows, distinct } = evidence[at]!.profile;
    const isOwn = filled >= rows * 0.8 && distinct >= filled * 0.9;
    return field === "initiative" && isOwn && (matchHeading(heading).get("action") ?? 0) >= 0.95;
  };
  return columns.slice(0, action).find(isTask) ?? null;
}

/** "Action needed" where the work has a name to its left already. */
function isStillToDo(
  index: number,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const { heading, profile } = evidence[index]!;
  const isNamed = columns.slice(0, index).some(({ field }) => field === "action");
  const isAction = STILL_TO_DO.test(heading) && (matchHeading(heading).get("action") ?? 0) >= 0.8;
  return isNamed && isAction && profile.filled > 0 && profile.texts >= profile.filled * 0.6;
}

function isFollowUp(
  index: number,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const { filled, rows } = evidence[index]!.profile;
  const before = columns.slice(0, index);
  const isSaid = ({ field }: ColumnProposal, at: number): boolean =>
    (field === "initiative" || field === "objective") &&
    evidence[at]!.profile.filled >= rows * 0.8 &&
    evidence[at]!.profile.distinct >= rows * 0.7;
  const isBehind = before.filter(({ field }) => OF_WORK.includes(field)).length >= 2;
  return filled < rows * 0.5 && isBehind && before.some(isSaid);
}
