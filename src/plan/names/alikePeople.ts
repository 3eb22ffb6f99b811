import { type AlikeNames, type AlikeReason, distinct, isSettled, isSlip, isSwapped } from "./alike";
import { personName, type PersonName } from "./personName";
import { isShortForm } from "./shortForms";

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * Finds spellings that look like one person: "J. Smith", "Smith, Jane" and "Ms. Smith" beside "Jane Smith". Each spelling is
 * paired with one fuller name at most, and with none where two people may be meant: beside Jane Smith and John Smith,
 * "J. Smith" is left alone. Titles and teams are no names. Case, spaces and what stands
 * beside a name ("Dr.", "(lead)", "Principal") make no other spelling.
 *
 * @param names as cells have them, one person each (`PeopleReading.names`); they may come more than once
 * @param given what the user said: for each spelling in lower case the person that it stands for; pairs of which both are
 *   in it are settled, the same or not
 */
export function alikePeople(
  names: Iterable<string>,
  given: ReadonlyMap<string, string> = NOTHING,
): AlikeNames[] {
  const people = distinct(
    [...new Set(names)].flatMap((name) => personName(name) ?? []),
    ({ plain }) => plain,
  );
  const index = new BySurname(people);
  const found: AlikeNames[] = [];
  for (const person of people) {
    const alike = index
      .candidates(person)
      .map((other) => ({ other, reason: reasonFor(person, other) }))
      .filter((each): each is { other: PersonName; reason: AlikeReason } => each.reason !== null);
    const [first] = alike;
    if (!first || !areOne(alike.map(({ other }) => other))) continue;
    const fullest = alike.reduce(
      (best, each) => (fullness(each.other) > fullness(best.other) ? each : best),
      first,
    );
    if (!isSettled(given, person.text, fullest.other.text))
      found.push({ spelling: person.text, name: fullest.other.text, reason: fullest.reason });
  }
  return found;
}

/** How much a spelling says: the fullest of several is the name. */
function fullness({ given, middle, isTurned, plain }: PersonName): number {
  return (
    Math.min(given.length, 2) * 100 +
    middle.join("").length * 10 +
    (isTurned ? 0 : 5) +
    (plain.includes(".") ? 2 : 0)
  );
}

/** People by their surnames: a plan of many schools names thousands. */
class BySurname {
  /** By the first letter, with which no slip begins. */
  private readonly byLetter = new Map<string, PersonName[]>();
  private readonly byPart = new Map<string, PersonName[]>();

  constructor(private readonly people: readonly PersonName[]) {
    for (const person of people) {
      push(this.byLetter, person.surname.slice(0, 1), person);
      for (const part of partsOf(person.surname)) push(this.byPart, part, person);
    }
  }

  /** Others with the same surname, a part of it, or one that differs by a slip; in the order in which they are named. */
  candidates(person: PersonName): PersonName[] {
    const near = new Set([
      ...(this.byLetter.get(person.surname.slice(0, 1)) ?? []).filter(
        ({ surname }) => surname === person.surname || isSlip(person.surname, surname),
      ),
      ...(this.byPart.get(person.surname) ?? []),
      ...partsOf(person.surname).flatMap((part) =>
        (this.byLetter.get(part.slice(0, 1)) ?? []).filter(({ surname }) => surname === part),
      ),
    ]);
    near.delete(person);
    return near.size < 2 ? [...near] : this.people.filter((other) => near.has(other));
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "Smith" and "Lee" of "Smith-Lee"; none of a surname of one part. */
function partsOf(surname: string): string[] {
  const parts = surname.split(/[-\s]/);
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : [];
}

/** Why a spelling may stand for a fuller name; null where it does not, or where it is the fuller one itself. */
function reasonFor(spelling: PersonName, name: PersonName): AlikeReason | null {
  const reason = alike(spelling, name);
  if (reason === null) return null;
  const [one, other] = [fullness(spelling), fullness(name)];
  if (one !== other) return one < other ? reason : null;
  return spelling.text > name.text ? reason : null;
}

function alike(one: PersonName, other: PersonName): AlikeReason | null {
  if (one.surname !== other.surname) {
    // Two slips in one name are two people.
    if (one.given === "" || one.given !== other.given || !middlesFit(one, other)) return null;
    if (one.given.length > 1) return isSlip(one.surname, other.surname) ? "misspelt" : "more";
    // An initial says little: the slip has to be one that makes no other name.
    const [short, long] =
      one.surname.length <= other.surname.length
        ? [one.surname, other.surname]
        : [other.surname, one.surname];
    return isSlip(short, long) && isSlipWithinName(short, long) ? "misspelt" : null;
  }
  if (!middlesFit(one, other)) return null;
  if (one.given === "" || other.given === "") return one.given === other.given ? "marks" : "surname";
  if (one.given === other.given) {
    if (one.isTurned !== other.isTurned) return "order";
    return one.middle.join() === other.middle.join() ? "marks" : "more";
  }
  const [short, long] =
    one.given.length <= other.given.length ? [one.given, other.given] : [other.given, one.given];
  if (short.length === 1) return long.startsWith(short) ? "initial" : null;
  if (isShortForm(short, long)) return "shortForm";
  return isSlipWithinName(short, long) ? "misspelt" : null;
}

/** A middle name that the other has too, or that only one has. */
function middlesFit({ middle: one }: PersonName, { middle: other }: PersonName): boolean {
  return one.every((name, at) => {
    const beside = other[at];
    return beside === undefined || name.startsWith(beside) || beside.startsWith(name);
  });
}

/** Of names many that differ by a letter are two ("Maria", "Mario"): only slips that make no other name count. */
function isSlipWithinName(short: string, long: string): boolean {
  if (short.length < 4 || short[0] !== long[0]) return false;
  let first = 0;
  while (first < short.length && short[first] === long[first]) first++;
  const [restShort, restLong] = [short.slice(first), long.slice(first)];
  if (isSwapped(restShort, restLong)) return true;
  if (restLong.slice(1) === restShort) {
    const [letter, before] = [restLong[0], long[first - 1]];
    return letter === before || letter === "h";
  }
  const letters = [restShort[0], restLong[0]].sort().join("");
  return restShort.slice(1) === restLong.slice(1) && ["iy", "ck", "sz"].includes(letters);
}

/** True where all may be one person: no two of them say different first or middle names. */
function areOne(people: readonly PersonName[]): boolean {
  return people.every((one, at) => people.slice(at + 1).every((other) => alike(one, other) !== null));
}
