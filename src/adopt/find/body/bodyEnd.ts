import { kindOfCell } from "../sheet/cellKind";
import type { BodyRow } from "./bodyRows";
import { isBareNumber, isNote } from "../sheet/rowTexts";
import type { SheetView } from "../sheet/sheetView";
import { isLikeWording, type Wording } from "./wordingColumn";

const LEAST_PREPARED = 2;
const LEAST_CARRIED = 3;

/**
 * Rows at the end that all show the same, or numbers that only count on, and no wording, are formulas, choices and series
 * that were carried down ahead of the items; a note may stand below them.
 */
export function dropCarriedDown(view: SheetView, rows: BodyRow[]): void {
  const note = rows.at(-1);
  const isBelow = note?.gap === 1 && note.columns.length === 1 && isNote(firstText(view, note));
  if (isBelow) rows.pop();
  dropCarried(view, rows);
  if (isBelow) rows.push({ ...note, gap: note.row - (rows.at(-1)?.row ?? note.row) - 1 });
}

function dropCarried(view: SheetView, rows: BodyRow[]): void {
  const last = rows.at(-1);
  if (!last || last.columns.some((column) => isPhrase(view, last.row, column))) return;
  // Days count on, too, where a calendar has a row for each.
  const isSeries = (column: number): boolean =>
    isBareNumber(view.text(last.row, column)) && kindOfCell(view, last.row, column) !== "date";
  const isCarried = ({ row, columns }: BodyRow, behind: number): boolean =>
    columns.length === last.columns.length &&
    last.columns.every((column, index) => {
      if (columns[index] !== column) return false;
      if (view.value(row, column) === view.value(last.row, column)) return true;
      return (
        isSeries(column) && Number(view.text(row, column)) === Number(view.text(last.row, column)) - behind
      );
    });
  let first = rows.length;
  while (first > 0 && isCarried(rows[first - 1]!, rows.length - first)) first--;
  if (first > 0 && rows.length - first >= LEAST_CARRIED) rows.length = first;
}

/** Statuses and names have a word or two. */
function isPhrase(view: SheetView, row: number, column: number): boolean {
  return view.text(row, column).split(" ").length > 2;
}

/**
 * Leaves out the rows at the end that somebody prepared ahead of any item: nothing stands where items are worded, and the
 * cells count on or say the same in all of them.
 */
export function dropPrepared(view: SheetView, rows: BodyRow[], { column }: Wording): void {
  dropCounted(view, rows);
  let first = rows.length;
  while (
    first > 0 &&
    rows[first - 1]!.role !== "repeatedHeader" &&
    !rows[first - 1]!.columns.includes(column)
  )
    first--;
  const tail = rows.slice(first);
  const last = tail.at(-1);
  if (!last || first === 0) return;
  const isCounted = (at: number): boolean =>
    tail.every(({ row }, index) => {
      if (index === 0) return true;
      const [words, number] = counted(view.text(row, at));
      const [before, last] = counted(view.text(tail[index - 1]!.row, at));
      return words === before && number === last + 1;
    });
  const isSame = (at: number): boolean =>
    tail.every(({ row }) => view.value(row, at) === view.value(last.row, at));
  const isPrepared = tail.length >= LEAST_PREPARED && last.columns.every((at) => isSame(at) || isCounted(at));
  const isNumber = tail.every(
    ({ row, columns }) => columns.length === 1 && isBareNumber(view.text(row, columns[0]!)),
  );
  if (isPrepared || isNumber) rows.length = first;
}

