import type { Header } from "./header";
import { coveredCells, gapAbove, LONGEST_GAP } from "./mergedRows";
import { blockAt, NextBlock } from "./nextBlock";
import { isNamedSection, namedLevel } from "./namedSection";
import { isHeadingOfAnother, isRepeatedHeader, plainHeadings } from "./repeatedHeader";
import { endsInTotal, isShortAsTotal, isTotal } from "../../plan/words/totals";
import { isBareNumber, isNote, namesLevel } from "./rowTexts";
import type { SheetView } from "./sheetView";

/** The body of a table: its extent, the rows in it that are no items, and the rows after it that are no data. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly sectionRows: readonly number[];
  readonly notDataRows: readonly number[];
  /** The rows with items in them. */
  readonly itemRows: readonly number[];
}

/** A row of the sheet under a heading, and what it is taken for. */
interface BodyRow {
  readonly row: number;
  readonly columns: readonly number[];
  /** Cells that show something: filled ones and those that a merged area above fills. */
  readonly shown: number;
  /** Blank rows above it, merged groups left out. */
  readonly gap: number;
  role: "item" | "weak" | "section" | "repeatedHeader" | "total" | "after";
}

/** A table begins under its heading: what comes after more blank rows is something else, and the table is empty. */
const LONGEST_START = 5;
/** A row that shows less than this share of what the table's rows usually show is no sure item. */
const WEAK = 0.4;
/**
 * Finds the body under a heading.
 * @param lastRow the last row that can belong to it: of its Excel table, or before the next table
 * @param isWhole whether all rows down to that one are its own, whatever they look like: the user said so
 * @returns null when there is nothing under the heading
 */
export function findBody(view: SheetView, header: Header, lastRow: number, isWhole = false): Body | null {
  const rows = rowsUnder(view, header, lastRow, isWhole);
  if (rows.length > 0 && rows[0]!.gap > LONGEST_START && !isWhole) return null;
  rows.forEach((row, index) => {
    // The title of the next block.
    if (row.columns.length === 1 && row.gap > 0 && rows[index + 1]?.role === "repeatedHeader")
      row.role = "section";
  });
  if (!isWhole) dropCarriedDown(view, rows);
  const typical = typicalShown(rows);
  for (const row of rows) setRole(view, row, typical);
  nameSections(view, header, rows);
  const end = isWhole ? rows.length - 1 : lastItem(view, rows, typical);
  if (end < 0) return null;
  // The heading may stand there twice.
  const start = rows.findIndex(({ role }) => role !== "repeatedHeader");
  const inside = rows.slice(start, end + 1);
  const sections = sectionRows(view, inside, typical);
  const after = rows.slice(end + 1);
  const items = inside.map(({ row }) => row).filter((row) => !sections.has(row));
  if (items.length === 0 || (!isWhole && isFormEmpty(header, inside, items.length))) return null;
  return {
    firstRow: inside[0]!.row,
    lastRow: inside.at(-1)!.row,
    sectionRows: [...sections].sort((a, b) => a - b),
    notDataRows: after
      .filter(
        (row) =>
          row.role !== "repeatedHeader" && !(row.columns.length === 1 && isBareNumber(firstText(view, row))),
      )
      .map(({ row }) => row),
    itemRows: items,
  };
}

/** Rows at the end with one value, the same in all of them, are a formula that was carried down ahead of the items. */
function dropCarriedDown(view: SheetView, rows: BodyRow[]): void {
  const last = rows.at(-1);
  if (!last || last.columns.length > 1) return;
  const [column] = last.columns;
  const value = view.value(last.row, column!);
  const isCarried = (row: BodyRow): boolean =>
    row.columns.length === 1 && row.columns[0] === column && view.value(row.row, column!) === value;
  let first = rows.length;
  while (first > 0 && isCarried(rows[first - 1]!)) first--;
  if (first > 0 && rows.length - first >= LEAST_CARRIED) rows.length = first;
}

const LEAST_CARRIED = 3;

/** Nothing but a lone cell or two under several headings, or titles between blank rows: nobody has filled it in yet. */
function isFormEmpty(header: Header, rows: readonly BodyRow[], items: number): boolean {
  const headed = [...header.texts.values()].filter((text) => text !== "").length;
  const isLone = rows.every(({ shown, role }) => shown === 1 || role === "repeatedHeader");
  return headed >= 3 && isLone && (items < 3 || rows.every(({ gap, role }) => gap > 0 || role !== "item"));
}

function rowsUnder(view: SheetView, header: Header, lastRow: number, isWhole: boolean): BodyRow[] {
  const rows: BodyRow[] = [];
  const headings = plainHeadings(header);
  const next = new NextBlock(view);
  let previous = header.lastRow;
  let isOver = false;
  for (const [index, filled] of view.filledRows.entries()) {
    if (filled.row <= header.lastRow) continue;
    if (filled.row > lastRow) break;
    const columns = ownColumns(filled.columns, header);
    if (columns.length === 0) continue;
    const gap = gapAbove(view, header, previous, filled.row);
    if (gap > LONGEST_GAP && rows.length > 0 && !isWhole) break;
    const isRepeated = isRepeatedHeader(view, header, headings, filled.row, columns);
    // Under a blank row or a title only: reading every row as a heading would take too long.
    const mayHead = !isWhole && (gap > 0 || rows.at(-1)?.columns.length === 1);
    if (rows.length > 0 && mayHead && !isRepeated && isHeadingOfAnother(view, filled.row, columns)) {
      // Its title, too, is no part of this table.
      while (rows.length > 1 && isTitle(rows.at(-1)!)) rows.pop();
      break;
    }
    if (isRepeated) isOver = false;
    else if (gap > 0 && rows.length > 0 && !isOver && !isWhole)
      isOver = isAnother(view, header, headings, next, index);
    if (!isOver && !isRepeated) next.add({ row: filled.row, columns });
    rows.push({
      row: filled.row,
      columns,
      shown: columns.length + coveredCells(view, header, filled.row, columns),
      gap,
      role: isRepeated ? "repeatedHeader" : isOver ? "after" : "item",
    });
    previous = filled.row;
  }
  return rows;
}

