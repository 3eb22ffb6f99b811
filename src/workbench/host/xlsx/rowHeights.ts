import { lastColumn } from "../book/area";
import type { SheetData, StyleData } from "../book/data";

/** Points of a row of plain text, and of text of 11 points with the space around its lines. */
const PLAIN = 15;
const PER_POINT = PLAIN / 11;
const USUAL_SIZE = 11;
const USUAL_WIDTH = 8.43;

/**
 * Heights, in points, of rows that nobody has given one and whose text is wrapped or larger than usual: what Excel would
 * fit them to when they are edited. Programs that open a file differ in whether they do so by themselves.
 * @returns by row, from 0
 */
export function fittedHeights(sheet: SheetData, styleOf: (index: number) => StyleData): Map<number, number> {
  const heights = new Map<number, number>();
  const given = new Set(sheet.rows.filter(({ height }) => height !== null).map(({ row }) => row));
  const widths = new Map<number, number>();
  for (const { first, last, width } of sheet.columns)
    for (let column = first; width !== null && column <= Math.min(last, first + 1000); column++)
      widths.set(column, width);
  const isMerged = (row: number, column: number) =>
    sheet.merges.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column <= lastColumn(area),
    );
  for (const { row, column, value, style } of sheet.cells) {
    if (value === null || typeof value === "object" || given.has(row)) continue;
    const { alignment, font } = styleOf(style);
    const size = font.size ?? USUAL_SIZE;
    if ((!alignment.wrap && size <= USUAL_SIZE) || isMerged(row, column)) continue;
    const width = ((widths.get(column) ?? sheet.defaultColumnWidth ?? USUAL_WIDTH) * USUAL_SIZE) / size;
    const lines = alignment.wrap ? wrappedLines(String(value), Math.max(1, width)) : 1;
    const height = Math.min(409, Math.ceil(lines * size * PER_POINT));
    if (height > PLAIN) heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return heights;
}

/** How many lines a text fills when it is broken between words. */
function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => {
    let lines = 1;
    let used = 0;
    for (const { length } of line.split(/\s+/)) {
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / width) - 1);
      used += (used > 0 ? 1 : 0) + length;
    }
    return sum + lines;
  }, 0);
}
