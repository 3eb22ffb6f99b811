import { Command, CommanderError } from "commander";
import project from "../../../package.json";
import { type DateSerial, parseIsoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import type { CommandOptions, ExitCode, Output } from "./command";
import { CliFailure } from "./failure";
import { addTemplateCommand } from "./templateCommand";

/** Runs the command line `throughline …`. Never throws: what went wrong is said in one sentence on standard error. */
export async function run(args: readonly string[], output: Output): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command()
    .name("throughline")
    .description(cliText.description)
    .version(project.version, "--version", cliText.options.version)
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.error, outputError: () => undefined });

  // Commands are loaded when they are run: a call for help need not wait for the workbook's engine.
  const commands = {
    inspect: async () => (await import("./inspect")).inspect,
    check: async () => (await import("./check")).check,
    rollup: async () => (await import("./rollup")).rollup,
  };
  for (const [name, load] of Object.entries(commands)) {
    const command = program
      .command(name)
      .description(cliText[name as keyof typeof commands].description)
      .argument("<FILE.xlsx>", cliText.options.file)
      .option("--json", cliText.options.json)
      .option("--as-of <YYYY-MM-DD>", cliText.options.asOf, asOfDay)
      .option("--out <FILE>", cliText.options.out[name as keyof typeof commands])
      .action(async (file: string, options: CommandOptions) => {
        exitCode = await (await load())(file, options, output);
      });
    if (name === "check")
      command
        .option("--school <NAME>", cliText.options.school)
        .option("--sheet <NAME>", cliText.options.sheet)
        .option("--report", cliText.options.report);
    if (name === "rollup")
      command
        .option("--section <NAME>", cliText.options.section, several)
        .option("--school <NAME>", cliText.options.schoolOfRollup, several)
        .option("--period <NAME>", cliText.options.period);
  }

  addTemplateCommand(program, output, (code) => (exitCode = code));

  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // Asking for help or the version is not a failure; a call without a command has been answered with the help.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (!(error instanceof CommanderError && error.code === "commander.help"))
      output.error(`${sentence(error)}\n`);
    return 2;
  }
}

function sentence(error: unknown): string {
  const { failures } = cliText;
  if (error instanceof CliFailure) return error.message;
  if (!(error instanceof CommanderError)) return failures.unexpected(String(error));
  const usage = failures.usage[error.code.replace("commander.", "")];
  // The parser's message quotes what it is about: error: unknown option '--jsn'
  const [, about = ""] = /'([^' ]+)/.exec(error.message) ?? [];
  return usage ? usage(about) : failures.otherUsage(error.message);
}

function asOfDay(text: string): DateSerial {
  const day = parseIsoDate(text);
  if (day === null) throw new CliFailure(cliText.failures.asOf(text));
  return day;
}

/** An option that may be given more than once. */
function several(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
