import { headingStrength, isKnownHeading } from "./headings";
import type { FilledRow, SheetView } from "./sheetView";

/** The heading of a table: its rows, its columns and their texts. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** By column: the heading's rows joined by a space, "" where there is none. */
  readonly texts: ReadonlyMap<number, string>;
  /** By column: the lowest of them, which says what the column itself holds. */
  readonly lowest: ReadonlyMap<number, string>;
}

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 120;
const USUAL_HEADING = 60;
const MOST_HEADING_ROWS = 4;
/** Headings are looked for in the first rows of a sheet and wherever a row reads like one. */
const MOST_CANDIDATES = 4;
/** A row that reads half as much like a heading as the likeliest is not worth following. */
const LEAST_SHARE = 0.5;
const ROWS_TO_LOOK_AT = 150;

/**
 * The rows that could be a heading, the likeliest first.
 * @param accepts leaves out rows, for instance those outside a table
 */
export function headerCandidates(
  view: SheetView,
  accepts: (row: FilledRow) => boolean = () => true,
): number[] {
  const scored: { row: number; score: number }[] = [];
  const seen = new Set<string>();
  for (const filled of view.filledRows.slice(0, ROWS_TO_LOOK_AT)) {
    if (!accepts(filled)) continue;
    const score = headingScore(view, filled);
    if (score <= 0) continue;
    const texts = filled.columns.map((column) => view.text(filled.row, column).toLowerCase()).join("|");
    // A heading that is repeated further down is one heading.
    if (!seen.has(texts)) scored.push({ row: filled.row, score });
    seen.add(texts);
  }
  scored.sort((a, b) => b.score - a.score || a.row - b.row);
  return scored
    .filter(({ score }) => score >= scored[0]!.score * LEAST_SHARE)
    .slice(0, MOST_CANDIDATES)
    .map(({ row }) => row);
}

/** How much a row reads like a heading, 0 for not at all: known headings count, sentences and figures count against it. */
export function headingScore(view: SheetView, { row, columns }: FilledRow): number {
  if (columns.length < 2 || !mayBeHeading(view, row, columns)) return 0;
  let known = 0;
  let recognised = 0;
  let odd = 0;
  const texts = new Set<string>();
  // A heading of hundreds of columns (a calendar beside the plan) says what it is in the first ones.
  for (const column of columns.slice(0, 60)) {
    const value = view.value(row, column);
    const text = view.text(row, column);
    if (typeof value !== "string" || text.length > LONGEST_HEADING) odd++;
    else {
      if (isKnownHeading(text)) recognised++;
      if (text.length > USUAL_HEADING) odd += 0.5;
      const strength = headingStrength(text);
      if (strength >= 0.5) known += strength;
    }
    texts.add(text.toLowerCase());
  }
  const repeated = Math.min(columns.length, 60) - texts.size;
  // One word among many that is a heading elsewhere makes no heading of a row.
  if (recognised < 2 || (recognised < 4 && recognised < columns.length / 3)) return 0;
  return known === 0 ? 0 : known - odd * 0.6 - repeated * 0.1 + Math.min(columns.length, 8) * 0.02;
}

/** Short texts, for the most part: a quick look that most rows of data don't stand up to. */
function mayBeHeading(view: SheetView, row: number, columns: readonly number[]): boolean {
  const first = columns.slice(0, 12);
  const short = first.filter((column) => {
    const value = view.value(row, column);
    return (
      typeof value === "string" && value.length <= USUAL_HEADING && !/^\s*\d+([./-]\d+)*\s*$/.test(value)
    );
  });
  return short.length >= first.length * 0.6;
}

/** The whole heading that a row belongs to: with the rows above and below that merged cells or gaps make part of it. */
export function headerAt(view: SheetView, row: number): Header {
  let first = row;
  let last = row;
  while (last - first + 1 < MOST_HEADING_ROWS && belongsBelow(view, first, last)) last++;
  while (last - first + 1 < MOST_HEADING_ROWS && first > 1 && belongsAbove(view, first)) first--;
  return describe(view, first, last);
}

/** True where the row under the heading still belongs to it. */
function belongsBelow(view: SheetView, first: number, last: number): boolean {
  const next = last + 1;
  const own = view.filled(first, 1, Infinity);
  const downward = own.filter((column) => {
    const merge = view.mergeAt(first, column);
    return merge !== null && merge.lastRow > last && merge.lastRow - first < MOST_HEADING_ROWS;
  });
  if (downward.length > 0 && downward.length >= Math.min(2, own.length) && headingsHold(view, next))
    return true;
  // Sub-headings under a heading that is merged over several columns.
  const below = view.filled(next, 1, Infinity);
  if (below.length === 0 || !headingsHold(view, next)) return false;
  return below.every((column) => isUnderWideMerge(view, last, column));
}

function headingsHold(view: SheetView, row: number): boolean {
  return view
    .filled(row, 1, Infinity)
    .every(
      (column) =>
        typeof view.value(row, column) === "string" && view.text(row, column).length <= USUAL_HEADING,
    );
}

function isUnderWideMerge(view: SheetView, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge !== null && merge.lastColumn > merge.firstColumn && merge.lastRow === row;
}

/** True where the row above a heading heads groups of its columns, and is no title. */
function belongsAbove(view: SheetView, first: number): boolean {
  const above = first - 1;
  const own = view.filled(first, 1, Infinity);
  const cells = view.filled(above, 1, Infinity);
  if (cells.length === 0 || own.length === 0) return false;
  const reaches = cells.filter((column) => {
    const merge = view.mergeAt(above, column);
    return merge !== null && merge.lastRow >= first;
  });
  if (reaches.length > 0 && headingsHold(view, above)) return true;
  if (!headingsHold(view, above) || cells.some((column) => /:$/.test(view.text(above, column)))) return false;
  const ownFirst = own[0]!;
  const ownLast = own[own.length - 1]!;
  const width = ownLast - ownFirst + 1;
  const groups = cells.filter((column) => {
    const merge = view.mergeAt(above, column);
    const span = merge ? merge.lastColumn - merge.firstColumn + 1 : 1;
    return merge !== null && span >= 2 && span < width * 0.8 && column >= ownFirst && column <= ownLast;
  });
  if (groups.length > 0 && cells.every((column) => groups.includes(column) || !own.includes(column)))
    return true;
  // Without merges: the row above names columns that the heading leaves open, and only such or the first of a group.
  const open = cells.filter(
    (column) => !own.includes(column) && column >= ownFirst - 3 && column <= ownLast + 3,
  );
  const namesOpen = open.some((column) => headingStrength(view.text(above, column)) >= 0.5);
  return namesOpen && cells.length >= 2;
}

function describe(view: SheetView, first: number, last: number): Header {
  const texts = new Map<number, string>();
  const lowest = new Map<number, string>();
  let firstColumn = Infinity;
  let lastColumn = 0;
  for (let row = first; row <= last; row++)
    for (const column of view.filled(row, 1, Infinity)) {
      const merge = view.mergeAt(row, column);
      const end = Math.min(merge?.lastColumn ?? column, view.sheet.cells.range.lastColumn);
      for (let each = column; each <= end; each++) {
        if (merge && each !== merge.firstColumn && row === last) continue;
        const before = texts.get(each) ?? "";
        const text = String(view.value(row, column)).trim();
        texts.set(each, before === "" ? text : `${before} ${text}`);
        lowest.set(each, text);
      }
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column, end);
    }
  return { firstRow: first, lastRow: last, firstColumn, lastColumn, texts, lowest };
}
