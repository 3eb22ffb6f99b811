import type { RangeAddress } from "../../plan/cell";
import type { Steps } from "../job";
import { loadPlace, placeOf } from "../place";

/** A sheet with no more cells than this is read as it is: one request or two. */
const FEW_CELLS = 150_000;
/** A larger one is looked through in at most so many parts, none smaller than the least. */
const ROW_PARTS = 32;
const LEAST_ROWS = 500;
const COLUMN_PARTS = 8;
const LEAST_COLUMNS = 64;

/** A sheet and the range in use on it; empty when lastRow < firstRow. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: RangeAddress;
}

/**
 * Finds the parts of sheets that hold something. One stray cell far down makes a sheet's used range a million rows
 * high, and reading all of them takes Excel on the web minutes. One request for all large sheets together, none when
 * there is no large one.
 * @param withFormulas whether it is asked, too, which columns of large sheets are computed
 */
export async function filledParts(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  withFormulas: boolean,
  steps?: Steps,
): Promise<FilledParts[]> {
  const queued = sheets.map(({ sheet, range }) =>
    cellCount(range) <= FEW_CELLS
      ? null
      : {
          parts: cut(range).map((part) => queue(sheet, part)),
          first: withFormulas ? queueFirstFormulas(sheet, range) : null,
        },
  );
  if (queued.some((large) => large !== null)) {
    steps?.expect(1);
    await context.sync();
  }
  return queued.map((large, index): FilledParts => {
    const whole = sheets[index]!.range;
    if (large === null)
      return { parts: whole.lastRow < whole.firstRow ? [] : [whole], computed: withFormulas ? "any" : [] };
    return {
      parts: large.parts.filter((part) => !part.isNullObject).map(placeOf),
      computed: large.first ? columnsOfFormulas(large.first.formulas, whole.firstColumn) : [],
    };
  });
}

/** What of a sheet holds something. */
export interface FilledParts {
  /** Ranges that hold all of its filled cells: from top to bottom, side by side from left to right. */
  readonly parts: readonly RangeAddress[];
  /** The columns in which formulas may stand; "any" for a sheet that is small enough to look at all of them. */
  readonly computed: readonly number[] | "any";
}

/** In a large sheet a computed column is known by its first rows. */
const FORMULA_ROWS = 120;
const FORMULA_COLUMNS = 200;

function queueFirstFormulas(
  sheet: Excel.Worksheet,
  { firstRow, lastRow, firstColumn, lastColumn }: RangeAddress,
): Excel.Range {
  const height = Math.min(lastRow - firstRow + 1, FORMULA_ROWS);
  const width = Math.min(lastColumn - firstColumn + 1, FORMULA_COLUMNS);
  const cells = sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, height, width);
  cells.load("formulas");
  return cells;
}

function columnsOfFormulas(rows: readonly (readonly unknown[])[] | null, firstColumn: number): number[] {
  const columns = new Set<number>();
  // Excel on the web may give up on a large answer without a word: then nothing is known of formulas.
  for (const row of rows ?? [])
    for (const [right, cell] of row.entries()) if (isFormula(cell)) columns.add(firstColumn + right);
  return [...columns].sort((a, b) => a - b);
}

/** True for what a cell of `formulas` says when the cell is computed. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

function cellCount(range: RangeAddress): number {
  return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
}

/** Row by row of parts. */
function cut({ firstRow, lastRow, firstColumn, lastColumn }: RangeAddress): RangeAddress[] {
  return spans(firstRow, lastRow, ROW_PARTS, LEAST_ROWS).flatMap((rows) =>
    spans(firstColumn, lastColumn, COLUMN_PARTS, LEAST_COLUMNS).map((columns) => ({
      firstRow: rows.first,
      lastRow: rows.last,
      firstColumn: columns.first,
      lastColumn: columns.last,
    })),
  );
}

function spans(first: number, last: number, most: number, least: number): { first: number; last: number }[] {
  const length = Math.max(Math.ceil((last - first + 1) / most), least);
  const count = Math.ceil((last - first + 1) / length);
  return Array.from({ length: count }, (_, index) => ({
    first: first + index * length,
    last: Math.min(first + (index + 1) * length - 1, last),
  }));
}

function queue(sheet: Excel.Worksheet, part: RangeAddress): Excel.Range {
  const { firstRow, lastRow, firstColumn, lastColumn } = part;
  const height = lastRow - firstRow + 1;
  const width = lastColumn - firstColumn + 1;
  const cells = sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, height, width);
  return loadPlace(cells.getUsedRangeOrNullObject(true));
}