const CODE = /^\p{L}{1,3}[-. #]?$/u;

/** "T6", "T7" and nothing else, counting on from rows that say more. */
function dropCounted(view: SheetView, rows: BodyRow[]): void {
  const last = rows.at(-1);
  if (last?.columns.length !== 1) return;
  const [column] = last.columns;
  let first = rows.length - 1;
  const [words, end] = counted(view.text(last.row, column!));
  const isCountedOn = ({ row, columns, gap }: BodyRow, at: number): boolean => {
    const [own, number] = counted(view.text(row, column!));
    return gap === 0 && columns.includes(column!) && own === words && number === end - (rows.length - 1 - at);
  };
  if (!CODE.test(words)) return;
  while (first > 0 && rows[first - 1]!.columns.length === 1 && isCountedOn(rows[first - 1]!, first - 1))
    first--;
  const isAfterItem = first > 0 && isCountedOn(rows[first - 1]!, first - 1);
  if (isAfterItem && rows.length - first >= LEAST_PREPARED) rows.length = first;
}

const FEW = 0.25;

/** A row of figures and nothing else, under items that are worded, adds these up. */
export function endInSum(view: SheetView, rows: readonly BodyRow[], { column }: Wording): void {
  const isSum = ({ row, columns, shown }: BodyRow): boolean =>
    shown === columns.length &&
    columns.length > 1 &&
    !columns.includes(column) &&
    columns.every((at) => kindOfCell(view, row, at) === "number");
  const last = rows.at(-1);
  if (!last || (last.role !== "item" && last.role !== "weak") || !isSum(last)) return;
  // Where rows of figures come again and again, each belongs to the item above it.
  if (rows.filter(isSum).length <= rows.length * FEW) last.role = "total";
}

/**
 * The index of the last row of the body; -1 where there is none. Rows that say little count where they follow on its rows
 * without a gap and are no note, or say after a gap what items say.
 */
export function lastItem(
  view: SheetView,
  rows: readonly BodyRow[],
  typical: number,
  wording: Wording,
): number {
  let last = -1;
  let isOpen = true;
  /** Blank rows that stand between rows of this body. */
  let widest = 0;
  /** The last row that goes on with the body, also as a sum or a title of what may follow. */
  let reach = -1;
  const isWordingOnly = ({ columns: [first, ...others] }: BodyRow): boolean =>
    first === wording.column && others.length === 0;
  rows.forEach((row, index) => {
    if (row.role === "after") return;
    const text = firstText(view, row);
    if (row.role === "item") {
      const isLone = typical <= 1 && row.gap > 0 && last >= 0;
      if (isLone && (row.gap > 1 || isNote(text))) isOpen = false;
      if (!isOpen) return;
      if (last >= 0) widest = Math.max(widest, ...rows.slice(last + 1, index + 1).map(({ gap }) => gap));
      last = reach = index;
      return;
    }
    if (reach !== index - 1 || reach < 0 || !isOpen) return;
    if (row.role === "total" || row.role === "repeatedHeader") {
      if (row.gap === 0) reach = index;
      return;
    }
    if (isNote(text)) return;
    // A lone cell is a number or a dash that was written ahead, or a remark, where it stands behind the items' first one.
    const isLone = row.columns.length === 1;
    const isBehind = row.columns[0]! > (row.gap > 0 ? wording.home : wording.firstWorded);
    const isWorded = isLikeWording(view, row, wording);
    // Days may stand in front of what all items say, and be open for some of them.
    const isOpenItem =
      isWorded &&
      row.gap === 0 &&
      wording.isInAll &&
      rows.slice(0, last).some(isWordingOnly) &&
      isWordingOnly(row);
    if (isLone && (isBareNumber(text) || !/[\p{L}\p{N}]/u.test(text) || (isBehind && !isOpenItem))) return;
    if (row.gap > widest) return;
    // The title of a group after a gap or a sum, if any of its rows follow.
    const isApart = row.gap > 0 || last < index - 1;
    if (isApart && isLone && row.columns[0]! <= wording.home && (row.gap > 0 || !isWorded)) {
      reach = index;
      return;
    }
    if (isApart && !isWorded) return;
    reach = index;
    const next = rows[index + 1];
    if (!next || next.role !== "repeatedHeader") last = index;
  });
  return last;
}

function firstText(view: SheetView, row: BodyRow): string {
  return view.text(row.row, row.columns[0]!);
}

/** "Step-19" in front of its number, and the number. */
function counted(text: string): readonly [words: string, number: number] {
  const words = text.replace(/\d+$/, "");
  return [words, Number(text.slice(words.length) || NaN)];
}
