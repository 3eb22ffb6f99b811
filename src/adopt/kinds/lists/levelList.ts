import type { Field, TableKind } from "../../../plan/fields";
import { leadingId } from "../../../plan/values/ids";
import { adoptText } from "../../../text/adopt";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import { holdsRefs, whatItHolds } from "../../columns/content/fit";
import { headingWords } from "../../headings/headingWords";
import { isHeadingOfOtherTable, matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";

/** The upper levels of a plan by the last word of a heading that names one and nothing else. */
const LEVEL_WORDS: ReadonlyMap<string, "objective" | "initiative"> = new Map([
  ...["goal", "objective", "priority", "pillar", "commitment", "imperative", "direction"].map(
    (word) => [word, "objective"] as const,
  ),
  ...["initiative", "strategy"].map((word) => [word, "initiative"] as const),
]);
/** Whose or what sort of goal it is, in front of the word. */
const WHOSE =
  /^(?:district|school|system|lea|campus|our|strategic|annual|long|term|key|improvement|board|smart|major|overarching)$/;

/** Confidence in a list of a level: short, but each of its two columns says what it is. */
const LISTED = 0.7;

/**
 * The upper level of a plan written as a short list: numbered texts under a heading that names the level, and nothing else
 * that would speak for a plan. Two rows are enough, as districts have few goals.
 * @returns the columns with that level among them and the kind of the table, null where it is no such list
 */
export function levelList(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): { readonly columns: readonly ColumnProposal[]; readonly kind: TableKind } | null {
  if (evidence.some(({ ownHeading }) => isHeadingOfOtherTable(ownHeading))) return null;
  const levels = evidence.filter((column) => levelOf(column.heading) !== null && isListed(column));
  const [found] = levels;
  if (!found || levels.length > 1) return null;
  const hasIds = columns.some(({ field }, index) => field === "id" && holdsNumbers(evidence[index]!));
  if (!found.sampled.every(beginsWithId) && !(hasIds && !isRank(found))) return null;
  const level = levelOf(found.heading)!;
  const others: readonly Field[] = ["objective", "initiative", "action"];
  if (columns.some(({ column, field }) => column !== found.column && others.includes(field))) return null;
  const why = adoptText.headingAndContent(found.heading, whatItHolds(found.profile));
  return {
    columns: columns.map((column) =>
      column.column === found.column ? { ...column, field: level, confidence: LISTED, why } : column,
    ),
    kind: level === "objective" ? "objectives" : "initiatives",
  };
}

function levelOf(heading: string): "objective" | "initiative" | null {
  const all = headingWords(heading);
  const level = LEVEL_WORDS.get(all.at(-1) ?? "");
  return level && all.slice(0, -1).every((word) => WHOSE.test(word)) ? level : null;
}

/** Each row has a text of its own. */
function isListed({ profile }: ColumnEvidence): boolean {
  const { filled, rows, distinct, texts } = profile;
  return filled >= 2 && filled === rows && distinct === filled && texts === filled && !holdsRefs(profile);
}

/** A heading of ids over an id for each row. */
function holdsNumbers({ heading, profile }: ColumnEvidence): boolean {
  const { filled, rows, distinct, ids } = profile;
  const isNamed = (matchHeading(heading).get("id") ?? 0) >= 0.95;
  return isNamed && filled === rows && distinct === filled && ids >= filled * 0.9;
}

/** "1.2 Tutoring", "A. Literacy". */
function beginsWithId(text: string): boolean {
  return (leadingId(text)?.rest ?? "") !== "" || /^[A-Z][.):]\s*\S/i.test(text);
}

/** Under "Priority" single words without ids are "High" and "Low", and name no priority of the plan. */
function isRank({ heading, profile }: ColumnEvidence): boolean {
  return matchHeading(heading).has("priority") && profile.meanWords < 2;
}
