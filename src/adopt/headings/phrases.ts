import { FIELDS, type Field } from "../../plan/fields";
import { HEADINGS } from "../../plan/words/headings";
import { ONLY_WHOLE_HEADINGS } from "../../plan/words/wholeHeadings";
import { headingWords, keyOf, withoutPeriods } from "./headingWords";

/** What a heading may stand for, and how strongly it says so (1: the whole heading is a known one). */
export type HeadingMatch = ReadonlyMap<Field, number>;

/** How strongly a heading says something, by where in it that stands. */
export const STRENGTH = {
  whole: 1,
  wholeWithoutExtras: 0.95,
  firstName: 0.9,
  /** "Notes from progress monitoring" are notes. */
  atStartOfAccount: 0.87,
  /** In English the last noun says what a thing is: "Action plan status" is a status. */
  atEnd: 0.85,
  atStartOfPhrase: 0.8,
  atStart: 0.65,
  inside: 0.5,
} as const;
const LONGEST_PHRASE = 6;
/** In a heading of many words each phrase says less. */
const IN_A_LONG_ONE = 0.75;

const FIELDS_BY_PHRASE = new Map<string, Field[]>();
for (const field of FIELDS)
  for (const heading of HEADINGS[field]) {
    const key = keyOf(headingWords(heading));
    const fields = FIELDS_BY_PHRASE.get(key);
    if (!fields) FIELDS_BY_PHRASE.set(key, [field]);
    else if (!fields.includes(field)) fields.push(field);
  }
const ONLY_WHOLE = new Set(ONLY_WHOLE_HEADINGS.map((heading) => keyOf(headingWords(heading))));

/** All words of all headings that are known. */
export const KNOWN_PHRASES: readonly string[] = [...FIELDS_BY_PHRASE.keys()];

/** What a heading says by phrases that are known: itself, a part of it that says enough, or else all that are in it. */
export function phraseMatch(heading: string): HeadingMatch {
  const words = headingWords(heading);
  if (words.length === 0) return new Map();
  return (
    ofWords(words, STRENGTH.whole) ??
    ofCount(heading) ??
    ofLastPart(heading) ??
    ofShorter(heading) ??
    ofNamedThing(words) ??
    ofChanges(words) ??
    ofOwnLevel(heading) ??
    ofTwoNames(heading) ??
    ofPhrasesInside(heading)
  );
}

/** What words say that are a known phrase; null for others. */
function ofWords(words: readonly string[], strength: number): HeadingMatch | null {
  const fields = fieldsOf(words);
  return fields.length > 0 ? new Map(fields.map((field) => [field, strength])) : null;
}

function fieldsOf(words: readonly string[]): readonly Field[] {
  return FIELDS_BY_PHRASE.get(keyOf(words)) ?? [];
}

/** Fields that are wording themselves. */
const WORDED: ReadonlySet<Field> = new Set<Field>([
  ...(["objective", "initiative", "action", "benchmark", "measure"] as const),
]);

function namesLevel(words: readonly string[]): boolean {
  return fieldsOf(words).some((field) => WORDED.has(field));
}

