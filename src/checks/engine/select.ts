import type { Plan } from "../../plan/model";
import type { AnyEdit, Edit } from "../../sheet/edit";
import { rowMarks } from "../../sheet/tablePlace";
import type { CheckResult } from ".";
import type { Finding } from "../finding";

/** What part of a result is wanted: one school's or cluster's findings, one sheet's, or both; null for all. */
export interface Selection {
  readonly unit?: string | null;
  readonly sheet?: string | null;
}

/** The findings about one unit or on one sheet. What was asked of the plan as a whole stays as it came out. */
export function selectFindings(result: CheckResult, { unit = null, sheet = null }: Selection): CheckResult {
  if (unit === null && sheet === null) return result;
  const findings = result.findings.filter(
    (finding) =>
      (unit === null || finding.unit === unit) && (sheet === null || finding.cell?.sheet === sheet),
  );
  return { ...result, findings };
}

/**
 * All changes that are safe to make at once. Where two of them touch a cell, the first is made; checked again, the other
 * comes back if there is still anything to do.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const taken = new Set<string>();
  return findings.flatMap(({ fixes, accepted }) => {
    const fix = accepted === null ? fixes.find(({ kind }) => kind === "fix") : undefined;
    const edits = (fix?.edits ?? []).filter((edit): edit is Edit => "cell" in edit);
    const keys = edits.map(({ cell }) => `${cell.row}:${cell.column}:${cell.sheet}`);
    if (keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return edits;
  });
}

/**
 * The same edits with what their rows are known by, so that they are found again when rows were added, removed or sorted
 * since the check.
 */
export function withRowMarks<Any extends AnyEdit>(edits: readonly Any[], plan: Plan): Any[] {
  return edits.map((edit) => {
    if (!("cell" in edit) || edit.row) return edit;
    const { sheet: name, row, column } = edit.cell;
    const sheet = plan.workbook.sheets.find((each) => each.name === name);
    const table = plan.tables.find(
      (each) => each.sheet === name && each.firstRow <= row && row <= each.lastRow,
    );
    const mark = sheet && table ? rowMarks({ sheet, table })(row, column) : undefined;
    return mark ? { ...edit, row: mark } : edit;
  });
}
