import { applyEdits } from "../../../src/excel/write/edits";
import type {
  AddColumnsEdit,
  AddRowsEdit,
  AnyEdit,
  MakeTableEdit,
  UnmergeEdit,
} from "../../../src/sheet/edit";
import { editsText } from "../../../src/text/edits";
import type { Host } from "../../../src/workbench/host";
import { cellEdit, everythingOf, onSheet, range, tablePlace } from "../../support/edits";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";

afterEach(closeExcel);

const { left } = editsText;
const HEADINGS = ["Goal", "Action", "Status"];

/** A title, a heading row in row 3, and four rows below it. */
async function plan(): Promise<Host> {
  const host = await openExcel();
  await fill(host, "Plan", "A1:C7", [
    ["Our plan", "", ""],
    ["", "", ""],
    HEADINGS,
    ["Reading", "Visit classes", "done"],
    ["", "Call families", "On track"],
    ["", "Plan evenings", "Done"],
    ["Math", "Buy books", ""],
  ]);
  return host;
}

const inTable = async () => {
  const host = await plan();
  await onSheet(host, (sheet) => (sheet.tables.add("A3:C7", true).name = "Steps"));
  return host;
};

const whys = (applied: { left: readonly { why: string }[] }) => applied.left.map(({ why }) => why);

const unmerge = (area: string, value: string, isFilled = true): UnmergeEdit => ({
  ...{ kind: "unmerge", sheet: "Plan", range: range(area), value, isFilled },
});
const columns = (table: string | null = null): AddColumnsEdit => ({
  kind: "addColumns",
  at: tablePlace("A3:C7", HEADINGS, table),
  columns: [
    { heading: "ID", cells: [4, 5, 6, 7].map((row, at) => ({ row, value: `A-${at + 1}` })), format: "@" },
    { heading: "Due date", cells: [], format: "yyyy-mm-dd" },
  ],
});
const rows = (table: string | null = null): AddRowsEdit => ({
  kind: "addRows",
  at: tablePlace("A3:C7", HEADINGS, table),
  rows: [
    new Map([[2, "Walk the halls"]]),
    new Map([
      [1, "Math"],
      [2, "Count beans"],
    ]),
  ],
});
const makeTable = (headings: MakeTableEdit["headings"] = []): MakeTableEdit => ({
  ...{ kind: "makeTable", at: tablePlace("A3:C7", HEADINGS), name: "Steps", headings },
});

async function thereAndBack(host: Host, edits: readonly AnyEdit[]): Promise<void> {
  const before = await everythingOf(host);
  const applied = await applyEdits(edits);
  expect(applied.left).toEqual([]);
  const after = await everythingOf(host);
  expect(after).not.toEqual(before);
  expect((await applyEdits(edits)).done).toEqual([]);
  const undone = await applyEdits(applied.undo);
  expect(undone.left).toEqual([]);
  expect(await everythingOf(host)).toEqual(before);
  // What is undone can be done again by what comes back.
  await applyEdits(undone.undo);
  expect(await everythingOf(host)).toEqual(after);
}

test("a merged cell is taken apart and filled down, and merged again", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => sheet.getRange("A4:A6").merge(false));
  await thereAndBack(host, [unmerge("A4:A6", "Reading")]);
  expect((await valuesOf(host, "Plan", "A4:A7")).flat()).toEqual(["Reading", "Reading", "Reading", "Math"]);
});

test("one that holds something else, or is not merged any more, is left alone", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => sheet.getRange("A4:A6").merge(false));
  expect(whys(await applyEdits([unmerge("A4:A6", "Writing")]))).toEqual([left.changed]);
  expect(whys(await applyEdits([unmerge("B4:B6", "Visit classes")]))).toEqual([left.noMerge]);
});

test("merged cells that have moved are found by their shape and value", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => {
    sheet.getRange("A4:A6").merge(false);
    sheet.getRange("2:2").insert("Down");
  });
  const applied = await applyEdits([unmerge("A4:A6", "Reading")]);
  expect(applied.left).toEqual([]);
  expect((await valuesOf(host, "Plan", "A5:A8")).flat()).toEqual(["Reading", "Reading", "Reading", "Math"]);
});

