import type { Unit } from "./model";
import type { PlanItem } from "./item";
import { idKey, leadingId, wordingKey } from "./values/ids";

/** Whether a school need not take up an objective: the list of schools names it by its number or its wording. */
export function isExempt(
  { exemptions }: Pick<Unit, "exemptions">,
  { id, title }: Pick<PlanItem, "id" | "title">,
): boolean {
  return exemptions.some(({ objective }) => {
    const numbers = [idKey(objective), idKey(leadingId(objective)?.id ?? objective)];
    const own = [idKey(id), idKey(leadingId(id)?.id ?? id)].filter((key) => key !== "");
    return (
      own.some((key) => numbers.includes(key)) ||
      (title !== "" && wordingKey(objective) === wordingKey(title))
    );
  });
}
