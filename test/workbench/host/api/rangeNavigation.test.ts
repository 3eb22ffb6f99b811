import fc from "fast-check";
import { columnLetters, formatArea, parseArea } from "../../../../src/workbench/host/api/address";
import { afterDelete, afterInsert } from "../../../../src/workbench/host/api/rangeShifts";
import { codeOf, onSheet } from "../withHost";

/** The address of what a range leads to, without the sheet's name. */
async function addressOf(from: string, lead: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range) {
  return onSheet(async (sheet, context) => {
    const found = lead(sheet.getRange(from), sheet).load("address");
    await context.sync();
    return found.isNullObject ? null : found.address.replace("Sheet1!", "");
  });
}

test.each<[string, string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string | null]>([
  ["getCell", "B2:D4", (range) => range.getCell(1, 2), "D3"],
  ["getCell outside the range", "B2:D4", (range) => range.getCell(5, 0), "B7"],
  ["getRow", "B2:D4", (range) => range.getRow(1), "B3:D3"],
  ["getColumn", "B2:D4", (range) => range.getColumn(2), "D2:D4"],
  ["getLastCell", "B2:D4", (range) => range.getLastCell(), "D4"],
  ["getLastRow", "B2:D4", (range) => range.getLastRow(), "B4:D4"],
  ["getLastColumn", "B2:D4", (range) => range.getLastColumn(), "D2:D4"],
  ["getOffsetRange", "B2:D4", (range) => range.getOffsetRange(1, -1), "A3:C5"],
  ["getResizedRange", "B2:D4", (range) => range.getResizedRange(2, -1), "B2:C6"],
  ["getAbsoluteResizedRange", "B2:D4", (range) => range.getAbsoluteResizedRange(1, 2), "B2:C2"],
  ["getRowsBelow", "B2:D4", (range) => range.getRowsBelow(2), "B5:D6"],
  ["getRowsBelow, negative", "B5:D6", (range) => range.getRowsBelow(-2), "B3:D4"],
  ["getRowsAbove", "B5:D6", (range) => range.getRowsAbove(3), "B2:D4"],
  ["getColumnsAfter", "B2:D4", (range) => range.getColumnsAfter(), "E2:E4"],
  ["getColumnsBefore", "D2:E4", (range) => range.getColumnsBefore(2), "B2:C4"],
  ["getEntireRow", "B2:D4", (range) => range.getEntireRow(), "2:4"],
  ["getEntireColumn", "B2:D4", (range) => range.getEntireColumn(), "B:D"],
  ["getBoundingRect by address", "B2", (range) => range.getBoundingRect("D1"), "B1:D2"],
  ["getBoundingRect by range", "B2", (range, sheet) => range.getBoundingRect(sheet.getRange("A5")), "A2:B5"],
  ["getIntersection", "A1:C3", (range) => range.getIntersection("B2:D4"), "B2:C3"],
  ["getIntersectionOrNullObject", "A1", (range) => range.getIntersectionOrNullObject("B2"), null],
  ["getUsedRangeOrNullObject", "A1:C3", (range) => range.getUsedRangeOrNullObject(), null],
  ["getRange of all", "A1", (_range, sheet) => sheet.getRange(), "1:1048576"],
  ["getRangeByIndexes", "A1", (_range, sheet) => sheet.getRangeByIndexes(1, 27, 2, 1), "AB2:AB3"],
  ["getCell of the sheet", "A1", (_range, sheet) => sheet.getCell(0, 16_383), "XFD1"],
  ["an address with signs and corners the other way round", "$D$4:$B$2", (range) => range, "B2:D4"],
  ["an address with its sheet", "'Sheet1'!a1", (range) => range, "A1"],
])("%s", async (_what, from, lead, expected) => {
  expect(await addressOf(from, lead)).toBe(expected);
});

test.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => unknown, string]>([
  ["above the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument"],
  ["beyond its last column", (range) => range.getOffsetRange(0, 16_384), "InvalidArgument"],
  ["resized to nothing", (range) => range.getResizedRange(-1, 0), "InvalidArgument"],
  ["no rows below", (range) => range.getRowsBelow(0), "InvalidArgument"],
  ["half a cell", (range) => range.getCell(0.5, 0), "InvalidArgument"],
  ["nothing used", (range) => range.getUsedRange(), "ItemNotFound"],
  ["no shared cells", (range) => range.getIntersection("Z9"), "ItemNotFound"],
  ["no address", (_range, sheet) => sheet.getRange("not an address"), "InvalidArgument"],
  ["beyond the last row", (_range, sheet) => sheet.getRange("A1048577"), "InvalidArgument"],
  ["beyond the last column", (_range, sheet) => sheet.getRange("XFE1"), "InvalidArgument"],
  ["a column and a cell", (_range, sheet) => sheet.getRange("A:B2"), "InvalidArgument"],
  ["a sheet that isn't there", (_range, sheet) => sheet.getRange("Other!A1"), "InvalidArgument"],
])("%s is refused", async (_what, lead, code) => {
  expect(await codeOf((sheet) => lead(sheet.getRange("A2"), sheet))).toBe(code);
});

