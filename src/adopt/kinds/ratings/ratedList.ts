import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import { whatItHolds } from "../../columns/content/fit";
import type { ColumnProposal } from "../../proposal";

/** What work has and a self-assessment hasn't. */
const OF_WORK: readonly Field[] = [
  ...(["lead", "start", "due", "completed", "status", "percent", "parent"] as const),
  ...(["measure", "target", "baseline", "actual", "funding"] as const),
];
const WORDED: readonly Field[] = ["objective", "initiative", "action", "item"];
/** Confidence in the item that a rating is for. */
const RATED = 0.7;

/**
 * A self-assessment: each row rates a practice in whole points, and nothing says that it is work of a plan, whatever the
 * practices are called.
 * @returns the columns with the rated item among them, null where it is no such list
 */
export function ratedList(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const sure = columns.filter(({ confidence }) => confidence >= SURE);
  const rating = columns.findIndex(({ field, confidence }) => field === "rating" && confidence >= 0.8);
  if (rating < 0 || sure.some(({ field }) => OF_WORK.includes(field))) return null;
  const { profile } = evidence[rating]!;
  if (profile.filled < 3 || profile.points < profile.filled * 0.9) return null;
  const worded = columns
    .slice(0, rating)
    .flatMap(({ field }, index) => (WORDED.includes(field) ? evidence[index]! : []));
  // The finest of them stands beside the rating: the others group it.
  const item = worded.at(-1);
  if (!item || item.profile.meanWords < 2) return null;
  return columns.map((column, index) =>
    evidence[index] === item
      ? { ...column, field: "item", confidence: RATED, why: adoptText.mainText(whatItHolds(item.profile)) }
      : column.field === "item"
        ? { ...column, field: "other" }
        : column,
  );
}
