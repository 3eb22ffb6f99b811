import { SCHOOL_SHEETS, STATE_TABLES } from "../../plan/ownTables";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { PlanNotes, WorkbookState } from "../../plan/state";
import type { TableMap } from "../../plan/maps/tableMap";
import type { AddedRows, Additions } from "../../sheet/additions";
import type { CellContent } from "../../sheet/description";
import { stateText } from "../../text/stateSheet";
import type { GrowingPart } from "./addedColumns";
import { addRows, growingTable, replacedRow } from "./addedRows";
import { COLUMNS_TABLE } from "../names/columnNames";
import { schoolCell } from "../sheets/describe";
import { listCells, listColumns } from "../lists/listCells";
import { LINKED_HEADINGS, LINKED_TABLES, linkedColumns } from "../lists/linked";
import {
  EXAMPLES_TABLE,
  exampleCells,
  type Remembered,
  REMEMBERED_HEADINGS,
  type RememberedRow,
} from "../lists/remembered";
import type { Naming } from "../names/naming";
import { PARTS } from "../parts";
import type { School } from "../schools/schoolList";
import { mapRows } from "../state";
import type { PartId } from "../types";
import type { Found, Wanted } from "../wanted";

/** What is new in a run. */
interface New {
  readonly made: ReadonlySet<PartId>;
  readonly remembered: Remembered;
  readonly map: readonly TableMap[];
  readonly notes: PlanNotes;
  /** Those that the list of schools has not got. */
  readonly schools: readonly School[];
  readonly growing: readonly GrowingPart[];
}

/** The tables in which the sheet "Lists" remembers rows. */
const REMEMBERED_TABLES: Readonly<Record<keyof Remembered, string>> = {
  examples: EXAMPLES_TABLE,
  columnNames: COLUMNS_TABLE,
  schoolSheets: SCHOOL_SHEETS.name,
};

/**
 * Rows for tables that stand already.
 * @returns those, and the tables that have no room for theirs
 */
export function addedRows(
  wanted: Wanted,
  found: Found,
  naming: Naming,
  added: New,
): { rows: readonly AddedRows[]; noRoom: readonly NoRoom[] } {
  const { parts, state, lists } = found.standing;
  const grower = new Grower(found.snapshot, naming);
  if (state?.isComplete) growState(grower, found, added);
  if (lists?.isComplete) growLists(grower, wanted, found, added);
  if (parts.get("schools")?.isComplete)
    grower.add(
      PARTS.schools.table,
      added.schools.map((school) => schoolRow(naming, school)),
      added.growing.find(({ part }) => part === "schools")?.added,
    );
  return { rows: grower.rows, noRoom: grower.noRoom };
}

interface NoRoom {
  readonly sheet: string;
  readonly table: string;
}

/** Gathers the rows that tables get. */
class Grower {
  readonly rows: AddedRows[] = [];
  readonly noRoom: NoRoom[] = [];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly naming: Naming,
  ) {}

  /** @param newColumns columns that the table gets at its right edge */
  add(
    name: string,
    cells: readonly ReadonlyMap<string, CellContent>[],
    newColumns: GrowingPart["added"] = [],
    saysNone = "",
  ): void {
    const table = growingTable(this.snapshot.sheets, name);
    if (!table) return;
    const places = new Map(
      newColumns.map(({ column, at }) => [this.naming.heading("schools", column.key), at]),
    );
    const added = addRows(table, cells, places, saysNone);
    if (added === "noRoom") this.noRoom.push({ sheet: table.sheet.name, table: name });
    else if (added) this.rows.push(added);
  }

  /** Adds rows to a table on the sheets "Lists" or "Throughline". @param headings those that it was made with */
  addTo(
    name: string,
    headings: readonly string[],
    cells: readonly (readonly CellContent[])[],
    saysNone = "",
  ): void {
    const called = headings.map((heading) => this.naming.listHeading(name, heading));
    const rows = cells.map((row) => new Map(called.map((heading, index) => [heading, row[index]!])));
    this.add(name, rows, [], saysNone);
  }
}

function growState(grower: Grower, { snapshot, state }: Found, { map, notes }: New): void {
  const { name, headings } = STATE_TABLES.map;
  if (map.length > 0) grower.addTo(name, headings, mapRows(map), stateText.map.none);
  grower.rows.push(...noteRows(snapshot, state, notes));
}

