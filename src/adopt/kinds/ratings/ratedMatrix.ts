import { areComponents, componentOf } from "../../../plan/components";
import { adoptText } from "../../../text/adopt";
import { type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import { whatItHolds } from "../../columns/content/fit";
import type { ColumnProposal } from "../../proposal";

/** Confidence in the columns of a grid whose rows or headings are the seven components. */
const KNOWN = 0.8;
/** A rating here and there may be off the scale or in words. */
const MOSTLY = 0.6;
/** What is computed from ratings beside them. */
const COMPUTED =
  /\b(?:median|average|avg|mean|total|sum|min(?:imum)?|max(?:imum)?|lowest|highest|range|spread|change|difference|gap|count)\b/i;

/**
 * A grid of ratings: the seven components with a column for each school, rater or period, or schools with a column for each
 * component.
 * @returns the columns, null where it is no such grid
 */
export function ratedMatrix(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const item = evidence.find(({ sampled }) => areComponents(sampled));
  const rated = evidence.filter((each) => each !== item && isRated(each));
  if (item) return rated.length < 2 ? null : grid(columns, evidence, rated, item, "item");
  const ofComponents = rated.filter(({ heading }) => componentOf(heading) !== null);
  if (!areComponents(rated.map(({ heading }) => heading)) || ofComponents.length < 2) return null;
  const unit = evidence.find(
    ({ column, profile }) => column < ofComponents[0]!.column && profile.texts >= profile.filled * MOSTLY,
  );
  return unit ? grid(columns, evidence, ofComponents, unit, "unit") : null;
}

function grid(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  rated: readonly ColumnEvidence[],
  first: ColumnEvidence,
  field: "item" | "unit",
): ColumnProposal[] {
  const taken = (column: ColumnProposal): ColumnProposal => ({ ...column, confidence: KNOWN });
  return columns.map((column, index): ColumnProposal => {
    const own = evidence[index]!;
    if (rated.includes(own)) return { ...taken(column), field: "rating", why: adoptText.byPlace };
    if (own === first) return { ...taken(column), field, why: adoptText.mainText(whatItHolds(own.profile)) };
    const isKept =
      column.confidence >= SURE && /^(?:evidence|note|period|lead|instrument|id)$/.test(column.field);
    const isOther = COMPUTED.test(column.heading) || !isKept;
    return isOther ? { ...column, field: "other" } : column;
  });
}

function isRated({ heading, profile: { filled, points } }: ColumnEvidence): boolean {
  return filled >= 2 && points >= filled * MOSTLY && heading.trim() !== "" && !COMPUTED.test(heading);
}