test.each([null, "Steps"])(
  "columns are added at the right edge and taken away again (table %s)",
  async (table) => {
    const host = table ? await inTable() : await plan();
    await thereAndBack(host, [columns(table)]);
    expect(await valuesOf(host, "Plan", "D3:E5")).toEqual([
      ["ID", "Due date"],
      ["A-1", ""],
      ["A-2", ""],
    ]);
  },
);

test("an added column that somebody filled in since stays", async () => {
  const host = await plan();
  const applied = await applyEdits([columns()]);
  await fill(host, "Plan", "E5", [["soon"]]);
  expect(whys(await applyEdits(applied.undo))).toEqual([left.filled]);
  expect((await valuesOf(host, "Plan", "D3:E3")).flat()).toEqual(["ID", "Due date"]);
});

test("what was to stand in a row of a new column that is gone by now is left out, and that is said", async () => {
  const host = await plan();
  const cells = ["Visit classes", "Buy books"].map((value, at) => ({
    ...{ row: [4, 7][at]!, value: `G${at + 1}`, mark: { column: 2, value } },
  }));
  const edit: AddColumnsEdit = { ...columns(), columns: [{ heading: "Serves", cells }] };
  await fill(host, "Plan", "B7", [["Buy pencils"]]);
  const applied = await applyEdits([edit]);
  expect(applied.notes).toEqual([editsText.rowsGone(1, "Plan")]);
  expect((await valuesOf(host, "Plan", "D3:D7")).flat()).toEqual(["Serves", "G1", "", "", ""]);
});

test("what stands at the right edge is in the way: a cell, a merged one, another table, the end of the sheet", async () => {
  const host = await plan();
  await fill(host, "Plan", "E6", [["note"]]);
  expect(whys(await applyEdits([columns()]))).toEqual([left.inTheWay("E6")]);
  await fill(host, "Plan", "E6:F7", [
    ["x", "y"],
    ["1", "2"],
  ]);
  await onSheet(host, (sheet) => sheet.tables.add("E6:F7", true));
  expect(whys(await applyEdits([columns()]))).toEqual([left.otherTable("E6:F7")]);
  const atTheEnd = { ...columns().at, firstColumn: 16_382, lastColumn: 16_384, headings: new Map() };
  expect(whys(await applyEdits([{ ...columns(), at: atTheEnd }]))).toEqual([left.noRoom]);
});

test("formulas that show nothing are in the way of columns, and stay; the table is made without these", async () => {
  const host = await plan();
  await fill(host, "Plan", "E4:E5", [['=IF(C4="done","","")'], ['=IF(C5="done","","")']]);
  const applied = await applyEdits([columns(), makeTable()]);
  expect(whys(applied)).toEqual([left.inTheWay("E4:E5")]);
  const address = await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Steps").getRange().load("address");
    await context.sync();
    return table.address;
  });
  expect(address).toBe("Plan!A3:C7");
  expect((await applyEdits(applied.undo)).left).toEqual([]);
});

test("a column into which somebody wrote formulas that show nothing yet is not taken away", async () => {
  const host = await plan();
  const applied = await applyEdits([columns()]);
  await fill(host, "Plan", "E5", [['=IF(C5="done","","")']]);
  expect(whys(await applyEdits(applied.undo))).toEqual([left.filled]);
});

test("merged cells that hold a formula stay, and keep their range from becoming a table", async () => {
  const host = await plan();
  await fill(host, "Plan", "A4", [['="Read"&"ing"']]);
  await onSheet(host, (sheet) => sheet.getRange("A4:A6").merge(false));
  const applied = await applyEdits([unmerge("A4:A6", "Reading"), makeTable()]);
  expect(whys(applied)).toEqual([left.formula, left.mergedInside("A4:A6")]);
});

