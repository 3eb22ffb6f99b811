import { calendarRun } from "../calendar/calendarAcross";
import { kindOfCell } from "../sheet/cellKind";
import { USUAL_HEADING } from "./headerRows";
import { headingStrength } from "../../headings/headings";
import type { SheetView } from "../sheet/sheetView";

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

const MOST_HEADING_ROWS = 4;

/** The whole heading that a row belongs to: with the rows above and below that merged cells or gaps make part of it. */
export function headerAt(view: SheetView, row: number): Header {
  let first = row;
  let last = row;
  while (last - first + 1 < MOST_HEADING_ROWS && belongsBelow(view, first, last)) last++;
  while (last - first + 1 < MOST_HEADING_ROWS && first > 1 && belongsAbove(view, first)) first--;
  return headerIn(view, first, last);
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
  const all = view.filled(next, 1, Infinity);
  if (isCount(view, next, all) || areDefaultNames(view, next, all)) return true;
  const below = withoutCount(view, next, all);
  if (below.length === 0 || !areHeadings(view, next, below)) return false;
  // One cell by itself is the title of a group.
  const isUnderGroups = below.length > 1 && !below.every((column) => isAsWide(view, last, next, column));
  if (isUnderGroups && areUnderWideMerges(view, last, below)) return true;
  return namesGroupsBelow(view, next, below, own) || isSecondRow(view, last, next, own, below);
}

/** Without the weeks or days of a calendar at the end. */
function withoutCount(view: SheetView, row: number, columns: readonly number[]): readonly number[] {
  const { start, length } = calendarRun(columns.map((column) => view.headingText(row, column)));
  return length >= LEAST_COUNT && start + length === columns.length ? columns.slice(0, start) : columns;
}

/** A cell under a wide one that is as wide itself is a cell of a wide column. */
function isAsWide(view: SheetView, above: number, row: number, column: number): boolean {
  const [own, other] = [view.mergeAt(row, column), view.mergeAt(above, column)];
  return own?.firstColumn === other?.firstColumn && own?.lastColumn === other?.lastColumn;
}

/** Rows under a heading by which its columns are known. */
const ROWS_BELOW = 8;

/**
 * True for a second row of headings under a first one, without merges: "Date" under "Start". It says what columns hold, as
 * plans do, and is a text where two columns or more hold days and figures.
 */
function isSecondRow(
  view: SheetView,
  last: number,
  next: number,
  own: readonly number[],
  below: readonly number[],
): boolean {
  const shared = below.filter((column) => own.includes(column) || own.includes(column - 1));
  if (shared.length < LEAST_SHARED || shared.length < Math.min(own.length, below.length) * 0.6) return false;
  if (below.filter((column) => headingStrength(view.text(next, column)) >= SURELY_HEADING).length < 2)
    return false;
  const rows = Array.from({ length: ROWS_BELOW }, (_, index) => next + 1 + index);
  const isOdd = (column: number): boolean => {
    const kinds = rows.map((row) => kindOfCell(view, row, column)).filter((kind) => kind !== "blank");
    const figures = kinds.filter((kind) => kind === "number" || kind === "date").length;
    return kindOfCell(view, next, column) === "short" && figures >= 2 && figures >= kinds.length * 0.8;
  };
  return (
    own.every((column) => typeof view.value(last, column) === "string") && shared.filter(isOdd).length >= 2
  );
}

const LEAST_SHARED = 3;

/**
 * True for a row that names the columns of a group whose name stands over the first of them without a merge: "Start" and
 * "End" under "Planned dates".
 */
function namesGroupsBelow(
  view: SheetView,
  next: number,
  below: readonly number[],
  own: readonly number[],
): boolean {
  if (below.length < 2 || below.length >= own.length) return false;
  const isOpen = (column: number): boolean => !own.includes(column);
  const isInGroup = (column: number): boolean => below.includes(column) && isOpen(column);
  const ofGroups = below.every((column) =>
    isOpen(column) ? below.includes(column - 1) : isInGroup(column + 1),
  );
  return (
    ofGroups &&
    below.filter((column) => headingStrength(view.text(next, column)) >= SURELY_HEADING).length >= 2
  );
}

