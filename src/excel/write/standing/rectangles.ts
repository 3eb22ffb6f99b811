import type { RangeAddress } from "../../../plan/cell";

/** The cells that two rectangles have in common; null when they have none. */
export function overlap(a: RangeAddress, b: RangeAddress): RangeAddress | null {
  const both = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return both.lastRow < both.firstRow || both.lastColumn < both.firstColumn ? null : both;
}

/** What is left of a rectangle without others, as rectangles. */
export function without(range: RangeAddress, holes: readonly RangeAddress[]): RangeAddress[] {
  return holes.reduce<RangeAddress[]>((parts, hole) => parts.flatMap((part) => cut(part, hole)), [range]);
}

function cut(range: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const gone = overlap(range, hole);
  if (!gone) return [range];
  const beside = { firstRow: gone.firstRow, lastRow: gone.lastRow };
  return [
    { ...range, lastRow: gone.firstRow - 1 },
    { ...range, ...beside, lastColumn: gone.firstColumn - 1 },
    { ...range, ...beside, firstColumn: gone.lastColumn + 1 },
    { ...range, firstRow: gone.lastRow + 1 },
  ].filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

/** The same rectangle with its first cell elsewhere. */
export function movedTo(range: RangeAddress, row: number, column: number): RangeAddress {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + range.lastRow - range.firstRow,
    lastColumn: column + range.lastColumn - range.firstColumn,
  };
}

/** The rows from 1 to the last of some rectangles in which none of the others stands, neighbors together. */
export function rowsBetween(
  lastRow: number,
  ranges: readonly RangeAddress[],
): [first: number, last: number][] {
  const sorted = [...ranges].sort((a, b) => a.firstRow - b.firstRow);
  const rows: [number, number][] = [];
  let next = 1;
  for (const range of sorted) {
    if (range.firstRow > next) rows.push([next, Math.min(range.firstRow - 1, lastRow)]);
    next = Math.max(next, range.lastRow + 1);
  }
  if (next <= lastRow) rows.push([next, lastRow]);
  return rows.filter(([first, last]) => first <= last);
}
