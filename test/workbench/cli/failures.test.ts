import { link, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import JSZip from "jszip";
import project from "../../../package.json";
import { cliText } from "../../../src/text/cli";
import { appText } from "../../../src/text/app";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { workbookOf } from "../../support/plan";
import { fileWith, newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const { failures } = cliText;
const COMMANDS = ["inspect", "check", "rollup"] as const;
const district = () => toXlsx(workbookOf(districtOf(2, 3)).snapshot);
const notes = () =>
  toXlsx(workbookOf({ Notes: { kind: "log", columns: { "Some thoughts": "other" }, rows: [] } }).snapshot);

/** The head of an OLE compound file, which old .xls files and encrypted workbooks are. */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe.each(COMMANDS)("%s", (command) => {
  async function expectRefusal(file: string, sentence: string): Promise<void> {
    const said = await throughline(command, file);
    expect(said).toEqual({ exitCode: 2, out: "", error: `${sentence}\n` });
  }

  test("a file that is not there", async () => {
    const file = join(await newFolder(), "none.xlsx");
    await expectRefusal(file, failures.notFound(file));
  });

  test("a folder", async () => {
    const folder = await newFolder();
    await expectRefusal(folder, failures.isFolder(folder));
  });

  test("an empty file", async () => {
    const file = await fileWith("plan.xlsx", "");
    await expectRefusal(file, failures.file.empty(file));
  });

  test("a file of another kind", async () => {
    const file = await fileWith("plan.xlsx", "Action,Owner\nVisit,Ana\n");
    await expectRefusal(file, failures.file.notAWorkbook(file));
  });

  test("a zip that holds no workbook", async () => {
    const zip = await new JSZip().file("readme.txt", "hello").generateAsync({ type: "uint8array" });
    const file = await fileWith("plan.xlsx", zip);
    await expectRefusal(file, failures.file.notAWorkbook(file));
  });

  test("half a workbook", async () => {
    const bytes = await district();
    const file = await fileWith("plan.xlsx", bytes.slice(0, bytes.length / 2));
    await expectRefusal(file, failures.file.damaged(file));
  });

  test("an old or encrypted workbook is told from a damaged one", async () => {
    const file = await fileWith("plan.xls", Uint8Array.from([...OLE, ...new Uint8Array(4096)]));
    const { exitCode, out, error } = await throughline(command, file);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    expect(error.split("\n")).toHaveLength(2);
    expect(error).not.toMatch(/Throughline itself/);
  });

  test("a day that is none", async () => {
    const file = await fileWith("plan.xlsx", await district());
    const said = await throughline(command, file, "--as-of", "2026-02-30");
    expect(said).toEqual({ exitCode: 2, out: "", error: `${failures.asOf("2026-02-30")}\n` });
  });

  test("the input as output, also by another name", async () => {
    const bytes = await district();
    const file = await fileWith("plan.xlsx", bytes);
    const [symbolic, hard] = ["symbolic.xlsx", "hard.xlsx"].map((name) => join(dirname(file), name)) as [
      string,
      string,
    ];
    await symlink(file, symbolic);
    await link(file, hard);
    for (const out of [file, join(dirname(file), ".", basename(file)), symbolic, hard]) {
      const said = await throughline(command, file, "--out", out);
      expect(said).toMatchObject({ exitCode: 2, out: "" });
      expect(said.error).toContain(failures.sameFile(out));
    }
    expect(new Uint8Array(await readFile(file))).toEqual(new Uint8Array(bytes));
  });

  test("an output that can't be written", async () => {
    const file = await fileWith("plan.xlsx", await district());
    const out = join(dirname(file), "no such folder", "out.xlsx");
    const said = await throughline(command, file, "--out", out);
    expect(said).toEqual({ exitCode: 2, out: "", error: `${failures.notWritable(out)}\n` });
  });

  test("an output that is a folder, which stays as it is", async () => {
    const file = await fileWith("plan.xlsx", await district());
    const out = join(dirname(file), "folder.xlsx");
    await mkdir(out);
    const said = await throughline(command, file, "--out", out);
    expect(said).toEqual({ exitCode: 2, out: "", error: `${failures.notWritable(out)}\n` });
    expect((await readdir(dirname(file))).sort()).toEqual(["folder.xlsx", "plan.xlsx"]);
    expect(await readdir(out)).toEqual([]);
  });
});

test.each(["check", "rollup"])("%s: a workbook without a plan table", async (command) => {
  const file = await fileWith("notes.xlsx", await notes());
  expect(await throughline(command, file)).toEqual({
    exitCode: 2,
    out: "",
    error: `${appText.noPlanTable}\n`,
  });
});

test("inspect: a workbook without a plan table is an answer", async () => {
  const file = await fileWith("notes.xlsx", await notes());
  const { exitCode, out } = await throughline("inspect", file, "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual({
    sheets: [{ name: "Notes", hidden: false, copyOf: null, tables: [], likeliest: null }],
  });
});

describe("what can't be understood is refused with a hint", () => {
  const { usage } = failures;
  test.each([
    [["chekc", "plan.xlsx"], usage.unknownCommand!("chekc")],
    [["check"], usage.missingArgument!("")],
    [["check", "School", "plans.xlsx"], usage.excessArguments!("")],
    [["check", "plan.xlsx", "--jsn"], usage.unknownOption!("--jsn")],
    [["check", "plan.xlsx", "--as-of"], usage.optionMissingArgument!("--as-of")],
  ])("%s", async (args, sentence) => {
    expect(await throughline(...args)).toEqual({ exitCode: 2, out: "", error: `${sentence}\n` });
  });
});

test("without a command, help is given", async () => {
  const help = await throughline("--help");
  expect(help).toMatchObject({ exitCode: 0, error: "" });
  expect(await throughline()).toEqual({ exitCode: 2, out: "", error: help.out });
});

test("the version can be asked for", async () => {
  expect(await throughline("--version")).toEqual({ exitCode: 0, out: `${project.version}\n`, error: "" });
});