function growLists(
  grower: Grower,
  wanted: Wanted,
  { snapshot, standing }: Found,
  { made, remembered }: New,
): void {
  const lists = { ...remembered, examples: remembered.examples.map(exampleCells) };
  for (const list of Object.keys(REMEMBERED_TABLES) as (keyof Remembered)[]) {
    const [name, headings] = [REMEMBERED_TABLES[list], REMEMBERED_HEADINGS[list]];
    const { replaced, others } = withoutStanding(snapshot, name, headings, lists[list]);
    grower.rows.push(...replaced);
    grower.addTo(
      name,
      headings,
      others.map(({ cells }) => cells),
    );
  }
  const isOnSheet = standing.parts.get("schools")?.isComplete || made.has("schools");
  const units = [
    ...(isOnSheet ? [] : wanted.schools.map(({ name }) => name)),
    ...strayUnits(snapshot, wanted),
  ];
  grower.addTo(
    LINKED_TABLES.typedUnits,
    LINKED_HEADINGS.typedUnits,
    withoutTyped(snapshot, units).map((name) => [name]),
  );
}

/**
 * What is remembered about the same table or school stays one row: a run that completes another writes it once more.
 * @returns rows in place of those that stand, and the others
 */
function withoutStanding(
  { sheets }: WorkbookSnapshot,
  name: string,
  headings: readonly string[],
  rows: readonly RememberedRow[],
): { replaced: AddedRows[]; others: RememberedRow[] } {
  const found = growingTable(sheets, name);
  if (!found) return { replaced: [], others: [] };
  const standing = listCells(found, headings).map(([first]) => String(first).trim().toLowerCase());
  const places = listColumns(found, headings);
  const replaced: AddedRows[] = [];
  const others = rows.filter((row) => {
    const at = row.subject === "" ? -1 : standing.indexOf(row.subject.toLowerCase());
    if (at >= 0) replaced.push(replacedRow(found, found.table.range.firstRow + 1 + at, places, row.cells));
    return at < 0;
  });
  return { replaced, others };
}

function schoolRow(naming: Naming, school: School): ReadonlyMap<string, CellContent> {
  const typed = PARTS.schools.columns.filter(({ computed }) => !computed);
  return new Map(
    typed
      .map(({ key }) => [naming.heading("schools", key), schoolCell(key, school)] as const)
      .filter(([, cell]) => cell !== ""),
  );
}

/** What somebody typed into the list of units itself, which is computed: it goes where such units are typed. */
function strayUnits({ sheets }: WorkbookSnapshot, { schools }: Wanted): string[] {
  const found = growingTable(sheets, LINKED_TABLES.units);
  if (!found) return [];
  const known = new Set(schools.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(spellingKey));
  const written = listCells(found, LINKED_HEADINGS.units).map(([name]) => String(name ?? "").trim());
  return written.filter((name) => name !== "" && !known.has(spellingKey(name)));
}

/** Names that nobody has typed into the list for them yet, once each. */
function withoutTyped({ sheets }: WorkbookSnapshot, names: readonly string[]): string[] {
  const found = growingTable(sheets, LINKED_TABLES.typedUnits);
  const known = new Set(
    found && listCells(found, LINKED_HEADINGS.typedUnits).map(([name]) => spellingKey(String(name))),
  );
  return names.filter((name) => !known.has(spellingKey(name)) && known.add(spellingKey(name)));
}

/** What the settings say about the plan, where they say nothing yet. */
function noteRows({ sheets }: WorkbookSnapshot, { plan }: WorkbookState, notes: PlanNotes): AddedRows[] {
  const found = growingTable(sheets, STATE_TABLES.settings.name);
  if (!found) return [];
  const { settings: text } = stateText;
  const values: readonly (readonly [label: string, known: unknown, value: string | number | null])[] = [
    [text.planName, plan.name, notes.name],
    [text.firstDay, plan.firstDay, notes.firstDay],
    [text.lastDay, plan.lastDay, notes.lastDay],
    [text.vocabulary, plan.vocabulary, notes.vocabulary],
  ];
  const { sheet, table } = found;
  const { firstRow, lastRow, firstColumn } = table.range;
  return values.flatMap(([label, known, value]): AddedRows[] => {
    if (known || value === null || value === "") return [];
    for (let row = firstRow + 1; row <= lastRow; row++)
      if (
        String(sheet.cells.at(row, firstColumn)).trim() === label &&
        sheet.cells.at(row, firstColumn + 1) === ""
      )
        return [
          {
            sheet: sheet.name,
            table: table.name,
            row,
            column: firstColumn + 1,
            cells: [[value]],
            resizeTo: null,
          },
        ];
    return [];
  });
}

/** Lists that follow sheets which are new. */
export function linkedNow(
  naming: Naming,
  made: ReadonlySet<PartId>,
  { sheets }: WorkbookSnapshot,
): Additions["formulas"] {
  const isNew: Readonly<Record<string, boolean>> = {
    [LINKED_TABLES.units]: made.has("schools"),
    [LINKED_TABLES.parents]: made.has("objectives") || made.has("initiatives"),
    [LINKED_TABLES.people]: made.has("walkthroughs"),
  };
  return linkedColumns(naming).filter(({ table }) => isNew[table] && growingTable(sheets, table));
}
