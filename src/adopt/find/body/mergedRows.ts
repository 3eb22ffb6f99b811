import type { Header } from "../header/header";
import type { SheetView } from "../sheet/sheetView";

/** After so many blank rows another thing begins. */
export const LONGEST_GAP = 12;

/** Blank rows between two rows, without those that a merged group reaches over. */
export function gapAbove(view: SheetView, header: Header, previous: number, row: number): number {
  let gap = 0;
  for (let between = previous + 1; between < row && gap <= LONGEST_GAP; between++) {
    const merges = view.mergesIn(between);
    const isCovered = merges.some(
      (merge) =>
        merge.firstRow < between && merge.firstRow > header.lastRow && merge.lastRow > merge.firstRow,
    );
    if (!isCovered) gap++;
  }
  return gap;
}

/** Cells of a row that show the text of a merged area from a row above. */
export function coveredCells(
  view: SheetView,
  header: Header,
  row: number,
  columns: readonly number[],
): number {
  let covered = 0;
  for (const merge of view.mergesIn(row))
    if (
      merge.firstRow < row &&
      merge.firstRow > header.lastRow &&
      merge.firstColumn >= header.firstColumn &&
      !columns.includes(merge.firstColumn) &&
      view.isUnderMerge(row, merge.firstColumn)
    )
      covered++;
  return covered;
}