/** "No. days" counts them. */
const COUNTED_TIME =
  /^(?:no|nr|number|#)\.?\s*(?:of\s+)?(?:(?:work(?:ing)?|calendar)\s+)?(?:days|weeks|hours|months)$/i;

function ofCount(heading: string): HeadingMatch | null {
  return COUNTED_TIME.test(heading.trim()) ? new Map([["other", STRENGTH.whole]]) : null;
}

/** "Timeline - Start", "Activity: owner": the last part says which of them. */
function ofLastPart(heading: string): HeadingMatch | null {
  const parts = heading.split(/\s[-–—]\s|:\s/);
  return parts.length > 1 ? ofWords(headingWords(parts.at(-1)!), STRENGTH.wholeWithoutExtras) : null;
}

/** What stands in brackets explains; what stands before a line of explanation is the heading. */
function ofShorter(heading: string): HeadingMatch | null {
  const shorter = [heading.replace(/\([^)]*\)/g, " "), heading.split(/[(:?–—]/)[0]!, heading.split("\n")[0]!];
  for (const words of shorter.map(headingWords)) {
    if (words.length === 0) continue;
    const match =
      ofWords(words, STRENGTH.wholeWithoutExtras) ??
      ofWords(withoutPeriods(words), STRENGTH.wholeWithoutExtras);
    if (match) return match;
  }
  return null;
}

const NAMED_THING =
  /^(.+) (?:description|name|title|statement|wording|summary)(?: (?:and|with) (?:rationale|reason|context|explanation|background|need))?$/;

/** "Milestone description" is the milestone. */
function ofNamedThing(words: readonly string[]): HeadingMatch | null {
  const described = NAMED_THING.exec(keyOf(words))?.[1]?.split(" ");
  if (!described) return null;
  const worded = fieldsOf(described).filter((field) => WORDED.has(field));
  if (worded.length > 0) return new Map(worded.map((field) => [field, STRENGTH.wholeWithoutExtras]));
  const last = described.slice(-1);
  return namesLevel(last) ? ofWords(last, STRENGTH.atEnd) : null;
}

/** "Changes to milestones" tells of them. */
const ABOUT_CHANGES = /^(?:change|amendment|revision) (?:to|in|of) ./;

function ofChanges(words: readonly string[]): HeadingMatch | null {
  return ABOUT_CHANGES.test(keyOf(words)) ? new Map([["note", STRENGTH.wholeWithoutExtras]]) : null;
}

/** Whose plan a level is of, or its short name, before a word that means something only alone: "Trust aim", "DEIS theme". */
const WHOSE =
  /^(?:[Oo]ur|[Dd]istrict|[Tt]rust|[Nn]etwork|[Cc]luster|[Dd]ivision|[Ss]chool|\p{Lu}{2,6})\s+(?=\p{L}+$)/u;

function ofOwnLevel(heading: string): HeadingMatch | null {
  const own = heading.replace(WHOSE, "");
  return own !== heading && namesLevel(headingWords(own)) ? ofWords(headingWords(own), STRENGTH.atEnd) : null;
}

/** "Task description / Requirement", "Pillar / KRA": of two names the one that says more, or the one that is known. */
function ofTwoNames(heading: string): HeadingMatch | null {
  const names = heading.split(/\s*\/\s*/).map(headingWords);
  if (names.length !== 2) return null;
  const [left, right] = names as [string[], string[]];
  if (namesLevel(left) && namesLevel(right)) {
    // The first of two names of wording says more of it, but "Strategy / Action step" are steps.
    const isWork = (words: readonly string[]) => fieldsOf(words).includes("action");
    const [first, second] = isWork(right) && !isWork(left) ? [right, left] : [left, right];
    const match = new Map(ofWords(second, STRENGTH.atEnd));
    note(match, first, STRENGTH.firstName);
    return match;
  }
  const known = names.filter((words) => fieldsOf(words).length > 0);
  const isOfTwo = known.length === 1 && names.every(({ length }) => length === 1);
  return isOfTwo ? ofWords(known[0]!, STRENGTH.firstName) : null;
}

/** What something is for says less than what it is: "Action steps to implement the strategy". */
const PURPOSE =
  /\b(?:in order )?to (?:implement|achieve|address|support|reach|meet|improve|accomplish|ensure|attain)\b.*$/is;

/** All that the phrases inside a heading say. */
function ofPhrasesInside(heading: string): HeadingMatch {
  const plain = heading.replace(/\([^)]*\)/g, " ");
  const withoutPurpose = plain.replace(PURPOSE, "").trim();
  const match = phrasesIn(withoutPeriods(headingWords(withoutPurpose === "" ? plain : withoutPurpose)));
  // A name of the district's own, and in brackets what others call it: "Big moves (key actions)".
  const inBrackets = headingWords(/\(([^()]+)\)/.exec(heading)?.[1] ?? "");
  if (match.size === 0 && inBrackets.filter((word) => /\p{L}/u.test(word)).length > 1)
    note(match, inBrackets, STRENGTH.atEnd);
  // "Type of goal", "Goal type" say of goals which they are.
  const isTyped = /\S\s+(?:type|kind|category)$/i.test(plain.trim());
  if (isTyped || /^(?:type|kind|category) of\b/i.test(plain.trim())) {
    for (const field of [...WORDED, "target"] as const)
      if (match.delete(field) && isTyped) match.set("other", STRENGTH.atEnd);
  }
  return match;
}

/** The known phrases inside a longer heading, longest first; a phrase inside a longer known one says nothing more. */
function phrasesIn(words: readonly string[]): Map<Field, number> {
  const match = new Map<Field, number>();
  const taken = words.map(() => false);
  const apart = words.findIndex((word, index) => index > 0 && SETS_APART.test(word));
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 1; length--)
    for (let start = words.length - length; start >= 0; start--) {
      const end = start + length;
      const phrase = words.slice(start, end);
      if (taken.slice(start, end).some(Boolean) || ONLY_WHOLE.has(keyOf(phrase))) continue;
      const isAtEnd = end === words.length && (apart < 0 || start < apart);
      const place = isAtEnd ? STRENGTH.atEnd : start === 0 ? placeAtStart(words[end]!) : STRENGTH.inside;
      const isLong = words.length > 2 * length + 4;
      if (note(match, phrase, isLong ? place * IN_A_LONG_ONE : place)) taken.fill(true, start, end);
    }
  return match;
}

const BINDS_AFTER =
  /^(?:of|for|to|by|per|needed|needing|required|requiring|in|with|without|toward|towards|from|or|and|that|which|we|they|will)$/;
/** What follows these says which ones are meant: "Activities needing support" are activities. */
const SETS_APART = /^(?:with|without|needing|requiring)$/;

function placeAtStart(next: string): number {
  if (/^(?:from|on|about|regarding)$/.test(next)) return STRENGTH.atStartOfAccount;
  return BINDS_AFTER.test(next) ? STRENGTH.atStartOfPhrase : STRENGTH.atStart;
}

/** Adds what words say that are a known phrase. @returns whether they are one */
function note(match: Map<Field, number>, words: readonly string[], strength: number): boolean {
  const fields = fieldsOf(words);
  for (const field of fields) match.set(field, Math.max(match.get(field) ?? 0, strength));
  return fields.length > 0;
}
