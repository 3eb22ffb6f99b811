import type { PrintSetup, SheetDescription } from "./description";

/** Margins in inches: narrow, since tables are wide. */
export const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
/** A sheet of US letter in points. */
const LETTER = { short: 612, long: 792 } as const;
const POINTS_PER_INCH = 72;
/** Programs without the standard font draw columns up to a third wider, and one that has no room gets a page of its own. */
const FITTING = 0.74;
/** In percent; what is wider at that scale takes several pages. */
const SMALLEST_SCALE = 50;
/** Characters of a column that nobody has given a width. */
const STANDARD_WIDTH = 8;

/** Points of a column in the standard font: seven pixels for a character and five around them; three quarters of them are points. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

type Orientation = PrintSetup["orientation"];

/** The scale in percent at which all columns fit on a page's width. */
export function printScale(columnWidths: readonly number[], orientation: Orientation): number {
  const width = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  const paper = orientation === "landscape" ? LETTER.long : LETTER.short;
  const room = paper - (MARGINS.left + MARGINS.right) * POINTS_PER_INCH;
  return Math.max(SMALLEST_SCALE, Math.min(100, Math.floor((room / width) * FITTING * 100)));
}

/** The points that a page has for rows at a scale in percent. */
export function pagePoints(scale: number, orientation: Orientation): number {
  const paper = orientation === "landscape" ? LETTER.short : LETTER.long;
  return ((paper - (MARGINS.top + MARGINS.bottom) * POINTS_PER_INCH) * 100) / scale;
}

/** Points for one line of text, and around the lines of a heading. */
export const LINE = { height: 15, padding: 6 } as const;
/** Characters that the filter button takes from a heading's width. */
const FILTER_BUTTON = 3;

/** Height in points that the longest heading in a row needs: programs differ in whether they fit it by themselves. */
export function headerPoints(
  { tables, columnWidths }: Pick<SheetDescription, "tables" | "columnWidths">,
  row: number,
): number {
  const lines = tables
    .filter((table) => table.row === row)
    .flatMap(({ column, columns }) =>
      columns.map(({ heading }, index) => {
        const width = columnWidths[column + index - 1] ?? STANDARD_WIDTH;
        return wrappedLines(heading, Math.max(4, width - FILTER_BUTTON));
      }),
    );
  return Math.max(...lines) * LINE.height + LINE.padding;
}

/** How many lines a text fills when it is broken between words. */
export function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > width) {
      lines++;
      used = 0;
    }
    lines += Math.ceil(length / width) - 1;
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
