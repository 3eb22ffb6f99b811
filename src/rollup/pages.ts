import type { SheetDescription, TableBlock } from "../sheet/description";
import { headerPoints, LINE, pagePoints, printScale, wrappedLines } from "../sheet/page";

type Sheet = Pick<SheetDescription, "tables" | "columnWidths">;

/** Points of the title's row, which each page repeats, and of a heading's. */
const TITLE = 24;
const HEADING = 18;
/** Lines that a cell with wrapped text is taken to have where it is computed. */
const COMPUTED_LINES = 2;

/**
 * The rows that begin a page: each section does, and within one whatever finds no room on the page any more.
 * @param starts the rows in which something begins that is to stay together, in their order
 * @param isSection whether a section begins there
 * @param end the first row below all
 */
export function pageBreaks(
  sheet: Sheet,
  starts: readonly number[],
  isSection: (row: number) => boolean,
  end: number,
): number[] {
  const scale = printScale(sheet.columnWidths, "landscape");
  const room = pagePoints(scale, "landscape") - TITLE;
  const heights = rowPoints(sheet, starts);
  const breaks: number[] = [];
  let used = pointsOf(heights, 2, starts[0] ?? end);
  starts.forEach((row, index) => {
    const next = starts[index + 1] ?? end;
    // The blank row below it may be cut off.
    const height = pointsOf(heights, row, next) - LINE.height;
    if (index > 0 && (isSection(row) || used + height > room)) {
      breaks.push(row);
      used = 0;
    }
    used += height + LINE.height;
    // What is longer than a page ends on another one.
    if (used > room) used %= room;
  });
  return breaks;
}

/** Heights of the rows that are not as high as a line of text. */
function rowPoints(sheet: Sheet, headings: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map(headings.map((row) => [row, HEADING]));
  for (const table of sheet.tables) {
    heights.set(table.row, headerPoints(sheet, table.row));
    for (let index = 0; index < table.rowCount; index++) {
      const lines = linesOf(table, sheet.columnWidths, index);
      if (lines > 1) heights.set(table.row + 1 + index, lines * LINE.height);
    }
  }
  return heights;
}

/** How many lines a row of a table's body has. */
function linesOf({ column, columns }: TableBlock, widths: readonly number[], index: number): number {
  const lines = columns.map(({ content, wrap }, at) => {
    if (!wrap) return 1;
    const cell = "formula" in content ? content : (content[index] ?? "");
    return typeof cell === "object" ? COMPUTED_LINES : wrappedLines(String(cell), widths[column + at - 1]!);
  });
  return Math.max(...lines);
}

function pointsOf(heights: ReadonlyMap<number, number>, first: number, next: number): number {
  let sum = (next - first) * LINE.height;
  for (const [row, height] of heights) if (row >= first && row < next) sum += height - LINE.height;
  return sum;
}
