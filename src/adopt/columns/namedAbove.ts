import { adoptText } from "../../text/adopt";
import type { ColumnEvidence } from "./columnEvidence";
import { matchHeading } from "../headings/headings";
import type { ColumnProposal } from "../proposal";

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

function names(word: string, level: (typeof ABOVE)[number]): boolean {
  return (matchHeading(word).get(level) ?? 0) >= 0.8;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? "";
}
