import { changeInWords } from "../../../src/app/plan/changeInWords";
import { answerChange } from "../../../src/app/plan/changes";
import { checkAlignment } from "../../../src/app/check/check";
import { confirmTables, findParts, type PlanPart } from "../../../src/app/plan/parts";
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

const partOf = (parts: readonly PlanPart[], sheet: string) => parts.find((part) => part.sheet === sheet)!;

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
  const part = partOf(await findParts(), "Steps 2026");
  expect(part).toMatchObject({ use: "used", tables: [{ isUsed: true, firstRow: 2, lastRow: 4 }] });
  expect(part.changes).toHaveLength(1);
  expect(changeInWords(part.changes[0]!).said).toContain("“Steps 2026” has the same headings");
  expect((await checkAlignment(TODAY)).reading.plan.items).toHaveLength(3);
  await answerChange(part.changes[0]!, true);
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "used", changes: [] });
  expect((await mapOf(host))[1]![0]).toBe("Steps 2026");
});

test("a sheet that is not the same is not in use any more", async () => {
  const host = await withRangeInUse();
  await renameSheet(host, "Steps", "Steps 2026");
  await answerChange(partOf(await findParts(), "Steps 2026").changes[0]!, false);
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "proposed", changes: [] });
});

test("confirming a sheet under its new name keeps it under that and no other", async () => {
  const host = await withRangeInUse();
  await renameSheet(host, "Steps", "Steps 2026");
  const { changes, tables } = partOf(await findParts(), "Steps 2026");
  const replaced = changes.map(({ before }) => before);
  await confirmTables({ sheets: ["Steps 2026"], tables, replaced });
  expect(partOf(await findParts(), "Steps 2026")).toMatchObject({ use: "used", changes: [] });
  expect(new Set((await mapOf(host)).slice(1).map(([sheet]) => sheet))).toEqual(new Set(["Steps 2026"]));
});

test("a renamed heading holds on to what it held, or is taken for what it looks like", async () => {
  const host = await withRangeInUse();
  await fill(host, "Steps", "C1", [["Captain"]]);
  const [change] = partOf(await findParts(), "Steps").changes;
  expect(changeInWords(change!).said).toContain("“Captain” stands in its place");
  const leads = async () =>
    partOf(await findParts(), "Steps").tables[0]!.columns.filter(({ field }) => field === "lead");
  expect(await leads()).toMatchObject([{ heading: "Captain", confidence: 1 }]);
  await answerChange(change!, false);
  expect(partOf(await findParts(), "Steps").changes).toEqual([]);
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
  expect((await findParts()).some(({ sheet }) => sheet === "Steps")).toBe(false);
});

test("rows inserted above a range, and rows added to it, are followed without a question", async () => {
  const host = await withRangeInUse();
  await type(host, "Steps", 1, [["District plan", "", "", ""], ["", "", "", ""], ...STEPS]);
  await type(host, "Steps", 7, [["4", "Open the library on Saturdays", "J. Chen", "12/1/2026"]]);
  const part = partOf(await findParts(), "Steps");
  expect(part).toMatchObject({ use: "used", changes: [], tables: [{ headerRows: [3, 3], lastRow: 7 }] });
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
