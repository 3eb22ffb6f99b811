/** Tables and places of which nobody can say which is which. */
export interface Undecided<Table, Place> {
  readonly tables: readonly Table[];
  readonly places: readonly Place[];
}

/**
 * Tells which table stands in which place: where something speaks for one place more than for all others, and for no other
 * table as much.
 * @param placesOf the places in which a table may stand
 * @param evidence what speaks for a table in a place, what weighs most first
 */
export function whichIsWhich<Table, Place>(
  tables: readonly Table[],
  placesOf: (table: Table) => readonly Place[],
  evidence: (table: Table, place: Place) => readonly number[],
): { readonly found: ReadonlyMap<Table, Place>; readonly undecided: readonly Undecided<Table, Place>[] } {
  const found = new Map<Table, Place>();
  const taken = new Set<Place>();
  const free = (table: Table): Place[] => placesOf(table).filter((place) => !taken.has(place));
  const open = (): Table[] => tables.filter((table) => !found.has(table) && free(table).length > 0);
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const table of open()) {
      const place = onlyBest(free(table), (each) => evidence(table, each));
      if (place === null) continue;
      const rivals = tables.filter((each) => !found.has(each) && placesOf(each).includes(place));
      if (onlyBest(rivals, (each) => evidence(each, place)) !== table) continue;
      found.set(table, place);
      taken.add(place);
    }
  }
  return { found, undecided: together(open(), free) };
}

/** The one for which more speaks than for any other; null where there is no such one. */
function onlyBest<Each>(all: readonly Each[], evidence: (each: Each) => readonly number[]): Each | null {
  let best: Each | null = null;
  let isOnly = false;
  for (const each of all) {
    const order = best === null ? 1 : compare(evidence(each), evidence(best));
    if (order > 0) best = each;
    if (order !== 0) isOnly = order > 0 || isOnly;
    else isOnly = false;
  }
  return isOnly ? best : null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** Tables that may stand in the same places, each group with these. */
function together<Table, Place>(
  tables: readonly Table[],
  free: (table: Table) => readonly Place[],
): Undecided<Table, Place>[] {
  const groups: { tables: Table[]; places: Set<Place> }[] = [];
  for (const table of tables) {
    const places = free(table);
    const joined = groups.filter((group) => places.some((place) => group.places.has(place)));
    const group = { tables: joined.flatMap((each) => each.tables), places: new Set<Place>() };
    for (const place of [...joined.flatMap((each) => [...each.places]), ...places]) group.places.add(place);
    group.tables.push(table);
    for (const each of joined) groups.splice(groups.indexOf(each), 1);
    groups.push(group);
  }
  return groups.map((group) => ({ tables: group.tables, places: [...group.places] }));
}
