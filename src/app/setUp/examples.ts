import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS, readWorkbook } from "../../excel/read";
import { CLEAR_REQUESTS, type ClearedRow, clearInRows, putBackRows } from "../../excel/write/clearRows";
import { exampleColumns, findExamples, rememberedExamples } from "../../templates/examples/findExamples";

/** What became of the example rows. */
export interface ExamplesRemoved {
  /** Rows that were emptied: their numbers stay, for the first row of one's own. */
  readonly removed: number;
  /** Examples that are left: somebody changed them, their sheet is protected, or they are gone already. */
  readonly left: number;
  /** What `putBackExamples` needs. */
  readonly emptied: readonly ClearedRow[];
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
  if (found.length === 0) return { removed: 0, left: examples.length, emptied: [] };
  const emptied = await clearInRows(
    found,
    (index, isFormula) => exampleColumns(found[index]!, isFormula),
    steps,
  );
  const removed = emptied.length;
  return { removed, left: Math.max(0, examples.length - removed), emptied };
}

/** What became of rows that were to be put back. */
export interface ExamplesPutBack {
  readonly putBack: number;
  /** Rows in which something else stands by now, or that are gone or protected. */
  readonly left: number;
}

/**
 * Puts example rows back as they were, where nothing has happened to the row since. Two requests.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function putBackExamples({ emptied }: ExamplesRemoved, job?: Job): Promise<ExamplesPutBack> {
  const putBack = await putBackRows(emptied, new Steps(job, CLEAR_REQUESTS));
  return { putBack, left: emptied.length - putBack };
}
