import { idKey } from "./ids";

/** The ids that an id goes on from, the nearest first: "2.1" and "2" for "2.1.3". @param key what ids are compared by (`idKey`) */
export function* shorterIds(key: string): Generator<string> {
  for (let end = partsEnd(key, key.length); end > 0; end = partsEnd(key, end)) yield key.slice(0, end);
}

/** Where the last mark between parts stands before a place, -1 where there is none. */
function partsEnd(key: string, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (key[at] === "." || key[at] === "-") return at;
  return -1;
}

/** True for an id that goes on from one of these: whatever else its row is linked to, it is a part of that. */
export function isPartOf(key: string, ids: Pick<ReadonlySet<string>, "has">): boolean {
  for (const shorter of shorterIds(key)) if (ids.has(shorter)) return true;
  return false;
}

/**
 * By the key of a goal the keys of those that it is a part of, the nearest first: 1.1 under 1 in one list. Whoever takes up a part
 * has taken up the goal.
 */
export function wholesOf(
  goals: readonly { readonly id: string; readonly key: string }[],
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(goals.map(({ id, key }) => [idKey(id), key]));
  return new Map(
    goals.map(({ id, key }) => [
      key,
      [...shorterIds(idKey(id))].flatMap((shorter) => byId.get(shorter) ?? []),
    ]),
  );
}
