import { checkAlignment } from "../../../src/app/check/check";
import { confirmTables, findParts, type PlanLook } from "../../../src/app/plan/parts";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { STATE_TABLES } from "../../../src/plan/ownTables";
import type { Field } from "../../../src/plan/fields";
import { appText } from "../../../src/text/app";
import { stateText } from "../../../src/text/stateSheet";
import { writeText } from "../../../src/text/write";
import type { Host } from "../../../src/workbench/host";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF, workbookOf } from "../../support/plan";

afterEach(closeExcel);

const PLANS = "School plans";
const TODAY = { today: AS_OF };
const file = (schools = 3) => toXlsx(workbookOf(districtOf(schools, 6)).snapshot);
const opened = async () => openExcel(await file());

const partOf = ({ parts }: PlanLook, sheet: string) => parts.find((part) => part.sheet === sheet)!;

/** The tables of a sheet as found, with the column of one field holding another. */
async function tablesOf(sheet: string, change?: readonly [from: Field, to: Field]) {
  return partOf(await findParts(), sheet).tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) =>
      column.field === change?.[0] ? { ...column, field: change[1] } : column,
    ),
  }));
}

/** Everything that stands on sheets that are not ours. */
async function userCells(host: Host): Promise<unknown> {
  const sheets = Object.keys(districtOf(1, 1));
  return Promise.all(sheets.map((sheet) => valuesOf(host, sheet, "A1:J40")));
}

const mapOf = (host: Host): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(STATE_TABLES.map.name).getRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });

const activeSheet = (host: Host): Promise<string> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

test("each sheet is said what it looks like, with the first values of its columns", async () => {
  const host = await opened();
  await fill(host, "Notes", "A1", [["Call the bus company"]]);
  const look = await findParts();
  expect(look.parts.map(({ sheet, use }) => [sheet, use])).toEqual([
    ["Objectives", "proposed"],
    ["Initiatives", "proposed"],
    [PLANS, "proposed"],
    ["Notes", "none"],
  ]);
  const { columns, samples } = partOf(look, PLANS).tables[0]!;
  expect(samples.get(columns[1]!.column)).toEqual(["School 1", "School 1", "School 1"]);
  expect(samples.get(columns[5]!.column)![0]).toBe("Dec 9, 2025");
});

test("what the user confirmed is kept on the sheet Throughline, and nothing else is changed", async () => {
  const host = await opened();
  const before = await userCells(host);
  const front = await activeSheet(host);
  await confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) });
  expect(await userCells(host)).toEqual(before);
  expect(await activeSheet(host)).toBe(front);
  const look = await findParts();
  expect(look.parts.map(({ sheet, use }) => [sheet, use])).toEqual([
    ["Objectives", "proposed"],
    ["Initiatives", "proposed"],
    [PLANS, "used"],
    ["Throughline", "own"],
  ]);
});

test("the check goes by what the user said a column holds", async () => {
  await opened();
  const before = await checkAlignment(TODAY);
  expect(before.reading.isConfirmed).toBe(false);
  expect(before.result.findings.some(({ rule, outcome }) => rule === "D3" && outcome === "fail")).toBe(true);
  expect(before.reading.unused).toEqual([]);
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  expect((await checkAlignment(TODAY)).reading.unused).toEqual(["Initiatives", PLANS]);
  await confirmTables({ sheets: ["Initiatives"], tables: await tablesOf("Initiatives") });
  await confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS, ["status", "other"]) });
  const { reading, result } = await checkAlignment(TODAY);
  expect(reading.unused).toEqual([]);
  expect(reading.isConfirmed).toBe(true);
  expect(reading.plan.tables.map(({ sheet }) => sheet)).toEqual(["Objectives", "Initiatives", PLANS]);
  expect(result.findings.filter(({ rule }) => rule === "D3").map(({ outcome }) => outcome)).toEqual([
    "cantTell",
  ]);
});

test("confirming again after a rollup leaves its figures alone, and the lists that it counts by", async () => {
  const host = await opened();
  const { sheet } = await rollUp(TODAY);
  const figures = await valuesOf(host, sheet, "A1:H30");
  await confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) });
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  expect(await valuesOf(host, sheet, "A1:H30")).toEqual(figures);
  expect(new Set((await mapOf(host)).slice(1).map(([name]) => name))).toEqual(new Set([PLANS, "Objectives"]));
});

test("a sheet that is no longer used is taken off the map; the others stay", async () => {
  const host = await opened();
  for (const sheet of ["Objectives", PLANS])
    await confirmTables({ sheets: [sheet], tables: await tablesOf(sheet) });
  await confirmTables({ sheets: [PLANS], tables: [] });
  expect(new Set((await mapOf(host)).slice(1).map(([name]) => name))).toEqual(new Set(["Objectives"]));
  await confirmTables({ sheets: ["Objectives"], tables: [] });
  expect((await mapOf(host)).slice(1)).toEqual([
    STATE_TABLES.map.headings.map((_, index) => (index === 0 ? stateText.map.none : "")),
  ]);
  expect((await checkAlignment(TODAY)).reading).toMatchObject({
    isConfirmed: false,
    state: { isMapLost: false },
  });
});

test("a map that somebody emptied is not taken for one that was never made, until sheets are confirmed again", async () => {
  const host = await opened();
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  const lost = async () => (await findParts()).isMapLost;
  expect(await lost()).toBe(false);
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem(STATE_TABLES.map.name).getDataBodyRange().clear("Contents");
    await context.sync();
  });
  expect(await lost()).toBe(true);
  await rollUp(TODAY);
  expect(await lost()).toBe(true);
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  expect(await lost()).toBe(false);
});

