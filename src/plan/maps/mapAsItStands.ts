import type { WorkbookSnapshot } from "../snapshot";
import type { MapChange, SheetMove } from "./mapChange";
import { asConfirmed, findTables } from "./placeAgain";
import type { TableMap } from "./tableMap";

/** The map as the workbook stands, and what the user is to be asked about it. */
export interface StandingMap {
  /** The tables where they stand now; those that are gone left out. */
  readonly map: readonly TableMap[];
  readonly changes: readonly MapChange[];
  /** The tables that stand on another sheet than the map says, or on one that is called otherwise by now. */
  readonly moves: readonly SheetMove[];
}

/**
 * The map with the places where its tables stand now. Excel tables are known by their names, plain ranges by their headings, so
 * that sheets may be renamed, tables moved, rows added and columns moved. What seems to have been renamed is read on under its
 * new name, and the user is asked.
 */
export function mapAsItStands(map: readonly TableMap[], workbook: WorkbookSnapshot): StandingMap {
  const changes: MapChange[] = [];
  const moves: SheetMove[] = [];
  const found = findTables(map, workbook);
  const standing = map.flatMap((before): TableMap[] => {
    const { place, kind, choices } = found.get(before) ?? { place: null, kind: "gone" as const, choices: [] };
    const kept = place && asConfirmed(place);
    if (kind === "several") changes.push({ kind, before, after: kept, choices });
    else if (kind === "gone") changes.push({ kind, before, after: null });
    else if (kind !== null) changes.push({ kind, before, after: kept! });
    if (place === null) return [];
    const { table: after, columns } = place;
    if (after.sheet !== before.sheet) moves.push({ before, after });
    for (const heading of columns.renamed) changes.push({ kind: "heading", before, after, ...heading });
    if (columns.lost.length > 0) changes.push({ kind: "columns", before, after, lost: columns.lost });
    return [after];
  });
  return { map: standing, changes, moves };
}
