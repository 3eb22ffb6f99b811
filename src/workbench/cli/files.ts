import { existsSync } from "node:fs";
import { readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
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
 * Writes a file whole or not at all: under a passing name first, so that a failure leaves what was there.
 * @throws CliFailure when it can't be written
 */
export async function writeWhole(file: string, bytes: Uint8Array | string): Promise<void> {
  const passing = join(dirname(file), `.${parse(file).base}.${process.pid}`);
  try {
    await writeFile(passing, bytes);
    await rename(passing, file);
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
 * The input is never written to, by whatever name: links and "./" don't matter.
 * @throws CliFailure when both names lead to one file
 */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const isSame =
    existsSync(output) && existsSync(input) && (await realpath(output)) === (await realpath(input));
  if (isSame) throw new CliFailure(cliText.failures.sameFile(output));
}
