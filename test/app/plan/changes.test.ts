import { changeInWords, placeInWords } from "../../../src/app/plan/changeInWords";
import { answerChange } from "../../../src/app/plan/changes";
import { checkAlignment } from "../../../src/app/check/check";
import { confirmTables, findParts, type PlanLook } from "../../../src/app/plan/parts";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { type CellValue, rangeName } from "../../../src/plan/cell";
import { STATE_TABLES } from "../../../src/plan/ownTables";
import type { Host } from "../../../src/workbench/host";
import { toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { sheetOf } from "../../support/snapshot";

afterEach(closeExcel);

const TODAY = { today: AS_OF };
type Rows = readonly (readonly CellValue[])[];

/** A workbook with one sheet of plan, and one that is none. */
async function opened(sheet: string, rows: Rows): Promise<Host> {
  const sheets = [sheetOf(rows, { name: sheet }), sheetOf([["Call the bus company"]], { name: "Notes" })];
  return openExcel(await toXlsx({ name: "plan.xlsx", sheets }));
}

/** Types rows from a row of a sheet on. */
const type = (host: Host, sheet: string, row: number, rows: Rows) =>
  fill(
    host,
    sheet,
    rangeName({ firstRow: row, lastRow: row + rows.length - 1, firstColumn: 1, lastColumn: rows[0]!.length }),
    rows.map((cells) => [...cells]),
  );

const partOf = ({ parts }: PlanLook, sheet: string) => parts.find((part) => part.sheet === sheet)!;

const changes = async () => (await findParts()).changes;

const tablesOf = async (sheet: string) => partOf(await findParts(), sheet).tables;

const mapOf = (host: Host): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(STATE_TABLES.map.name).getRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const renameSheet = (host: Host, sheet: string, name: string) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });

/** A workbook whose plan stands in a plain range, in use. */
async function withRangeInUse(): Promise<Host> {
  const host = await opened("Steps", STEPS);
  await confirmTables({ sheets: ["Steps"], tables: await tablesOf("Steps") });
  return host;
}

const STEPS = [
  ["No.", "Action", "Owner", "Due"],
  ["1", "Train all coaches in the block", "M. Ortiz", "9/1/2026"],
  ["2", "Visit every class in the fall", "J. Chen", "10/1/2026"],
  ["3", "Call the families of new pupils", "R. Diaz", "11/1/2026"],
];

test("a renamed sheet is read on, and once the user has said that it is the same nothing more is asked", async () => {
  const host = await withRangeInUse();
  await renameSheet(host, "Steps", "Steps 2026");
  const look = await findParts();
  expect(partOf(look, "Steps 2026")).toMatchObject({
    use: "used",
    tables: [{ isUsed: true, firstRow: 2, lastRow: 4 }],
  });
  expect(look.changes).toHaveLength(1);
  expect(changeInWords(look.changes[0]!).said).toContain("“Steps 2026” has the same headings");
  expect((await checkAlignment(TODAY)).reading.plan.items).toHaveLength(3);
  await answerChange(look.changes[0]!, true);
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "used" });
  expect(await changes()).toEqual([]);
  expect((await mapOf(host))[1]![0]).toBe("Steps 2026");
});

test("a sheet that is not the same is not in use any more", async () => {
  const host = await withRangeInUse();
  await renameSheet(host, "Steps", "Steps 2026");
  await answerChange((await changes())[0]!, false);
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "proposed" });
  expect(await changes()).toEqual([]);
});

test("confirming a sheet under its new name keeps it under that and no other", async () => {
  const host = await withRangeInUse();
  await renameSheet(host, "Steps", "Steps 2026");
  const { tables } = partOf(await findParts(), "Steps 2026");
  const replaced = await changes();
  await confirmTables({ sheets: ["Steps 2026"], tables, replaced });
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "used" });
  expect(await changes()).toEqual([]);
  expect(new Set((await mapOf(host)).slice(1).map(([sheet]) => sheet))).toEqual(new Set(["Steps 2026"]));
});

test("a renamed heading holds on to what it held, or is taken for what it looks like", async () => {
  const host = await withRangeInUse();
  await fill(host, "Steps", "C1", [["Captain"]]);
  const [change] = await changes();
  expect(changeInWords(change!).said).toContain("“Captain” stands in its place");
  const leads = async () =>
    partOf(await findParts(), "Steps").tables[0]!.columns.filter(({ field }) => field === "lead");
  expect(await leads()).toMatchObject([{ heading: "Captain", confidence: 1 }]);
  await answerChange(change!, false);
  expect(await changes()).toEqual([]);
  expect(await leads()).not.toMatchObject([{ confidence: 1 }]);
});