test("a sheet whose rows somebody deleted from the map is said to be counted by the rollup still", async () => {
  const host = await opened();
  for (const sheet of ["Objectives", PLANS])
    await confirmTables({ sheets: [sheet], tables: await tablesOf(sheet) });
  const counted = async () =>
    (await findParts()).parts.flatMap((part) => (part.trace === "counted" ? part.sheet : []));
  await rollUp(TODAY);
  expect(await counted()).toEqual([]);
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(STATE_TABLES.map.name);
    const range = table.getDataBodyRange().load("values");
    await context.sync();
    for (const [index, [sheet]] of range.values.entries())
      if (sheet === PLANS) range.getRow(index).clear("Contents");
    await context.sync();
  });
  const look = await findParts();
  expect(partOf(look, PLANS)).toMatchObject({ use: "proposed", trace: "counted" });
  expect(await counted()).toEqual([PLANS]);
  await confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) });
  expect(await counted()).toEqual([]);
});

test("a row of the map that can't be followed stays as it is while other sheets are confirmed", async () => {
  const host = await opened();
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  const [, first] = await mapOf(host);
  const mistyped = first!.map((cell, index) => (index === 2 ? "objectivs" : cell));
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(STATE_TABLES.map.name);
    table.getDataBodyRange().getRow(0).values = [mistyped];
    await context.sync();
  });
  expect(partOf(await findParts(), "Objectives").trace).toBe("unread");
  await confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) });
  expect(await mapOf(host)).toContainEqual(mistyped);
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  expect(await mapOf(host)).not.toContainEqual(mistyped);
  expect(partOf(await findParts(), "Objectives").trace).toBeNull();
});

test("what stands below the map is in its way and stays", async () => {
  const host = await opened();
  await confirmTables({ sheets: ["Objectives"], tables: await tablesOf("Objectives") });
  const [headings, ...rows] = await mapOf(host);
  await fill(host, "Throughline", `S${6 + rows.length}`, [["ask Dana"]]);
  await expect(confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) })).rejects.toThrow(
    writeText.noRoom("Throughline", `S${6 + rows.length}`),
  );
  expect(await mapOf(host)).toEqual([headings, ...rows]);
});

test("an Excel that can't make tables longer says what to do by hand, and what was done by hand is enough", async () => {
  const host = await opened();
  for (const sheet of ["Objectives", PLANS])
    await confirmTables({ sheets: [sheet], tables: await tablesOf(sheet) });
  const { length } = await mapOf(host);
  const { requirements } = host.Office.context;
  jest
    .spyOn(requirements, "isSetSupported")
    .mockImplementation((_, version) => Number(String(version).split(".")[1]) < 13);
  await confirmTables({ sheets: [PLANS], tables: [] });
  expect((await mapOf(host)).length).toBe(length);
  const plans = await tablesOf(PLANS);
  await confirmTables({ sheets: [PLANS], tables: plans });
  const initiatives = await tablesOf("Initiatives");
  await expect(confirmTables({ sheets: ["Initiatives"], tables: initiatives })).rejects.toThrow(
    writeText.tooShort("Throughline", STATE_TABLES.map.name, initiatives[0]!.columns.length),
  );
  expect((await findParts()).parts.map(({ use }) => use)).toEqual(["used", "proposed", "used", "own"]);
});

test("where somebody deleted the map alone, the sheet is not made anew behind their formulas' back", async () => {
  const host = await opened();
  await rollUp(TODAY);
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem(STATE_TABLES.map.name).delete();
    await context.sync();
  });
  await expect(confirmTables({ sheets: [PLANS], tables: await tablesOf(PLANS) })).rejects.toThrow(
    appText.listMissing("Throughline", STATE_TABLES.map.name),
  );
});

test("as many requests for 200 schools as for 3", async () => {
  const requests = async (schools: number) => {
    const host = await openExcel(await file(schools));
    const tables = await tablesOf(PLANS);
    const start = host.stats.requests;
    await confirmTables({ sheets: [PLANS], tables: tables });
    await confirmTables({ sheets: [PLANS], tables: tables });
    return host.stats.requests - start;
  };
  expect(await requests(200)).toBe(await requests(3));
});

test("whichever action fails, the user's cells stay, the map is the old one or the new, and a second try completes it", async () => {
  const host = await opened();
  for (const sheet of ["Objectives", PLANS])
    await confirmTables({ sheets: [sheet], tables: await tablesOf(sheet) });
  const workbook = await host.save();
  const cells = await userCells(host);
  const before = (await mapOf(host)).slice(1).map(([name]) => name);
  const tables = await tablesOf("Initiatives");
  const after = [...before, ...tables[0]!.columns.map(() => "Initiatives")];
  const sheets = async (of: Host) => (await mapOf(of)).slice(1).map(([name]) => name);
  const countActions = host.stats.actions;
  await confirmTables({ sheets: ["Initiatives"], tables });
  const actions = host.stats.actions - countActions;
  closeExcel();
  let failures = 0;
  for (let action = 1; action <= actions; action += 3) {
    const faulty = await openExcel(workbook);
    faulty.failAt(action);
    const isDone = await confirmTables({ sheets: ["Initiatives"], tables }).then(
      () => true,
      () => false,
    );
    faulty.failAt(Infinity);
    if (!isDone) failures++;
    // A table that was made longer and not filled yet has empty rows, which say nothing.
    const filled = (await sheets(faulty)).filter((name) => name !== "");
    expect([before, after]).toContainEqual(filled);
    await confirmTables({ sheets: ["Initiatives"], tables });
    expect(await sheets(faulty)).toEqual(after);
    expect(await userCells(faulty)).toEqual(cells);
    closeExcel();
  }
  expect(failures).toBeGreaterThan(20);
});
