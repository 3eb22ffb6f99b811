import { isOwnSheet } from "../ownTables";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import { type Areas, headingArea, tableArea } from "./areas";
import { findTableColumns, type FoundColumns } from "./columnsAgain";
import { evidence } from "./evidence";
import { excelTablesIn, headingsKey, type HeadingPlace, isInPlace, placesIn } from "./findAgain";
import type { TableMap } from "./tableMap";
import { whichIsWhich } from "./whichIsWhich";

/** A table where it stands now, and what of its columns was found there. */
export interface StandingTable {
  readonly table: TableMap;
  readonly sheet: SheetSnapshot;
  readonly columns: FoundColumns;
}

/** Where a table of the map was found. */
export interface Found {
  /** Null where it may stand in several places and is not read in any of them. */
  readonly place: StandingTable | null;
  /** What is to be asked about it; null where it is sure. */
  readonly kind: "sheet" | "table" | "moved" | "several" | null;
  /** The places where it may stand, if there are several. */
  readonly choices: readonly TableMap[];
}

type FoundTables = Map<TableMap, Found>;

/** Where the tables of a map stand now; those that are gone left out. */
export function findTables(
  map: readonly TableMap[],
  workbook: WorkbookSnapshot,
): ReadonlyMap<TableMap, Found> {
  const found: FoundTables = new Map();
  findByName(map, workbook, found);
  for (const sheet of workbook.sheets) findOnOwnSheet(map, sheet, found);
  findElsewhere(map, workbook, found);
  return found;
}

function findByName(map: readonly TableMap[], { sheets }: WorkbookSnapshot, found: FoundTables): void {
  for (const table of map)
    for (const sheet of table.excelTable === null ? [] : sheets)
      for (const each of sheet.tables) {
        if (!isCalled(each, table.excelTable)) continue;
        // Without its heading row it stands as the map has it.
        const standing = each.hasHeaderRow ? inTable(table, sheet, each) : { ...table, sheet: sheet.name };
        found.set(table, sure(standingTable(standing, sheet, [])));
      }
}

/** Finds ranges in their places, or in others of their sheet: rows come and go above them. */
function findOnOwnSheet(map: readonly TableMap[], sheet: SheetSnapshot, found: FoundTables): void {
  const ranges = map
    .filter(({ sheet: name, excelTable }) => name === sheet.name && excelTable === null)
    .sort((a, b) => a.headerRows[1] - b.headerRows[1]);
  const set = (table: TableMap, row: number): void => {
    const standing = inExcelTable(down(table, sheet, row), sheet);
    found.set(table, sure(standingTable(standing, sheet, [])));
  };
  for (const group of grouped(ranges, headingsKey)) {
    const places = isInRows(group, sheet) ? [] : placesIn(group[0]!, sheet, headingsOn(sheet, found));
    const rows = new Set(group.map(({ headerRows }) => headerRows[1]));
    // As many as there were, one below the other: they are still in their order.
    if (places.length === group.length && rows.size === group.length)
      for (const [index, table] of group.entries()) set(table, places[index]!.row);
    else for (const table of group) if (isInPlace(table, sheet)) set(table, table.headerRows[1]);
  }
  for (const table of ranges) {
    if (found.has(table)) continue;
    const places = placesIn(table, sheet, headingsOn(sheet, found));
    const best = places.reduce((most, { share }) => Math.max(most, share), 0);
    const place = places.find(({ share }) => share === best);
    if (place) set(table, place.row);
  }
}

function isInRows(tables: readonly TableMap[], sheet: SheetSnapshot): boolean {
  return tables.every((table) => isInPlace(table, sheet));
}

/** Finds what is left by its headings, on any sheet, as far as it can be told which is which. */
function findElsewhere(map: readonly TableMap[], workbook: WorkbookSnapshot, found: FoundTables): void {
  const places = new Map<TableMap, readonly HeadingPlace[]>();
  const known = new Map<string, HeadingPlace>();
  const lost = map.filter((table) => !found.has(table));
  for (const group of grouped(lost, (table) => `${table.excelTable === null}\n${headingsKey(table)}`)) {
    // Looked for once: all schools' sheets may have been renamed.
    const own = placesFor(group[0]!, workbook, found).map((place) => {
      const key = [place.sheet.name, place.row, place.excelTable?.name].join("\n");
      known.set(key, known.get(key) ?? place);
      return known.get(key)!;
    });
    for (const table of group) places.set(table, own);
  }
  const placesOf = (table: TableMap) => places.get(table) ?? [];
  const told = whichIsWhich(lost, placesOf, remembered(evidence));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const standingAt = (table: TableMap, place: HeadingPlace): StandingTable =>
    standingTable(inPlace(table, place), place.sheet, headingsOn(place.sheet, found));
  for (const [table, place] of told.found) {
    const kind = table.excelTable !== null ? "table" : names.has(table.sheet) ? "moved" : "sheet";
    found.set(table, { place: standingAt(table, place), kind, choices: [] });
  }
  for (const { tables, places: open } of told.undecided) {
    // Where it makes no difference to what is read, all are read on.
    const isSame = tables.every((table) => isAlike(table, tables[0]!));
    const choicesOf = (table: TableMap) =>
      placesOf(table)
        .filter((place) => open.includes(place))
        .map((place) => asConfirmed(standingAt(table, place)));
    const shared = isSame ? choicesOf(tables[0]!) : null;
    const choices = tables.map((table) => shared ?? choicesOf(table));
    for (const [index, table] of tables.entries()) {
      const read = isSame && open.length <= tables.length ? open[index] : undefined;
      const place = read ? standingAt(table, read) : null;
      found.set(table, { place, kind: "several", choices: choices[index]! });
    }
  }
}