test("a deleted sheet is said to be missing until it is no longer in use", async () => {
  const host = await withRangeInUse();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Steps").delete();
    await context.sync();
  });
  expect(partOf(await findParts(), "Steps")).toMatchObject({ use: "missing", tables: [] });
  await confirmTables({ sheets: ["Steps"], tables: [] });
  expect((await findParts()).parts.some(({ sheet }) => sheet === "Steps")).toBe(false);
});

/** Two schools' plans, in use. */
async function withTwoSchools(): Promise<Host> {
  const sheets = ["North", "South"].map((name) =>
    sheetOf(
      STEPS.map((row, index) => (index === 0 ? row : [row[0]!, `${row[1]!} at ${name}`, row[2]!, row[3]!])),
      { name },
    ),
  );
  const host = await openExcel(await toXlsx({ name: "plan.xlsx", sheets }));
  const { parts } = await findParts();
  await confirmTables({ sheets: ["North", "South"], tables: parts.flatMap(({ tables }) => tables) });
  return host;
}

test("two renamed sheets that nothing tells apart are read on, and the user says which is which", async () => {
  const host = await withTwoSchools();
  const before = await mapOf(host);
  await renameSheet(host, "North", "SIP A");
  await renameSheet(host, "South", "SIP B");
  const look = await findParts();
  expect(look.parts.slice(0, 2)).toMatchObject([
    { sheet: "SIP A", use: "used" },
    { sheet: "SIP B", use: "used" },
  ]);
  expect((await checkAlignment(TODAY)).reading.plan.items).toHaveLength(6);
  const [north] = look.changes;
  if (north?.kind !== "several") throw new Error("not asked which it is");
  expect(north.before.sheet).toBe("North");
  expect(north.choices.map(placeInWords)).toEqual(["on “SIP A” (row 1)", "on “SIP B” (row 1)"]);
  expect(changeInWords(north).meanwhile).toContain("read alike");
  await answerChange(north, north.choices[1]!);
  const [south, ...others] = await changes();
  expect(others).toEqual([]);
  expect(south).toMatchObject({ kind: "sheet", before: { sheet: "South" }, after: { sheet: "SIP A" } });
  await answerChange(south!, true);
  expect(await changes()).toEqual([]);
  const names = (await mapOf(host)).map(([sheet]) => sheet);
  expect(names).toEqual(
    before.map(([sheet]) => ({ North: "SIP B", South: "SIP A" })[String(sheet)] ?? sheet),
  );
});

test("one of several that is none of them is in use no more", async () => {
  const host = await withTwoSchools();
  await renameSheet(host, "North", "SIP A");
  await renameSheet(host, "South", "SIP B");
  await answerChange((await changes())[0]!, false);
  expect(new Set((await mapOf(host)).slice(1).map(([sheet]) => sheet))).toEqual(new Set(["South"]));
  // Two sheets for one that is gone: neither is read before the user has said which.
  const look = await findParts();
  expect(look.changes.map(({ kind, after }) => [kind, after])).toEqual([["several", null]]);
  expect(look.parts.map(({ sheet, use }) => [sheet, use])).toEqual([
    ["SIP A", "proposed"],
    ["SIP B", "proposed"],
    ["Throughline", "own"],
    ["South", "missing"],
  ]);
});

test("a table that was cut and pasted to a sheet in use is read there, and asked about", async () => {
  const host = await withTwoSchools();
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("North").getRange("A1:D4").moveTo(worksheets.getItem("South").getRange("A7"));
    await context.sync();
  });
  const look = await findParts();
  expect(look.changes.map(({ kind }) => kind)).toEqual(["moved"]);
  expect(changeInWords(look.changes[0]!)).toMatchObject({
    said: "The table that you confirmed on “North” (headings in row 1) is no longer there. One with the same headings stands on “South” (row 7).",
    asked: "Is it the same part of the plan?",
  });
  const south = partOf(look, "South");
  expect(
    south.tables.map(({ headerRows, firstRow, lastRow, isUsed }) => [
      headerRows[1],
      firstRow,
      lastRow,
      isUsed,
    ]),
  ).toEqual([
    [1, 2, 4, true],
    [7, 8, 10, true],
  ]);
  expect(partOf(look, "North").use).toBe("none");
  const { reading, result } = await checkAlignment(TODAY);
  expect(reading.plan.items).toHaveLength(6);
  expect(result.findings.filter(({ rule }) => rule === "G8")).toEqual([]);
  await answerChange(look.changes[0]!, true);
  expect(await changes()).toEqual([]);
  expect(partOf(await findParts(), "South").tables).toHaveLength(2);
});

