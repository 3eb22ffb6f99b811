import { adoptText } from "../../text/adopt";
import type { ColumnProposal } from "../proposal";
import type { ColumnEvidence } from "./columnEvidence";

const PERIOD =
  /\b(?:q[1-4]|fall|autumn|winter|spring|summer|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|boy|moy|eoy|mid-?year|\d+)\b/gi;

/**
 * What is still to be filled in holds what its like does: "Year 2 outcome" that of "Year 1 outcome", "Monitoring: spring"
 * that of "Monitoring: fall".
 */
export function likeSiblings(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] {
  const kindOf = ({ heading }: ColumnEvidence): string | null => {
    const text = heading.replace(PERIOD, "#").replace(/\s+/g, " ").trim().toLowerCase();
    return /#/.test(text) && /\p{L}{3}/u.test(text) ? text : null;
  };
  return columns.map((column, index) => {
    const own = evidence[index]!;
    const kind = own.profile.filled === 0 ? kindOf(own) : null;
    if (kind === null) return column;
    const sibling = evidence.findIndex((each) => each.profile.filled > 0 && kindOf(each) === kind);
    const field = columns[sibling]?.field;
    return field === undefined || field === column.field
      ? column
      : { ...column, field, confidence: columns[sibling]!.confidence, why: adoptText.byPlace };
  });
}
