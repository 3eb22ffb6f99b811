import { STATE_TABLES } from "../plan/ownTables";
import { spellingKey } from "../plan/parsing/unitNames";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { type DateSerial } from "../plan/values/date";
import type { Additions, AddedRows } from "../sheet/additions";
import type { SheetDescription } from "../sheet/description";
import type { TableMap } from "../plan/tablemap";
import type { PlanNotes, WorkbookState } from "../plan/state";
import { listsText } from "../text/templates/lists";
import { stateText } from "../text/stateSheet";
import { addRows, growingTable } from "./addedRows";
import { describePart, type PartSheet, schoolCell, type SheetContext } from "./describe";
import type { ExampleRow } from "./examples";
import { describeLists, EXAMPLES_TABLE } from "./lists";
import { LINKED_TABLES, linkedColumns } from "./linkedLists";
import { Naming, type NamingChoice } from "./naming";
import { PARTS } from "./parts";
import { schoolCodes, schoolSlug } from "./schoolCodes";
import type { School } from "./schoolList";
import { sheetNames } from "./sheetNames";
import {
  headingsOf,
  isEmpty,
  listedSchools,
  mapOfStanding,
  type Standing,
  standingHeadings,
} from "./standing";
import { describeState, mapRows } from "./stateSheet";
import { PART_IDS, type PartId } from "./types";

/** What set-up is asked for. */
export interface Wanted extends NamingChoice {
  readonly planName: string;
  readonly firstDay: DateSerial;
  readonly lastDay: DateSerial;
  readonly parts: readonly PartId[];
}

/** What set-up finds. */
export interface Found {
  readonly snapshot: WorkbookSnapshot;
  readonly standing: Standing;
  readonly state: WorkbookState;
  /** Plan tables that are read without anybody having confirmed them: the map takes them along, or they would be read no more. */
  readonly unconfirmed: readonly TableMap[];
}

/** What set-up writes. */
export interface Composition {
  /** The sheets of the plan, then lists and state where they are missing. */
  readonly descriptions: readonly SheetDescription[];
  readonly sheets: readonly PartSheet[];
  readonly additions: Additions;
  /** Tables that need rows and have no room for them. */
  readonly noRoom: readonly { readonly sheet: string; readonly table: string }[];
}

/** Puts together what is missing of what is wanted: sheets, and rows of tables that are there. */
export function compose(wanted: Wanted, found: Found): Composition {
  const { snapshot, standing, state } = found;
  const isThere = (part: PartId) => standing.parts.get(part)?.isComplete === true;
  const isOneTable = (part: PartId) => part !== "schoolPlans" || wanted.schoolPlans === "oneTable";
  const made = new Set(
    PART_IDS.filter((part) => wanted.parts.includes(part) && !(isOneTable(part) && isThere(part))),
  );
  const naming = new Naming(wanted, made, standingHeadings(standing, snapshot));
  const context: SheetContext = {
    naming,
    planName: wanted.planName,
    firstDay: wanted.firstDay,
    schools: wanted.schools,
    school: wanted.schools[0]?.name ?? "",
    hasPart: (part) => made.has(part) || isThere(part),
  };
  const sheets = named(
    [...made].flatMap((part) =>
      isOneTable(part) ? [describePart(part, context, null)] : schoolSheets(context, standing),
    ),
    found,
  );
  const examples = sheets.flatMap(({ example }) => example ?? []);
  const map = newMap(sheets, wanted, found, naming);
  const notes: PlanNotes = {
    name: wanted.planName,
    firstDay: wanted.firstDay,
    lastDay: wanted.lastDay,
    vocabulary: wanted.vocabulary.id,
  };
  const own = [
    ...(standing.lists?.isComplete ? [] : [describeLists(naming, wanted.schools, examples)]),
    ...(standing.state?.isComplete
      ? []
      : [
          describeState({
            heldAsOf: state.asOf,
            schoolYearStart: state.settings.schoolYearStart,
            plan: notes,
            tables: [...state.map, ...map],
            lists: { ...state.lists, spellings: spellingsOf(wanted.schools, state) },
            numberOfSchool: null,
          }),
        ]),
  ];
  const { rows, noRoom } = addedRows(wanted, found, naming, { made, examples, map, notes });
  const formulas = standing.lists?.isComplete ? linkedNow(naming, made, snapshot) : [];
  return {
    descriptions: [...sheets.map(({ description }) => description), ...own],
    sheets,
    additions: { rows, formulas },
    noRoom,
  };
}

