import type { CellAddress } from "../plan/cell";
import type { AnyEdit } from "../sheet/edit";

/** error: must fix; warning: look at; advice: consider. */
export type Severity = "error" | "warning" | "advice";

/** What a rule found, or why it can't tell. Named twice: for people (message, item) and for jumping (cell). */
export interface Finding {
  /**
   * Identifies a finding from check to check: it stays the same as long as what the finding is about says the same, wherever its
   * row is moved, and changes when that changes. No two findings of a check share one.
   */
  readonly key: string;
  /** The rule's id, "B3". */
  readonly rule: string;
  /** Which of the rule's messages, for tests and for grouping. */
  readonly messageId: string;
  readonly message: string;
  readonly outcome: "fail" | "cantTell";
  readonly severity: Severity;
  /** Null where the finding is about the workbook as a whole. */
  readonly cell: CellAddress | null;
  /** The item by name ("1.2 Reading block"), null when it is about none. */
  readonly item: string | null;
  /** The school or cluster, null for the district. */
  readonly unit: string | null;
  readonly person: string | null;
  /** Ways to fix it, the likeliest first; of several one is chosen. */
  readonly fixes: readonly Fix[];
  /** The reason for which the user accepted it, null where nobody has. */
  readonly accepted: string | null;
}

/** A change that resolves a finding. A fix is safe in bulk; a suggestion needs a person to choose it. */
export interface Fix {
  readonly kind: "fix" | "suggestion";
  /** What it does, in words. */
  readonly label: string;
  /** Changes of cells, and rows that are added. */
  readonly edits: readonly AnyEdit[];
}
