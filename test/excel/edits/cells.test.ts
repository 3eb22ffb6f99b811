import { applyEdits } from "../../../src/excel/write/edits";
import type { AnyEdit } from "../../../src/sheet/edit";
import { editsText } from "../../../src/text/edits";
import type { Host } from "../../../src/workbench/host";
import { cellEdit, everythingOf, onSheet } from "../../support/edits";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";

afterEach(closeExcel);

const { left } = editsText;

async function plan(): Promise<Host> {
  const host = await openExcel();
  await fill(host, "Plan", "A1:D4", [
    ["ID", "Action", "Status", "Due"],
    ["'1", "Visit classes", "done", "'9/15/2026"],
    ["'2", "Call families", "On track", "Fall"],
    ["'3", "Plan evenings", "Done", 46_300],
  ]);
  return host;
}

const whys = (applied: { left: readonly { why: string }[] }) => applied.left.map(({ why }) => why);

test("edits are made, and taken back by those that come back", async () => {
  const host = await plan();
  const before = await everythingOf(host);
  const edits = [
    cellEdit([2, 3], "done", "Complete"),
    cellEdit([4, 3], "Done", "Complete"),
    cellEdit([2, 4], "9/15/2026", 46_280, { format: "m/d/yyyy" }),
  ];
  const applied = await applyEdits(edits);
  expect(applied).toMatchObject({ done: edits, already: 0, left: [], notes: [] });
  expect(await valuesOf(host, "Plan", "C2:D4")).toEqual([
    ["Complete", 46_280],
    ["On track", "Fall"],
    ["Complete", 46_300],
  ]);
  const undone = await applyEdits(applied.undo);
  expect(undone.left).toEqual([]);
  expect(await everythingOf(host)).toEqual(before);
});

test("a cell that holds something else by now is left alone, and so is one that was changed after", async () => {
  const host = await plan();
  const first = await applyEdits([
    cellEdit([2, 3], "Done", "Complete"),
    cellEdit([4, 3], "Done", "Complete"),
  ]);
  expect(whys(first)).toEqual([left.changed]);
  expect(first.done).toHaveLength(1);
  await fill(host, "Plan", "C4", [["Discontinued"]]);
  const undone = await applyEdits(first.undo);
  expect(whys(undone)).toEqual([left.changed]);
  expect(await valuesOf(host, "Plan", "C4")).toEqual([["Discontinued"]]);
});

test("a row that has moved is found by what it is known by; one that is gone, or is there twice, is not guessed", async () => {
  const host = await plan();
  const mark = (value: string) => ({ row: { column: 1, value } });
  const edits = [
    cellEdit([2, 3], "done", "Complete", mark("1")),
    cellEdit([3, 3], "On track", "Complete", mark("2")),
    cellEdit([4, 3], "Done", "Complete", mark("3")),
  ];
  await fill(host, "Plan", "A2:D5", [
    ["'3", "Plan evenings", "Done", ""],
    ["'9", "Another", "On track", ""],
    ["'1", "Visit classes", "done", ""],
    ["'1", "Visit again", "done", ""],
  ]);
  const applied = await applyEdits(edits);
  expect(whys(applied)).toEqual([left.noRow, left.noRow]);
  expect((await valuesOf(host, "Plan", "C2:C5")).flat()).toEqual(["Complete", "On track", "done", "done"]);
});

test("a row that several are like is changed where it stood, and not guessed where it has moved", async () => {
  const host = await plan();
  await fill(host, "Plan", "B3:B4", [["Twin"], ["Twin"]]);
  const edit = cellEdit([3, 3], "On track", "Complete", { row: { column: 2, value: "Twin" } });
  const applied = await applyEdits([edit]);
  expect(applied.left).toEqual([]);
  await applyEdits(applied.undo);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("1:3").insert("Down");
    await context.sync();
  });
  expect((await applyEdits([edit])).left).toMatchObject([{ why: left.noRow }]);
});

test("edits of a row that is known by what another edit changes are all taken back", async () => {
  const host = await plan();
  const before = await everythingOf(host);
  const mark = { column: 2, value: (await valuesOf(host, "Plan", "B3"))[0]![0] as string };
  const applied = await applyEdits([
    cellEdit([3, 2], mark.value, "Another wording"),
    cellEdit([3, 3], "On track", "Complete", { row: mark }),
  ]);
  expect(applied.left).toEqual([]);
  expect((await applyEdits(applied.undo)).left).toEqual([]);
  expect(await everythingOf(host)).toEqual(before);
});

test("formulas, covered cells, protected sheets and sheets that are gone are left alone, each with its sentence", async () => {
  const host = await plan();
  await fill(host, "Plan", "E2:E3", [["=C3"], ["x"]]);
  await fill(host, "Other", "A1", [["x"]]);
  await onSheet(host, (sheet) => sheet.protection.protect(), "Other");
  await onSheet(host, (sheet) => sheet.getRange("B3:B4").merge(false));
  const on = (sheet: string) => ({ cell: { sheet, row: 1, column: 1 }, before: "x", after: "y" });
  const applied = await applyEdits([
    cellEdit([2, 5], "On track", "y"),
    cellEdit([4, 2], "", "y"),
    on("Other"),
    on("Gone"),
    cellEdit([3, 5], "x", "y"),
  ]);
  expect(whys(applied)).toEqual([
    left.formula,
    left.merged,
    left.protectedSheet("Other"),
    left.noSheet("Gone"),
  ]);
  expect(await valuesOf(host, "Plan", "E2:E3")).toEqual([["On track"], ["y"]]);
});

