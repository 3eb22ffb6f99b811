import type { Field } from "../../../plan/fields";
import type { Profile } from "../content/content";
import { holdsRefs } from "../content/fit";
import { headingWords } from "../../headings/headingWords";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";

/** What is told of a column by those beside it: its heading and its cells. */
interface Titled {
  readonly heading: string;
  readonly profile: Profile;
  /** How many of its values name items of other tables. */
  readonly linked: number;
}

/** The levels of a plan. */
export const LEVELS: ReadonlySet<Field> = new Set<Field>(["objective", "initiative", "action", "benchmark"]);

/** Columns of R, A, C and I side by side say who does what; one such column alone may be a status. */
export function isRoleMatrix(columns: readonly Titled[]): boolean {
  const letters = columns.filter(({ profile }) => holdsRoleLetters(profile));
  return letters.length >= 2 && letters.some(({ profile }) => profile.consulted > 0);
}

export function holdsRoleLetters({ filled, roleLetters }: Profile): boolean {
  return filled > 0 && roleLetters >= filled * 0.9;
}

/** Of several columns of numbers of levels the last has the rows' own, those before it have what they belong to. */
export function placeOfNumber(evidence: Titled, columns: readonly Titled[]): "above" | "own" | null {
  const numbers = columns.filter((each) => numbersLevels(each.heading) && holdsRefs(each.profile));
  if (numbers.length < 2 || !numbers.includes(evidence)) return null;
  return evidence === numbers.at(-1) ? "own" : "above";
}

/**
 * Numbers of an upper level are the ids of that level's items where its wording stands in a column of its own ("Goal #",
 * "Goal", "Action"); elsewhere they are links.
 */
export function withGroupNumbers(columns: readonly ColumnProposal[]): ColumnProposal[] {
  const depth = (field: Field): number => LEVELS_DOWNWARDS.indexOf(field);
  const isGroup = ({ field }: ColumnProposal): boolean =>
    columns.some((other) => depth(other.field) > depth(field)) && depth(field) >= 0;
  return columns.map((column) => {
    const [word] = headingWords(column.heading);
    const isNumbers = column.field === "parent" && numbersLevels(column.heading);
    // "Goal No." beside "District goal", too.
    const group = columns.find((other) => isGroup(other) && headingWords(other.heading).at(-1) === word);
    return isNumbers && group ? { ...column, field: "id" } : column;
  });
}

/** "No." right before each of two levels: the second numbers those of its level, as the first does those of the other. */
export function withOwnNumbers(
  columns: readonly ColumnProposal[],
  evidence: readonly (Titled & { readonly ownHeading: string })[],
): ColumnProposal[] {
  const isBefore = (index: number): boolean =>
    LEVELS_DOWNWARDS.includes(columns[index + 1]?.field ?? "other") &&
    (matchHeading(evidence[index]!.ownHeading).get("id") ?? 0) >= 1;
  return columns.map((column, index) => {
    const { profile } = evidence[index]!;
    const isOpen = column.field === "other" || (column.field === "parent" && column.confidence < WEAK_LINK);
    const hasOther = columns.some(({ field }, at) => at < index && field === "id" && isBefore(at));
    const isOwn = holdsRefs(profile) && profile.distinct === profile.filled;
    return isOpen && hasOther && isOwn && isBefore(index) ? { ...column, field: "id" } : column;
  });
}

/** "Current" beside a baseline is how things are by now, where nothing else says it; alone it is where they began. */
export function withCurrentValues(columns: readonly ColumnProposal[]): ColumnProposal[] {
  const isBaseline = ({ field, heading }: ColumnProposal): boolean =>
    field === "baseline" && headingWords(heading).includes("baseline");
  if (!columns.some(isBaseline) || columns.some(({ field }) => field === "actual")) return [...columns];
  return columns.map((column) =>
    column.field === "baseline" && !isBaseline(column) && headingWords(column.heading)[0] === "current"
      ? { ...column, field: "actual" }
      : column,
  );
}

/** A link that hardly anything speaks for. */
const WEAK_LINK = 0.6;
const LEVELS_DOWNWARDS: readonly Field[] = ["objective", "initiative", "action"];

/** True for a heading of the numbers of a level: "Goal #", "Objective No.", "ActionID". */
export function numbersLevels(heading: string): boolean {
  const [level, mark, ...more] = headingWords(heading);
  if (!level || !mark || more.length > 0 || (matchHeading(mark).get("id") ?? 0) < 1) return false;
  return [...matchHeading(level).keys()].some((field) => LEVELS.has(field));
}

/**
 * Ids under "Priority" are no urgency where they are ids of the plan's priorities: those that other tables have, or one for
 * each row of a table that has no other ids and no tasks, which are what people rank; bare numbers at the left only.
 */
export function placeOfPriority(evidence: Titled, columns: readonly Titled[]): "above" | "own" | null {
  const { heading, profile, linked } = evidence;
  if (!says(heading, "priority") || !holdsRefs(profile)) return null;
  if (linked >= 2 && linked >= profile.filled * 0.5) return "above";
  const isFirst = columns.find((each) => each.profile.filled > 0) === evidence;
  const isOwn = profile.filled >= 2 && profile.ids === profile.filled && profile.distinct === profile.filled;
  const others = columns.filter((each) => each !== evidence);
  return isOwn &&
    (isFirst || profile.texts === profile.filled) &&
    !others.some((each) => says(each.heading, "id") || says(each.heading, "action"))
    ? "own"
    : null;
}

function says(heading: string, field: Field): boolean {
  return (matchHeading(heading).get(field) ?? 0) >= 0.95;
}
