import { toUserError } from "./errors";

/**
 * Runs one batch against the workbook: the only place that calls `Excel.run`. The batch returns plain data and never
 * an Excel object, so that nothing outlives it. While a cell is being edited Excel waits until the user is done.
 * @throws UserError with a sentence for the user in place of an OfficeExtension.Error
 */
export async function runBatch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toUserError(error);
  }
}
