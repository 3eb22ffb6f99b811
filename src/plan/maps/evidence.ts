import { isCalledKept } from "../words/keptSheet";
import type { HeadingPlace } from "./findAgain";
import type { TableMap } from "./tableMap";

/** Rows above a heading in which a sheet says whose it is. */
const ROWS_ABOVE = 8;

/**
 * What speaks for a table in a place besides its headings, what weighs most first: that the sheet is no copy that somebody put
 * away, names that are alike, what is said above it, how many of its headings it has, and whether it stands in the same rows.
 */
export function evidence(table: TableMap, place: HeadingPlace): readonly number[] {
  const { sheet, row, share, excelTable } = place;
  return [
    isCalledKept(sheet.name) && !isCalledKept(table.sheet) ? 0 : 1,
    likeness(table.sheet, sheet.name) + likeness(table.excelTable ?? "", excelTable?.name ?? ""),
    said(table.sheet, place),
    share,
    row === table.headerRows[1] ? 1 : 0,
    endsAt(table, place) ? 1 : 0,
  ];
}

/** Of the words of two names, how many they share. */
function likeness(was: string, now: string): number {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const shared = [...before].filter((word) => after.has(word)).length;
  return shared === 0 ? 0 : shared / new Set([...before, ...after]).size;
}

/** Of the words of a sheet's name, how many stand above the heading. */
function said(name: string, place: HeadingPlace): number {
  const wanted = [...wordsOf(name)];
  const words = wordsAbove(place);
  return wanted.filter((word) => words.has(word)).length / Math.max(wanted.length, 1);
}

/** Asked for once for every table that may stand there. */
const above = new WeakMap<HeadingPlace, ReadonlySet<string>>();

function wordsAbove(place: HeadingPlace): ReadonlySet<string> {
  const known = above.get(place);
  if (known) return known;
  const { cells } = place.sheet;
  const texts: string[] = [];
  for (let row = Math.max(cells.range.firstRow, place.row - ROWS_ABOVE); row < place.row; row++)
    for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++)
      texts.push(String(cells.at(row, column)));
  const words = wordsOf(texts.join(" "));
  above.set(place, words);
  return words;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** True where as many rows stand under the heading as the map says. */
function endsAt(
  { headerRows, lastRow, columns }: TableMap,
  { sheet: { cells }, row }: HeadingPlace,
): boolean {
  const last = lastRow - headerRows[1] + row;
  const isFilled = (at: number): boolean => columns.some(({ column }) => cells.at(at, column) !== "");
  return isFilled(last) && !isFilled(last + 1);
}
