import type { CommandOptions, Output } from "./command";
import { refuseSameFile, writeWhole } from "./files";

/** Gives a command's answer: on standard output, or to the file that was asked for. @throws CliFailure when it can't be written */
export async function answer(
  text: string,
  input: string,
  options: CommandOptions,
  output: Output,
): Promise<void> {
  if (options.out === undefined) {
    output.out(text);
    return;
  }
  await refuseSameFile(input, options.out);
  await writeWhole(options.out, text);
}

/** An answer for programs: JSON, with a line break at its end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
