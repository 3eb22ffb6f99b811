import type { AcceptedFinding } from "../../app/check/acceptFindings";
import { type AddRowsEdit, type CheckResult, countsOf, type Fix } from "../../app/check/check";
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

function fixToJson({ kind, label, edits }: Fix) {
  return {
    kind,
    label,
    edits: edits.flatMap((edit) =>
      "cell" in edit
        ? [
            {
              sheet: edit.cell.sheet,
              cell: cellName(edit.cell.row, edit.cell.column),
              before: edit.before,
              after: edit.after,
            },
          ]
        : [],
    ),
    rows: edits.flatMap((edit) => (edit.kind === "addRows" ? rowsToJson(edit) : [])),
  };
}

function rowsToJson({ at: { sheet, table, lastRow, headings }, rows }: AddRowsEdit) {
  return rows.map((cells) => ({
    sheet,
    excelTable: table,
    below: lastRow,
    values: [...cells].map(([column, value]) => ({
      letter: columnLetter(column),
      heading: String(headings.get(column) ?? ""),
      value,
    })),
  }));
}
