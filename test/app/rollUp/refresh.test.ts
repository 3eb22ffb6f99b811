import { UserError } from "../../../src/excel/errors";
import { Cancelled } from "../../../src/app/job";
import { endedAfter } from "../../support/endedAfter";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { type CellValue, columnLetter, parseRange } from "../../../src/plan/cell";
import type { Host } from "../../../src/workbench/host";
import { writeText } from "../../../src/text/write";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF, workbookOf } from "../../support/plan";

afterEach(closeExcel);

const TODAY = { today: AS_OF };

type Batch<T> = (context: Excel.RequestContext) => T | Promise<T>;

const inExcel = <T>(host: Host, batch: Batch<T>): Promise<T> =>
  host.Excel.run(async (context) => {
    const result = await batch(context);
    await context.sync();
    return result;
  });

interface TableNow {
  readonly address: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly top: number;
}

/** A table with where it stands. */
async function table(host: Host, name: string): Promise<TableNow> {
  const range = await inExcel(host, (context) =>
    context.workbook.tables.getItem(name).getRange().load("values,address"),
  );
  const [headings, ...rows] = range.values as CellValue[][];
  return {
    address: range.address,
    headings: headings!.map(String),
    rows,
    top: parseRange(range.address)!.firstRow,
  };
}

async function column(host: Host, name: string, heading: string): Promise<CellValue[]> {
  const { headings, rows } = await table(host, name);
  return rows.map((row) => row[headings.indexOf(heading)]!);
}

const sum = (values: readonly CellValue[]) =>
  values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);

/** What users build on the rollup: formulas of both kinds, a name, and a note. */
async function board(host: Host): Promise<{ objective: string; formulas: string[] }> {
  const items = await table(host, "TL_RollupItems");
  const overdue = await table(host, "TL_RollupOverdue");
  // One whose figures are none of 0.
  const total = (heading: string) => sum(items.rows.map((row) => row[items.headings.indexOf(heading)]!));
  const objective = items.headings.slice(2).find((heading) => total(heading) > 0)!;
  const at = columnLetter(items.headings.indexOf(objective) + 1);
  const lastRow = overdue.top + overdue.rows.length;
  const formulas = [
    `=SUM(TL_RollupItems[${objective}])`,
    `=SUM(TL_RollupOverdue[[#Data],[${objective}]])`,
    `=COUNTA(TL_RollupComplete[School])`,
    `=ROWS(TL_Index[Row])`,
    `=COUNTA(TL_Words[Counted as])`,
    `=SUM(BoardScores)`,
    `=TL_AsOf`,
    `=Rollup!${at}${overdue.top}`,
    `=SUM(Rollup!${at}${overdue.top + 1}:${at}${lastRow})`,
  ];
  await fill(host, "Board", "A1", [["mine"]]);
  await inExcel(host, ({ workbook }) => {
    workbook.names.add("BoardScores", `=TL_RollupOverdue[${objective}]`);
    const mine = workbook.worksheets.getItem("Board");
    const source = `=Rollup!$B$${overdue.top + 1}:$B$${lastRow}`;
    mine.getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    const colored = mine.getRange("E2").conditionalFormats.add("Custom" as Excel.ConditionalFormatType);
    colored.custom.rule.formula = `=Rollup!$B$${overdue.top}="x"`;
    workbook.worksheets.getItem("Board").getRange(`B1:B${formulas.length}`).formulas = formulas.map(
      (each) => [each],
    );
  });
  return { objective, formulas };
}

/** The formulas of the board, and the name's, as they are now. */
const formulasNow = (host: Host, count: number): Promise<string[]> =>
  inExcel(host, async ({ workbook }) => {
    const cells = workbook.worksheets.getItem("Board").getRange(`B1:B${count}`).load("formulas");
    const name = workbook.names.getItem("BoardScores").load("formula");
    await cells.context.sync();
    return [...cells.formulas.map(([formula]) => String(formula)), String(name.formula)];
  });

