import { rollUp } from "../../app/rollUp/rollUp";
import { cliText } from "../../text/cli";
import { lostText } from "../../text/lost";
import { json } from "./answer";
import { CliFailure } from "./failure";
import { freeFileName, refuseSameFile, writeWhole } from "./files";
import { type ExitCode, type Output, type RollupOptions, today } from "./command";
import { sayWhatItGoesBy } from "./goesBy";
import { withWorkbook } from "./workbook";

/** `throughline rollup FILE`: a new workbook with the cross-school rollup sheet, live formulas in it. */
export async function rollup(file: string, options: RollupOptions, output: Output): Promise<ExitCode> {
  const out = options.out ?? freeFileName(file, cliText.rollup.addition);
  if (!/\.xlsx$/i.test(out)) throw new CliFailure(cliText.failures.notXlsx(out));
  await refuseSameFile(file, out);
  const { made, bytes, stats, notKept } = await withWorkbook(file, async (host) => {
    const { section: sections, school: schools, period } = options;
    const choices = {
      ...(sections && { sections }),
      ...(schools && { schools }),
      ...(period !== undefined && { period }),
    };
    const made = await rollUp({ asOf: options.asOf, today: today() }, undefined, choices);
    return { made, stats: { ...host.stats }, notKept: host.notKept, bytes: await host.save() };
  });
  await writeWhole(out, bytes);
  sayWhatItGoesBy(made.reading, output);
  if (notKept.length > 0) output.error(`${cliText.notKept(notKept.join(", "))}\n`);
  for (const sentence of lostText(made.lost)) output.error(`${sentence}\n`);
  const { sheet, sections, lost } = made;
  const answer = {
    sheet,
    lost,
    requests: stats.requests,
    bytes: stats.bytesSent + stats.bytesReceived,
    sections,
  };
  output.out(options.json ? json(answer) : `${cliText.rollup.done(sheet, out)}\n`);
  return 0;
}