test("a table whose headings changed is not guessed; one that moved down is found", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => sheet.getRange("1:2").insert("Down"));
  expect((await applyEdits([columns()])).left).toEqual([]);
  expect((await valuesOf(host, "Plan", "D5:D6")).flat()).toEqual(["ID", "A-1"]);
  await fill(host, "Plan", "B5", [["Step"]]);
  expect(whys(await applyEdits([rows()]))).toEqual([left.noTable]);
});

test("a new column has the look of the heading beside it, a list to choose from, and its format", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => {
    sheet.getRange("A3:C3").format.fill.color = "#FFCC00";
    sheet.getRange("A3:C3").format.font.bold = true;
  });
  await applyEdits([
    {
      ...columns(),
      columns: [
        { heading: "Status", cells: [], validation: { list: { formula: "=$C$4:$C$6" }, isOpen: true } },
      ],
    },
  ]);
  const look = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const header = sheet.getRange("D3").load("format/fill/color,format/font/bold");
    const rule = sheet.getRange("D4:D7").dataValidation.load("rule,errorAlert");
    await context.sync();
    return [
      header.format.fill.color,
      header.format.font.bold,
      rule.rule.list?.source,
      rule.errorAlert.showAlert,
    ];
  });
  expect(look).toEqual(["#FFCC00", true, "=$C$4:$C$6", false]);
});

test("a range becomes a table, with headings that Excel would make up, and a range again", async () => {
  const host = async () => {
    const opened = await plan();
    await fill(opened, "Plan", "A3:C3", [["Goal", "", 2026]]);
    return opened;
  };
  const edit: MakeTableEdit = {
    ...makeTable([
      { column: 2, before: "", after: "Column 2" },
      { column: 3, before: 2026, after: "2026" },
    ]),
    at: tablePlace("A3:C7", ["Goal", "", 2026]),
  };
  await thereAndBack(await host(), [edit]);
  await thereAndBack(await host(), [{ ...columns(), at: edit.at }, edit]);
});

test("merged cells inside, another table or a taken name keep a range from becoming a table", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => sheet.getRange("A4:A6").merge(false));
  expect(whys(await applyEdits([makeTable()]))).toEqual([left.mergedInside("A4:A6")]);
  await thereAndBack(host, [unmerge("A4:A6", "Reading"), makeTable()]);
  const again = await plan();
  await fill(again, "Plan", "E1:E2", [["x"], ["y"]]);
  await onSheet(again, (sheet) => (sheet.tables.add("E1:E2", true).name = "Steps"));
  expect(whys(await applyEdits([makeTable()]))).toEqual([left.nameTaken("Steps")]);
});

test("columns that are added with it are in the table", async () => {
  const host = await plan();
  await thereAndBack(host, [columns(), makeTable(), cellEdit([4, 3], "done", "Complete")]);
  const [area, headings] = await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Steps");
    const whole = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    return [whole.address, table.columns.items.map(({ name }) => name)];
  });
  expect(area).toBe("Plan!A3:E7");
  expect(headings).toEqual([...HEADINGS, "ID", "Due date"]);
});

test.each([null, "Steps"])("rows are added below and taken away again (table %s)", async (table) => {
  const host = table ? await inTable() : await plan();
  await thereAndBack(host, [rows(table)]);
  expect(await valuesOf(host, "Plan", "A8:B9")).toEqual([
    ["", "Walk the halls"],
    ["Math", "Count beans"],
  ]);
});

test("what stands below is in the way of rows; rows that somebody changed stay", async () => {
  const host = await inTable();
  await fill(host, "Plan", "B9", [["total"]]);
  expect(whys(await applyEdits([rows("Steps")]))).toEqual([left.inTheWay("B9")]);
  await fill(host, "Plan", "B9", [[""]]);
  const applied = await applyEdits([rows("Steps")]);
  await fill(host, "Plan", "C9", [["Done"]]);
  expect(whys(await applyEdits(applied.undo))).toEqual([left.filled]);
});