/** The rows of the rollup that a rule of the board's and a color of it read first. */
const rulesNow = (host: Host): Promise<number[]> =>
  inExcel(host, async ({ workbook }) => {
    const mine = workbook.worksheets.getItem("Board");
    const list = mine.getRange("E1").dataValidation.load("rule");
    const format = mine.getRange("E2").conditionalFormats.getItemAt(0).custom.rule.load("formula");
    await list.context.sync();
    return [String(list.rule.list!.source), format.formula].map((text) =>
      Number(/Rollup!\$B\$(\d+)/.exec(text)?.[1]),
    );
  });

/** Checks that the board says what the tables say. */
async function expectRight(host: Host, objective: string): Promise<void> {
  const values = (await valuesOf(host, "Board", "B1:B9")).map(([value]) => value);
  const overdue = await column(host, "TL_RollupOverdue", objective);
  expect(values).toEqual([
    sum(await column(host, "TL_RollupItems", objective)),
    sum(overdue),
    (await table(host, "TL_RollupComplete")).rows.length,
    (await table(host, "TL_Index")).rows.length,
    (await table(host, "TL_Words")).rows.length,
    sum(overdue),
    expect.any(Number) as number,
    objective,
    // Which cells of a table that has grown a plain reference means is not for us to say.
    expect.any(Number) as number,
  ]);
}

const opened = async (schools = 3) => openExcel(await toXlsx(workbookOf(districtOf(schools, 4)).snapshot));

/** The last row of a plan table's sheet. */
const lastRowOf = (host: Host, sheet: string): Promise<number> =>
  inExcel(host, async ({ workbook }) => {
    const used = workbook.worksheets.getItem(sheet).getUsedRange(true).load("address");
    await used.context.sync();
    return parseRange(used.address)!.lastRow;
  });

async function addSchool(host: Host, name: string): Promise<number> {
  const row = (await lastRowOf(host, "School plans")) + 1;
  const rows = [1, 2].map((n) => [
    `${name}-${n}`,
    name,
    "1.1",
    "Try it out",
    "Principal",
    46_000,
    "Complete",
  ]);
  await fill(host, "School plans", `A${row}:G${row + 1}`, rows);
  return row;
}

async function addObjective(host: Host, wording: string): Promise<number> {
  const row = (await lastRowOf(host, "Objectives")) + 1;
  await fill(host, "Objectives", `A${row}:C${row}`, [[row - 1, wording, "Chief of staff"]]);
  return row;
}

const deleteRows = (host: Host, sheet: string, rows: string) =>
  inExcel(host, ({ workbook }) =>
    workbook.worksheets
      .getItem(sheet)
      .getRange(rows)
      .delete("Up" as Excel.DeleteShiftDirection),
  );

test("formulas that name the rollup's tables, their columns or cells go on when schools and objectives come and go", async () => {
  const host = await opened();
  await rollUp(TODAY);
  const { objective, formulas } = await board(host);
  const width = (await table(host, "TL_RollupItems")).headings.length;
  const before = await formulasNow(host, formulas.length);
  await expectRight(host, objective);
  const structured = before.filter((formula) => !formula.includes("Rollup!"));
  const same = async () => {
    const now = await formulasNow(host, formulas.length);
    expect(now.filter((formula) => !formula.includes("Rollup!"))).toEqual(structured);
    // What names cells has followed them.
    const { top } = await table(host, "TL_RollupOverdue");
    expect(now[7]).toMatch(new RegExp(`^=Rollup![A-Z]${top}$`));
    expect(await rulesNow(host)).toEqual([top + 1, top]);
    expect(now[8]).toMatch(new RegExp(`^=SUM.Rollup![A-Z]${top + 1}:`));
    await expectRight(host, objective);
  };

  await rollUp(TODAY);
  expect(await formulasNow(host, formulas.length)).toEqual(before);
  const school = await addSchool(host, "School 4");
  await rollUp(TODAY);
  await same();
  const added = await addObjective(host, "Staff who stay");
  await rollUp(TODAY);
  expect((await table(host, "TL_RollupItems")).headings.length).toBe(width + 1);
  await same();
  // What is gone is gone, and is said; everything else goes on.
  const gone = (await table(host, "TL_RollupItems")).headings.find((heading) =>
    heading.includes("who stay"),
  )!;
  await fill(host, "Board", "D1:D2", [[`=SUM(TL_RollupItems[${gone}])`], ['="TL_RollupItems["&1']]);
  await inExcel(host, ({ workbook }) => workbook.names.add("Gone", `=TL_RollupOverdue[[#All],[${gone}]]`));
  await deleteRows(host, "School plans", `${school}:${school + 1}`);
  await deleteRows(host, "Objectives", `${added}:${added}`);
  const { lost } = await rollUp(TODAY);
  await same();
  expect((await formulasNow(host, formulas.length))[0]).toBe(before[0]);
  expect(lost).toEqual([
    { sheet: null, where: "Gone" },
    { sheet: "Board", where: "D1" },
  ]);
  expect(await valuesOf(host, "Board", "D1:D2")).toEqual([["#REF!"], ["TL_RollupItems[1"]]);
  expect((await rollUp(TODAY)).lost).toEqual([]);
});

