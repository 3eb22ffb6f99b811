import type { Field } from "../../../plan/fields";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import type { ColumnProposal } from "../../proposal";

const OF_TIME: readonly Field[] = ["start", "due", "completed", "status", "percent"];
/** So many columns, with so many amounts each. */
const LEAST_AMOUNTS = 3;

/** True for several columns of amounts beside no days and no status, where nothing says who does it or what it is part of. */
export function isBudget(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const isFilled = (index: number): boolean => evidence[index]!.profile.filled > 0;
  const amounts = columns.filter(({ field }, index) => {
    const { numbers } = evidence[index]!.profile;
    return field === "funding" && numbers >= LEAST_AMOUNTS;
  });
  const isTimed = columns.some(({ field }, index) => OF_TIME.includes(field) && isFilled(index));
  const has = (which: Field): boolean =>
    columns.some(({ field }, index) => field === which && isFilled(index));
  return amounts.length >= LEAST_AMOUNTS && !isTimed && !has("parent") && !(has("action") && has("lead"));
}
