import { FIELDS, type Field } from "../../plan/fields";
import { HEADINGS_OF_OTHER_TABLES } from "../../plan/words/otherHeadings";
import { HEADINGS } from "../../plan/words/headings";
import { ONLY_WHOLE_HEADINGS } from "../../plan/words/wholeHeadings";
import { askedFor } from "./plainLanguage";
import { Spelling } from "./spelling";

/** What a heading may stand for, and how strongly it says so (1: the whole heading is a known one). */
export type HeadingMatch = ReadonlyMap<Field, number>;

const WHOLE = 1;
const WHOLE_WITHOUT_EXTRAS = 0.95;
const MISSPELT = 0.9;
/** In English the last noun says what a thing is: "Action plan status" is a status. */
const AT_END = 0.85;
const AT_START = 0.65;
const AT_START_OF_PHRASE = 0.8;
/** "Notes from progress monitoring" are notes. */
const AT_START_OF_ACCOUNT = 0.87;
const FIRST_NAME = 0.9;
const INSIDE = 0.5;
const LONGEST_PHRASE = 6;

/** The words of a heading, comparable: lower case, singular, without footnote marks. */
export function headingWords(heading: string): string[] {
  const text = heading
    .normalize("NFKC")
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}|ID\b)/gu, " ")
    // Excel tells columns of a table with one heading apart by numbers: "Status2".
    .replace(/(?<=\p{Ll}{3})(?=\d+$)/u, " ")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/y\/ies\b/g, "ies")
    .replace(/\((?:i?e)?s\)|\/e?s\b/g, "s")
    .replace(/\.(?=\w\b)/g, "");
  return (text.match(/[\p{L}\p{N}']+|[#%]/gu) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is|'s)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.slice(0, -3) + "y";
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const keyOf = (words: readonly string[]): string => words.join(" ");

const FIELDS_BY_PHRASE = new Map<string, Field[]>();
for (const field of FIELDS)
  for (const heading of HEADINGS[field]) {
    const key = keyOf(headingWords(heading));
    const fields = FIELDS_BY_PHRASE.get(key);
    if (!fields) FIELDS_BY_PHRASE.set(key, [field]);
    else if (!fields.includes(field)) fields.push(field);
  }
const ONLY_WHOLE = new Set(ONLY_WHOLE_HEADINGS.map((heading) => keyOf(headingWords(heading))));
const OTHER_TABLES = new Set(HEADINGS_OF_OTHER_TABLES.map((heading) => keyOf(headingWords(heading))));

const SPELLING = new Spelling(
  [...FIELDS_BY_PHRASE.keys(), ...OTHER_TABLES].flatMap((phrase) => phrase.split(" ")),
);

const known = new Map<string, HeadingMatch>();
/** A workbook has few different headings; the cells of odd sheets must not fill the memory. */
const MOST_KNOWN = 5000;

/** What a heading may stand for; empty when its words say nothing. */
export function matchHeading(heading: string): HeadingMatch {
  let match = known.get(heading);
  if (!match) {
    match = withPlainLanguage(heading, findMatch(heading));
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
  return [...matchHeading(heading).values()].some((strength) => strength >= AT_START);
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

const PERIOD_WORD =
  /^(?:q[1-4]|fy\d*|sy\d*|y\d|yr\d|(?:19|20)\d\d|\d\d|annual|yearly|quarterly|monthly|current|overall)$/;
const COUNTED_WORD = /^(?:quarter|year|semester|term|trimester|month|cycle)$/;

/** "Project #3" is one of several things, "Status #3" the third time that one was looked at. */
const NAMED_BY_NUMBER =
  /^(?:project|program|goal|objective|priority|strategy|initiative|action|activity|task|step|school)$/;

/** Without quarter, year and number: "Q1 Actual", "2025-26 Target", "Lead 2", "Status #2". */
function withoutPeriods(words: readonly string[]): string[] {
  let first = 0;
  let last = words.length;
  while (first < last - 1) {
    if (PERIOD_WORD.test(words[first]!)) first++;
    else if (COUNTED_WORD.test(words[first]!) && /^\d+$/.test(words[first + 1]!)) first += 2;
    else break;
  }
  while (last - 1 > first && /^(?:\d+|q[1-4]|[fs]y\d*)$/.test(words[last - 1]!)) last--;
  const isMarked = last < words.length && last - 1 > first && words[last - 1] === "#";
  if (isMarked && !NAMED_BY_NUMBER.test(words[last - 2]!)) last--;
  return first < last ? words.slice(first, last) : [...words];
}

const THING_OF_OURS = /^\W*\p{L}+(?: \p{L}+)?(?: that| which)? (?:we|they)\b/iu;
const QUESTION = /^\W*(?:by |with |for |to )?(?:who|whose|whom|when|what|where|why|how)\b/i;

/** Questions and phrases, and misspelt words, where no known heading says enough. */
function withPlainLanguage(heading: string, match: HeadingMatch): HeadingMatch {
  const strongest = Math.max(0, ...match.values());
  // "Evidence we will collect" is evidence.
  const isTold = strongest >= AT_START_OF_PHRASE && THING_OF_OURS.test(heading);
  const asked = strongest >= WHOLE_WITHOUT_EXTRAS || isTold ? null : askedFor(heading);
  // A question is understood as a whole: "When should it be finished?" asks for no status.
  if (asked && QUESTION.test(heading)) return new Map([[asked.field, asked.strength]]);
  if (strongest > AT_END) return match;
  const found = new Map(match);
  if (asked) found.set(asked.field, Math.max(found.get(asked.field) ?? 0, asked.strength));
  const words = headingWords(heading);
  const meant = words.map((word) => SPELLING.corrected(word));
  if (meant.some((word, index) => word !== words[index]))
    for (const [field, strength] of findMatch(meant.join(" ")))
      found.set(field, Math.max(found.get(field) ?? 0, strength * MISSPELT));
  return found;
}

function findMatch(heading: string): HeadingMatch {
  const found = new Map<Field, number>();
  const note = (phrase: readonly string[], strength: number): boolean => {
    const fields = FIELDS_BY_PHRASE.get(keyOf(phrase)) ?? [];
    for (const field of fields) found.set(field, Math.max(found.get(field) ?? 0, strength));
    return fields.length > 0;
  };
  const all = headingWords(heading);
  if (all.length === 0 || note(all, WHOLE)) return found;
  if (COUNTED_TIME.test(heading.trim())) return new Map([["other", WHOLE]]);
  // "Timeline - Start", "Activity: owner": the last part says which of them.
  const parts = heading.split(/\s[-–—]\s|:\s/);
  if (parts.length > 1 && note(headingWords(parts.at(-1)!), WHOLE_WITHOUT_EXTRAS)) return found;
  // What stands in brackets explains; what stands before a line of explanation is the heading.
  for (const shorter of [
    heading.replace(/\([^)]*\)/g, " "),
    heading.split(/[(:?–—]/)[0]!,
    heading.split("\n")[0]!,
  ]) {
    const words = headingWords(shorter);
    if (words.length > 0 && note(words, WHOLE_WITHOUT_EXTRAS)) return found;
    if (words.length > 0 && note(withoutPeriods(words), WHOLE_WITHOUT_EXTRAS)) return found;
  }
  // "Milestone description" is the milestone.
  const described = NAMED_THING.exec(all.join(" "))?.[1];
  if (described) {
    const fields = FIELDS_BY_PHRASE.get(described) ?? [];
    for (const field of fields.filter((each) => WORDED.has(each))) found.set(field, WHOLE_WITHOUT_EXTRAS);
    if (found.size > 0) return found;
    const last = described.split(" ").slice(-1);
    if (namesLevel(last) && note(last, AT_END)) return found;
  }
  if (ABOUT_CHANGES.test(all.join(" "))) return new Map([["note", WHOLE_WITHOUT_EXTRAS]]);
  const own = heading.replace(WHOSE, "");
  if (own !== heading && namesLevel(headingWords(own)) && note(headingWords(own), AT_END)) return found;
  // "Task description / Requirement": the first of two names of wording says more of it, but "Strategy / Action step" are steps.
  const names = heading.split(/\s*\/\s*/).map(headingWords);
  if (
    names.length === 2 &&
    names.every((words) => FIELDS_BY_PHRASE.get(keyOf(words))?.some((field) => WORDED.has(field)))
  ) {
    const isWork = (words: readonly string[]): boolean =>
      FIELDS_BY_PHRASE.get(keyOf(words))!.includes("action");
    const [first, second] = isWork(names[1]!) && !isWork(names[0]!) ? [names[1]!, names[0]!] : names;
    note(second!, AT_END);
    note(first!, FIRST_NAME);
    return found;
  }
  // "Pillar / KRA": of two names the one that is known.
  const knownNames = names.filter((words) => FIELDS_BY_PHRASE.has(keyOf(words)));
  const isOfTwo = names.length === 2 && knownNames.length === 1 && names.every(({ length }) => length === 1);
  if (isOfTwo && note(knownNames[0]!, FIRST_NAME)) return found;
  const plain = heading.replace(/\([^)]*\)/g, " ");
  const withoutPurpose = plain.replace(PURPOSE, "").trim();
  partialMatches(withoutPeriods(headingWords(withoutPurpose === "" ? plain : withoutPurpose)), note);
  // A name of the district's own, and in brackets what others call it: "Big moves (key actions)".
  const inBrackets = headingWords(/\(([^()]+)\)/.exec(heading)?.[1] ?? "");
  if (found.size === 0 && inBrackets.filter((word) => /\p{L}/u.test(word)).length > 1)
    note(inBrackets, AT_END);
  // "Type of goal", "Goal type" say of goals which they are.
  const isTyped = /\S\s+(?:type|kind|category)$/i.test(plain.trim());
  if (isTyped || /^(?:type|kind|category) of\b/i.test(plain.trim())) {
    for (const field of [...WORDED, "target"] as const)
      if (found.delete(field) && isTyped) found.set("other", AT_END);
  }
  return found;
}

/** "No. days" counts them. */
const COUNTED_TIME =
  /^(?:no|nr|number|#)\.?\s*(?:of\s+)?(?:(?:work(?:ing)?|calendar)\s+)?(?:days|weeks|hours|months)$/i;

/** Whose plan a level is of, or its short name, before a word that means something only alone: "Trust aim", "DEIS theme". */
const WHOSE =
  /^(?:[Oo]ur|[Dd]istrict|[Tt]rust|[Nn]etwork|[Cc]luster|[Dd]ivision|[Ss]chool|\p{Lu}{2,6})\s+(?=\p{L}+$)/u;

function namesLevel(words: readonly string[]): boolean {
  return FIELDS_BY_PHRASE.get(keyOf(words))?.some((field) => WORDED.has(field)) ?? false;
}

/** "Changes to milestones" tells of them. */
const ABOUT_CHANGES = /^(?:change|amendment|revision) (?:to|in|of) ./;
const NAMED_THING =
  /^(.+) (?:description|name|title|statement|wording|summary)(?: (?:and|with) (?:rationale|reason|context|explanation|background|need))?$/;
/** Fields that are wording themselves. */
const WORDED: ReadonlySet<Field> = new Set<Field>([
  ...(["objective", "initiative", "action", "benchmark", "measure"] as const),
]);

/** What something is for says less than what it is: "Action steps to implement the strategy". */
const PURPOSE =
  /\b(?:in order )?to (?:implement|achieve|address|support|reach|meet|improve|accomplish|ensure|attain)\b.*$/is;

function placeAtStart(next: string): number {
  if (/^(?:from|on|about|regarding)$/.test(next)) return AT_START_OF_ACCOUNT;
  return BINDS_AFTER.test(next) ? AT_START_OF_PHRASE : AT_START;
}

const BINDS_AFTER =
  /^(?:of|for|to|by|per|needed|needing|required|requiring|in|with|without|toward|towards|from|or|and|that|which|we|they|will)$/;
/** What follows these says which ones are meant: "Activities needing support" are activities. */
const SETS_APART = /^(?:with|without|needing|requiring)$/;

/** The known phrases inside a longer heading, longest first; a phrase inside a longer known one says nothing more. */
function partialMatches(
  words: readonly string[],
  note: (phrase: readonly string[], strength: number) => boolean,
): void {
  const taken = words.map(() => false);
  const apart = words.findIndex((word, index) => index > 0 && SETS_APART.test(word));
  for (let length = Math.min(LONGEST_PHRASE, words.length); length >= 1; length--)
    for (let start = words.length - length; start >= 0; start--) {
      const end = start + length;
      const phrase = words.slice(start, end);
      if (taken.slice(start, end).some(Boolean) || ONLY_WHOLE.has(keyOf(phrase))) continue;
      const isAtEnd = end === words.length && (apart < 0 || start < apart);
      const place = isAtEnd ? AT_END : start === 0 ? placeAtStart(words[end]!) : INSIDE;
      const isLong = words.length > 2 * length + 4;
      if (note(phrase, isLong ? place * 0.75 : place)) taken.fill(true, start, end);
    }
}