/** A line by itself after a gap. */
function isTitle({ columns, gap }: BodyRow): boolean {
  return columns.length === 1 && gap > 0;
}

/** True where the block after a gap is none of this table's. */
function isAnother(
  view: SheetView,
  header: Header,
  headings: ReadonlyMap<number, string>,
  next: NextBlock,
  index: number,
): boolean {
  const block = blockAt(view, index)
    .map(({ row, columns }) => ({ row, columns: ownColumns(columns, header) }))
    .filter(({ columns }) => columns.length > 0);
  // Under its title the table may begin again.
  if (block.some(({ row, columns }) => isRepeatedHeader(view, header, headings, row, columns))) return false;
  return next.isAnother(block);
}

/** The columns of a row that belong to the table; nearly always all of them. */
function ownColumns(columns: readonly number[], { firstColumn, lastColumn }: Header): readonly number[] {
  if (columns[0]! >= firstColumn && columns.at(-1)! <= lastColumn) return columns;
  return columns.filter((column) => column >= firstColumn && column <= lastColumn);
}

/** How many cells a row of this table usually shows. */
function typicalShown(rows: readonly BodyRow[]): number {
  const shown = rows
    .slice(0, 200)
    .filter(({ role }) => role === "item")
    .map((row) => row.shown)
    .sort((a, b) => a - b);
  return shown[Math.floor(shown.length * 0.6)] ?? 0;
}

function setRole(view: SheetView, row: BodyRow, typical: number): void {
  if (row.role !== "item") return;
  const texts = row.columns.slice(0, 2).map((column) => view.text(row.row, column));
  const isTotals = (text: string): boolean =>
    (isTotal(text) && isShortAsTotal(text)) || ((isTotal(text) || endsInTotal(text)) && isSummed(view, row));
  if (texts.some(isTotals)) row.role = "total";
  else if (typical >= 2 && row.shown < Math.max(2, typical * WEAK)) row.role = "weak";
}

/** A text with nothing but figures after it. */
function isSummed(view: SheetView, { row, columns }: BodyRow): boolean {
  const [, ...others] = columns;
  return others.length > 0 && others.every((column) => typeof view.value(row, column) === "number");
}

/** Rows that say themselves that they are a level above, and nothing of an item, are sections among the rows of another sort. */
function nameSections(view: SheetView, header: Header, rows: readonly BodyRow[]): void {
  const named = rows.filter(
    (row) =>
      (row.role === "item" || row.role === "weak") && isNamedSection(view, header, row.row, row.columns),
  );
  const items = rows.filter((row) => row.role === "item" && !named.includes(row));
  if (items.length > 0) for (const row of named) row.role = "section";
}

/** The index of the last row of the body: weak rows count where they follow without a gap and are no note. */
function lastItem(view: SheetView, rows: readonly BodyRow[], typical: number): number {
  let last = -1;
  let isOpen = true;
  const home = itemColumn(rows);
  rows.forEach((row, index) => {
    if (row.role === "item") {
      const isLone = typical <= 1 && row.gap > 0 && last >= 0;
      if (isLone && (row.gap > 1 || isNote(firstText(view, row)))) isOpen = false;
      if (isOpen) last = index;
    } else if (
      (row.role === "weak" || row.role === "section") &&
      row.gap === 0 &&
      last === index - 1 &&
      !isNote(firstText(view, row)) &&
      // A lone cell is a number that was written ahead, or a remark, where it stands behind the wording.
      !(row.columns.length === 1 && (isBareNumber(firstText(view, row)) || row.columns[0]! > home))
    ) {
      const next = rows[index + 1];
      if (!next || next.role !== "repeatedHeader") last = index;
    }
  });
  return last;
}

function firstText(view: SheetView, row: BodyRow): string {
  return view.text(row.row, row.columns[0]!);
}

/** The rows inside a body that are no items: context rows, sub-totals, repeated headings and what stands above these. */
function sectionRows(view: SheetView, rows: readonly BodyRow[], typical: number): ReadonlySet<number> {
  const sections = new Set<number>();
  const home = itemColumn(rows);
  rows.forEach((row, index) => {
    if (row.role !== "item" && row.role !== "weak") sections.add(row.row);
    else if (row.role === "weak" && isSection(view, rows, index, typical, home)) sections.add(row.row);
  });
  return sections;
}

/** The first column that nearly all sure items fill; sections stand in it or before it. */
function itemColumn(rows: readonly BodyRow[]): number {
  const items = rows.filter(({ role }) => role === "item").slice(0, 200);
  const counts = new Map<number, number>();
  for (const { columns } of items)
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count >= items.length * 0.8).map(([column]) => column);
  return Math.min(...full, Infinity);
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
  home: number,
): boolean {
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
  if (column < home || isNote(firstText(view, row))) return true;
  if (!next) return false;
  // In the items' own column: a phase name, or an item of which nothing else is known yet.
  const isLoud = text.length > 3 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  const headsItems = next.role === "item" && next.gap === 0;
  const weakShare = rows.filter(({ role }) => role === "weak").length / rows.length;
  return headsItems && (isLoud || index === 0 || row.gap > 0 || (typical >= 4 && weakShare <= 0.25));
}
