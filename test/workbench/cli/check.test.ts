import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cliText } from "../../../src/text/cli";
import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { actionRows, GOALS, schoolRows } from "../../support/district";
import { toXlsx } from "../../support/districtWorkbook";
import { workbookOf } from "../../support/plan";
import { fileWith, newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const AS_OF = ["--as-of", "2026-11-22"] as const;

const plan = async () =>
  fileWith(
    "plan.xlsx",
    await toXlsx(
      workbookOf({
        ...GOALS,
        Actions: actionRows(["A1", "Buy books for all", "Ana Ruiz", 46_000, "In progress"]),
        Plans: schoolRows(
          ["Bates", "B1", "Read in pairs", "1.1"],
          ["Clay", "C1", "Read aloud", "1.9"],
          ["Clay", "C2", "Grow a garden", ""],
        ),
      }).snapshot,
    ),
  );

interface Answer {
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly {
    readonly unit: string | null;
    readonly sheet: string | null;
    readonly rule: string;
  }[];
}

const findingsOf = async (...args: string[]) => {
  const { out } = await throughline("check", ...args, "--json", ...AS_OF);
  return (JSON.parse(out) as Answer).findings;
};

test("findings of one school, or on one sheet, or both", async () => {
  const file = await plan();
  const all = await findingsOf(file);
  const of = (unit: string | null, sheet: string | null) =>
    all.filter((each) => (unit === null || each.unit === unit) && (sheet === null || each.sheet === sheet));
  expect(of("Clay", null).length).toBeGreaterThan(1);
  expect(await findingsOf(file, "--school", "clay")).toEqual(of("Clay", null));
  expect(await findingsOf(file, "--sheet", "Plans")).toEqual(of(null, "Plans"));
  expect(await findingsOf(file, "--school", "Bates", "--sheet", "Plans")).toEqual(of("Bates", "Plans"));
});

test("the exit code goes by what was asked for, and the text says what that was", async () => {
  const file = await plan();
  const clay = await throughline("check", file, "--school", "Clay", ...AS_OF);
  expect(clay.exitCode).toBe(1);
  expect(clay.out).toContain(cliText.check.scope.school("Clay"));
  const bates = await throughline("check", file, "--school", "Bates", ...AS_OF);
  expect(bates.exitCode).toBe(0);
  expect(bates.out).not.toContain("Clay");
});

test("a school or sheet that the plan does not have is named, with those that it has", async () => {
  const file = await plan();
  const { failures } = cliText;
  expect(await throughline("check", file, "--school", "Dover")).toEqual({
    ...{ exitCode: 2, out: "" },
    error: `${failures.noScope(failures.school("Dover"), "Bates, Clay")}\n`,
  });
  expect((await throughline("check", file, "--sheet", "Dover")).exitCode).toBe(2);
});

test("--report writes a new workbook with the sheet, and the input is as it was", async () => {
  const file = await plan();
  const before = await readFile(file);
  const out = join(await newFolder(), "checked.xlsx");
  const { exitCode, out: text, error } = await throughline("check", file, "--report", "--out", out, ...AS_OF);
  expect(exitCode).toBe(1);
  expect(text).toContain("Must fix");
  expect(error).toContain(cliText.check.report("Alignment check", out));
  expect(await readFile(file)).toEqual(before);
  const { data } = await readXlsx(await readFile(out));
  const sheet = data.sheets.find(({ name }) => name === "Alignment check")!;
  expect(sheet.tables.map(({ name }) => name)).toEqual(["TL_Alignment"]);
  // What was made is no part of the plan.
  expect(await findingsOf(out)).toEqual(await findingsOf(file));

  const refused = await throughline("check", file, "--report", "--out", join(await newFolder(), "x.txt"));
  expect(refused.exitCode).toBe(2);
  await throughline("check", file, "--report", ...AS_OF);
  expect(existsSync(file.replace(/\.xlsx$/, ` ${cliText.check.addition}.xlsx`))).toBe(true);
});