test("text that looks like something else stays text, and numbers stay numbers in cells formatted as text", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => (sheet.getRange("F2:F3").numberFormat = [["@"], ["@"]]));
  const before = await everythingOf(host);
  const texts = ["=1+1", "1.2", "May 5", "TRUE", "'quoted", "50%", "#N/A", " ", "+x", "On track"];
  const applied = await applyEdits([
    ...texts.map((text, index) => cellEdit([index + 2, 5], "", text)),
    cellEdit([2, 6], "", 7),
    cellEdit([3, 6], "", "7"),
  ]);
  expect((await valuesOf(host, "Plan", "E2:E11")).flat()).toEqual(texts);
  expect((await valuesOf(host, "Plan", "F2:F3")).flat()).toEqual([7, "7"]);
  await applyEdits(applied.undo);
  expect(await everythingOf(host)).toEqual(before);
});

test("of two edits of one cell the second has to expect what the first makes of it", async () => {
  const host = await plan();
  const before = await everythingOf(host);
  const edits = [cellEdit([2, 3], "done", "A"), cellEdit([2, 3], "done", "B"), cellEdit([2, 3], "A", "C")];
  const applied = await applyEdits(edits);
  expect(whys(applied)).toEqual([left.changed]);
  expect(await valuesOf(host, "Plan", "C2")).toEqual([["C"]]);
  await applyEdits(applied.undo);
  expect(await everythingOf(host)).toEqual(before);
});

test("a number that follows an edit to the format of text is a number", async () => {
  const host = await plan();
  const before = await everythingOf(host);
  const applied = await applyEdits([
    cellEdit([2, 3], "done", "done", { format: "@" }),
    cellEdit([2, 3], "done", 7),
  ]);
  expect(await valuesOf(host, "Plan", "C2")).toEqual([[7]]);
  await applyEdits(applied.undo);
  expect(await everythingOf(host)).toEqual(before);
});

test("that hidden rows were changed is said", async () => {
  const host = await plan();
  await onSheet(host, (sheet) => (sheet.getRange("3:3").rowHidden = true));
  const { notes } = await applyEdits([cellEdit([2, 3], "done", "A"), cellEdit([4, 3], "Done", "B")]);
  expect(notes).toEqual([editsText.hidden("Plan", "C2:C4")]);
});

test("what was made already is not made again", async () => {
  await plan();
  const edits: AnyEdit[] = [cellEdit([2, 3], "done", "A"), cellEdit([4, 3], "Done", "B")];
  await applyEdits(edits);
  const again = await applyEdits(edits);
  expect(again).toEqual({ done: [], already: 2, left: [], undo: [], notes: [] });
});

test("as many requests for 2,000 edits as for two", async () => {
  const requests = async (count: number) => {
    const host = await openExcel();
    const rows = Array.from({ length: count }, (_, index) => [`row ${index}`, index % 2 ? "x" : "y"]);
    await fill(host, "Plan", `A1:B${count}`, rows);
    const start = host.stats.requests;
    await applyEdits(rows.map(([, held], index) => cellEdit([index + 1, 2], held!, "z")));
    return host.stats.requests - start;
  };
  expect(await requests(2000)).toBe(await requests(2));
});

test("days are counted as the workbook counts them", async () => {
  const { toXlsx } = await import("../../support/districtWorkbook");
  const { workbookOf } = await import("../../support/plan");
  const sheets = {
    Plan: {
      kind: "actions" as const,
      columns: { Action: "action" as const, "Due date": "due" as const },
      rows: [
        ["A", 46_300],
        ["B", "9/15/2026"],
      ],
    },
  };
  const host = await openExcel(await toXlsx(workbookOf(sheets).snapshot, 1904));
  const before = await everythingOf(host);
  const applied = await applyEdits([
    cellEdit([2, 2], 46_300, 46_301),
    cellEdit([3, 2], "9/15/2026", 46_280, { format: "yyyy-mm-dd" }),
  ]);
  expect(applied.left).toEqual([]);
  expect((await valuesOf(host, "Plan", "B2:B3")).flat()).toEqual([46_301 - 1462, 46_280 - 1462]);
  await applyEdits(applied.undo);
  expect(await everythingOf(host)).toEqual(before);
});

test("where Excel can undo a batch in one step, it is asked to", async () => {
  const host = await plan();
  const run = jest.spyOn(host.Excel, "run");
  const asked = () =>
    run.mock.calls.map(([options]) => (options as unknown as Excel.RunOptions).mergeUndoGroup);
  await applyEdits([cellEdit([2, 3], "done", "A")]);
  expect(asked()).toEqual([undefined]);
  jest.spyOn(host.Office.context.requirements, "isSetSupported").mockReturnValue(true);
  await applyEdits([cellEdit([4, 3], "Done", "A")]);
  expect(asked()).toEqual([undefined, true]);
});
