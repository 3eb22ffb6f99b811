import { headingText, headingValue, plainHeading } from "../words/headingText";
import { isOwnTable } from "../ownTables";
import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import { type Areas, isIn } from "./areas";
import type { TableMap } from "./tableMap";

/** So many of a table's headings have to stand in a row somewhere else, or it is another table. */
const LEAST_SHARE = 0.75;
/** Fewer headings are too often the same by chance. */
const LEAST_HEADINGS = 3;
/** A row that has so many of them where the table stood is still its heading. */
const STILL_THERE = 0.4;

/** A row that reads like the heading of a table. */
export interface HeadingPlace {
  readonly sheet: SheetSnapshot;
  /** The lowest row of the heading. */
  readonly row: number;
  /** Of the table's headings, how many stand in it. */
  readonly share: number;
  /** The Excel table that was looked for; null where any row will do. */
  readonly excelTable: TableSnapshot | null;
}

/** The headings of a table, comparable. */
function wantedOf({ columns }: Pick<TableMap, "columns">): string[] {
  return columns.map(({ heading }) => plainHeading(heading)).filter((text) => text !== "");
}

/** By which tables with the same headings are known. */
export function headingsKey(table: TableMap): string {
  const [first, last] = table.headerRows;
  return [last - first, ...wantedOf(table).sort()].join("\n");
}

/** The rows of a heading as high as a table's, by the lowest of them. */
function rowsOf({ headerRows: [first, last] }: TableMap, lowest: number): [first: number, last: number] {
  return [Math.max(1, lowest - (last - first)), lowest];
}

/** True where the heading of a range is still in its place, for the most part: of all columns, or of those that are read. */
export function isInPlace(table: TableMap, sheet: SheetSnapshot): boolean {
  const wanted = wantedOf(table);
  if (wanted.length === 0 || shareIn(sheet, table.headerRows, wanted, []) >= STILL_THERE) return true;
  // A calendar beside them gets other days each year.
  const read = wantedOf({ columns: table.columns.filter(({ field }) => field !== "other") });
  return read.length >= LEAST_HEADINGS && shareIn(sheet, table.headerRows, read, []) >= LEAST_SHARE;
}

/**
 * The rows of a sheet in which most of a table's headings stand, from top to bottom.
 * @param taken where other tables stand: their headings are theirs
 */
export function placesIn(table: TableMap, sheet: SheetSnapshot, taken: Areas): HeadingPlace[] {
  const wanted = wantedOf(table);
  if (wanted.length < LEAST_HEADINGS) return [];
  const places: HeadingPlace[] = [];
  const { firstRow, lastRow } = sheet.cells.range;
  for (let row = firstRow; row <= lastRow; row++) {
    const share = shareIn(sheet, rowsOf(table, row), wanted, taken);
    if (share >= LEAST_SHARE) places.push({ sheet, row, share, excelTable: null });
  }
  const [first, last] = table.headerRows;
  return first === last ? places : lowestRows(table, places, wanted);
}

/** A heading of several rows is met a row too high or too low as well: there fewer columns read word for word alike. */
function lowestRows(
  table: TableMap,
  places: readonly HeadingPlace[],
  wanted: readonly string[],
): HeadingPlace[] {
  const height = table.headerRows[1] - table.headerRows[0] + 1;
  const groups: HeadingPlace[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    if (group && place.row - group.at(-1)!.row < height) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const asWritten = new Map(
      group.map((place) => [place, countIn(place.sheet, rowsOf(table, place.row), wanted)]),
    );
    return group.reduce((best, place) => {
      if (place.share !== best.share) return place.share > best.share ? place : best;
      return asWritten.get(place)! >= asWritten.get(best)! ? place : best;
    });
  });
}

/** The Excel tables of a sheet that have most of a table's headings, ours left out. */
export function excelTablesIn(table: TableMap, sheet: SheetSnapshot): HeadingPlace[] {
  const wanted = wantedOf(table);
  if (wanted.length < LEAST_HEADINGS) return [];
  return sheet.tables.flatMap((excelTable) => {
    const { range, hasHeaderRow, name } = excelTable;
    if (!hasHeaderRow || isOwnTable(name)) return [];
    const row = range.firstRow;
    const share = shareIn(sheet, [row, row], wanted, []);
    return share >= LEAST_SHARE ? [{ sheet, row, share, excelTable }] : [];
  });
}

/** How many of the headings stand in some rows: as a whole, or by the text of one of them. */
function shareIn(
  { cells }: SheetSnapshot,
  [first, last]: readonly [first: number, last: number],
  wanted: readonly string[],
  taken: Areas,
): number {
  const texts = new Set<string>();
  let filled = 0;
  for (let row = first; row <= last; row++)
    for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++) {
      const value = cells.at(row, column);
      if (value === "" || isIn(taken, row, column)) continue;
      const text = plainHeading(headingValue(value, cells.format(row, column)));
      if (text === "") continue;
      filled++;
      texts.add(text);
    }
  if (filled < wanted.length * STILL_THERE) return 0;
  const isThere = (heading: string): boolean =>
    texts.has(heading) || [...texts].some((text) => heading.endsWith(` ${text}`));
  return wanted.filter(isThere).length / wanted.length;
}

/** How many of the headings stand in some rows word for word, each with all rows of it. */
function countIn(
  sheet: SheetSnapshot,
  rows: readonly [first: number, last: number],
  wanted: readonly string[],
): number {
  const texts = new Set<string>();
  const { range } = sheet.cells;
  const last = Math.max(...rows.map((row) => sheet.cells.lastColumnOf(row)));
  for (let column = range.firstColumn; column <= last; column++)
    texts.add(plainHeading(headingText(sheet, rows, column)));
  return wanted.filter((heading) => texts.has(heading)).length;
}
