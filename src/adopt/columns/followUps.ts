import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import { headingWords } from "../headings/headings";
import type { ColumnProposal } from "../proposal";
import { type ColumnEvidence, SURE } from "./columnEvidence";
import { whatItHolds } from "./fit";

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
  const isWork =
    has("lead") && has("due") && (has("percent") || has("start")) && !has("action") && !MEASURED.some(has);
  return columns.map((column, index): ColumnProposal => {
    if (column.field === "action" && isFollowUp(index, columns, evidence))
      return { ...column, field: "note", why: adoptText.fewRows(whatItHolds(evidence[index]!.profile)) };
    const isMilestone = headingWords(column.heading).includes("milestone");
    return column.field === "benchmark" && isMilestone && isWork ? { ...column, field: "action" } : column;
  });
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
