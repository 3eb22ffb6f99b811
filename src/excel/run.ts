import { toUserError } from "./errors";
import { Steps } from "./job";

/**
 * Runs one batch against the workbook: the only place that calls `Excel.run`. The batch returns plain data and never
 * an Excel object, so that nothing outlives it. While a cell is being edited Excel waits until the user is done.
 * @param steps counts the batch's requests, and can end it between two of them
 * @param isOneUndoStep whether the user undoes all of it at once, where this Excel can do that
 * @throws UserError with a sentence for the user in place of an OfficeExtension.Error; Cancelled when the job was ended
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  steps: Steps = new Steps(),
  isOneUndoStep = false,
): Promise<T> {
  const mergeUndoGroup = isOneUndoStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  try {
    return await Excel.run(options, async (context) => {
      const sync = context.sync;
      context.sync = (value) => steps.request(() => sync.call(context, value) as Promise<typeof value & {}>);
      try {
        return await batch(context);
      } finally {
        // The library sends what is left by itself; by then nothing can be ended any more.
        context.sync = sync;
      }
    });
  } catch (error) {
    throw toUserError(error);
  }
}
