import { stateText } from "../../text/stateSheet";
import type { CellValue } from "../cell";
import { type StateRow, named } from "./rows";
import { limitOf, switchOf } from "./values";

/** A finding of the alignment check that somebody accepted. */
export interface AcceptedFinding {
  readonly rule: string;
  /** The finding in words, as it stood then. */
  readonly message: string;
  /** Where it stood then; "" for the workbook as a whole. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell said: another content brings the finding back. */
  readonly said: string;
  readonly reason: string;
  readonly by: string;
  /** The day as text, 2026-11-22: no workbook counts it otherwise. */
  readonly on: string;
  /** By which the finding is known again. */
  readonly key: string;
}

/** One setting of a rule. */
export interface RuleSetting {
  readonly rule: string;
  /** `RULE_ON`, or the name of one of the rule's limits. */
  readonly setting: string;
  /** As it stands in the cell. */
  readonly value: CellValue;
  /** The value as it is followed; null where the cell is empty or can't be followed. */
  readonly read: boolean | number | null;
  readonly help: string;
}

/** What the workbook says about the alignment check. */
export interface CheckNotes {
  readonly rules: readonly RuleSetting[];
  readonly accepted: readonly AcceptedFinding[];
}

export const NO_CHECK_NOTES: CheckNotes = { rules: [], accepted: [] };

/** The setting that switches a rule on or off. */
export const RULE_ON: string = stateText.rules.on;

/** What the tables of rules and of accepted findings say. */
export function readCheckNotes(rules: readonly StateRow[], accepted: readonly StateRow[]): CheckNotes {
  return {
    rules: named(rules).map((row): RuleSetting => {
      const isSwitch = row.text(1).toLowerCase() === RULE_ON.toLowerCase();
      return {
        rule: row.text(0),
        setting: isSwitch ? RULE_ON : row.text(1),
        value: row.value(2),
        read: isSwitch ? row.read(2, switchOf) : row.read(2, limitOf),
        help: row.text(3),
      };
    }),
    accepted: named(accepted).map((row): AcceptedFinding => ({
      rule: row.text(0),
      message: row.text(1),
      sheet: row.text(2),
      cell: row.text(3),
      said: row.text(4),
      reason: row.text(5),
      by: row.text(6),
      on: row.text(7),
      key: row.text(8),
    })),
  };
}
