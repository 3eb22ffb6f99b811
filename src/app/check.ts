import { type CheckResult, type CheckSettings, checkPlan } from "../checks/engine";
import { readCheckSettings } from "../checks/settings";
import { RULES } from "../checks/rules";
import type { Job } from "../excel/job";
import type { RuleText } from "../text/rules/types";
import { type Clock, type PlanReading, readPlan } from "./readPlan";

export { type CheckResult, type Counts, countsOf } from "../checks/engine";
export type { Finding, Fix, Severity } from "../checks/finding";
export type { AddRowsEdit } from "../sheet/edit";

/** What a check went by, and what it found. */
export interface Check {
  readonly reading: PlanReading;
  readonly result: CheckResult;
}

/** Checks the whole plan. @throws UserError when there is no plan table, or Excel refuses; Cancelled */
export async function checkAlignment(clock: Clock, job?: Job): Promise<Check> {
  const reading = await readPlan(clock, job, true);
  return { reading, result: checkPlan(reading.plan, settingsOf(reading)) };
}

/** What the workbook says about the check. */
function settingsOf({ state }: PlanReading): CheckSettings {
  const settings = readCheckSettings(state.check);
  return { ...settings, unclear: [...state.unclear, ...settings.unclear], map: state.kept };
}

/** What a rule says about itself; null for what is no rule of ours. */
export function ruleText(id: string): RuleText | null {
  return RULES.find((rule) => rule.id === id)?.text ?? null;
}
