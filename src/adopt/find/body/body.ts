import { type BodyRow, rowsUnder } from "./bodyRows";
import { dropChoices } from "./choices";
import { dropCarriedDown, dropPrepared, endInSum, lastItem } from "./bodyEnd";
import { sectionRows } from "./bodySections";
import type { Header } from "../header/header";
import { isNamedSection } from "./namedSection";
import { countOutline, outlineColumns } from "./outline";
import { isLabel, servedInLabel } from "../../../plan/parsing/links/servedBy";
import { endsInTotal, isShortAsTotal, isTotal } from "../../../plan/words/totals";
import { isBareNumber } from "../sheet/rowTexts";
import { asksForCells, holdsPlaces } from "../sheet/placesToFill";
import type { SheetView } from "../sheet/sheetView";
import { wordingOf } from "./wordingColumn";

/** The body of a table: its extent, the rows in it that are no items, and the rows after it that are no data. */
export interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly sectionRows: readonly number[];
  readonly notDataRows: readonly number[];
  /** The rows with items in them. */
  readonly itemRows: readonly number[];
  /** The columns in which it is an outline, from the top level down; empty where it is none. */
  readonly outline: readonly number[];
}

/** A table begins under its heading: what comes after more blank rows is something else, and the table is empty. */
const LONGEST_START = 5;
/** A row that shows less than this share of what the table's rows usually show is no sure item. */
const WEAK = 0.4;
/** Rows with a single cell say how wide a table is only where few others are. */
const LEAST_WIDE = 0.25;

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
  const first = rows[0];
  if (first && !isWhole && isToBeFilled(view, first)) first.role = "repeatedHeader";
  labelSections(view, rows);
  if (!isWhole) dropChoices(view, rows);
  if (!isWhole) dropCarriedDown(view, rows);
  const typical = typicalShown(rows);
  const isOfFigures = rows.filter((row) => isSummed(view, row)).length >= rows.length * 0.5;
  for (const row of rows) setRole(view, row, typical, isOfFigures);
  sumsByValue(view, rows);
  spreadTotals(view, rows);
  const outline = outlineOf(view, header, rows);
  countOutline(view, rows, outline);
  if (outline.length === 0) nameSections(view, header, rows);
  const wording = wordingOf(view, rows);
  if (!isWhole) {
    dropPrepared(view, rows, wording);
    endInSum(view, rows, wording);
  }
  const end = isWhole ? rows.length - 1 : lastItem(view, rows, typical, wording);
  if (end < 0) return null;
  // The heading may stand there twice, and its sums above the rows.
  const start = rows.findIndex(({ role }) => role !== "repeatedHeader" && role !== "total");
  const inside = rows.slice(start, end + 1);
  const sections = sectionRows(view, inside, typical, wording);
  // A line over the whole width with nothing under it tells people what to do here.
  while (!isWhole && inside.length > 1 && sections.has(inside.at(-1)!.row) && isAcross(view, inside.at(-1)!))
    sections.delete(inside.pop()!.row);
  const after = rows.slice(start + inside.length);
  const items = inside.map(({ row }) => row).filter((row) => !sections.has(row));
  if (items.length === 0 || (!isWhole && isFormEmpty(header, inside, items.length))) return null;
  if (!isWhole && inside.every((row) => isAsking(view, row))) return null;
  return {
    firstRow: inside[0]!.row,
    lastRow: inside.at(-1)!.row,
    sectionRows: [...sections].sort((a, b) => a - b),
    notDataRows: after
      .filter(
        (row) =>
          row.role !== "repeatedHeader" &&
          !(row.columns.length === 1 && isBareNumber(view.text(row.row, row.columns[0]!))),
      )
      .map(({ row }) => row),
    itemRows: items,
    outline,
  };
}

/** Places to fill in, or what to write in them, belong to the heading. */
function isToBeFilled(view: SheetView, { row, columns }: BodyRow): boolean {
  return holdsPlaces(view, row, columns) || asksForCells(view, row, columns);
}

function outlineOf(view: SheetView, header: Header, rows: readonly BodyRow[]): readonly number[] {
  return outlineColumns(
    view,
    header,
    rows.filter(({ role }) => role === "item" || role === "weak"),
  );
}

function isAcross(view: SheetView, { row, columns, role }: BodyRow): boolean {
  const merge = view.mergeAt(row, columns[0]!);
  return role === "weak" && columns.length === 1 && merge !== null && merge.lastColumn > merge.firstColumn;
}

/** Nothing but a lone cell or two under several headings, or titles between blank rows: nobody has filled it in yet. */
function isFormEmpty(header: Header, rows: readonly BodyRow[], items: number): boolean {
  const headings = [...header.lowest.values()].filter((text) => text !== "");
  // "Name:", "Number:" over a row or two are to be filled in once.
  if (items < 3 && headings.filter((text) => text.endsWith(":")).length * 2 > headings.length) return true;
  const headed = [...header.texts.values()].filter((text) => text !== "").length;
  const isLone = rows.every(({ shown, role }) => shown === 1 || role === "repeatedHeader");
  return headed >= 3 && isLone && (items < 3 || rows.every(({ gap, role }) => gap > 0 || role !== "item"));
}

