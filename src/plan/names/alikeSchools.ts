import { hasInitials, isAcronym, isDistrictUnit, schoolName, spellingKey } from "../parsing/units/unitNames";
import { type AlikeNames, type AlikeReason, distinct, isSettled, isSlip } from "./alike";

/** A school as it is known: what it is called, and its other spellings. */
export interface KnownSchool {
  readonly name: string;
  readonly aliases: readonly string[];
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Finds spellings that look like one school's and are none of the names that it is known by: "Cole Elem" beside Cole,
 * "Fairveiw ES" beside Fairview Elementary, "RHS" beside Riverbend High School. A spelling is paired with one school at
 * most, and with none where two may be meant ("North" beside North High and North Middle). Case, stops, spaces and "Mt." for
 * "Mount" make no other spelling.
 *
 * @param spellings as cells have them; they may come more than once
 * @param known the schools of a list; spellings that are like none of them are compared with each other
 * @param given what the user said: for each spelling in lower case the school that it stands for
 */
export function alikeSchools(
  spellings: Iterable<string>,
  known: readonly KnownSchool[] = [],
  given: ReadonlyMap<string, string> = NOTHING,
): AlikeNames[] {
  const taken = new Set(known.flatMap(({ name, aliases }) => [name, ...aliases]).map(spellingKey));
  const open = distinct(spellings, spellingKey).filter(
    (spelling) => !taken.has(spellingKey(spelling)) && !isDistrictUnit(spelling),
  );
  return open.flatMap((spelling): AlikeNames[] => {
    const others = known.length > 0 ? likeKnown(spelling, known) : likeOpen(spelling, open);
    const [one] = others;
    return one && others.length === 1 && !isSettled(given, spelling, one.name) ? [{ spelling, ...one }] : [];
  });
}

type Likeness = Omit<AlikeNames, "spelling">;

/** The schools that a spelling may mean, each once. */
function likeKnown(spelling: string, known: readonly KnownSchool[]): Likeness[] {
  return known.flatMap(({ name, aliases }): Likeness[] => {
    const names = [name, ...aliases];
    const reasons = names.flatMap((each) => alike(spelling, each) ?? []);
    return reasons.length > 0 && !names.some((each) => isOtherKind(spelling, each))
      ? [{ name, reason: reasons[0]! }]
      : [];
  });
}

/** Tannery, which is also called "Tannery MS", is no elementary school. */
function isOtherKind(one: string, other: string): boolean {
  const [a, b] = [schoolName(one), schoolName(other)];
  return a.base === b.base && a.kind !== "" && b.kind !== "" && a.kind !== b.kind;
}

/** The fullest of the spellings that one may be, where all of them may be one school. */
function likeOpen(spelling: string, open: readonly string[]): Likeness[] {
  const like = open.filter((other) => other !== spelling && alike(spelling, other) !== null);
  const areOne = like.every((one, at) => like.slice(at + 1).every((other) => alike(one, other) !== null));
  const name = [spelling, ...like].reduce((best, each) => (isFuller(each, best) ? each : best));
  return areOne && name !== spelling ? [{ name, reason: alike(spelling, name)! }] : [];
}

function isFuller(one: string, other: string): boolean {
  return one.length !== other.length ? one.length > other.length : one < other;
}

function alike(one: string, other: string): AlikeReason | null {
  const [a, b] = [schoolName(one), schoolName(other)];
  if (isAcronym(one) && hasInitials(other, one.trim())) return "initials";
  if (isAcronym(other) && hasInitials(one, other.trim())) return "initials";
  if (a.kind !== "" && b.kind !== "" && a.kind !== b.kind) return null;
  if (a.base === b.base) return "kind";
  if (isSlipOfWords(a.base, b.base)) return "misspelt";
  return begins(a.base, b) || begins(b.base, a) ? "more" : null;
}

/** "Ortega" of "Ortega Dual Language"; a first word that is short or a place's is too little. */
function begins(short: string, { base, kind }: { readonly base: string; readonly kind: string }): boolean {
  return short.length > 3 && kind === "" && base.startsWith(`${short} `) && !COMMON_BEGINNINGS.test(short);
}

/** What many schools begin with. */
const COMMON_BEGINNINGS =
  /^(?:north|south|east|west|central|upper|lower|saint|mount|fort|lake|river|park|hill|valley|green|spring|early|the|new|old|academy|school)$/;

/** One word of a name has a slip, and the others are the same. */
function isSlipOfWords(one: string, other: string): boolean {
  const [a, b] = [one.split(" "), other.split(" ")];
  const different = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ""] as const]));
  return a.length === b.length && different.length === 1 && isSlip(...different[0]!);
}

/** Names of schools of which one is another with a slip in one word, in pairs; a name that may be several others is in none. */
export function slipsOfSchools(names: readonly string[]): (readonly [one: string, other: string])[] {
  // By all words but one and that one's first letter: few names share these, however many there are.
  const likely = new Map<string, { readonly name: string; readonly word: string; readonly kind: string }[]>();
  const partners = new Map<string, Set<string>>();
  for (const name of names) {
    const { base, kind } = schoolName(name);
    base.split(" ").forEach((word, at, words) => {
      const key = words.map((each, index) => (index === at ? `${each.charAt(0)}*` : each)).join(" ");
      const others = likely.get(key) ?? [];
      for (const other of others)
        if (isSlip(word, other.word) && (kind === other.kind || kind === "" || other.kind === "")) {
          partners.set(name, (partners.get(name) ?? new Set()).add(other.name));
          partners.set(other.name, (partners.get(other.name) ?? new Set()).add(name));
        }
      others.push({ name, word, kind });
      likely.set(key, others);
    });
  }
  return [...partners].flatMap(([name, others]): (readonly [string, string])[] => {
    const [other] = others;
    const isPair = others.size === 1 && partners.get(other!)!.size === 1;
    return isPair && name < other! ? [[name, other!]] : [];
  });
}
