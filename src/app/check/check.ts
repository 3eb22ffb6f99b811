import { type CheckProgress, type CheckResult, checkSteps } from "../../checks/engine";
import { RULES } from "../../checks/rules";
import { type CheckSettings, readCheckSettings } from "../../checks/settings";
import { Cancelled, type Job, Steps } from "../../excel/job";
import { READ_REQUESTS } from "../../excel/read";
import type { MapChange } from "../../plan/maps/mapChange";
import type { TableMap } from "../../plan/maps/tableMap";
import type { CheckNotes, WorkbookState } from "../../plan/state";
import type { RuleText } from "../../text/rules/types";
import { colorsOnly } from "./colorsOnly";
import { withForms } from "./planRatings";
import { type Clock, type PlanReading, readPlan } from "../readPlan";

export { type CheckResult, type Counts, countsOf } from "../../checks/engine";
export type { Finding, Fix, Severity } from "../../checks/finding";
export { type Selection, selectFindings } from "../../checks/engine/select";
export type { CheckSettings } from "../../checks/settings";
export type { AddRowsEdit } from "../../sheet/edit";

/** What a check went by, and what it found. */
export interface Check {
  readonly reading: PlanReading;
  readonly result: CheckResult;
  /** What it went by besides what the workbook says about it. */
  readonly seen: Pick<CheckSettings, "coloredRows">;
  /** How long it took. */
  readonly milliseconds: number;
}

/**
 * Checks the whole plan, by the rules and limits that the workbook asks for.
 * @param job who waits for it, or the steps of a larger job that it is part of; its progress counts requests, then rules
 * @throws UserError when there is no plan table, or Excel refuses; Cancelled
 */
export async function checkAlignment(clock: Clock, job: Job = {}, steps?: Steps): Promise<Check> {
  const began = performance.now();
  const counted = steps ?? new Steps(job, READ_REQUESTS);
  const reading = await readPlan(clock, counted, true);
  const seen = { coloredRows: await colorsOnly(reading, counted) };
  const settings = { ...checkSettings(reading.state), ...seen };
  const result = await inSlices(checkSteps(withForms(reading.plan), settings), job);
  return { reading, result, seen, milliseconds: performance.now() - began };
}

/** Checks the plan that was read again, by other settings. @throws Cancelled */
export async function checkAgain(check: Check, notes: CheckNotes, job: Job = {}): Promise<Check> {
  const state = { ...check.reading.state, check: notes };
  const settings = { ...checkSettings(state), ...check.seen };
  const result = await inSlices(checkSteps(withForms(check.reading.plan), settings), job);
  return { ...check, reading: { ...check.reading, state }, result };
}

/** What the workbook says about the check, as the rules go by it. */
export function checkSettings({
  check,
  kept,
  changes,
  unclear,
}: Pick<WorkbookState, "check" | "kept" | "changes" | "unclear">): CheckSettings {
  const settings = readCheckSettings(check);
  // What was found elsewhere is read there: nothing is missing.
  const map = kept.map((table) => changes.find((change) => isFoundElsewhere(change, table))?.after ?? table);
  return { ...settings, unclear: [...unclear, ...settings.unclear], map };
}

function isFoundElsewhere({ kind, before }: MapChange, table: TableMap): boolean {
  return before === table && (kind === "sheet" || kind === "table" || kind === "moved" || kind === "several");
}

/** What a rule says about itself; null for an id that no rule has. */
export function ruleText(id: string): RuleText | null {
  return RULES.find((rule) => rule.id === id)?.text ?? null;
}

/** After so many milliseconds of work the screen may show how far it is, and the user end it. */
const SLICE = 50;

async function inSlices(
  steps: Generator<CheckProgress, CheckResult>,
  { signal, onProgress }: Job,
): Promise<CheckResult> {
  for (let since = performance.now(); ;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < SLICE) continue;
    onProgress?.(value.done, value.total);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal?.aborted) throw new Cancelled();
    since = performance.now();
  }
}
