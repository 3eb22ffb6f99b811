import type { Field } from "../../../plan/fields";
import { matchHeading } from "../../headings/headings";
import type { BodyRow } from "./bodyRows";
import type { Header } from "../header/header";
import { isNote } from "../sheet/rowTexts";
import type { SheetView } from "../sheet/sheetView";

const MOST_LEVELS = 4;
const LEAST_ROWS = 4;
/** Rows by which an outline is known. */
const ROWS = 200;
const LEVELS: readonly Field[] = ["objective", "initiative", "action", "item"];
/** From here on a heading is that of a level, and no longer one that has a word of it. */
const PLAIN = 0.9;

/**
 * The columns in which a table is an outline, from the top level down: each row says what it is in one of them, further right
 * the deeper it stands, and never skips a level on its way down. They stand under one heading, or each under that of a level:
 * "Goal | Strategy | Action". Empty where the table is none.
 */
export function outlineColumns(
  view: SheetView,
  header: Header,
  rows: readonly Pick<BodyRow, "row" | "columns">[],
): readonly number[] {
  if (rows.length < LEAST_ROWS) return [];
  const known = rows.slice(0, ROWS);
  for (let first = header.firstColumn; first < header.lastColumn; first++) {
    if (!isLevel(header, first)) continue;
    const columns = [first];
    while (columns.length < MOST_LEVELS && goesOn(view, header, first, columns.at(-1)! + 1))
      columns.push(columns.at(-1)! + 1);
    for (; columns.length > 1; columns.pop()) if (isOutline(view, known, columns)) return columns;
  }
  return [];
}

function isLevel({ texts }: Header, column: number): boolean {
  const match = matchHeading(texts.get(column) ?? "");
  return LEVELS.some((field) => (match.get(field) ?? 0) >= PLAIN);
}

/** True for a column without a heading of its own, or with that of a level. */
function goesOn(view: SheetView, header: Header, first: number, column: number): boolean {
  if (column > header.lastColumn) return false;
  const merge = view.mergeAt(header.lastRow, column);
  const isUnderFirst = merge !== null && merge.firstColumn <= first;
  return isUnderFirst || (header.texts.get(column) ?? "") === "" || isLevel(header, column);
}

function isOutline(
  view: SheetView,
  rows: readonly Pick<BodyRow, "row" | "columns">[],
  columns: readonly number[],
): boolean {
  const counts = columns.map(() => 0);
  let depth = -1;
  for (const { row, columns: filled } of rows) {
    const own = columns.filter((column) => filled.includes(column));
    const level = columns.indexOf(own[0]!);
    if (own.length !== 1 || level > depth + 1 || !/\p{L}/u.test(String(view.value(row, own[0]!))))
      return false;
    counts[level]!++;
    depth = level;
  }
  const [top, ...below] = counts;
  return top! > 0 && top! <= rows.length / 2 && below.every((count) => count > 1);
}

/** A row that says nothing but what it is, is a row of its outline all the same: remarks below the last one are none. */
export function countOutline(view: SheetView, rows: readonly BodyRow[], columns: readonly number[]): void {
  rows.forEach((row, index) => {
    const [first, ...others] = row.columns;
    if (row.role !== "weak" || others.length > 0 || !columns.includes(first!)) return;
    const isLast = row.gap > 0 && index === rows.length - 1;
    if (!isLast && !isNote(view.text(row.row, first!))) row.role = "item";
  });
}
