import type { CellValue } from "../../plan/cell";
import type { Steps } from "../job";
import { runBatch } from "../run";
import { toExcel } from "./cells";
import { Payload } from "./payload";

/** A row of cells on a sheet. */
export interface RowOfCells {
  readonly sheet: string;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A row of which cells were emptied. */
export interface ClearedRow extends RowOfCells {
  /** What its cells held, formulas as formulas. */
  readonly before: readonly unknown[];
  /** Those that are empty now. */
  readonly columns: readonly number[];
}

/** Requests that clearing rows, or putting them back, takes at least. */
export const CLEAR_REQUESTS = 2;

const BYTES_PER_RUN = 500;

/**
 * Empties cells of rows, after a look at which of their cells are formulas. Formats and validations stay. Two requests.
 * @param columnsToClear which columns of a row are emptied, none to leave it alone
 * @returns the rows that were not left alone
 * @throws UserError when Excel refuses; Cancelled
 */
export function clearInRows(
  rows: readonly RowOfCells[],
  columnsToClear: (index: number, isFormula: (column: number) => boolean) => readonly number[],
  steps?: Steps,
): Promise<ClearedRow[]> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = rows.map((row) => rangeOf(worksheets.getItem(row.sheet), row));
    ranges.forEach((range) => range.load("formulas"));
    await context.sync();
    const cleared = rows.flatMap((row, index): ClearedRow[] => {
      const before = ranges[index]!.formulas[0] as unknown[];
      const isFormula = (column: number) => String(before[column - row.firstColumn]).startsWith("=");
      const columns = columnsToClear(index, isFormula);
      return columns.length > 0 ? [{ ...row, before, columns }] : [];
    });
    const payload = new Payload(context, steps);
    for (const { sheet, row, columns } of cleared)
      for (const [first, count] of runs(columns))
        await payload.add(BYTES_PER_RUN, () => {
          worksheets
            .getItem(sheet)
            .getRangeByIndexes(row - 1, first - 1, 1, count)
            .clear("Contents");
        });
    await payload.send();
    return cleared;
  }, steps);
}

/**
 * Puts back what was emptied, in rows that are still as they were left. Two requests.
 * @returns in how many rows
 * @throws UserError when Excel refuses; Cancelled
 */
export function putBackRows(rows: readonly ClearedRow[], steps?: Steps): Promise<number> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const found = rows.map((row) => {
      const sheet = worksheets.getItemOrNullObject(row.sheet);
      sheet.load("protection/protected");
      const range = rangeOf(sheet, row);
      range.load("formulas");
      return { row, sheet, range };
    });
    await context.sync();
    const untouched = found.filter(
      ({ row, sheet, range }) =>
        !sheet.isNullObject && !sheet.protection.protected && isAsLeft(row, range.formulas[0] as unknown[]),
    );
    const payload = new Payload(context, steps);
    for (const { row, sheet } of untouched)
      for (const [first, count] of runs(row.columns)) {
        const cells = row.before.slice(first - row.firstColumn, first - row.firstColumn + count);
        await payload.add(BYTES_PER_RUN + JSON.stringify(cells).length, () => {
          sheet.getRangeByIndexes(row.row - 1, first - 1, 1, count).values = [
            cells.map((cell) => toExcel(cell as CellValue)),
          ];
        });
      }
    await payload.send();
    return untouched.length;
  }, steps);
}

function rangeOf(sheet: Excel.Worksheet, { row, firstColumn, lastColumn }: RowOfCells): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, firstColumn - 1, 1, lastColumn - firstColumn + 1);
}

function isAsLeft({ firstColumn, before, columns }: ClearedRow, now: readonly unknown[]): boolean {
  return before.every((cell, index) => now[index] === (columns.includes(firstColumn + index) ? "" : cell));
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