/** A sheet for each school that has none. */
function schoolSheets(context: SheetContext, { schoolSheets: standing }: Standing): PartSheet[] {
  const done = new Set(
    standing.filter(({ isComplete }) => isComplete).map(({ school }) => spellingKey(school)),
  );
  const codes = schoolCodes(context.schools.map(({ name }) => name));
  return context.schools.flatMap(({ name }, index) =>
    done.has(spellingKey(name))
      ? []
      : [
          describePart(
            "schoolPlans",
            { ...context, school: name },
            {
              school: name,
              slug: schoolSlug(name),
              idPrefix: `${codes[index]!}-`,
            },
          ),
        ],
  );
}

/** Gives each sheet its name: its own where it was begun before, or one that is free. */
function named(sheets: readonly PartSheet[], { snapshot, standing }: Found): PartSheet[] {
  const begun = new Map<string, string>();
  for (const { part, school, description } of sheets) {
    const found =
      school === null
        ? standing.parts.get(part)
        : standing.schoolSheets.find(({ slug }) => slug === schoolSlug(school));
    if (found) begun.set(description.id, found.sheet);
  }
  // An empty sheet of the wanted name is taken, since it may be left over.
  const taken = snapshot.sheets.filter((sheet) => !isEmpty(sheet)).map(({ name }) => name);
  const fresh = sheets.filter(({ description }) => !begun.has(description.id));
  const names = sheetNames(
    fresh.map(({ description }) => description.name),
    [...taken, ...begun.values(), ...Object.values({ lists: "Lists", state: "Throughline" })],
  );
  return sheets.map((sheet) => {
    const name = begun.get(sheet.description.id) ?? names[fresh.indexOf(sheet)]!;
    return { ...sheet, description: { ...sheet.description, name }, map: { ...sheet.map, sheet: name } };
  });
}

/** The tables of set-up that the map has not got, and those that would be read no more once there is a map. */
function newMap(
  sheets: readonly PartSheet[],
  wanted: Wanted,
  { snapshot, standing, state, unconfirmed }: Found,
  naming: Naming,
): TableMap[] {
  const known = new Set(state.map.map(({ excelTable }) => excelTable?.toLowerCase()));
  const isNew = ({ excelTable }: TableMap) => !known.has(excelTable?.toLowerCase());
  const asked = [...standing.parts].filter(
    ([part, { isComplete }]) => isComplete && wanted.parts.includes(part),
  );
  const standingMaps = [
    ...asked.map(([part, sheet]) => mapOfStanding(part, sheet, snapshot, naming)),
    ...(wanted.parts.includes("schoolPlans")
      ? standing.schoolSheets
          .filter(({ isComplete }) => isComplete)
          .map((sheet) => mapOfStanding("schoolPlans", sheet, snapshot, naming))
      : []),
  ].filter((table) => table !== null);
  const all = [...standingMaps, ...sheets.map(({ map }) => map)].filter(isNew);
  const own = new Set(all.map(({ excelTable }) => excelTable?.toLowerCase()));
  const others = unconfirmed.filter(
    ({ excelTable }) => excelTable === null || !own.has(excelTable.toLowerCase()),
  );
  return [...(state.map.length === 0 ? others : []), ...all];
}

interface New {
  readonly made: ReadonlySet<PartId>;
  readonly examples: readonly ExampleRow[];
  readonly map: readonly TableMap[];
  readonly notes: PlanNotes;
}

/** Rows for tables that stand already. */
function addedRows(
  wanted: Wanted,
  { snapshot, standing, state }: Found,
  naming: Naming,
  { made, examples, map, notes }: New,
): { rows: AddedRows[]; noRoom: Composition["noRoom"] } {
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
function linkedNow(
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

/** Every spelling of every school that the list has not got. */
function spellingsOf(
  schools: readonly School[],
  { lists }: WorkbookState,
): WorkbookState["lists"]["spellings"] {
  const known = new Set(lists.spellings.map(({ written }) => spellingKey(written)));
  const added = schools.flatMap(({ name, aliases = [] }) =>
    [name, ...aliases].map((written) => ({ written, school: name })),
  );
  return [...lists.spellings, ...added.filter(({ written }) => !known.has(spellingKey(written)))];
}