/** The places that read like the heading of a table which is not where it was, and that are no other table's of the map. */
function placesFor(table: TableMap, { sheets }: WorkbookSnapshot, found: FoundTables): HeadingPlace[] {
  const theirs = sheets.filter((sheet) => !isOwnSheet(sheet));
  const isTaken = ({ name }: TableSnapshot): boolean =>
    [...found.keys()].some(({ excelTable }) => isCalled({ name }, excelTable));
  const tables =
    table.excelTable === null
      ? []
      : theirs
          .flatMap((sheet) => excelTablesIn(table, sheet))
          .filter(({ excelTable }) => excelTable !== null && !isTaken(excelTable));
  // Somebody may have made a plain range of it.
  return tables.length > 0
    ? tables
    : theirs.flatMap((sheet) => placesIn(table, sheet, areasOn(sheet, found, tableArea)));
}

function headingsOn(sheet: SheetSnapshot, found: FoundTables): Areas {
  return areasOn(sheet, found, headingArea);
}

function areasOn(sheet: SheetSnapshot, found: FoundTables, areaOf: typeof tableArea): Areas {
  return [...found.values()].flatMap(({ place }) => (place?.sheet === sheet ? [areaOf(place.table)] : []));
}

/** True where the same is read from a sheet by either of two descriptions. */
function isAlike(a: TableMap, b: TableMap): boolean {
  const said = ({ kind, columns, endsAbove }: TableMap): string =>
    [kind, endsAbove, ...columns.map(({ heading, field }) => `${heading}\t${field}`)].join("\n");
  return said(a) === said(b);
}

function remembered(
  of: (table: TableMap, place: HeadingPlace) => readonly number[],
): (table: TableMap, place: HeadingPlace) => readonly number[] {
  const known = new Map<TableMap, Map<HeadingPlace, readonly number[]>>();
  return (table, place) => {
    const own = known.get(table) ?? new Map<HeadingPlace, readonly number[]>();
    known.set(table, own);
    const value = own.get(place) ?? of(table, place);
    own.set(place, value);
    return value;
  };
}

function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return [...groups.values()];
}

function sure(place: StandingTable): Found {
  return { place, kind: null, choices: [] };
}

/** @param others where the other tables of its sheet have their headings */
function standingTable(table: TableMap, sheet: SheetSnapshot, others: Areas): StandingTable {
  const columns = findTableColumns(table, sheet, others);
  return { table: { ...table, columns: columns.columns }, sheet, columns };
}

/**
 * A table with its columns under the headings that the map has: one that is found again need not have kept all of them, and
 * that is asked about by itself.
 */
export function asConfirmed({ table, columns: { columns, renamed, lost } }: StandingTable): TableMap {
  const named = columns.map((column) => {
    const was = renamed.find((each) => each.column === column)?.was;
    return was === undefined ? column : { ...column, heading: was };
  });
  return { ...table, columns: [...named, ...lost] };
}

function isCalled({ name }: Pick<TableSnapshot, "name">, wanted: string | null): boolean {
  return name.toLowerCase() === wanted?.toLowerCase();
}

function inPlace(table: TableMap, { sheet, row, excelTable }: HeadingPlace): TableMap {
  if (excelTable !== null) return inTable(table, sheet, excelTable);
  return inExcelTable({ ...down(table, sheet, row), excelTable: null }, sheet);
}

function inTable(
  table: TableMap,
  sheet: SheetSnapshot,
  { name, range, hasTotalRow }: TableSnapshot,
): TableMap {
  return {
    ...table,
    sheet: sheet.name,
    excelTable: name,
    headerRows: [range.firstRow, range.firstRow],
    firstRow: range.firstRow + 1,
    lastRow: range.lastRow - (hasTotalRow ? 1 : 0),
  };
}

/** A range of which somebody made an Excel table is read as that, but for one whose rows go on below the Excel table. */
function inExcelTable(table: TableMap, sheet: SheetSnapshot): TableMap {
  const goesOn = (below: number): boolean =>
    below <= table.lastRow && table.columns.some(({ column }) => sheet.cells.at(below, column) !== "");
  const made = sheet.tables.find(
    ({ range, hasHeaderRow }) =>
      hasHeaderRow &&
      range.firstRow === table.headerRows[1] &&
      !goesOn(range.lastRow + 1) &&
      table.columns.every(({ column }) => column >= range.firstColumn && column <= range.lastColumn),
  );
  return made ? inTable(table, sheet, made) : table;
}

/** A table with its rows where its heading stands now. */
function down(table: TableMap, sheet: SheetSnapshot, row: number): TableMap {
  const by = row - table.headerRows[1];
  const move = (each: number): number => each + by;
  return {
    ...table,
    sheet: sheet.name,
    headerRows: [Math.max(1, move(table.headerRows[0])), row],
    firstRow: move(table.firstRow),
    lastRow: move(table.lastRow),
    sectionRows: table.sectionRows.map(move),
    notDataRows: table.notDataRows.map(move),
  };
}
