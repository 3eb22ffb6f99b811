import type { CellAddress, CellValue } from "../cell";
import { type StateRow, named } from "./rows";

/** A finding of the alignment check that somebody accepted. */
export interface AcceptedFinding {
  readonly rule: string;
  /** The finding in words, as it stood then. */
  readonly message: string;
  /** Where it stood then; "" for the workbook as a whole. */
  readonly sheet: string;
  readonly cell: string;
  /** What the cell said then. */
  readonly said: string;
  readonly reason: string;
  readonly by: string;
  /** The day as text, 2026-11-22: no workbook counts it otherwise. */
  readonly on: string;
  /** By which the finding is known again. */
  readonly key: string;
}

/** One line of the rules' settings, as it stands: what it means is for the check to say. */
export interface RuleSetting {
  readonly rule: string;
  /** The name of one of the rule's limits; "" where the line says whether the rule is on. */
  readonly limit: string;
  readonly value: CellValue;
  readonly help: string;
  /** Where the value stands. */
  readonly cell: CellAddress | null;
}

/** What the workbook says about the alignment check. */
export interface CheckNotes {
  readonly rules: readonly RuleSetting[];
  readonly accepted: readonly AcceptedFinding[];
}

export const NO_CHECK_NOTES: CheckNotes = { rules: [], accepted: [] };

/** What the tables of rules and of accepted findings say. */
export function readCheckNotes(rules: readonly StateRow[], accepted: readonly StateRow[]): CheckNotes {
  return {
    rules: named(rules).map((row): RuleSetting => ({
      rule: row.text(0),
      limit: row.text(1),
      value: row.value(2),
      help: row.text(3),
      cell: row.cell(2),
    })),
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
