import type { CellAddress, CellValue } from "../plan/cell";
import type { TableMap } from "../plan/tablemap";
import { checksText } from "../text/checks";

/** What a workbook says about the check. */
export interface CheckSettings {
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** Limits by rule and name, such as `{ B3: { schoolsNamed: 10 } }`. What is no number from 0 on doesn't count. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Findings that the user accepted, by their keys, with the reasons. */
  readonly accepted?: ReadonlyMap<string, string>;
  /** Cells of our own sheet that say something that can't be followed. */
  readonly unclear?: readonly CellAddress[];
  /** The tables as the user confirmed them; empty where nobody has. */
  readonly map?: readonly TableMap[];
  /** Where a setting stands in the workbook: by the rule ("B3"), or rule and limit ("B3.schoolsNamed"). */
  readonly cells?: ReadonlyMap<string, CellAddress>;
}

/** One line of the settings as it stands in a workbook: a rule, one of its limits or nothing, and what it is set to. */
export interface SettingRow {
  readonly rule: string;
  readonly limit: string;
  readonly value: CellValue;
  readonly cell: CellAddress;
}

/**
 * Reads settings that people can edit. A rule without a limit beside it is switched on or off; whatever can't be followed
 * stays in the settings, for the check to speak of it.
 */
export function readCheckSettings(rows: readonly SettingRow[]): CheckSettings & {
  readonly unclear: readonly CellAddress[];
} {
  const off: string[] = [];
  const limits: Record<string, Record<string, unknown>> = {};
  const cells = new Map<string, CellAddress>();
  const unclear: CellAddress[] = [];
  for (const { rule, limit, value, cell } of rows) {
    if (rule === "" || String(value).trim() === "") continue;
    if (limit !== "") {
      limits[rule] = { ...limits[rule], [limit]: value };
      cells.set(`${rule}.${limit}`, cell);
      continue;
    }
    const isOn = onOff(value);
    if (isOn === null) unclear.push(cell);
    else if (!isOn) off.push(rule);
    cells.set(rule, cell);
  }
  return { off, limits, cells, unclear };
}

function onOff(value: CellValue): boolean | null {
  const word = String(value).trim().toLowerCase();
  if (checksText.on.includes(word)) return true;
  return checksText.off.includes(word) ? false : null;
}

/** A limit as it may be used: a number from 0 on, or null. */
export function usableLimit(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
