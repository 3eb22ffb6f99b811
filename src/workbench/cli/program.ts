import { Command, CommanderError } from "commander";
import { type DateSerial, dateOf, parseIsoDate } from "../../plan/values/date";
import { cliText } from "../../text/cli";
import { CliFailure } from "./failure";

/** What the commands answer with: 0 done and no error-level finding, 1 error-level findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Where a command writes to, so that tests can read it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export interface CommandOptions {
  readonly json?: boolean;
  readonly asOf?: DateSerial;
  readonly out?: string;
}

/** Runs the command line `throughline …`. Never throws: what went wrong is said in one sentence on standard error. */
export async function run(args: readonly string[], output: Output = console_): Promise<ExitCode> {
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

const console_: Output = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

function asOfDay(text: string): DateSerial {
  const day = parseIsoDate(text);
  if (day === null) throw new CliFailure(cliText.failures.asOf(text));
  return day;
}

/** Today where the command is run. */
export function today(): DateSerial {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
