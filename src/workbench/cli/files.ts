import { existsSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { cliText } from "../../text/cli";
import { CliFailure } from "./failure";

/** Reads a workbook's bytes. @throws CliFailure when there is none to be read */
export async function readWorkbookFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { failures } = cliText;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new CliFailure(failures.notFound(file), { cause: error });
    if (code === "EISDIR") throw new CliFailure(failures.isFolder(file), { cause: error });
    throw new CliFailure(failures.notReadable(file), { cause: error });
  }
}

/**
 * Writes a file whole or not at all: under a passing name first, so that a failure leaves what was there. What is there and
 * no file, such as /dev/null, is written to and never replaced.
 * @throws CliFailure when it can't be written
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const passing = join(dirname(file), `.throughline.${process.pid}`);
  try {
    const isFile = (await statOf(file))?.isFile() ?? true;
    await writeFile(isFile ? passing : file, bytes);
    if (isFile) await rename(passing, file);
  } catch (error) {
    await rm(passing, { force: true }).catch(() => undefined);
    throw new CliFailure(cliText.failures.notWritable(file), { cause: error });
  }
}

/** A name for a new workbook beside the input that no file has yet: "Plan rollup.xlsx", "Plan rollup 2.xlsx". */
export function freeFileName(input: string, addition: string): string {
  const { dir, name } = parse(input);
  for (let count = 1; ; count++) {
    const file = join(dir, `${name} ${addition}${count === 1 ? "" : ` ${count}`}.xlsx`);
    if (!existsSync(file)) return file;
  }
}

/**
 * The input is never written to, by whatever name: links, "./" and, where that is so, capital letters don't matter.
 * @throws CliFailure when both names lead to one file
 */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [one, other] = await Promise.all([statOf(input), statOf(output)]);
  if (one && other && one.dev === other.dev && one.ino === other.ino)
    throw new CliFailure(cliText.failures.sameFile(output));
}

/** What a name leads to; null for nothing. */
function statOf(file: string) {
  return stat(file, { bigint: true }).catch(() => null);
}
