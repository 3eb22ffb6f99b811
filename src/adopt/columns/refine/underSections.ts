import { adoptText } from "../../../text/adopt";
import { namedLevel } from "../../find/body/namedSection";
import { namesLevel } from "../../find/sheet/rowTexts";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";
import type { ColumnEvidence } from "../columnEvidence";
import { whatItHolds } from "../content/fit";

const UPPER = ["objective", "initiative"] as const;
const FINER = ["action", "initiative"] as const;
/** From here on a heading is that of a level, and no longer one that has a word of it: "Priorities of the state". */
const PLAIN = 0.9;

/** Two levels above the rows leave them the third: what is called a strategy is done by somebody, and served by nothing. */
export function finestUnder(
  columns: readonly ColumnProposal[],
  sections: readonly string[],
): readonly ColumnProposal[] {
  const levels = new Set(sections.map(namedLevel).filter((level) => level !== null));
  if (levels.has("goal")) columns = columns.map(underGoals);
  if (levels.size < 2 || columns.some(({ field }) => field === "action")) return columns;
  return columns.map((column) => (column.field === "initiative" ? { ...column, field: "action" } : column));
}

/** What is called an objective under the goals of its table is a goal's. */
function underGoals(column: ColumnProposal): ColumnProposal {
  const isObjective = column.field === "objective" && /^objectives?$/i.test(column.heading.trim());
  return isObjective ? { ...column, field: "initiative" } : column;
}

/**
 * Where rows such as "Goal 2: …" stand above the items, they are the upper levels: a column behind the wording whose heading
 * only has a word of a level sorts the items by something else.
 * @param sections what stands in the rows between the items
 */
export function withoutTags(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  sections: readonly string[],
): readonly ColumnProposal[] {
  if (!sections.some(namesLevel)) return columns;
  return columns.map((column, index) => {
    const level = UPPER.find((field) => field === column.field);
    if (!level || (matchHeading(column.heading).get(level) ?? 0) >= PLAIN) return column;
    const isBehind = columns.some(
      (each) => each.column < column.column && each !== column && FINER.some((field) => field === each.field),
    );
    if (!isBehind) return column;
    const why = adoptText.nothingKnown(whatItHolds(evidence[index]!.profile));
    return { ...column, field: "other", why };
  });
}
