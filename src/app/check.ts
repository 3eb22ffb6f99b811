import { type CheckResult, type CheckSettings, checkPlan } from "../checks/engine";
import { RULES } from "../checks/rules";
import type { Job } from "../excel/job";
import type { RuleText } from "../text/rules/types";
import { withForms } from "./planRatings";
import { type Clock, type PlanReading, readPlan } from "./readPlan";

export { type CheckResult, type Counts, countsOf } from "../checks/engine";
export type { Finding, Fix, Severity } from "../checks/finding";

/** What a check went by, and what it found. */
export interface Check {
  readonly reading: PlanReading;
  readonly result: CheckResult;
}

/** Checks the whole plan. @throws UserError when there is no plan table, or Excel refuses; Cancelled */
export async function checkAlignment(clock: Clock, job?: Job): Promise<Check> {
  const reading = await readPlan(clock, job, true);
  return { reading, result: checkPlan(withForms(reading.plan), settingsOf(reading)) };
}

/** What the workbook says about the check. */
function settingsOf({ state }: PlanReading): CheckSettings {
  return { unclear: state.unclear, map: state.map };
}

/** What a rule says about itself; null for what is no rule of ours. */
export function ruleText(id: string): RuleText | null {
  return RULES.find((rule) => rule.id === id)?.text ?? null;
}
