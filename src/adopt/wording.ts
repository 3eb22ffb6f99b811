import type { Field } from "../plan/fields";
import { adoptText } from "../text/adopt";
import type { ColumnEvidence } from "./columns";
import { fitOf, whatItHolds } from "./fit";
import { isHeadingOfOtherTable, matchHeading } from "./headings";
import type { ColumnProposal } from "./proposal";

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

/**
 * The same columns with one more that holds the wording of the rows: the first with varied text that nothing else has
 * claimed. Null where no column can be, or where one is already.
 */
export function withWording(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  field: Subject,
  confidence: number,
): ColumnProposal[] | null {
  const already: readonly Field[] =
    field === "benchmark" ? ["benchmark"] : ["objective", "initiative", "action"];
  if (columns.some((column) => already.includes(column.field) && column.confidence >= 0.5)) return null;
  const found = evidence.find((column, index) => canBeWording(column, columns[index]!.field));
  if (!found) return null;
  const why = adoptText.mainText(whatItHolds(found.profile));
  return columns.map((column) =>
    column.column === found.column ? { ...column, field, confidence, why } : column,
  );
}

function canBeWording({ profile, heading }: ColumnEvidence, field: Field): boolean {
  return (
    (field === "other" || field === "note") &&
    !isHeadingOfOtherTable(heading) &&
    (matchHeading(heading).get("other") ?? 0) < 0.8 &&
    profile.filled >= profile.rows * 0.6 &&
    profile.meanWords >= 2 &&
    profile.distinct >= profile.filled * 0.8 &&
    fitOf("action", profile).fit > 0.5
  );
}
