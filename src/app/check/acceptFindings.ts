import { acceptedFor } from "../../checks/engine";
import type { Job } from "../../excel/job";
import { cellName } from "../../plan/cell";
import type { AcceptedFinding } from "../../plan/state";
import { type DateSerial, isoDate } from "../../plan/values/date";
import type { Check, Finding } from "./check";
import { keepState } from "../keepState";

export type { AcceptedFinding } from "../../plan/state";

/** Who accepts findings, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly on: DateSerial;
}

/**
 * Accepts findings: they are kept on the sheet `Throughline` with the reason, count apart, and come back when what they
 * are about changes. @returns the check as it is then
 * @throws UserError when that sheet has no room or is protected, or Excel refuses; Cancelled
 */
export async function acceptFindings(
  check: Check,
  findings: readonly Finding[],
  { reason, by, on }: Acceptance,
  job?: Job,
): Promise<Check> {
  const sheets = new Map(check.reading.snapshot.sheets.map((sheet) => [sheet.name, sheet.cells]));
  const rows = findings.map(({ key, rule, message, cell }): AcceptedFinding => ({
    ...{ key, rule, message, reason: reason.trim(), by: by.trim(), on: isoDate(on) },
    sheet: cell?.sheet ?? "",
    cell: cell ? cellName(cell.row, cell.column) : "",
    said: cell ? String(sheets.get(cell.sheet)?.at(cell.row, cell.column) ?? "") : "",
  }));
  const keys = new Set(rows.map(({ key }) => key));
  return keep(check, (accepted) => [...accepted.filter(({ key }) => !keys.has(key)), ...rows], job);
}

/** Takes an acceptance back: the finding counts again. @returns the check as it is then; @throws as `acceptFindings` */
export function takeBackAcceptance(check: Check, wanted: string, job?: Job): Promise<Check> {
  return keep(check, (accepted) => accepted.filter(({ key }) => key !== wanted), job);
}

async function keep(
  check: Check,
  change: (accepted: readonly AcceptedFinding[]) => AcceptedFinding[],
  job?: Job,
): Promise<Check> {
  let accepted: readonly AcceptedFinding[] = [];
  await keepState(
    ["accepted"],
    ({ check: notes }) => ({ check: { ...notes, accepted: (accepted = change(notes.accepted)) } }),
    job,
  );
  const reasons = new Map(accepted.map(({ key, reason }) => [key, reason]));
  const { reading, result } = check;
  return {
    ...check,
    reading: { ...reading, state: { ...reading.state, check: { ...reading.state.check, accepted } } },
    result: acceptedFor(result, reasons),
  };
}

/** What was said when a finding was accepted; null for one that nobody has accepted. */
export function acceptanceOf({ reading }: Check, { key }: Pick<Finding, "key">): AcceptedFinding | null {
  return reading.state.check.accepted.find((each) => each.key === key) ?? null;
}
