import type { Field } from "../../../plan/fields";
import { type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import { headingWords } from "../../headings/headingWords";
import type { ColumnProposal } from "../../proposal";

const LEADERS = /^(?:leaders?|administrators?|principals?|supervisors?|superintendents?)$/;
const MONTHS = /^(?:months?|monthly)$/;
const STANDARDS = /^(?:standards?|practices?|dispositions?)$/;

const KNOWN = 0.8;
const MOSTLY = 0.6;

/**
 * Leaders' ratings of themselves by months: who, which month, by which standard and how. A rating of a unit says no leader, and
 * its period is a round.
 * @returns the columns, null where it is no such table
 */
export function leaderRatings(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const says = (words: RegExp, ...fields: Field[]): number =>
    columns.findIndex(
      ({ heading, field }) =>
        fields.includes(field) && headingWords(heading).some((word) => words.test(word)),
    );
  const leader = says(LEADERS, "lead", "other");
  const month = says(MONTHS, "due", "period", "start");
  const standard = says(STANDARDS, "item");
  const rating = columns.findIndex(({ field, confidence }) => field === "rating" && confidence >= SURE);
  if ([leader, month, standard, rating].some((index) => index < 0)) return null;
  const { filled, people } = evidence[leader]!.profile;
  if (people < filled * MOSTLY) return null;
  return columns.map((column, index): ColumnProposal => {
    if (index === leader) return { ...column, field: "lead", confidence: Math.max(column.confidence, KNOWN) };
    return index === month ? { ...column, field: "period" } : column;
  });
}
