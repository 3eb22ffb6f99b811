import type { CellAddress, CellValue } from "../plan/cell";
import type { CheckNotes } from "../plan/state";
import type { TableMap } from "../plan/maps/tableMap";
import { checksText } from "../text/checks";

/** What a workbook says about the check. */
export interface CheckSettings {
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** Limits by rule and name, such as `{ B3: { schoolsNamed: 10 } }`. Anything but a number from 0 up is ignored. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Findings that the user accepted, by their keys, with the reasons. */
  readonly accepted?: ReadonlyMap<string, string>;
  /** Cells of our own sheet that say something that can't be followed. */
  readonly unclear?: readonly CellAddress[];
  /** The tables as the user confirmed them; empty where nobody has. */
  readonly map?: readonly TableMap[];
  /** Rows by sheet of which nothing but a fill color tells the status. */
  readonly coloredRows?: ReadonlyMap<string, ReadonlySet<number>>;
  /** Where a setting stands in the workbook: by the rule ("B3"), or rule and limit ("B3.schoolsNamed"). */
  readonly cells?: ReadonlyMap<string, CellAddress>;
}

/**
 * Reads settings that people can edit. A rule without a limit beside it is switched on or off; whatever can't be followed
 * stays in the settings, for the check to speak of it.
 */
export function readCheckSettings({ rules, accepted }: CheckNotes): CheckSettings & {
  readonly unclear: readonly CellAddress[];
} {
  const off: string[] = [];
  const limits: Record<string, Record<string, unknown>> = {};
  const cells = new Map<string, CellAddress>();
  const unclear: CellAddress[] = [];
  for (const { rule, limit, value, cell } of rules) {
    if (String(value).trim() === "") continue;
    if (cell) cells.set(limit === "" ? rule : `${rule}.${limit}`, cell);
    if (limit !== "") {
      limits[rule] = { ...limits[rule], [limit]: value };
      continue;
    }
    const isOn = onOff(value);
    if (isOn === false) off.push(rule);
    else if (isOn === null && cell) unclear.push(cell);
  }
  const reasons = accepted.filter(({ key }) => key !== "").map(({ key, reason }) => [key, reason] as const);
  return { off, limits, cells, unclear, accepted: new Map(reasons) };
}

function onOff(value: CellValue): boolean | null {
  const word = String(value).trim().toLowerCase();
  if (checksText.on.includes(word)) return true;
  return checksText.off.includes(word) ? false : null;
}

/** A limit if it can be used: a number from 0 up, or else null. */
export function usableLimit(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : null;
}
