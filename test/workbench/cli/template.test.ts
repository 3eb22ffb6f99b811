import ExcelJS from "exceljs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PART_IDS } from "../../../src/app/setUp/setUp";
import { cliText } from "../../../src/text/cli";
import { templateCommandText as text } from "../../../src/text/templateCommand";
import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { fileWith, newFolder, removeFolders, throughline } from "./cli";

afterAll(removeFolders);

const SCHOOLS = "School,Cluster\nBates Elementary,North\nO'Brien High,South\n";

async function sheetsOf(file: string): Promise<string[]> {
  return (await readXlsx(await readFile(file))).data.sheets.map(({ name }) => name);
}

test("a workbook with the parts, and a sheet for each school of the list", async () => {
  const schools = await fileWith("schools.csv", SCHOOLS);
  const out = join(await newFolder(), "plan.xlsx");
  const said = await throughline(
    ...["template", "school-plans", "Schools", "--schools", schools, "--sheet-per-school", "--out", out],
  );
  expect(said).toEqual({ exitCode: 0, out: `${text.done(3, out)}\n`, error: "" });
  expect(await sheetsOf(out)).toEqual([
    "Bates Elementary",
    "O'Brien High",
    "Schools",
    "Lists",
    "Throughline",
  ]);
  expect((await throughline("check", out)).exitCode).toBe(0);
});

test("all parts, in the words that are asked for, told to programs", async () => {
  const out = join(await newFolder(), "plan.xlsx");
  const said = await throughline(
    "template",
    "all",
    "--vocabulary",
    "goalstrategyaction",
    "--out",
    out,
    "--json",
  );
  expect(JSON.parse(said.out)).toMatchObject({
    sheets: PART_IDS.map((part) => ({ part, school: null })),
    schools: 0,
    requests: expect.any(Number),
  });
  expect(await sheetsOf(out)).toContain("Action steps");
});

test("schools from a workbook", async () => {
  const list = join(await newFolder(), "schools.xlsx");
  const source = await fileWith("schools.txt", "Bates\nLincoln\n");
  await throughline("template", "schools", "--schools", source, "--out", list);
  const out = join(await newFolder(), "plan.xlsx");
  const said = await throughline("template", "schools", "--schools", list, "--out", out, "--json");
  expect(JSON.parse(said.out)).toMatchObject({ schools: 2 });
});

test("what parts and vocabularies there are", async () => {
  const said = await throughline("template", "--list");
  for (const part of PART_IDS) expect(said.out).toContain(`  ${part} `);
  expect(said.out).toContain("goalStrategyAction");
  expect(said.exitCode).toBe(0);
});

test("what can't be done is said in a sentence", async () => {
  const out = join(await newFolder(), "plan.xlsx");
  const refusal = async (...args: string[]) => {
    const { exitCode, error } = await throughline("template", ...args);
    expect(exitCode).toBe(2);
    return error.trim();
  };
  expect(await refusal("--out", out)).toBe(text.failures.noParts);
  expect(await refusal("goals", "--out", out)).toBe(text.failures.unknownPart("goals"));
  expect(await refusal("actions")).toBe(text.failures.noOut);
  expect(await refusal("actions", "--out", "plan.xls")).toBe(cliText.failures.notXlsx("plan.xls"));
  expect(await refusal("actions", "--out", out, "--vocabulary", "none")).toBe(
    text.failures.unknownVocabulary("none"),
  );
  expect(await refusal("actions", "--out", out, "--schools", "none.csv")).toBe(
    cliText.failures.notFound("none.csv"),
  );
  const empty = await fileWith("empty.csv", "School\n\n");
  expect(await refusal("actions", "--out", out, "--schools", empty)).toBe(text.failures.noSchools(empty));
});

test("a workbook that lists no schools is not taken for one that does", async () => {
  const source = join(await newFolder(), "budget.xlsx");
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Budget").addRows([
    ["Budget for reading", ""],
    ["Books", 100],
    ["Coaches", 200],
  ]);
  await book.xlsx.writeFile(source);
  const out = join(await newFolder(), "plan.xlsx");
  const { exitCode, error } = await throughline("template", "schools", "--schools", source, "--out", out);
  expect([exitCode, error.trim()]).toEqual([2, text.failures.noSchools(source)]);
});

test("schools that a plan in a workbook speaks of", async () => {
  const source = join(await newFolder(), "plans.xlsx");
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Notes").addRow(["These are last year's plans."]);
  book
    .addWorksheet("School plans")
    .addRows([
      ["School", "Action step", "Person responsible", "Due date", "Status"],
      ...["Bates Elementary", "Lincoln Middle", "Hope High"].map((school) => [
        ...[school, "Look at lessons every week", "Ana Ruiz", new Date("2027-01-10"), "On track"],
      ]),
    ]);
  await book.xlsx.writeFile(source);
  const out = join(await newFolder(), "plan.xlsx");
  const said = await throughline("template", "schools", "--schools", source, "--out", out, "--json");
  expect(JSON.parse(said.out)).toMatchObject({ schools: 3 });
});
