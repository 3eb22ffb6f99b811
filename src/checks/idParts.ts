/** The ids that an id goes on from, the nearest first: "2.1" and "2" for "2.1.3". @param key what ids are compared by (`idKey`) */
export function* shorterIds(key: string): Generator<string> {
  for (let shorter = key; /[.-]/.test(shorter);) {
    shorter = shorter.replace(/[.-][^.-]*$/, "");
    if (shorter !== "") yield shorter;
  }
}

/** True for an id that goes on from one of these: whatever else its row is linked to, it is a part of that. */
export function isPartOf(key: string, ids: ReadonlySet<string>): boolean {
  for (const shorter of shorterIds(key)) if (ids.has(shorter)) return true;
  return false;
}
