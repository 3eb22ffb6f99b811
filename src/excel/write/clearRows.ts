import type { Steps } from "../job";
import { runBatch } from "../run";
import { Payload } from "./payload";

/** A row of cells on a sheet. */
export interface RowOfCells {
  readonly sheet: string;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Requests that clearing rows takes at least. */
export const CLEAR_REQUESTS = 2;

const BYTES_PER_RUN = 500;

/**
 * Empties cells of rows, after a look at which of their cells are formulas. Formats and validations stay. Two requests.
 * @param columnsToClear which columns of a row are emptied, none to leave it alone
 * @throws UserError when Excel refuses; Cancelled
 */
export function clearInRows(
  rows: readonly RowOfCells[],
  columnsToClear: (index: number, isFormula: (column: number) => boolean) => readonly number[],
  steps?: Steps,
): Promise<void> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = rows.map(({ sheet, row, firstColumn, lastColumn }) =>
      worksheets.getItem(sheet).getRangeByIndexes(row - 1, firstColumn - 1, 1, lastColumn - firstColumn + 1),
    );
    ranges.forEach((range) => range.load("formulas"));
    await context.sync();
    const payload = new Payload(context, steps);
    for (const [index, { sheet, row, firstColumn }] of rows.entries()) {
      const formulas = ranges[index]!.formulas[0] as unknown[];
      const isFormula = (column: number) => String(formulas[column - firstColumn]).startsWith("=");
      for (const [first, count] of runs(columnsToClear(index, isFormula)))
        await payload.add(BYTES_PER_RUN, () => {
          worksheets
            .getItem(sheet)
            .getRangeByIndexes(row - 1, first - 1, 1, count)
            .clear("Contents");
        });
    }
    await payload.send();
  }, steps);
}

/** Columns side by side, as the first of them and how many there are. */
function runs(columns: readonly number[]): [first: number, count: number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else found.push([column, 1]);
  }
  return found;
}
