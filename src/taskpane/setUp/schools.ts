import type { School } from "../../app/setUp/setUp";
import { schoolName, spellingKey } from "../../plan/parsing/units/unitNames";

/** Shorter names are often one letter apart and still belong to two schools. */
const LEAST_FOR_A_SLIP = 6;

/** The schools of a list that are missing from another list, in their order. */
export function notListed(schools: readonly School[], listed: readonly School[]): School[] {
  const known = new Set(listed.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(spellingKey)));
  return schools.filter(({ name }) => !known.has(spellingKey(name)));
}

/**
 * For schools that may be a second spelling of one above them in the list, that one: "Bates" for "Bates Elementary", or a name
 * that is one letter off. By position in the list.
 */
export function secondSpellings(schools: readonly School[]): ReadonlyMap<number, School> {
  const names = schools.map(({ name }) => schoolName(name));
  const found = new Map<number, School>();
  for (const [index, { base, kind }] of names.entries()) {
    const first = names.findIndex(
      (other, at) =>
        at < index &&
        !found.has(at) &&
        (kind === other.kind
          ? base === other.base || isOneSlip(base, other.base)
          : base === other.base && (kind === "" || other.kind === "")),
    );
    if (first >= 0) found.set(index, schools[first]!);
  }
  return found;
}

/** True where one letter was left out, added or mistyped; a different number is no typo. */
function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LEAST_FOR_A_SLIP || long.length - short.length > 1) return false;
  if (digits(one) !== digits(other)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  return rest === short.slice(long.length === short.length ? start + 1 : start);
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

/** The list without a school, whose spelling the other one takes over. */
export function takenTogether(schools: readonly School[], second: School, first: School): School[] {
  return schools.flatMap((school) => {
    if (school === second) return [];
    if (school !== first) return [school];
    const { name, aliases, ...rest } = second;
    return [{ ...rest, ...first, aliases: [...(first.aliases ?? []), name, ...(aliases ?? [])] }];
  });
}

/** Which of the columns that a list can have besides names are filled in anywhere. */
export function columnsOf(schools: readonly School[]): (keyof Omit<School, "name">)[] {
  const columns = ["cluster", "leader", "level", "tier", "aliases"] as const;
  return columns.filter((column) => schools.some((school) => school[column] !== undefined));
}
