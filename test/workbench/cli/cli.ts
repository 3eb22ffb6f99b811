import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExitCode } from "../../../src/workbench/cli/command";
import { run } from "../../../src/workbench/cli/program";

/** What a command said. */
export interface Said {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
}

/** Runs `throughline …` in this process. */
export async function throughline(...args: string[]): Promise<Said> {
  let out = "";
  let error = "";
  const exitCode = await run(args, {
    out: (text) => void (out += text),
    error: (text) => void (error += text),
  });
  return { exitCode, out, error };
}

const folders: string[] = [];

/** A folder of its own for a test. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  folders.push(folder);
  return folder;
}

/** A file in a folder of its own. */
export async function fileWith(name: string, bytes: Uint8Array | string): Promise<string> {
  const file = join(await newFolder(), name);
  await writeFile(file, bytes);
  return file;
}

/** Removes what the tests made. For `afterAll`. */
export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}
