import { type CheckResult, checkPlan } from "../checks/engine";
import { type Clock, type PlanReading, readPlan } from "./readPlan";

export { type CheckResult, countsOf } from "../checks/engine";
export type { Finding } from "../checks/finding";

/** Checks the whole plan. @throws UserError when there is no plan table, or Excel refuses */
export async function checkAlignment(clock: Clock): Promise<{ reading: PlanReading; result: CheckResult }> {
  const reading = await readPlan(clock);
  return { reading, result: checkPlan(reading.plan) };
}
