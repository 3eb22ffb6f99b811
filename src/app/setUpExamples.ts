import { type Job, Steps } from "../excel/job";
import { READ_REQUESTS, readWorkbook } from "../excel/read";
import { CLEAR_REQUESTS, clearInRows } from "../excel/write/clearRows";
import { exampleColumns, findExamples, rememberedExamples } from "../templates/findExamples";

/** What became of the example rows. */
export interface ExamplesRemoved {
  /** Rows that were emptied: their numbers stay, for the first row of one's own. */
  readonly removed: number;
  /** Examples that are left: somebody changed them, their sheet is protected, or they are gone already. */
  readonly left: number;
}

/**
 * Takes the example rows of set-up away, wherever in a table they were moved to. A row that was changed is left alone. A
 * fixed number of requests. @throws UserError when Excel refuses; Cancelled
 */
export async function removeExamples(job?: Job): Promise<ExamplesRemoved> {
  const steps = new Steps(job, READ_REQUESTS + CLEAR_REQUESTS);
  const snapshot = await readWorkbook(steps);
  const examples = rememberedExamples(snapshot);
  const found = findExamples(snapshot, examples);
  if (found.length === 0) return { removed: 0, left: examples.length };
  let removed = 0;
  await clearInRows(
    found,
    (index, isFormula) => {
      const columns = exampleColumns(found[index]!, isFormula);
      if (columns.length > 0) removed++;
      return columns;
    },
    steps,
  );
  return { removed, left: Math.max(0, examples.length - removed) };
}
