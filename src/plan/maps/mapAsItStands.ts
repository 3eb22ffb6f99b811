import { findTableColumns, type RenamedHeading } from "./columnsAgain";
import { isInPlace, placeElsewhere, placeIn, tableElsewhere } from "./findAgain";
import { isOwnSheet } from "../ownTables";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
import type { ColumnMap, TableMap } from "./tableMap";

/** What became of a table that the user confirmed, where that is more than having been moved on its sheet. */
export interface MapChange {
  /** As the map has it. */
  readonly before: TableMap;
  /** As it seems to stand now; null where it is gone. */
  readonly after: TableMap | null;
  /** What was renamed: its sheet, the Excel table itself, or a heading; null where it is gone. */
  readonly renamed: "sheet" | "table" | RenamedHeading | null;
}

/** The map as the workbook stands, and what the user is to be asked about it. */
export interface StandingMap {
  /** The tables where they stand now; those that are gone left out. */
  readonly map: readonly TableMap[];
  readonly changes: readonly MapChange[];
}

/**
 * The map with the places where its tables stand now. Excel tables are known by their names, plain ranges by their headings, so
 * that sheets may be renamed, rows added and columns moved. What seems to have been renamed is read on under its new name,
 * and the user is asked.
 */
export function mapAsItStands(map: readonly TableMap[], workbook: WorkbookSnapshot): StandingMap {
  const changes: MapChange[] = [];
  const standing = map.flatMap((before) => {
    const found = findAgain(before, map, workbook);
    if (!found) {
      changes.push({ before, after: null, renamed: null });
      return [];
    }
    const { columns, renamed } = findTableColumns(found.table, found.sheet);
    const after = { ...found.table, columns };
    if (found.renamed)
      changes.push({
        before,
        after: { ...after, columns: asNamed(columns, renamed) },
        renamed: found.renamed,
      });
    for (const heading of renamed) changes.push({ before, after, renamed: heading });
    return [after];
  });
  return { map: standing, changes };
}

/** Columns under the headings that the map has: a table that is found again need not have kept all of them. */
function asNamed(columns: readonly ColumnMap[], renamed: readonly RenamedHeading[]): ColumnMap[] {
  return columns.map((column) => {
    const was = renamed.find((each) => each.column === column)?.was;
    return was === undefined ? column : { ...column, heading: was };
  });
}

interface Found {
  readonly table: TableMap;
  readonly sheet: SheetSnapshot;
  readonly renamed: "sheet" | "table" | null;
}

function findAgain(table: TableMap, map: readonly TableMap[], workbook: WorkbookSnapshot): Found | null {
  if (table.excelTable !== null) return excelTable(table, map, workbook);
  const own = workbook.sheets.find(({ name }) => name === table.sheet);
  if (own && isInPlace(table, own)) return { table: inExcelTable(table, own), sheet: own, renamed: null };
  const moved = own ? placeIn(table, own) : null;
  if (moved) return { table: inExcelTable(at(table, moved), moved.sheet), sheet: moved.sheet, renamed: null };
  const mapped = new Set(map.map(({ sheet }) => sheet));
  const elsewhere = placeElsewhere(
    table,
    workbook.sheets.filter((sheet) => !mapped.has(sheet.name) && !isOwnSheet(sheet)),
  );
  return elsewhere && { table: at(table, elsewhere), sheet: elsewhere.sheet, renamed: "sheet" };
}

function excelTable(table: TableMap, map: readonly TableMap[], workbook: WorkbookSnapshot): Found | null {
  for (const sheet of workbook.sheets)
    for (const each of sheet.tables)
      if (isCalled(each, table.excelTable)) {
        // Without its heading row it stands as the map has it.
        const standing = each.hasHeaderRow ? inTable(table, sheet, each) : { ...table, sheet: sheet.name };
        return { table: standing, sheet, renamed: null };
      }
  const isTaken = (name: string): boolean => map.some((other) => isCalled({ name }, other.excelTable));
  const renamed = tableElsewhere(table, workbook, isTaken);
  if (renamed) return { table: inTable(table, ...renamed), sheet: renamed[0], renamed: "table" };
  // Somebody made a plain range of it.
  const own = workbook.sheets.find(({ name }) => name === table.sheet);
  const place = own ? placeIn(table, own) : null;
  return place && { table: { ...at(table, place), excelTable: null }, sheet: place.sheet, renamed: "table" };
}

function isCalled({ name }: Pick<TableSnapshot, "name">, wanted: string | null): boolean {
  return name.toLowerCase() === wanted?.toLowerCase();
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
function at(
  table: TableMap,
  { sheet, row }: { readonly sheet: SheetSnapshot; readonly row: number },
): TableMap {
  const down = row - table.headerRows[1];
  const move = (each: number): number => each + down;
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
