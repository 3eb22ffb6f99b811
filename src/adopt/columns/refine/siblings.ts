import { adoptText } from "../../../text/adopt";
import { isPeriodHeading } from "../../find/sheet/periodText";
import type { ColumnProposal } from "../../proposal";
import type { ColumnEvidence } from "../columnEvidence";

const PERIOD =
  /\b(?:q[1-4]|fall|autumn|winter|spring|summer|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|boy|moy|eoy|mid-?year|(?:beginning|middle|end) of (?:the )?year|year[- ]?end|\d+)\b/gi;

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
    if (own.profile.filled > 0) return column;
    const isPeriod = isPeriodOfYear(own);
    const kind = kindOf(own);
    if (kind === null && !isPeriod) return column;
    const siblings = evidence.flatMap((each, at) => {
      const isLike = isPeriod ? isPeriodOfYear(each) : kindOf(each) === kind;
      return each.profile.filled > 0 && isLike ? [at] : [];
    });
    const sibling = siblings[0] ?? -1;
    const field = columns[sibling]?.field;
    // Of bare periods each may hold something else: which, only those that agree say.
    if (isPeriod && siblings.some((at) => columns[at]!.field !== field)) return column;
    return field === undefined || field === column.field
      ? column
      : { ...column, field, confidence: columns[sibling]!.confidence, why: adoptText.byPlace };
  });
}

/** "Spring", "End of year", and the short names of terms and the like, "T3". */
function isPeriodOfYear({ heading }: ColumnEvidence): boolean {
  const text = heading.trim();
  return isPeriodHeading(text) || /^(?:t|s|h|p|r|wk?)\s?\d$/i.test(text);
}