/** A heading of plans as a whole. */
const SURELY_HEADING = 0.9;

/** Somebody made an Excel table below the headings, and Excel named its columns by itself. */
function areDefaultNames(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.length >= 2 && columns.every((column) => DEFAULT_NAME.test(view.text(row, column)));
}

const DEFAULT_NAME = /^Column\d+$/;

/** The weeks or days of a calendar, under a heading that names it only once; a word in front may say what they are. */
function isCount(view: SheetView, row: number, columns: readonly number[]): boolean {
  if (columns.length < LEAST_COUNT) return false;
  const { start, length } = calendarRun(columns.map((column) => view.headingText(row, column)));
  return length >= LEAST_COUNT && start <= 1 && start + length === columns.length;
}

const LEAST_COUNT = 6;

function headingsHold(view: SheetView, row: number): boolean {
  return areHeadings(view, row, view.filled(row, 1, Infinity));
}

function areHeadings(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.every(
    (column) =>
      view.isPeriodCell(row, column) ||
      (typeof view.value(row, column) === "string" && view.text(row, column).length <= USUAL_HEADING),
  );
}

/** Between groups a column by itself may say more, too, but none in front of them: there the rows say what they are. */
const MOSTLY = 0.7;

function areUnderWideMerges(view: SheetView, row: number, columns: readonly number[]): boolean {
  const under = columns.filter((column) => isUnderWideMerge(view, row, column));
  return under.length >= columns.length * MOSTLY && under[0] === columns[0];
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
  // The day on which a sheet was written stands beside its title, and over no column.
  const isDay = (column: number): boolean => typeof view.value(above, column) === "number";
  if (cells.some((column) => isDay(column) && !own.includes(column))) return false;
  if (namesGroupsBelow(view, first, own, cells)) return true;
  if (isSecondRow(view, above, first, cells, withoutCount(view, first, own))) return true;
  const ownFirst = own[0]!;
  const ownLast = own[own.length - 1]!;
  const width = ownLast - ownFirst + 1;
  const groups = cells.filter((column) => {
    const merge = view.mergeAt(above, column);
    const span = merge ? merge.lastColumn - merge.firstColumn + 1 : 1;
    return merge !== null && span >= 2 && span < width * 0.8 && column >= ownFirst && column <= ownLast;
  });
  // A group need not be merged: its name stands over the first of its columns.
  const isFirstOfGroup = (column: number): boolean => own.includes(column + 1) && !cells.includes(column + 1);
  if (
    groups.length > 0 &&
    cells.every((column) => groups.includes(column) || !own.includes(column) || isFirstOfGroup(column))
  )
    return true;
  // Without merges: the row above names columns that the heading leaves open, and only such or the first of a group.
  const open = cells.filter(
    (column) => !own.includes(column) && column >= ownFirst - 3 && column <= ownLast + 3,
  );
  const namesOpen = open.some((column) => headingStrength(view.text(above, column)) >= 0.5);
  // A row that stands under the other's headings throughout is its first row of data.
  return namesOpen && cells.length >= 2 && own.some((column) => !cells.includes(column));
}

/** The heading that stands in these rows, whatever is in them. */
export function headerIn(view: SheetView, first: number, last: number): Header {
  const texts = new Map<number, string>();
  const lowest = new Map<number, string>();
  let firstColumn = Infinity;
  let lastColumn = 0;
  for (let row = first; row <= last; row++)
    for (const column of view.filled(row, 1, Infinity)) {
      const merge = view.mergeAt(row, column);
      const end = Math.min(merge?.lastColumn ?? column, view.area.lastColumn);
      for (let each = column; each <= end; each++) {
        if (merge && each !== merge.firstColumn && row === last) continue;
        const before = texts.get(each) ?? "";
        const text = view.headingText(row, column);
        if (before !== "" && DEFAULT_NAME.test(text)) continue;
        texts.set(each, before === "" ? text : `${before} ${text}`);
        lowest.set(each, text);
      }
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column, end);
    }
  return { firstRow: first, lastRow: last, firstColumn, lastColumn, texts, lowest };
}
