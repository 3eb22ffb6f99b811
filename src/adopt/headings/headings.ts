import { HEADINGS_OF_OTHER_TABLES } from "../../plan/words/otherHeadings";
import { headingWords, keyOf, withoutPeriods } from "./headingWords";
import { type HeadingMatch, KNOWN_PHRASES, phraseMatch, STRENGTH } from "./phrases";
import { askedFor } from "./plainLanguage";
import { Spelling } from "./spelling";

/** A misspelt word says so much of what it says when it is spelled right. */
const MISSPELT = 0.9;
const OTHER_TABLES = new Set(HEADINGS_OF_OTHER_TABLES.map((heading) => keyOf(headingWords(heading))));

const SPELLING = new Spelling([...KNOWN_PHRASES, ...OTHER_TABLES].flatMap((phrase) => phrase.split(" ")));

const known = new Map<string, HeadingMatch>();
/** A workbook has few different headings; the cells of odd sheets must not fill the memory. */
const MOST_KNOWN = 5000;

/** What a heading may stand for; empty when its words say nothing. */
export function matchHeading(heading: string): HeadingMatch {
  let match = known.get(heading);
  if (!match) {
    match = withPlainLanguage(heading, phraseMatch(heading));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(heading, match);
  }
  return match;
}

/** The strongest that a heading says, leaving out "other". */
export function headingStrength(heading: string): number {
  let best = 0;
  for (const [field, strength] of matchHeading(heading))
    if (field !== "other") best = Math.max(best, strength);
  return best;
}

/** True for a heading whose last words, at least, are known, of a plan or of another table. */
export function isKnownHeading(heading: string): boolean {
  if (isHeadingOfOtherTable(heading)) return true;
  return [...matchHeading(heading).values()].some((strength) => strength >= STRENGTH.atStart);
}

/** What a pivot or a report calls its columns, whatever they hold. */
const CALCULATED = /^(?:sum|count|average|avg|min|max) of\b|^(?:row|column) labels$|^grand total$/i;

/** True for a heading that only calculated tables have: "Sum of …". */
export function isCalculatedHeading(heading: string): boolean {
  return CALCULATED.test(heading.trim());
}

/** What registers are about, before what they say of it: "Risk owner", "Impact on systems". */
const OF_A_REGISTER =
  /^(?:risk|impact|vulnerability|threat|defect|error|invoice|customer|employee|emp|stakeholder|asset|bug|feedback|survey|user|respondent|college|email) /;

const ofOthers = new Map<string, boolean>();

/** True for a heading of rosters, budgets, registers and other tables that are no plan. */
export function isHeadingOfOtherTable(heading: string): boolean {
  let isOthers = ofOthers.get(heading);
  if (isOthers === undefined) {
    isOthers = saysOtherTable(heading);
    if (ofOthers.size >= MOST_KNOWN) ofOthers.clear();
    ofOthers.set(heading, isOthers);
  }
  return isOthers;
}

function saysOtherTable(heading: string): boolean {
  if (isCalculatedHeading(heading)) return true;
  return [heading, heading.replace(/\([^)]*\)/g, " ")].some((text) => {
    const words = headingWords(text).map((word) => SPELLING.corrected(word));
    if (OTHER_TABLES.has(keyOf(words)) || OTHER_TABLES.has(keyOf(withoutPeriods(words)))) return true;
    // The last words say what it is: "Inherent risk level".
    return OF_A_REGISTER.test(keyOf(words)) || (words.length > 2 && OTHER_TABLES.has(keyOf(words.slice(-2))));
  });
}

const THING_OF_OURS = /^\W*\p{L}+(?: \p{L}+)?(?: that| which)? (?:we|they)\b/iu;
const QUESTION = /^\W*(?:by |with |for |to )?(?:who|whose|whom|when|what|where|why|how)\b/i;

/** Questions and phrases, and misspelt words, where no known heading says enough. */
function withPlainLanguage(heading: string, match: HeadingMatch): HeadingMatch {
  const strongest = Math.max(0, ...match.values());
  // "Evidence we will collect" is evidence.
  const isTold = strongest >= STRENGTH.atStartOfPhrase && THING_OF_OURS.test(heading);
  const asked = strongest >= STRENGTH.wholeWithoutExtras || isTold ? null : askedFor(heading);
  // A question is understood as a whole: "When should it be finished?" asks for no status.
  if (asked && QUESTION.test(heading)) return new Map([[asked.field, asked.strength]]);
  if (strongest > STRENGTH.atEnd) return match;
  const found = new Map(match);
  if (asked) found.set(asked.field, Math.max(found.get(asked.field) ?? 0, asked.strength));
  const words = headingWords(heading);
  const meant = words.map((word) => SPELLING.corrected(word));
  if (meant.some((word, index) => word !== words[index]))
    for (const [field, strength] of phraseMatch(meant.join(" ")))
      found.set(field, Math.max(found.get(field) ?? 0, strength * MISSPELT));
  return found;
}
