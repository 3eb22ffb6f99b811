import type { BodyRow } from "./bodyRows";
import { namedLevel } from "./namedSection";
import { isNote, namesLevel } from "../sheet/rowTexts";
import type { SheetView } from "../sheet/sheetView";
import { isLikeWording, type Wording } from "./wordingColumn";

/** The rows inside a body that are no items: context rows, sub-totals, repeated headings and what stands above these. */
export function sectionRows(
  view: SheetView,
  rows: readonly BodyRow[],
  typical: number,
  wording: Wording,
): Set<number> {
  const sections = new Set<number>();
  rows.forEach((row, index) => {
    if (row.role !== "item" && row.role !== "weak") sections.add(row.row);
    else if (row.role === "weak" && isSection(view, rows, index, typical, wording)) sections.add(row.row);
  });
  return sections;
}

/** "Strategy 2: …" among "Strategy 1: …" and "Strategy 3: …" with their owners is an item of which less is known. */
function isCalledLikeItems(view: SheetView, rows: readonly BodyRow[], row: BodyRow): boolean {
  const column = row.columns[0]!;
  const level = namedLevel(view.text(row.row, column));
  if (level === null) return false;
  const items = rows.filter(({ role }) => role === "item");
  return items.filter((item) => namedLevel(view.text(item.row, column)) === level).length > items.length / 2;
}

function isSection(
  view: SheetView,
  rows: readonly BodyRow[],
  index: number,
  typical: number,
  wording: Wording,
): boolean {
  const { home } = wording;
  const row = rows[index]!;
  const column = row.columns[0]!;
  const text = view.text(row.row, column);
  const next = rows[index + 1];
  if (isCalledLikeItems(view, rows, row)) return false;
  if (column > home || typeof view.value(row.row, column) !== "string" || !/\p{L}/u.test(text)) return false;
  if (row.columns.length > 2) return false;
  const nextNext = rows.slice(index + 1).find(({ role }) => role !== "weak");
  if (next?.role === "repeatedHeader" || (nextNext?.role === "repeatedHeader" && next?.role === "weak"))
    return true;
  const merge = view.mergeAt(row.row, column);
  const isWide = merge !== null && merge.lastColumn - merge.firstColumn + 1 >= Math.max(2, typical * 0.6);
  if (isWide || namesLevel(text)) return true;
  if (column < home || isNote(text) || standsAmongNumbers(view, rows, column)) return true;
  if (!next || next.gap > 0) return false;
  // In the items' own column: a phase name, or an item of which nothing else is known yet.
  const isLoud = text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  const isShort = text.length <= wording.meanLength * SHORTER;
  if (next.role !== "item")
    return isShort && isLikeWording(view, next, wording) && !isShorter(view, next, wording);
  const weakShare = rows.filter(({ role }) => role === "weak").length / rows.length;
  return isLoud || isShort || index === 0 || row.gap > 0 || (typical >= 4 && weakShare <= 0.25);
}

/** The name of a group is shorter than what its items say. */
const SHORTER = 0.75;

function isShorter(view: SheetView, { row }: BodyRow, { column, meanLength }: Wording): boolean {
  return view.text(row, column).length <= meanLength * SHORTER;
}

/** True for a text in the column in which the items have their numbers. */
function standsAmongNumbers(view: SheetView, rows: readonly BodyRow[], column: number): boolean {
  const items = rows.filter(({ role, columns }) => role === "item" && columns.includes(column));
  const numbers = items.filter(({ row }) => /^[\d.]+$/.test(view.text(row, column)));
  return items.length > 0 && numbers.length >= items.length * 0.8;
}