test("a deleted column is said, and no longer used where the user says so", async () => {
  const host = await withRangeInUse();
  await rollUp(TODAY);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Steps").getRange("D:D").delete("Left");
    await context.sync();
  });
  const [change, ...others] = await changes();
  expect(others).toEqual([]);
  expect(changeInWords(change!).said).toContain("On “Steps”, the column “Due” (due date) is gone.");
  // A rollup in between keeps what the user is still to be asked about.
  await rollUp(TODAY);
  expect(await changes()).toEqual([change]);
  await answerChange(change!, false);
  expect(await changes()).toEqual([]);
  expect((await mapOf(host)).slice(1).map((row) => row[7])).toEqual(["No.", "Action", "Owner"]);
});

test("rows inserted above a range, and rows added to it, are followed without a question", async () => {
  const host = await withRangeInUse();
  await type(host, "Steps", 1, [["District plan", "", "", ""], ["", "", "", ""], ...STEPS]);
  await type(host, "Steps", 7, [["4", "Open the library on Saturdays", "J. Chen", "12/1/2026"]]);
  const part = partOf(await findParts(), "Steps");
  expect(part).toMatchObject({ use: "used", tables: [{ headerRows: [3, 3], lastRow: 7 }] });
  expect(await changes()).toEqual([]);
});

test("of several tables on a sheet some can be used and the others left out", async () => {
  await opened("Plan", [
    ...STEPS,
    ["", "", "", ""],
    ["No.", "Goal", "Lead", "Status"],
    ["1", "Every third grader reads at grade level", "A. Moss", "In progress"],
    ["2", "Chronic absence falls below ten percent", "B. Hart", "In progress"],
    ["3", "All graduates are ready for college", "C. Voss", "Not started"],
  ]);
  const tables = await tablesOf("Plan");
  expect(tables.map(({ kind }) => kind)).toEqual(["actions", "objectives"]);
  await confirmTables({ sheets: ["Plan"], tables: tables.slice(1) });
  const part = partOf(await findParts(), "Plan");
  expect(part.tables.map(({ kind, isUsed }) => [kind, isUsed])).toEqual([
    ["actions", false],
    ["objectives", true],
  ]);
  const { plan } = (await checkAlignment(TODAY)).reading;
  expect(plan.items.map(({ kind }) => kind)).toEqual(["objective", "objective", "objective"]);
});

test("words that can't be counted are kept with what the user says they are", async () => {
  await opened(
    "Steps",
    STEPS.map((row, index) => [...row, index === 0 ? "Status" : "Rolling along"]),
  );
  const tables = await tablesOf("Steps");
  const { column } = tables[0]!.columns.find(({ field }) => field === "status")!;
  expect(tables[0]!.choices.get(column)).toEqual([{ word: "Rolling along", status: null, type: null }]);
  const words = [{ word: "Rolling along", status: "On track" as const }];
  await confirmTables({ sheets: ["Steps"], tables, words });
  expect(partOf(await findParts(), "Steps").tables[0]!.choices.get(column)).toMatchObject(words);
});

test("words for the type of a benchmark are kept in the same way", async () => {
  await opened("Benchmarks", [
    ["ID", "Benchmark", "Type of benchmark", "Target", "Due date"],
    ["B1", "Teachers use the new routine in every class", "Tier A", "90%", "10/1/2026"],
    ["B2", "Pupils read twenty words more a minute", "Tier B", "80%", "2/1/2027"],
    ["B3", "Third graders pass the state test", "Tier C", "75%", "6/1/2027"],
  ]);
  const tables = await tablesOf("Benchmarks");
  const { column } = tables[0]!.columns.find(({ field }) => field === "benchmarkType")!;
  const typeWords = [
    { word: "Tier A", type: "early" as const },
    { word: "Tier B", type: "short" as const },
  ];
  await confirmTables({ sheets: ["Benchmarks"], tables, typeWords });
  expect(partOf(await findParts(), "Benchmarks").tables[0]!.choices.get(column)).toMatchObject([
    { word: "Tier A", type: "early" },
    { word: "Tier B", type: "short" },
    { word: "Tier C", type: null },
  ]);
  const { benchmarks } = (await checkAlignment(TODAY)).reading.plan;
  expect(benchmarks.map(({ type }) => (type.kind === "word" ? type.word : type.kind))).toEqual([
    "early",
    "short",
    "unreadable",
  ]);
});
