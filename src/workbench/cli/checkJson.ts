import type { AcceptedFinding } from "../../app/acceptFindings";
import { type CheckResult, countsOf, type Fix } from "../../app/check";
import { cellName, columnLetter } from "../../plan/cell";

/** The format that other programs rely on. @param accepted what was said when a finding was accepted, by its key */
export function checkToJson(
  asOf: string,
  result: CheckResult,
  accepted: (key: string) => AcceptedFinding | null,
) {
  return {
    asOf,
    counts: countsOf(result),
    findings: result.findings.map((finding) => {
      const { rule, message, outcome, severity, cell, item, unit, person, fixes, key } = finding;
      const note = finding.accepted === null ? null : accepted(key);
      return {
        rule,
        message,
        outcome,
        severity,
        sheet: cell?.sheet ?? null,
        cell: cell && cellName(cell.row, cell.column),
        item,
        unit,
        person,
        accepted: finding.accepted !== null,
        acceptance: note && { reason: note.reason, by: note.by, on: note.on },
        key,
        fix: fixes[0] ? fixToJson(fixes[0]) : null,
        fixes: fixes.map(fixToJson),
      };
    }),
  };
}

function fixToJson({ kind, label, edits, rows }: Fix) {
  return {
    kind,
    label,
    edits: edits.map(({ cell, before, after }) => ({
      sheet: cell.sheet,
      cell: cellName(cell.row, cell.column),
      before,
      after,
    })),
    rows: rows.map(({ sheet, excelTable, lastRow, values }) => ({
      sheet,
      excelTable,
      below: lastRow,
      values: values.map(({ column, heading, value }) => ({ letter: columnLetter(column), heading, value })),
    })),
  };
}
