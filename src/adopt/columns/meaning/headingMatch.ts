import type { Field } from "../../../plan/fields";
import { isPeriodHeading } from "../../find/sheet/periodText";
import { headingStrength, matchHeading } from "../../headings/headings";
import type { ColumnEvidence } from "../columnEvidence";

/** What a heading may stand for, with strengths from 0 to 1; what its cells and the columns beside it say may change it. */
export type Meaning = Map<Field, number>;

/** What one telling word in a longer heading says of a column whose cells are just that. */
export const NAMED_BY_WORD = 0.95;
/** What the heading of a group says of a column that has a heading of its own. */
export const GROUP = 0.85;
/** No more is said by a question or phrase. */
const ASKED = 0.8;

/** What a column's heading says; under a heading of groups its own row goes before the whole. */
export function headingMatch({ heading, ownHeading }: ColumnEvidence): Meaning {
  const match = new Map(matchHeading(heading));
  const period = ownHeading === heading ? heading.trim().split(/\s/).at(-1)! : ownHeading;
  if (period !== heading && isPeriodHeading(period) && isFollowUp(heading)) return new Map(FOLLOWED_UP);
  // "Start" over "Date" is known as a whole.
  if (ownHeading === heading || headingStrength(ownHeading) < 0.8 || headingStrength(heading) === 1)
    return match;
  // Under "Strategic initiatives" the question "How will we get there?" tells what these are.
  const group = heading.slice(0, heading.length - ownHeading.length).trim();
  if (headingStrength(ownHeading) <= ASKED && headingStrength(group) >= NAMED_BY_WORD)
    return new Map([...matchHeading(group)].map(([field, own]) => [field, own * GROUP]));
  for (const [field, strength] of match) match.set(field, strength * GROUP);
  for (const [field, strength] of matchHeading(ownHeading)) raise(match, field, strength);
  return match;
}

/** What stands under the dates at which somebody looked at the work. */
const FOLLOWED_UP: ReadonlyMap<Field, number> = new Map<Field, number>([
  ["status", 0.75],
  ["actual", 0.7],
  ["note", 0.6],
]);

/** "Formative reviews" over "Nov", "Jan", "Mar"; benchmarks over seasons are what is to be reached in them. */
function isFollowUp(heading: string): boolean {
  return (
    /\b(?:reviews?|monitoring|check-?ins?|checks|updates?)\b/i.test(heading) &&
    !/\b(?:benchmarks?|targets?|goals?|milestones?|measures?|plan)\b/i.test(heading)
  );
}

/** Says of a column that it may hold a field at least as strongly as this. */
export function raise(meaning: Meaning, field: Field, strength: number): void {
  meaning.set(field, Math.max(meaning.get(field) ?? 0, strength));
}
