import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { BookData } from "../../src/workbench/host/book/data";
import { readXlsx } from "../../src/workbench/host/xlsx/read";

/** A cell to change in LibreOffice: to a value (null empties it; text stays text) or to a formula in English, "=A1+1". */
export type CellChange =
  | { readonly sheet: string; readonly cell: string; readonly value: string | number | boolean | null }
  | { readonly sheet: string; readonly cell: string; readonly formula: string };

/** A change of a sheet as a whole. Rows and columns count from 0. */
export type SheetChange =
  | { readonly sheet: string; readonly rename: string }
  | { readonly sheet: string; readonly remove: true }
  | {
      readonly sheet: string;
      readonly insert: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly sheet: string;
      readonly delete: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    };

const SCRIPT = join(__dirname, "libreoffice.py");
/** Debian's own Python: it is the one that has LibreOffice's UNO module. */
const PYTHON = "/usr/bin/python3";
const TIMEOUT_MS = 90_000;

/** A workbook, and what is changed of it in LibreOffice. */
export interface Changing {
  readonly xlsx: Uint8Array;
  readonly changes: readonly (CellChange | SheetChange)[];
}

/** The workbook as LibreOffice sees it after recalculating every formula. @throws when LibreOffice fails or is missing. */
export async function recalculated(xlsx: Uint8Array): Promise<BookData> {
  return (await recalculatedAll([xlsx]))[0]!;
}

/** The same for several workbooks in one LibreOffice, which takes a second or two to start. */
export async function recalculatedAll(files: readonly Uint8Array[]): Promise<BookData[]> {
  const saved = await changedAll(files.map((xlsx) => ({ xlsx, changes: [] })));
  return Promise.all(saved.map(async (each) => (await readXlsx(each)).data));
}

/** Changes cells and sheets in LibreOffice, recalculates every formula there and gives back what it saves as .xlsx. */
export async function changed(xlsx: Uint8Array, changes: Changing["changes"]): Promise<Uint8Array> {
  return (await changedAll([{ xlsx, changes }]))[0]!;
}

/** The same for several workbooks in one LibreOffice. */
export function changedAll(all: readonly Changing[]): Promise<Uint8Array[]> {
  const jobs = all.map(({ xlsx, changes }) => ({
    xlsx,
    what: { changes, filter: "Calc MS Excel 2007 XML" },
  }));
  return inLibreOffice(SCRIPT, jobs, "xlsx");
}

/** The workbook as LibreOffice prints it, recalculated. */
export async function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  const what = { changes: [], filter: "calc_pdf_Export" };
  return (await inLibreOffice(SCRIPT, [{ xlsx, what }], "pdf"))[0]!;
}

/** LibreOffice broke off by itself: it doesn't say why. */
class Crashed extends Error {}

/** From this exit code on a program was ended by a signal. */
const FIRST_SIGNAL = 128;

/**
 * Runs a Python script against a LibreOffice with a profile of its own, so that tests running side by side don't meet.
 * The script reads from its standard input the `pipe` and one job for each workbook, with `input` and `output` (as file URLs)
 * besides what is asked, and ends LibreOffice. Now and then LibreOffice crashes, whatever it was asked: then it is asked once
 * more.
 * @returns what it wrote to each `output`
 */
export async function inLibreOffice(...asked: Parameters<typeof inOneLibreOffice>): Promise<Uint8Array[]> {
  try {
    return await inOneLibreOffice(...asked);
  } catch (error) {
    if (!(error instanceof Crashed)) throw error;
    return inOneLibreOffice(...asked);
  }
}

async function inOneLibreOffice(
  script: string,
  workbooks: readonly { readonly xlsx: Uint8Array; readonly what: object }[],
  extension: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Uint8Array[]> {
  if (!existsSync(PYTHON))
    throw new Error(`${PYTHON} is missing: install python3-uno (apt-get install python3-uno)`);
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  const outputs = workbooks.map((_, index) => join(folder, `out${index}.${extension}`));
  const pipe = basename(folder);
  const office = run("soffice", [
    "--headless",
    "--norestore",
    "--nologo",
    `--accept=pipe,name=${pipe};urp;`,
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
  ]);
  try {
    const jobs = await Promise.all(
      workbooks.map(async ({ xlsx, what }, index) => {
        const input = join(folder, `in${index}.xlsx`);
        await writeFile(input, xlsx);
        return { ...what, input: pathToFileURL(input).href, output: pathToFileURL(outputs[index]!).href };
      }),
    );
    const running = run(PYTHON, [script], JSON.stringify({ pipe, jobs }));
    try {
      await withinTime(Promise.race([running.done, failing(office.done)]), timeoutMs);
    } finally {
      running.stop();
    }
    await withinTime(office.done, timeoutMs);
    return await Promise.all(outputs.map(async (output) => new Uint8Array(await readFile(output))));
  } finally {
    office.stop();
    await office.done.catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Run {
  /** Settles when the program has ended; rejects with what it said when it failed. */
  readonly done: Promise<void>;
  stop(): void;
}

function run(command: string, args: readonly string[], stdin = ""): Run {
  // A group of its own: soffice is a script that starts the real program, and both have to be ended.
  const child = spawn(command, args, { detached: true, stdio: ["pipe", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  const done = new Promise<void>((resolve, reject) => {
    child.on("error", (error) => reject(new Error(missing(command, error))));
    child.on("close", (code, signal) => {
      const message = `${command} ended with ${code ?? signal}: ${said.trim()}`;
      if (code === 0) resolve();
      else reject(code === null || code > FIRST_SIGNAL ? new Crashed(message) : new Error(message));
    });
  });
  done.catch(() => undefined);
  return {
    done,
    stop: () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, "SIGKILL");
    },
  };
}

function missing(command: string, error: NodeJS.ErrnoException): string {
  return error.code === "ENOENT"
    ? `${command} is missing: install LibreOffice Calc and its Python (apt-get install libreoffice-calc python3-uno)`
    : `${command} can't be started: ${error.message}`;
}

/** Rejects when LibreOffice fails; while it only ends, the script decides. */
function failing(done: Promise<void>): Promise<void> {
  return new Promise((_, reject) => done.catch(reject));
}

async function withinTime(work: Promise<void>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`LibreOffice took longer than ${limitMs / 1000} s`)), limitMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
