import { headingText, headingValue, plainHeading } from "../words/headingText";
import { isOwnTable } from "../ownTables";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";
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
}

/** The headings of a table, comparable. */
function wantedOf({ columns }: Pick<TableMap, "columns">): string[] {
  return columns.map(({ heading }) => plainHeading(heading)).filter((text) => text !== "");
}

/** The rows of a heading as high as a table's, by the lowest of them. */
function rowsOf({ headerRows: [first, last] }: TableMap, lowest: number): [first: number, last: number] {
  return [Math.max(1, lowest - (last - first)), lowest];
}

/** True where the heading of a range is still in its place, for the most part: of all columns, or of those that are read. */
export function isInPlace(table: TableMap, sheet: SheetSnapshot): boolean {
  const wanted = wantedOf(table);
  if (wanted.length === 0 || shareIn(sheet, table.headerRows, wanted) >= STILL_THERE) return true;
  // A calendar beside them gets other days each year.
  const read = wantedOf({ columns: table.columns.filter(({ field }) => field !== "other") });
  return read.length >= LEAST_HEADINGS && shareIn(sheet, table.headerRows, read) >= LEAST_SHARE;
}

/** The row of a sheet in which most of a table's headings stand; null where hardly any do. */
export function placeIn(table: TableMap, sheet: SheetSnapshot): HeadingPlace | null {
  const wanted = wantedOf(table);
  if (wanted.length < LEAST_HEADINGS) return null;
  const places: HeadingPlace[] = [];
  const { firstRow, lastRow } = sheet.cells.range;
  for (let row = firstRow; row <= lastRow; row++) {
    const share = shareIn(sheet, rowsOf(table, row), wanted);
    if (share >= LEAST_SHARE) places.push({ sheet, row, share });
  }
  if (places.length < 2) return places[0] ?? null;
  // A heading of several rows is met a row too high or too low as well: there fewer columns read word for word alike.
  const asWritten = new Map(places.map((place) => [place, countIn(sheet, rowsOf(table, place.row), wanted)]));
  return places.reduce((best, place) => {
    const [more, most] = [asWritten.get(place)!, asWritten.get(best)!];
    if (place.share !== best.share) return place.share > best.share ? place : best;
    return more > most || (more === most && table.headerRows[0] < table.headerRows[1]) ? place : best;
  });
}

/** The one place on other sheets that reads like a table's heading; null where there is none, or more than one. */
export function placeElsewhere(table: TableMap, sheets: readonly SheetSnapshot[]): HeadingPlace | null {
  const places = sheets.flatMap((sheet) => placeIn(table, sheet) ?? []);
  places.sort((a, b) => b.share - a.share);
  const [best, next] = places;
  return best && best.share > (next?.share ?? 0) ? best : null;
}

/** The one Excel table with the headings of one that is gone; null where there is none, or more than one. */
export function tableElsewhere(
  table: TableMap,
  { sheets }: WorkbookSnapshot,
  isTaken: (name: string) => boolean,
): readonly [SheetSnapshot, TableSnapshot] | null {
  const wanted = wantedOf(table);
  if (wanted.length < LEAST_HEADINGS) return null;
  const alike = sheets.flatMap((sheet) =>
    sheet.tables
      .filter(({ name, hasHeaderRow }) => hasHeaderRow && !isOwnTable(name) && !isTaken(name))
      .filter(({ range }) => shareIn(sheet, [range.firstRow, range.firstRow], wanted) >= LEAST_SHARE)
      .map((found) => [sheet, found] as const),
  );
  return alike.length === 1 ? alike[0]! : null;
}

/** How many of the headings stand in some rows: as a whole, or by the text of one of them. */
function shareIn(
  { cells }: SheetSnapshot,
  [first, last]: readonly [first: number, last: number],
  wanted: readonly string[],
): number {
  const texts = new Set<string>();
  let filled = 0;
  for (let row = first; row <= last; row++)
    for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++) {
      const text = plainHeading(headingValue(cells.at(row, column), cells.format(row, column)));
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
