import {
  type CheckResult,
  type Finding,
  type AddRowsEdit,
  type Fix,
  checkAlignment,
  countsOf,
} from "../../app/check";
import type { PlanReading } from "../../app/readPlan";
import { cellName, columnLetter } from "../../plan/cell";
import { isoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import { answer, json } from "./answer";
import { tabulate } from "./layout";
import { sayWhatItGoesBy } from "./goesBy";
import { type CommandOptions, type ExitCode, type Output, today } from "./command";
import { withWorkbook } from "./workbook";

/** `throughline check FILE`: what does not hang together. Exits with 1 when something must be fixed. */
export async function check(file: string, options: CommandOptions, output: Output): Promise<ExitCode> {
  const { reading, result } = await withWorkbook(file, () =>
    checkAlignment({ asOf: options.asOf, today: today() }),
  );
  const asOf = isoDate(reading.settings.asOf);
  await answer(options.json ? json(toJson(asOf, result)) : toText(reading, result), file, options, output);
  sayWhatItGoesBy(reading, output);
  return countsOf(result).error > 0 ? 1 : 0;
}

/** The format that other programs rely on. */
function toJson(asOf: string, result: CheckResult) {
  return {
    asOf,
    counts: countsOf(result),
    findings: result.findings.map(
      ({ rule, message, outcome, severity, cell, item, unit, person, fixes, accepted, key }) => ({
        rule,
        message,
        outcome,
        severity,
        sheet: cell?.sheet ?? null,
        cell: cell && cellName(cell.row, cell.column),
        item,
        unit,
        person,
        accepted: accepted !== null,
        key,
        fix: fixes[0] ? fixToJson(fixes[0]) : null,
        fixes: fixes.map(fixToJson),
      }),
    ),
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

/** Rows that are added: contents by column. */
function rowsToJson({ at, rows }: AddRowsEdit) {
  return rows.map((cells) => ({
    sheet: at.sheet,
    below: at.lastRow,
    values: [...cells].map(([column, value]) => ({ letter: columnLetter(column), value })),
  }));
}

function toText({ plan }: PlanReading, result: CheckResult): string {
  const { check: words, asOf: asOfLine } = cliText;
  const { error, warning, advice, cantTell } = countsOf(result);
  const groups = (["error", "warning", "advice", "cantTell"] as const).flatMap((heading) => {
    const lines = result.findings.filter((finding) => groupOf(finding) === heading).map(lineOf);
    return lines.length === 0
      ? []
      : [[words.severity[heading], ...tabulate(lines).map((line) => `  ${line}`)].join("\n")];
  });
  const checked = words.checked(plan.items.length, plan.tables.length, result.outcomes.length);
  const counted = words.summary(error, warning, advice, cantTell);
  const summary = [asOfLine(isoDate(plan.asOf)), checked, counted].join(" ");
  return `${[summary, ...(groups.length === 0 ? [words.nothing] : groups)].join("\n\n")}\n`;
}

function groupOf({ outcome, severity }: Finding): Finding["severity"] | "cantTell" {
  return outcome === "cantTell" ? "cantTell" : severity;
}

function lineOf({ rule, cell, message, fixes }: Finding): string[] {
  const place = cell === null ? "" : `${cell.sheet} ${cellName(cell.row, cell.column)}`;
  return [rule, place, [message, ...fixes.slice(0, 1).map(({ label }) => label)].join(" ")];
}
