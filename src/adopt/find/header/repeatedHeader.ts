import type { Header } from "./header";
import { headingStrength } from "../../headings/headings";
import type { SheetView } from "../sheet/sheetView";

/** Longer cells repeat no heading. */
const LONGEST_REPEATED = 150;

/** By column: the heading in lower case on one line. */
export function plainHeadings(header: Header): ReadonlyMap<number, string> {
  return new Map(
    [...header.texts].map(([column, text]) => [column, text.replace(/\s+/g, " ").toLowerCase()]),
  );
}

/** True for a row that repeats the heading of the table. */
export function isRepeatedHeader(
  view: SheetView,
  header: Header,
  headings: ReadonlyMap<number, string>,
  row: number,
  columns: readonly number[],
): boolean {
  if (columns.length < 2) return false;
  const isSame = (column: number): boolean => {
    const value = view.value(row, column);
    const heading = headings.get(column) ?? "";
    // Longer texts than the heading are none of it, but for spaces: most cells are done with here.
    if (typeof value !== "string" || value.length > Math.min(LONGEST_REPEATED, heading.length + 8))
      return false;
    const text = view.text(row, column).toLowerCase();
    return text === heading || (heading.length > text.length && text.length > 3 && heading.includes(text));
  };
  // Most rows differ in their first cells already.
  if (!columns.slice(0, 3).some(isSame)) return false;
  const headed = [...header.texts.values()].filter((text) => text !== "").length;
  return columns.length >= headed * 0.6 && columns.filter(isSame).length >= columns.length * 0.7;
}

/** So many cells of a heading have to be known; fewer, where they are this table's in part. */
const LEAST_STRONG = 0.6;
const LEAST_SHARED = 0.5;

/**
 * True for a row that heads a table with other columns; what the row below says, too, is no heading.
 * @param names the headings of the table above it
 */
export function isHeadingOfAnother(
  view: SheetView,
  row: number,
  columns: readonly number[],
  names: ReadonlySet<string>,
): boolean {
  if (columns.length < 2) return false;
  const strong = columns.filter((column) => {
    const value = view.value(row, column);
    if (typeof value !== "string" || value.length > 40 || headingStrength(value) < 0.8) return false;
    return view.text(row + 1, column) !== view.text(row, column);
  });
  const shared = strong.filter((column) => names.has(view.text(row, column).toLowerCase()));
  return strong.length >= Math.max(2, columns.length * (shared.length > 1 ? LEAST_SHARED : LEAST_STRONG));
}
