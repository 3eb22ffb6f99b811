import { acceptanceOf } from "../../app/check/acceptFindings";
import { writeAlignmentSheet } from "../../app/check/alignmentReport";
import { type Check, checkAlignment, countsOf, type Selection, selectFindings } from "../../app/check/check";
import { scopeCalled, scopesOf } from "../../app/check/scope";
import { isoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import { answer, json } from "./answer";
import { checkToJson } from "./checkJson";
import { checkToText } from "./checkText";
import { type CheckOptions, type ExitCode, type Output, today } from "./command";
import { CliFailure } from "./failure";
import { freeFileName, refuseSameFile, writeWhole } from "./files";
import { sayWhatItGoesBy } from "./goesBy";
import { withWorkbook } from "./workbook";

/** `throughline check FILE`: what does not hang together. Exits with 1 when something must be fixed. */
export async function check(file: string, options: CheckOptions, output: Output): Promise<ExitCode> {
  const { report = false, ...others } = options;
  const out = report ? (options.out ?? freeFileName(file, cliText.check.addition)) : null;
  if (out !== null) {
    if (!/\.xlsx$/i.test(out)) throw new CliFailure(cliText.failures.notXlsx(out));
    await refuseSameFile(file, out);
  }
  const { done, scope, written } = await withWorkbook(file, async (host) => {
    const done = await checkAlignment({ asOf: options.asOf, today: today() });
    const scope = scopeOf(done, options);
    if (out === null) return { done, scope, written: null };
    const sheet = await writeAlignmentSheet(done, scope);
    return { done, scope, written: { sheet, bytes: await host.save(), notKept: host.notKept } };
  });
  const result = selectFindings(done.result, scope);
  const accepted = (key: string) => acceptanceOf(done, { key });
  const asOf = isoDate(done.reading.settings.asOf);
  const text = options.json
    ? json(checkToJson(asOf, result, accepted))
    : checkToText(done, scope, result, accepted);
  if (written === null || out === null) await answer(text, file, others, output);
  else {
    await writeWhole(out, written.bytes);
    output.out(text);
    output.error(`${cliText.check.report(written.sheet, out)}\n`);
    if (written.notKept.length > 0) output.error(`${cliText.notKept(written.notKept.join(", "))}\n`);
  }
  sayWhatItGoesBy(done.reading, output);
  return countsOf(result).error > 0 ? 1 : 0;
}

/** @throws CliFailure for a school or a sheet that the plan does not have */
function scopeOf(done: Check, { school, sheet }: CheckOptions): Selection {
  const { failures } = cliText;
  const { units, sheets } = scopesOf(done);
  const unit = school === undefined ? null : scopeCalled(done, { unit: school });
  if (school !== undefined && !unit)
    throw new CliFailure(failures.noScope(failures.school(school), units.join(", ")));
  const on = sheet === undefined ? null : scopeCalled(done, { sheet });
  if (sheet !== undefined && !on)
    throw new CliFailure(failures.noScope(failures.sheet(sheet), sheets.join(", ")));
  return { unit: unit?.unit ?? null, sheet: on?.sheet ?? null };
}
