import { type Applied, applyEdits, EDIT_REQUESTS } from "../excel/write/edits";
import { type Job, Steps } from "../excel/job";
import type { AnyEdit } from "../sheet/edit";

export { type Applied, EditsInterrupted, type LeftEdit } from "../excel/write/edits";
export { combined } from "../sheet/combine";
export { type AnyEdit, cellCount, sheetOf } from "../sheet/edit";

/**
 * Makes edits that the user chose, or takes them back: those that came back when they were made are applied in the same
 * way. @throws EditsInterrupted, UserError, Cancelled as `applyEdits` does
 */
export function makeEdits(edits: readonly AnyEdit[], job?: Job): Promise<Applied> {
  return applyEdits(edits, new Steps(job, EDIT_REQUESTS));
}
