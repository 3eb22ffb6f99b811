import { STATE_TABLES } from "../plan/ownTables";
import { spellingKey } from "../plan/parsing/unitNames";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { PlanNotes, WorkbookState } from "../plan/state";
import type { TableMap } from "../plan/tablemap";
import type { AddedRows, Additions } from "../sheet/additions";
import { stateText } from "../text/stateSheet";
import { listsText } from "../text/templates/lists";
import { addRows, growingTable } from "./addedRows";
import { schoolCell } from "./describe";
import type { ExampleRow } from "./examples";
import { LINKED_TABLES, linkedColumns } from "./linkedLists";
import { EXAMPLES_TABLE } from "./lists";
import type { Naming } from "./naming";
import { PARTS } from "./parts";
import type { School } from "./schoolList";
import { headingsOf, listedSchools } from "./standing";
import { mapRows } from "./state";
import type { PartId } from "./types";
import type { Found, Wanted } from "./wanted";

/** What is new in a run. */
interface New {
  readonly made: ReadonlySet<PartId>;
  readonly examples: readonly ExampleRow[];
  readonly map: readonly TableMap[];
  readonly notes: PlanNotes;
}

/**
 * Rows for tables that stand already.
 * @returns those, and the tables that have no room for theirs
 */
export function addedRows(
  wanted: Wanted,
  { snapshot, standing, state }: Found,
  naming: Naming,
  { made, examples, map, notes }: New,
): { rows: AddedRows[]; noRoom: { sheet: string; table: string }[] } {
  const rows: AddedRows[] = [];
  const noRoom: { sheet: string; table: string }[] = [];
  const add = (name: string, cells: readonly ReadonlyMap<string, string | number | boolean>[]) => {
    const table = growingTable(snapshot.sheets, name);
    if (!table) return;
    const added = addRows(table, cells);
    if (added === "noRoom") noRoom.push({ sheet: table.sheet.name, table: name });
    else if (added) rows.push(added);
  };
  if (standing.state?.isComplete) {
    const { name, headings } = STATE_TABLES.map;
    const cells = map.length === 0 ? [] : mapRows(map);
    add(
      name,
      cells.map((row) => new Map(headings.map((heading, index) => [heading, row[index]!]))),
    );
    rows.push(...noteRows(snapshot, state, notes));
  }
  if (standing.lists?.isComplete) {
    const { table, id, row } = listsText.columns.examples;
    add(
      EXAMPLES_TABLE,
      examples.map(
        (each) =>
          new Map([
            [table, each.table],
            [id, each.id],
            [row, each.row],
          ]),
      ),
    );
  }
  const known = listedSchools(standing, snapshot, naming);
  const missing = wanted.schools.filter(({ name }) => !known.has(spellingKey(name)));
  if (standing.parts.get("schools")?.isComplete)
    add(
      PARTS.schools.table,
      missing.map((school) => schoolRow(naming, school)),
    );
  else if (standing.lists?.isComplete && !made.has("schools"))
    add(
      LINKED_TABLES.units,
      missingUnits(snapshot, wanted.schools).map((name) => new Map([[listsText.columns.units, name]])),
    );
  return { rows, noRoom };
}

function schoolRow(naming: Naming, school: School): ReadonlyMap<string, string | number | boolean> {
  const typed = PARTS.schools.columns.filter(({ computed }) => !computed);
  return new Map(
    typed
      .map(({ key }) => [naming.heading("schools", key), schoolCell(key, school)] as const)
      .filter(([, cell]) => cell !== ""),
  );
}

/** Schools that the list of units, where it is typed, doesn't offer. */
function missingUnits({ sheets }: WorkbookSnapshot, schools: readonly School[]): string[] {
  const found = growingTable(sheets, LINKED_TABLES.units);
  if (!found) return [];
  const { firstRow, lastRow, firstColumn } = found.table.range;
  const known = new Set<string>();
  for (let row = firstRow + 1; row <= lastRow; row++)
    known.add(spellingKey(String(found.sheet.cells.at(row, firstColumn))));
  return schools.map(({ name }) => name).filter((name) => !known.has(spellingKey(name)));
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
            columns: [{ column: firstColumn + 1, cells: [value] }],
            resizeTo: null,
          },
        ];
    return [];
  });
}

/** Lists that follow sheets which are new. The list of units is not among them: people may have typed in it. */
export function linkedNow(
  naming: Naming,
  made: ReadonlySet<PartId>,
  snapshot: WorkbookSnapshot,
): Additions["formulas"] {
  const isNew: Readonly<Record<string, boolean>> = {
    [LINKED_TABLES.parents]: made.has("objectives") || made.has("initiatives"),
    [LINKED_TABLES.people]: made.has("walkthroughs"),
  };
  return linkedColumns(naming).filter(({ table, heading }) => {
    const found = growingTable(snapshot.sheets, table);
    return isNew[table] && found && headingsOf(snapshot, found.sheet.name, found.table).includes(heading);
  });
}
