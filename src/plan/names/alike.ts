/** Why two spellings may be one name. The words for it stand in `text/names`. */
export type AlikeReason =
  /** "Smith, Jane": the same words in another order. */
  | "order"
  /** "J. Smith": an initial in place of the name. */
  | "initial"
  /** "Ms. Smith": the surname alone. */
  | "surname"
  /** "Mike Smith": a short form. */
  | "shortForm"
  /** "S Okafor" beside "S. Okafor": the same but for stops and hyphens. */
  | "marks"
  /** "Jane A. Smith", "Jane Smith-Lee", "Ortega Dual Language": one says more. */
  | "more"
  /** "Jane Smtih": one letter differs. */
  | "misspelt"
  /** "RHS": the initials of a school. */
  | "initials"
  /** "Bates" beside "Bates Elementary": the kind of school is left out or said in another way. */
  | "kind";

/**
 * Two spellings that look like one person or one school. Nothing more is known than that they look so: a person has to
 * say whether they are.
 */
export interface AlikeNames {
  /** The less full of the two, as it is written. */
  readonly spelling: string;
  /** The fuller one. */
  readonly name: string;
  readonly reason: AlikeReason;
}

/**
 * True where the user has said what both of two spellings stand for: the same, and they are one name already, or
 * different ones, and they are to be left alone.
 * @param given what the user said: for each spelling in lower case the name that it stands for
 */
export function isSettled(given: ReadonlyMap<string, string>, one: string, other: string): boolean {
  return given.has(one.trim().toLowerCase()) && given.has(other.trim().toLowerCase());
}

/** True where two words of five letters or more differ by one slip: a letter left out, put in or changed, or two changed about. */
export function isSlip(a: string, b: string): boolean {
  return a !== b && Math.min(a.length, b.length) >= 5 && a[0] === b[0] && isOneEdit(a, b);
}

/** True where a letter is left out, put in or changed, or two change places; or nothing differs. */
export function isOneEdit(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const [restA, restB] = [a.slice(first), b.slice(first)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    isSwapped(restA, restB)
  );
}

/** True where the first two letters stand the other way round, and nothing else differs. */
export function isSwapped(a: string, b: string): boolean {
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

/** Each thing once, by what it is known by; the first stays. */
export function distinct<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(key(item))) known.set(key(item), item);
  return [...known.values()];
}
