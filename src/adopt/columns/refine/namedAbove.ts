import { adoptText } from "../../../text/adopt";
import { withGroupNumbers } from "../meaning/amongColumns";
import type { ColumnEvidence } from "../columnEvidence";
import { holdsRefs } from "../content/fit";
import { headingWords } from "../../headings/headingWords";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";

const ABOVE = ["objective", "initiative"] as const;

/**
 * "Pillar: Pillar 1, Pillar 1, Pillar 2" is a link to the pillars' own table. In a workbook that has none these words are all
 * that the plan says of its pillars: the column names them, as it would by their wording.
 */
export function namesAbove(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): readonly ColumnProposal[] {
  return columns.map((column, index) => {
    const { sampled, linked } = evidence[index]!;
    if (column.field !== "parent" || linked > 0 || sampled.length === 0) return column;
    const field = ABOVE.find((level) => names(column.heading, level));
    const isTaken = columns.some((other) => other.field === field);
    if (!field || isTaken || !sampled.every((text) => names(firstWord(text), field))) return column;
    return { ...column, field, why: adoptText.namedOnlyHere(column.heading) };
  });
}

/**
 * "District goal: Every child reads, Every child reads" left of strategies is a link to the goals' own table. In a workbook that
 * has no goals elsewhere, this is where the plan words them.
 */
export function goalsAbove(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): readonly ColumnProposal[] {
  const strategy = columns.findIndex(({ field }) => field === "initiative");
  const goal = columns.findIndex(({ field, heading }, index) => {
    const { profile, linked } = evidence[index]!;
    const isWorded = profile.filled > 0 && profile.texts >= profile.filled * 0.8 && !holdsRefs(profile);
    const comesAgain = profile.distinct < profile.filled || profile.filled < profile.rows;
    const isGoal = names(headingWords(heading).at(-1) ?? "", "objective");
    return field === "parent" && index < strategy && linked === 0 && isWorded && comesAgain && isGoal;
  });
  if (goal < 0 || columns.some(({ field }) => field === "objective")) return columns;
  const named = columns.map((column, index) =>
    index === goal
      ? { ...column, field: "objective" as const, why: adoptText.namedOnlyHere(column.heading) }
      : column,
  );
  return withGroupNumbers(named);
}

function names(word: string, level: (typeof ABOVE)[number]): boolean {
  return (matchHeading(word).get(level) ?? 0) >= 0.8;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? "";
}
