import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS } from "../../excel/read";
import { WRITE_REQUESTS, writeSheets } from "../../excel/write";
import { shownDate } from "../../plan/values/shown";
import { describeAlignment } from "../../reports/alignment";
import { alignmentReportText } from "../../text/reports/alignment";
import { acceptanceOf } from "./acceptFindings";
import { type Check, checkAlignment, countsOf, ruleText, type Selection, selectFindings } from "./check";
import { sizeOf } from "./scope";
import type { Clock } from "../readPlan";

/** The sheet that was made, by its name in the workbook, and the check that it shows. */
export interface AlignmentSheet {
  readonly sheet: string;
  readonly check: Check;
}

/**
 * Checks the plan and makes the sheet `Alignment check` of what was found, or makes it again: what somebody wrote beside
 * it stays. @throws UserError when there is no plan table, the sheet has no room, or Excel refuses; Cancelled
 */
export async function makeAlignmentSheet(
  clock: Clock,
  scope: Selection = {},
  job?: Job,
): Promise<AlignmentSheet> {
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS);
  const check = await checkAlignment(clock, job, steps);
  return { sheet: await writeAlignmentSheet(check, scope, steps), check };
}

/** Makes the sheet of a check that was done. @returns its name in the workbook; @throws as `makeAlignmentSheet` */
export async function writeAlignmentSheet(check: Check, scope: Selection, steps?: Steps): Promise<string> {
  const result = selectFindings(check.result, scope);
  const accepted = result.findings.flatMap((finding) => {
    const note = finding.accepted === null ? null : acceptanceOf(check, finding);
    return note ? [{ finding, note }] : [];
  });
  const description = describeAlignment({
    asOf: shownDate(result.asOf),
    scope: scopeInWords(scope),
    ...sizeOf(check, scope),
    rules: result.outcomes.length,
    counts: countsOf(result),
    findings: result.findings.filter((finding) => finding.accepted === null),
    accepted,
    help: (rule) => ruleText(rule)?.help ?? "",
  });
  const [sheet] = await writeSheets([description], { steps });
  return sheet!;
}

function scopeInWords({ unit = null, sheet = null }: Selection): string {
  const { scope } = alignmentReportText;
  if (unit !== null) return scope.school(unit);
  return sheet === null ? scope.workbook : scope.sheet(sheet);
}