test("what users wrote between, beside and below the rollup's tables stays, with looks, widths and name; needed room is asked for", async () => {
  const host = await opened();
  await rollUp(TODAY);
  const items = await table(host, "TL_RollupItems");
  const complete = await table(host, "TL_RollupComplete");
  const right = columnLetter(items.headings.length + 1);
  const belowOf = ({ address, top, rows }: TableNow) =>
    `${columnLetter(parseRange(address)!.firstColumn)}${top + rows.length + 2}`;
  const below = {
    index: belowOf(await table(host, "TL_Objectives")),
    state: belowOf(await table(host, "TL_Statuses")),
  };
  // Inside of what we marked: beside the first table, and in the blank row below it.
  const notes = [`${right}${items.top + 1}`, `C${items.top + items.rows.length + 1}`, "AB3"];
  await inExcel(host, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Rollup");
    sheet.name = "For the board";
    notes.forEach((address, index) => (sheet.getRange(address).formulas = [[`=${index}+1`]]));
    sheet.getRange(notes[0]!).format.fill.color = "#FFFF00";
    sheet.getRange("B:B").format.columnWidth = 333;
    sheet.tabColor = "#FF0000";
    // On the other two sheets below tables that are shorter than those beside them.
    workbook.worksheets.getItem("Plan index").getRange(below.index).values = [["why?"]];
    workbook.worksheets.getItem("Throughline").getRange(below.state).values = [["who?"]];
  });
  await rollUp(TODAY);
  const look = await inExcel(host, async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("For the board").load("tabColor");
    const cells = notes.map((address) => sheet.getRange(address).load("formulas,format/fill/color"));
    const wide = sheet.getRange("B1").load("format/columnWidth");
    await sheet.context.sync();
    return {
      formulas: cells.map(({ formulas }) => formulas[0]![0] as string),
      fill: cells[0]!.format.fill.color,
      width: wide.format.columnWidth,
      tab: sheet.tabColor,
    };
  });
  expect(look).toEqual({ formulas: ["=0+1", "=1+1", "=2+1"], fill: "#FFFF00", width: 333, tab: "#FF0000" });

  // One more school needs the row below the first table, for all of its columns.
  await addSchool(host, "School 4");
  const before = await valuesOf(host, "For the board", "A1:J60");
  await expect(rollUp(TODAY)).rejects.toThrow(writeText.noRoom("For the board", notes[1]!));
  expect(await valuesOf(host, "For the board", "A1:J60")).toEqual(before);
  await inExcel(host, ({ workbook }) =>
    workbook.worksheets
      .getItem("For the board")
      .getRange(notes[1]!)
      .clear("Contents" as Excel.ClearApplyTo),
  );
  await rollUp(TODAY);
  expect((await table(host, "TL_RollupComplete")).top).toBe(complete.top + 1);
  expect(await valuesOf(host, "For the board", notes[0]!)).toEqual([[1]]);
  expect(await valuesOf(host, "Plan index", below.index)).toEqual([["why?"]]);
  expect(await valuesOf(host, "Throughline", below.state)).toEqual([["who?"]]);
});

