import type { Command } from "commander";
import { cliText } from "../../text/cli";
import { templateCommandText as text } from "../../text/templateCommand";
import type { ExitCode, Output } from "./command";
import type { TemplateOptions } from "./template";

/** Adds `template`, which makes a workbook instead of reading one. @param done is told the exit code */
export function addTemplateCommand(
  program: Command,
  output: Output,
  done: (exitCode: ExitCode) => void,
): void {
  program
    .command("template")
    .description(text.description)
    .argument("[PART...]", text.parts)
    .option("--schools <FILE>", text.options.schools)
    .option("--out <FILE.xlsx>", text.options.out)
    .option("--vocabulary <ID>", text.options.vocabulary)
    .option("--sheet-per-school", text.options.sheetPerSchool)
    .option("--name <TEXT>", text.options.name, text.planName)
    .option("--list", text.options.list)
    .option("--json", cliText.options.json)
    .action(async (parts: string[], options: TemplateOptions) => {
      const { template } = await import("./template");
      done(await template(parts, options, output));
    });
}
