import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
const WEBPACK = join(ROOT, "node_modules/webpack-cli/bin/cli.js");

const folders: string[] = [];

/** An empty folder, gone when the tests of the file are done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "throughline-build-"));
  folders.push(folder);
  return folder;
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

export interface Build {
  readonly code: number | null;
  /** All that the command printed. */
  readonly said: string;
  /** Where it wrote its files. */
  readonly folder: string;
}

/** Builds the add-in as `npm run build` does, into a folder of its own. */
export function build(settings: readonly string[], config = join(ROOT, "webpack.config.js")): Build {
  const folder = emptyFolder();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      WEBPACK,
      "--config",
      config,
      "--config-name",
      "addin",
      "--output-path",
      folder,
      ...settings.flatMap((setting) => ["--env", setting]),
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { code: status, said: stdout + stderr, folder };
}

/** The files of a folder, by paths relative to it. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

export const textOf = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
