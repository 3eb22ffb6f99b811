import { Command, CommanderError } from "commander";
import { type DateSerial, parseIsoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import type { CommandOptions, ExitCode, Output } from "./command";
import { CliFailure } from "./failure";
import { addTemplateCommand } from "./templateCommand";

/** Runs the command line `throughline …`. Never throws: what went wrong is said in one sentence on standard error. */
export async function run(args: readonly string[], output: Output = terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command()
    .name("throughline")
    .description(cliText.description)
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.error });

  // Commands are loaded when they are run: a call for help need not wait for the workbook's engine.
  const commands = {
    inspect: async () => (await import("./inspect")).inspect,
    check: async () => (await import("./check")).check,
    rollup: async () => (await import("./rollup")).rollup,
  };
  for (const [name, load] of Object.entries(commands))
    program
      .command(name)
      .description(cliText[name as keyof typeof commands].description)
      .argument("<FILE.xlsx>", cliText.options.file)
      .option("--json", cliText.options.json)
      .option("--as-of <YYYY-MM-DD>", cliText.options.asOf, asOfDay)
      .option("--out <FILE>", cliText.options.out[name as keyof typeof commands])
      .action(async (file: string, options: CommandOptions) => {
        const command = await load();
        exitCode = await command(file, options, output);
      });

  addTemplateCommand(program, output, (code) => (exitCode = code));

  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    // commander has said by itself what it did not understand; help and version are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    output.error(
      `${error instanceof CliFailure ? error.message : cliText.failures.unexpected(String(error))}\n`,
    );
    return 2;
  }
}

const terminal: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

function asOfDay(text: string): DateSerial {
  const day = parseIsoDate(text);
  if (day === null) throw new CliFailure(cliText.failures.asOf(text));
  return day;
}
