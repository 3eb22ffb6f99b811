import type { MapChange, SheetMove } from "../../plan/maps/mapChange";
import type { TableMap } from "../../plan/maps/tableMap";
import { movedColors, type StateLists } from "../../plan/state";

type Moves = readonly (MapChange | SheetMove)[];

/** Whether anything was said of the colors of sheets that tables have left. */
export function hasMovedColors({ statusColors }: StateLists, moves: Moves): boolean {
  return movedColors(statusColors, moves, () => true) !== statusColors;
}

/** The lists with what colors mean said of the sheets on which tables stand now. @param tables those in use from now on */
export function colorsAfter(lists: StateLists, moves: Moves, tables: readonly TableMap[]): StateLists {
  const used = new Set(tables.map(({ sheet }) => sheet));
  return { ...lists, statusColors: movedColors(lists.statusColors, moves, (sheet) => !used.has(sheet)) };
}