test("sheet names are quoted where Excel quotes them", () =>
  onSheet(async (sheet, context) => {
    const seen: string[] = [];
    for (const name of ["Plan", "2026-27", "R1", "O'Brien", "Übersicht", "A1", "My Sheet"]) {
      sheet.name = name;
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      seen.push(range.address);
    }
    expect(seen).toEqual([
      "Plan!A1",
      "'2026-27'!A1",
      "'R1'!A1",
      "'O''Brien'!A1",
      "Übersicht!A1",
      "'A1'!A1",
      "'My Sheet'!A1",
    ]);
  }));

const area = fc
  .record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
    rowCount: fc.integer({ min: 1, max: 1_048_576 }),
    columnCount: fc.integer({ min: 1, max: 16_384 }),
  })
  .filter((each) => each.row + each.rowCount <= 1_048_576 && each.column + each.columnCount <= 16_384);

test("every area is read back from its address", () => {
  fc.assert(
    fc.property(area, fc.boolean(), (each, absolute) => {
      expect(parseArea(formatArea(each, absolute))).toEqual(each);
    }),
  );
});

test("columns have Excel's letters", () => {
  expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
    "A",
    "Z",
    "AA",
    "AZ",
    "BA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("a range follows inserted and deleted rows as its cells do", () => {
  const small = fc.integer({ min: 0, max: 12 });
  const size = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(small, size, small, size, (row, rowCount, at, count) => {
      const range = { row, column: 1, rowCount, columnCount: 2 };
      const rows = { row: at, column: 0, rowCount: count, columnCount: 16_384 };
      // Where each of the range's rows goes, one by one.
      const own = Array.from({ length: rowCount }, (_, index) => row + index);
      const pushed = own.map((each) => (each >= at ? each + count : each));
      const inserted = afterInsert(range, rows, true);
      expect([inserted.row, inserted.row + inserted.rowCount - 1]).toEqual([pushed[0], pushed.at(-1)]);
      const left = own.filter((each) => each < at || each >= at + count);
      const pulled = left.map((each) => (each >= at + count ? each - count : each));
      const deleted = afterDelete(range, rows, true);
      if (pulled.length > 0) {
        expect([deleted.row, deleted.row + deleted.rowCount - 1]).toEqual([pulled[0], pulled.at(-1)]);
      }
    }),
  );
});

test("the used part of a range is that around the used cells inside it", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:H20").values = Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 8 }, (_each, c) =>
        (r === 0 && c === 7) || (r === 19 && c === 0) || (r === 9 && c === 3) ? "x" : "",
      ),
    );
    sheet.getRange("C12").format.fill.color = "red";
    const parts = [
      sheet.getRange("B2:G15").getUsedRange(true),
      sheet.getRange("B2:G15").getUsedRange(),
      sheet.getRange("D:D").getUsedRange(true),
    ];
    parts.forEach((part) => part.load("address"));
    const none = sheet.getRange("E2:G15").getUsedRangeOrNullObject();
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual(["Sheet1!D10", "Sheet1!C10:D12", "Sheet1!D10"]);
    expect(none.isNullObject).toBe(true);
  }));

test("the used part of a range is found by its cells, however large the range is", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B2").values = [["first"]];
    sheet.getRange("XFD1048576").values = [["stray"]];
    const parts = ["A1:XFC1048575", "C3:XFD1048576", "A1:XFD1048576"].map((part) =>
      sheet.getRange(part).getUsedRange(true).load("address"),
    );
    const none = sheet.getRange("C3:XFC1048576").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual([
      "Sheet1!B2",
      "Sheet1!XFD1048576",
      "Sheet1!B2:XFD1048576",
    ]);
    expect(none.isNullObject).toBe(true);
  }));

test("what a formula fills besides its own cell counts where it reaches into the range", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("C1").formulas = [["=A1:A4*2"]];
    sheet.getRange("C1").load("values");
    await context.sync();
    const part = sheet.getRange("B3:D9").getUsedRange(true).load("address");
    await context.sync();
    expect(part.address).toBe("Sheet1!C3:C4");
  }));

describe("inserting, deleting, merging", () => {
  test("cells are pushed down and pulled up", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, "x"],
        [2, "y"],
        [3, "z"],
      ];
      const made = sheet.getRange("A2").insert("Down").load("address");
      const range = sheet.getRange("A1:B4").load("values");
      await context.sync();
      expect(made.address).toBe("Sheet1!A2");
      expect(range.values).toEqual([
        [1, "x"],
        ["", "y"],
        [2, "z"],
        [3, ""],
      ]);
      sheet.getRange("1:2").delete("Up");
      const rest = sheet.getUsedRange().load("values");
      await context.sync();
      expect(rest.values).toEqual([
        [2, "z"],
        [3, ""],
      ]);
    }));

  test("merged areas can be asked for", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      const areas = sheet.getRange("A1:C5").getMergedAreasOrNullObject().load("address,areaCount,cellCount");
      areas.areas.load("items/address");
      const none = sheet.getRange("A4").getMergedAreasOrNullObject();
      await context.sync();
      expect(areas.address.split(",").sort()).toEqual(["Sheet1!A1:C1", "Sheet1!A2:C2"]);
      expect([areas.areaCount, areas.cellCount, areas.areas.items.length]).toEqual([2, 6, 2]);
      expect(none.isNullObject).toBe(true);
      sheet.getRange("B1").unmerge();
      const left = sheet.getRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(left.address).toBe("Sheet1!A2:C2");
    }));

  test("the selection is the workbook's", () =>
    onSheet(async (_sheet, context) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Other!C3:D4", "Other!C3"]);
    }));
});
