import type { AcceptedFinding } from "../../app/check/acceptFindings";
import { type Check, type CheckResult, countsOf, type Finding, type Selection } from "../../app/check/check";
import { sizeOf } from "../../app/check/scope";
import { cellName } from "../../plan/cell";
import { isoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import { tabulate } from "./layout";

const { check: words, asOf: asOfLine } = cliText;

/** The findings for a terminal, by severity. @param accepted what was said when a finding was accepted, by its key */
export function checkToText(
  check: Check,
  scope: Selection,
  result: CheckResult,
  accepted: (key: string) => AcceptedFinding | null,
): string {
  const counts = countsOf(result);
  const { error, warning, advice, cantTell } = counts;
  const counting = result.findings.filter((finding) => finding.accepted === null);
  const others = result.findings.filter((finding) => finding.accepted !== null);
  const groups = [
    ...(["error", "warning", "advice", "cantTell"] as const).map((heading) =>
      group(words.severity[heading], counting.filter((finding) => groupOf(finding) === heading).map(lineOf)),
    ),
    group(
      words.acceptedHeading,
      others.map((finding) => acceptedLine(finding, accepted(finding.key))),
    ),
  ].flat();
  const { items, tables } = sizeOf(check, scope);
  const summary = [
    asOfLine(isoDate(result.asOf)),
    ...(scope.unit != null ? [words.scope.school(scope.unit)] : []),
    ...(scope.sheet != null ? [words.scope.sheet(scope.sheet)] : []),
    words.checked(items, tables, result.outcomes.length),
    words.summary(error, warning, advice, cantTell),
    ...(counts.accepted > 0 ? [words.accepted(counts.accepted)] : []),
  ].join(" ");
  const unseen = result.outcomes.filter(({ outcome }) => outcome === "inapplicable").map(({ rule }) => rule);
  const end = unseen.length > 0 ? [words.notApplied(unseen.join(", "))] : [];
  return `${[summary, ...(groups.length === 0 ? [words.nothing] : groups), ...end].join("\n\n")}\n`;
}

function group(heading: string, lines: readonly string[][]): string[] {
  if (lines.length === 0) return [];
  return [[heading, ...tabulate(lines).map((line) => `  ${line}`)].join("\n")];
}

function groupOf({ outcome, severity }: Finding): Finding["severity"] | "cantTell" {
  return outcome === "cantTell" ? "cantTell" : severity;
}

function placeOf({ cell }: Finding): string {
  return cell === null ? "" : `${cell.sheet} ${cellName(cell.row, cell.column)}`;
}

function lineOf(finding: Finding): string[] {
  const { rule, message, fixes } = finding;
  return [rule, placeOf(finding), [message, ...fixes.slice(0, 1).map(({ label }) => label)].join(" ")];
}

function acceptedLine(finding: Finding, note: AcceptedFinding | null): string[] {
  const reason = words.acceptedBy(note?.by ?? "", note?.on ?? "", finding.accepted ?? "");
  return [finding.rule, placeOf(finding), `${finding.message} ${reason}`];
}
