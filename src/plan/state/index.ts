import type { CellAddress } from "../cell";
import { mapAsItStands } from "../maps/mapAsItStands";
import type { MapChange, SheetMove } from "../maps/mapChange";
import { LIST_TABLES, STATE_TABLES } from "../ownTables";
import type { PlanSettings } from "../settings";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableMap } from "../maps/tableMap";
import type { DateSerial } from "../values/date";
import { type CheckNotes, readCheckNotes } from "./check";
import { isEdited, keptLists, keyed, type StateLists } from "./lists";
import { type MapReading, readMap } from "./map";
import { movedColors } from "./movedSheets";
import { stateRows } from "./rows";
import { type PlanNotes, readSettings, type RollupChoices } from "./settings";
import { benchmarkType, due, status } from "./values";

export { movedColors } from "./movedSheets";
export { type AcceptedFinding, type CheckNotes, NO_CHECK_NOTES, type RuleSetting } from "./check";
export { NO_LISTS, type StateLists } from "./lists";
export { ALL_OF_ROLLUP, NO_NOTES, type PlanNotes, type RollupChoices, SETTING_MARK } from "./settings";

/** What the workbook's own sheet `Throughline` says, as far as it can be followed. */
export interface WorkbookState extends MapReading {
  /** The day that counts as today; null where the workbook says nothing. */
  readonly asOf: DateSerial | null;
  readonly settings: Omit<PlanSettings, "asOf">;
  /** What set-up was told about the plan. */
  readonly plan: PlanNotes;
  /** What of the rollup is shown. */
  readonly rollup: RollupChoices;
  /** The user's lists as they stand. */
  readonly lists: StateLists;
  /** What the user said about the alignment check. */
  readonly check: CheckNotes;
  /** The tables that the user confirmed, where they stand now; those that are gone are left out. */
  readonly map: readonly TableMap[];
  /** What seems to have been renamed or deleted since: the user is asked. */
  readonly changes: readonly MapChange[];
  /** The tables whose sheet is another one by now, or called otherwise. */
  readonly moves: readonly SheetMove[];
  /** Cells that say something that can't be followed; they were left out of account. */
  readonly unclear: readonly CellAddress[];
}

/**
 * Reads the state that a workbook carries. People may have edited it by hand: whatever can't be followed is left out,
 * listed, and never an error.
 */
export function readState(snapshot: WorkbookSnapshot): WorkbookState {
  const unclear: CellAddress[] = [];
  const rows = (table: keyof typeof STATE_TABLES) => stateRows(snapshot, STATE_TABLES[table], unclear);

  const { asOf, schoolYearStart, plan, rollup } = readSettings(rows("settings"));
  // What the list of words to choose from says holds too, after the sheet's own list.
  const offered = [LIST_TABLES.moreStatuses, LIST_TABLES.statuses].flatMap((table) =>
    stateRows(snapshot, table, unclear),
  );
  const tables = {
    words: rows("words"),
    typeWords: rows("typeWords"),
    dueWords: rows("dueWords").filter(isEdited),
    schools: rows("schools"),
    people: rows("people"),
    statusColors: rows("statusColors"),
  };
  const settings = {
    schoolYearStart,
    statusWords: new Map(keyed([...offered, ...tables.words], (row) => row.read(1, status))),
    typeWords: new Map(keyed(tables.typeWords, (row) => row.read(1, benchmarkType))),
    dueWords: new Map(keyed(tables.dueWords, (row) => row.read(1, due))),
    schoolNames: new Map(keyed(tables.schools, (row) => row.text(1)).filter(([, school]) => school !== "")),
    personNames: new Map(keyed(tables.people, (row) => row.text(1)).filter(([, person]) => person !== "")),
    window:
      plan.firstDay !== null && plan.lastDay !== null && plan.firstDay <= plan.lastDay
        ? { first: plan.firstDay, last: plan.lastDay }
        : null,
  };
  const map = readMap(rows("map"), snapshot);
  const standing = mapAsItStands(map.kept, snapshot);
  const lists = keptLists(tables);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return {
    asOf,
    settings,
    plan,
    rollup,
    lists: {
      ...lists,
      statusColors: movedColors(lists.statusColors, standing.moves, (sheet) => !names.has(sheet)),
    },
    check: readCheckNotes(rows("rules"), rows("accepted")),
    ...standing,
    ...map,
    unclear,
  };
}
