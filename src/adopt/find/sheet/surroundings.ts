import type { RangeAddress } from "../../../plan/cell";
import type { SheetView } from "./sheetView";

/** So many rows with several cells beside a table are another table, and not remarks. */
const LEAST_ROWS = 2;

/**
 * The areas around a table in which others may stand: above and below it over the whole width, or, where something stands
 * beside it, each side by itself as far as no row reaches across the gap between them.
 */
export function areasAround({ area, filledRows }: SheetView, table: RangeAddress): RangeAddress[] {
  // What begins in its last row, or ends in its first, stands beside it too.
  const rows = filledRows.filter(({ row }) => row >= table.firstRow - 1 && row <= table.lastRow + 1);
  const isRight = standsIn(rows, table.lastColumn + 1, area.lastColumn);
  const isLeft = standsIn(rows, area.firstColumn, table.firstColumn - 1);
  let [first, last] = [area.firstRow, area.lastRow];
  if (isRight || isLeft) {
    const gaps = [...(isRight ? [table.lastColumn + 1] : []), ...(isLeft ? [table.firstColumn - 1] : [])];
    for (const { row, columns } of filledRows) {
      if (columns.length < 2 || !gaps.some((gap) => columns.includes(gap))) continue;
      if (row < table.firstRow) first = row + 1;
      else if (row > table.lastRow) {
        last = row - 1;
        break;
      }
    }
  }
  const own = {
    firstColumn: isLeft ? table.firstColumn : area.firstColumn,
    lastColumn: isRight ? table.lastColumn : area.lastColumn,
  };
  const areas: RangeAddress[] = [
    { ...area, lastRow: first - 1 },
    { ...own, firstRow: first, lastRow: table.firstRow - 1 },
    ...(isLeft ? [{ ...area, firstRow: first, lastRow: last, lastColumn: table.firstColumn - 1 }] : []),
    ...(isRight ? [{ ...area, firstRow: first, lastRow: last, firstColumn: table.lastColumn + 1 }] : []),
    { ...own, firstRow: table.lastRow + 1, lastRow: last },
    { ...area, firstRow: last + 1 },
  ];
  return areas.filter((each) => each.firstRow <= each.lastRow && each.firstColumn <= each.lastColumn);
}

function standsIn(rows: SheetView["filledRows"], first: number, last: number): boolean {
  const wide = rows.filter(
    ({ columns }) => columns.filter((column) => column >= first && column <= last).length >= 2,
  );
  return first <= last && wide.length >= LEAST_ROWS;
}
