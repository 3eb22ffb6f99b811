import type { Header } from "../header/header";
import { coveredCells, gapAbove, LONGEST_GAP } from "./mergedRows";
import { blockAt, NextBlock } from "./nextBlock";
import { isHeadingOfAnother, isRepeatedHeader, plainHeadings } from "../header/repeatedHeader";
import { saysSchool } from "../../../plan/parsing/units/unitNames";
import type { SheetView } from "../sheet/sheetView";

/** A row of the sheet under a heading, and what it is taken for. */
export interface BodyRow {
  readonly row: number;
  readonly columns: readonly number[];
  /** Cells that show something: filled ones and those that a merged area above fills. */
  readonly shown: number;
  /** Blank rows above it, merged groups left out. */
  readonly gap: number;
  role: "item" | "weak" | "section" | "repeatedHeader" | "total" | "after";
}

/**
 * The rows under a heading as far as the heading of another table, or a gap too long for one table.
 * @param isWhole whether all of them are the table's, whatever stands there
 */
export function rowsUnder(view: SheetView, header: Header, lastRow: number, isWhole: boolean): BodyRow[] {
  const rows: BodyRow[] = [];
  const headings = plainHeadings(header);
  const names = new Set(headings.values());
  const next = new NextBlock(view);
  let previous = header.lastRow;
  let isOver = false;
  /** Blank rows between rows of the table so far. */
  let widest = 0;
  for (const [index, filled] of view.filledRows.entries()) {
    if (filled.row <= header.lastRow) continue;
    if (filled.row > lastRow) break;
    const columns = ownColumns(filled.columns, header);
    if (columns.length === 0) continue;
    const gap = gapAbove(view, header, previous, filled.row);
    if (gap > LONGEST_GAP && rows.length > 0 && !isWhole) break;
    if (rows.length > 0 && !isWhole && namesTemplate(view, filled.row, columns)) break;
    const isRepeated = isRepeatedHeader(view, header, headings, filled.row, columns);
    // Under a blank row or a title only: reading every row as a heading would take too long.
    const isUnderTitle =
      gap === 0 && rows.at(-1)?.columns.length === 1 && rows.some((row) => row.columns.length > 1);
    if (rows.length > 0 && (gap > 0 || isUnderTitle) && !isRepeated && !isWhole) {
      const strange = columns.filter(
        (column) =>
          names.has(view.text(filled.row, column).toLowerCase()) || !next.isUsual(filled.row, column),
      );
      const isLabeled = isUnderTitle && next.isLabelOfAnother(rows.at(-1)!, columns[0]!);
      const isHeading =
        isHeadingOfAnother(view, filled.row, columns, names) ||
        (isLabeled && next.isHeadingOfOtherCells({ row: filled.row, columns }));
      if (strange.length >= columns.length * STRANGE && isHeading) {
        // Its title, too, is no part of this table.
        if (isLabeled) rows.pop();
        while (rows.length > 1 && isTitle(rows.at(-1)!)) rows.pop();
        break;
      }
    }
    const title = isRepeated && gap <= 1 && !isWhole ? titleOfSchool(view, rows) : -1;
    if (title > 0) {
      rows.length = title;
      break;
    }
    if (isRepeated) isOver = false;
    else if (gap > 0 && rows.length > 0 && !isOver && !isWhole) {
      isOver = isAnother(view, header, headings, next, index, gap > widest);
    }
    if (!isOver && rows.length > 0) widest = Math.max(widest, gap);
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

/** "Template rows" are there to be copied into the table above them. */
function namesTemplate(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.length === 1 && /^(?:template|sample|example) rows?\W*$/i.test(view.text(row, columns[0]!));
}

/** A heading says something else than the cells of its columns in so many of its cells. */
const STRANGE = 0.6;

/** A line by itself after a gap. */
function isTitle({ columns, gap }: BodyRow): boolean {
  return columns.length === 1 && gap > 0;
}

/**
 * The index of the first of the lines that stand apart above a heading and name another school: its rows are a plan by
 * themselves. -1 where there are none; under any other title ("Goal 2: …", "Families") the same table goes on.
 */
function titleOfSchool(view: SheetView, rows: readonly BodyRow[]): number {
  let first = rows.length - 1;
  while (first > 0 && rows[first]!.columns.length === 1 && rows[first]!.gap === 0) first--;
  if (first <= 0 || !isTitle(rows[first]!)) return -1;
  const namesSchool = ({ row, columns }: BodyRow): boolean => saysSchool(view.text(row, columns[0]!));
  return rows.slice(first).some(namesSchool) ? first : -1;
}

/** True where the block after a gap is none of this table's. */
function isAnother(
  view: SheetView,
  header: Header,
  headings: ReadonlyMap<number, string>,
  next: NextBlock,
  index: number,
  isFarther: boolean,
): boolean {
  const block = blockAt(view, index)
    .map(({ row, columns }) => ({ row, columns: ownColumns(columns, header) }))
    .filter(({ columns }) => columns.length > 0);
  // Under its title the table may begin again.
  if (block.some(({ row, columns }) => isRepeatedHeader(view, header, headings, row, columns))) return false;
  return next.isAnother(block, isFarther);
}

/** The columns of a row that belong to the table; nearly always all of them. */
function ownColumns(columns: readonly number[], { firstColumn, lastColumn }: Header): readonly number[] {
  if (columns[0]! >= firstColumn && columns.at(-1)! <= lastColumn) return columns;
  return columns.filter((column) => column >= firstColumn && column <= lastColumn);
}