/** "What is to be done?", "Who does it?" below the headings explain them: nobody has answered yet. */
function isAsking(view: SheetView, { row, columns }: BodyRow): boolean {
  const texts = columns.map((column) => view.text(row, column)).filter((text) => !isBareNumber(text));
  return texts.length > 1 && texts.every((text) => text.endsWith("?"));
}

/** How many cells a row of this table usually shows. */
function typicalShown(rows: readonly BodyRow[]): number {
  const all = rows.slice(0, 200).filter(({ role }) => role === "item");
  const wide = all.filter((row) => row.shown > 1);
  const shown = (wide.length >= Math.max(2, all.length * LEAST_WIDE) ? wide : all)
    .map((row) => row.shown)
    .sort((a, b) => a - b);
  return shown[Math.floor(shown.length * 0.6)] ?? 0;
}

/** @param isOfFigures whether most rows are a text and figures: "Total enrollment" is one of them, "Total" their sum */
function setRole(view: SheetView, row: BodyRow, typical: number, isOfFigures: boolean): void {
  if (row.role !== "item") return;
  const shown = row.columns.map((column) => view.text(row.row, column));
  // Numbers and strokes may stand before a sum as they do before an item.
  const isText = (text: string): boolean => /\p{L}/u.test(text);
  const texts = shown.slice(0, 2).some(isText) ? shown.slice(0, 2) : shown.filter(isText).slice(0, 1);
  const isTotals = (text: string): boolean => {
    if (isOfFigures) return BARE_TOTAL.test(text) || endsInTotal(text);
    if (isTotal(text) && isShortAsTotal(text) && (hasFigure(view, row) || text.split(" ").length <= 3))
      return true;
    return (isTotal(text) || endsInTotal(text)) && isSummed(view, row);
  };
  if (texts.some(isTotals) && !isWorded(view, row)) row.role = "total";
  else if (typical >= 2 && row.shown < Math.max(2, typical * WEAK)) row.role = "weak";
}

/** So many texts stand beside no sum. */
const WORDED = 3;

/** "Total time: 20 days" in front of a task and its status stands beside an item, and not for a sum. */
function isWorded(view: SheetView, { row, columns }: BodyRow): boolean {
  const [, ...others] = columns;
  const isText = (column: number): boolean => {
    const value = view.value(row, column);
    return typeof value === "string" && /\p{L}{3}/u.test(value);
  };
  return others.filter(isText).length >= WORDED;
}

const BARE_TOTAL = /^(?:grand |sub-? ?|overall )?totals?\b\W*(?:for\b.*|:.*)?$/i;

function hasFigure(view: SheetView, { row, columns }: BodyRow): boolean {
  return columns.some((column) => typeof view.value(row, column) === "number");
}

/** A text with nothing but figures after it. */
function isSummed(view: SheetView, { row, columns }: BodyRow): boolean {
  const [, ...others] = columns;
  return others.length > 0 && others.every((column) => typeof view.value(row, column) === "number");
}

/** Rows at the end that may be sums without saying so. */
const LAST_ROWS = 6;

/** Whatever it is called, a row at the end is a sum where two of its figures or more, and all of them, are those of the rows above it. */
function sumsByValue(view: SheetView, rows: readonly BodyRow[]): void {
  for (const row of rows.slice(-LAST_ROWS)) {
    if (row.role !== "item" && row.role !== "weak") continue;
    const above = rows.filter((other) => other.row < row.row && other.role === "item");
    const figures = row.columns.filter((column) => typeof view.value(row.row, column) === "number");
    if (above.length < 3 || figures.length < 2) continue;
    const isSum = (column: number): boolean => {
      const values = above.map((other) => view.value(other.row, column));
      const numbers = values.filter((value) => typeof value === "number");
      const sum = numbers.reduce((all, value) => all + value, 0);
      return (
        numbers.length >= 3 && sum > 0 && Math.abs(sum - Number(view.value(row.row, column))) < 1e-6 * sum
      );
    };
    if (figures.every(isSum)) row.role = "total";
  }
}

/** Under a sum stand further sums: a text and figures, where items have more than these, or figures in the same columns. */
function spreadTotals(view: SheetView, rows: readonly BodyRow[]): void {
  const items = rows.filter(({ role }) => role === "item");
  if (items.filter((row) => isSummed(view, row)).length > items.length * 0.25) return;
  rows.forEach((row, index) => {
    const isBelow = rows[index - 1]?.role === "total" && row.gap === 0;
    if (!isBelow || (row.role !== "item" && row.role !== "weak")) return;
    const isLike = hasFigure(view, row) && row.columns.join() === rows[index - 1]!.columns.join();
    if (isSummed(view, row) || isLike) row.role = "total";
  });
}

/** "Supports: | Goal 2" speaks for the rows below it; where the headings come again for each block, so does "SMART goal: | …". */
function labelSections(view: SheetView, rows: readonly BodyRow[]): void {
  const isInBlocks = rows.some(({ role }) => role === "repeatedHeader");
  for (const row of rows) {
    if (row.role !== "item" || row.columns.length > 2) continue;
    const texts = row.columns.map((column) => view.text(row.row, column));
    if (isLabel(texts[0]!) && (isInBlocks || servedInLabel(texts) !== "")) row.role = "section";
  }
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
