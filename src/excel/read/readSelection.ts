import type { CellValue } from "../../plan/cell";
import { UserError } from "../errors";
import type { Steps } from "../job";
import { loadPlace } from "../place";
import { runBatch } from "../run";

/** Requests that reading the selection takes. */
export const SELECTION_REQUESTS = 2;

/**
 * The values of the selected cells as far as something stands in them; no rows where nothing does.
 * @param most cells that are read at the most
 * @param tooLarge what is said where there are more
 * @throws UserError when there are more, or Excel refuses, as it does where several areas are selected; Cancelled
 */
export function readSelection(most: number, tooLarge: string, steps?: Steps): Promise<CellValue[][]> {
  return runBatch(async (context) => {
    const filled = loadPlace(context.workbook.getSelectedRange().getUsedRangeOrNullObject(true));
    await context.sync();
    if (filled.isNullObject) return [];
    if (filled.rowCount * filled.columnCount > most) throw new UserError(tooLarge, "large selection");
    filled.load("values");
    await context.sync();
    return filled.values as CellValue[][];
  }, steps);
}
