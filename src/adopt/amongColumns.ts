import type { Field } from "../plan/fields";
import type { Profile } from "./content";
import { holdsRefs } from "./fit";
import { headingWords, matchHeading } from "./headings";

/** What is told of a column by those beside it: its heading and its cells. */
interface Titled {
  readonly heading: string;
  readonly profile: Profile;
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

/** True for a heading of the numbers of a level: "Goal #", "Objective No.", "ActionID". */
export function numbersLevels(heading: string): boolean {
  const [level, mark, ...more] = headingWords(heading);
  if (!level || !mark || more.length > 0 || (matchHeading(mark).get("id") ?? 0) < 1) return false;
  return [...matchHeading(level).keys()].some((field) => LEVELS.has(field));
}
