import { type AnyEdit, cellCount } from "../../../app/edits";
import { editsOf, type Improvement } from "../../../app/plan/improve";

/** The edits of what is chosen, as they would be made. */
export function chosenEdits(improvements: readonly Improvement[], chosen: ReadonlySet<string>): AnyEdit[] {
  return editsOf(improvements, chosen);
}

/** How many cells edits change or fill. */
export function countCells(edits: readonly AnyEdit[]): number {
  return edits.reduce((sum, edit) => sum + cellCount(edit), 0);
}