test("with sections switched off and on again notes stay, and what names a table that stays goes on", async () => {
  const host = await opened();
  await rollUp(TODAY);
  const before = await valuesOf(host, "Rollup", "A1:J90");
  const coverage = await table(host, "TL_RollupCoverage");
  await fill(host, "Rollup", `J${coverage.top}`, [["Ask about this"]]);
  await fill(host, "Board", "A1", [["mine"]]);
  await inExcel(host, ({ workbook }) => {
    workbook.worksheets.getItem("Board").getRange("B1:B2").formulas = [
      [`=COUNTA(TL_RollupCoverage[School])`],
      [`=SUM(TL_RollupItems[No.])`],
    ];
  });
  await rollUp(TODAY, undefined, { sections: ["coverage"] });
  expect(await valuesOf(host, "Board", "B1")).toEqual([[coverage.rows.length]]);
  expect((await table(host, "TL_RollupCoverage")).top).toBeLessThan(coverage.top);
  await rollUp(TODAY, undefined, { sections: [] });
  const now = await valuesOf(host, "Rollup", "A1:J90");
  before[coverage.top - 1]![9] = "Ask about this";
  expect(now).toEqual(before);
  expect(await valuesOf(host, "Board", "B1")).toEqual([[coverage.rows.length]]);
});

/** A workbook with a rollup, a board that reads it, and a plan that has changed since. */
async function changed(): Promise<{ workbook: Uint8Array; formulas: number; objective: string }> {
  const host = await opened(2);
  await rollUp(TODAY);
  const { objective, formulas } = await board(host);
  const items = await table(host, "TL_RollupItems");
  await fill(host, "Rollup", `${columnLetter(items.headings.length + 3)}${items.top}`, [["beside"]]);
  await addSchool(host, "School 0");
  await addObjective(host, "Staff who stay");
  const workbook = await host.save();
  closeExcel();
  return { workbook, formulas: formulas.length, objective };
}

const STRIDE = Number(process.env["FAULT_STRIDE"] ?? 3000);

test("whichever action fails and whenever it is ended, users' formulas and notes stand, and another refresh completes it", async () => {
  const { workbook, formulas, objective } = await changed();
  const whole = await openExcel(workbook);
  const start = whole.stats.actions;
  await rollUp(TODAY);
  const actions = whole.stats.actions - start;
  const requests = whole.stats.requests;
  const expected = await valuesOf(whole, "Rollup", "A1:L90");
  const same = (await formulasNow(whole, formulas)).filter((formula) => !formula.includes("Rollup!"));
  closeExcel();
  const faults: ((host: Host) => Promise<unknown>)[] = [];
  for (let action = 1 + (STRIDE >> 1); action < actions; action += STRIDE)
    faults.push((host) => {
      host.failAt(action);
      return rollUp(TODAY);
    });
  for (let request = requests - 2; request < requests; request++)
    faults.push(() => rollUp(TODAY, endedAfter(request)));
  expect(faults.length).toBeGreaterThan(3);
  for (const fault of faults) {
    const host = await openExcel(workbook);
    await fault(host).then(
      () => undefined,
      (error: unknown) => expect(error instanceof UserError || error instanceof Cancelled).toBe(true),
    );
    const stands = async () => {
      const now = await formulasNow(host, formulas);
      expect(now.filter((formula) => !formula.includes("Rollup!"))).toEqual(same);
      expect(now.join()).not.toContain("#REF!");
      expect(await valuesOf(host, "Board", "A1")).toEqual([["mine"]]);
    };
    await stands();
    await rollUp(TODAY);
    await stands();
    expect(await valuesOf(host, "Rollup", "A1:L90")).toEqual(expected);
    await expectRight(host, objective);
    closeExcel();
  }
}, 600_000);
