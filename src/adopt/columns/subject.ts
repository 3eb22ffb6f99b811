import { matchHeading } from "../headings/headings";
import type { ColumnProposal } from "../proposal";

/** What the rows of a table are, said by something else than the heading of their wording. */
export type Subject = "objective" | "initiative" | "benchmark" | "action";

const SUBJECTS: readonly Subject[] = ["objective", "initiative", "benchmark", "action"];

/**
 * What the rows are, by the heading of their ids ("Objective: 1, 2, 3", "Benchmark ID") or by the names of the sheet and
 * the Excel table ("tblBenchmarks"); null when neither says.
 */
export function subjectOf(names: readonly string[], columns: readonly ColumnProposal[]): Subject | null {
  const ids = columns.filter(({ field }) => field === "id").map(({ heading }) => heading);
  const texts = [
    ...ids.map((heading) => heading.replace(/\b(?:id|no|nr|number|code|ref)\b\.?|#/gi, " ")),
    ...names.map((name) => name.replace(/^tbl_?|_?table$/i, "").replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ")),
  ];
  for (const text of texts) {
    const match = matchHeading(text);
    const subject = SUBJECTS.find((field) => (match.get(field) ?? 0) >= 0.65);
    if (subject) return subject;
  }
  return null;
}
