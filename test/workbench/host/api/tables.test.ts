import { codeOf, onSheet } from "../withHost";

type Batch = (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>;

/** A table "Plan" in B2:D4: Id, Status, Score with two rows. */
function addPlan(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("B2:D4").values = [
    ["Id", "Status", "Score"],
    ["'1", "Done", 5],
    ["'2", "Open", 7],
  ];
  const table = sheet.tables.add("B2:D4", true);
  table.name = "Plan";
  return table;
}

const onPlan = (batch: Batch) =>
  onSheet(async (sheet, context) => {
    const table = addPlan(sheet);
    await context.sync();
    await batch(table, sheet, context);
  });

describe("a table", () => {
  test("its ranges", () =>
    onPlan(async (table, _sheet, context) => {
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      ranges.forEach((range) => range.load("address"));
      const column = table.columns.getItem("status");
      const columnRanges = [column.getRange(), column.getHeaderRowRange(), column.getDataBodyRange()];
      columnRanges.forEach((range) => range.load("address"));
      column.load("id,index,name,values");
      const rows = table.rows.getCount();
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(["Sheet1!B2:D4", "Sheet1!B2:D2", "Sheet1!B3:D4"]);
      expect(columnRanges.map((range) => range.address)).toEqual([
        "Sheet1!C2:C4",
        "Sheet1!C2",
        "Sheet1!C3:C4",
      ]);
      expect(column).toMatchObject({
        id: 2,
        index: 1,
        name: "Status",
        values: [["Status"], ["Done"], ["Open"]],
      });
      expect(rows.value).toBe(2);
    }));

  test("is found by name in any case, by id, and from a range", () =>
    onPlan(async (table, sheet, context) => {
      table.load("id");
      await context.sync();
      const { tables } = context.workbook;
      const found = [tables.getItem("PLAN"), tables.getItem(table.id), sheet.tables.getItemAt(0)];
      found.forEach((each) => each.load("name"));
      const met = sheet.getRange("A1:B2").getTables(false).load("items/name");
      const inside = sheet.getRange("A1:B2").getTables(true).load("items/name");
      const none = tables.getItemOrNullObject("Other");
      const other = context.workbook.worksheets.add("Other").tables.getItemOrNullObject("Plan");
      await context.sync();
      expect(found.map((each) => each.name)).toEqual(["Plan", "Plan", "Plan"]);
      expect([met.items.length, inside.items.length]).toEqual([1, 0]);
      expect([none.isNullObject, other.isNullObject]).toEqual([true, true]);
    }));

  test("formulas follow its name, its columns and its size", () =>
    onPlan(async (table, sheet, context) => {
      const cell = sheet.getRange("G1");
      cell.formulas = [["=SUM(Plan[Score])"]];
      table.name = "Actions";
      table.columns.getItem("Score").name = "Points";
      sheet.getRange("B5:D5").values = [["'3", "Open", 100]];
      table.resize("B2:D5");
      cell.load("formulas,values");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(Actions[Points])"]]);
      expect(cell.values).toEqual([[112]]);
    }));

  test("its look", () =>
    onPlan(async (table, _sheet, context) => {
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("style,showBandedRows,showFilterButton,showHeaders,showTotals,worksheet/name");
      await context.sync();
      expect(table).toMatchObject({
        style: "TableStyleLight9",
        showBandedRows: false,
        showFilterButton: false,
        showHeaders: true,
        showTotals: false,
      });
      expect(table.worksheet.name).toBe("Sheet1");
    }));

  test("converted to a range its cells stay and its references become plain", () =>
    onPlan(async (table, sheet, context) => {
      sheet.getRange("G1").formulas = [["=SUM(Plan[Score])"]];
      const range = table.convertToRange().load("address,values");
      const cell = sheet.getRange("G1").load("values,formulas");
      const { tables } = context.workbook;
      const count = tables.getCount();
      await context.sync();
      expect([range.address, range.values[1]]).toEqual(["Sheet1!B2:D4", ["1", "Done", 5]]);
      expect(cell.values).toEqual([[12]]);
      expect(cell.formulas[0]![0]).not.toContain("Plan");
      expect(count.value).toBe(0);
    }));

  test("deleted its cells are empty", () =>
    onPlan(async (table, sheet, context) => {
      table.delete();
      const used = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  test("without headings it gets some", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      expect(header.values).toEqual([["Column1", "Column2"]]);
      expect([body.address, body.values[0]]).toEqual(["Sheet1!A2:B3", [1, 2]]);
    }));
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["a table over another", (sheet) => sheet.tables.add("D4:E5", true), "InvalidArgument"],
  [
    "a table over merged cells",
    (sheet) => {
      sheet.getRange("A10:B10").merge();
      sheet.tables.add("A10:B12", true);
    },
    "InvalidArgument",
  ],
  ["a table that isn't there", (_, { workbook }) => workbook.tables.getItem("No"), "ItemNotFound"],
  [
    "a column that isn't there",
    (sheet) => sheet.tables.getItem("Plan").columns.getItem("No"),
    "ItemNotFound",
  ],
  [
    "a column number too high",
    (sheet) => sheet.tables.getItem("Plan").columns.getItemAt(3),
    "InvalidArgument",
  ],
  ["a name with a space", (sheet) => (sheet.tables.getItem("Plan").name = "My plan"), "InvalidArgument"],
  ["a name that is an address", (sheet) => (sheet.tables.getItem("Plan").name = "AB12"), "InvalidArgument"],
  ["no total row", (sheet) => sheet.tables.getItem("Plan").getTotalRowRange(), "ItemNotFound"],
  [
    "no word on headings",
    (sheet) => sheet.tables.add("A10:B12", null as unknown as boolean),
    "InvalidArgument",
  ],
  [
    "a size without the header row",
    (sheet) => sheet.tables.getItem("Plan").resize("B5:D9"),
    "InvalidArgument",
  ],
  ["a place on another sheet", (sheet) => sheet.tables.add("Nowhere!A1:B2", true), "InvalidArgument"],
])("%s is refused", async (_what, batch, code) => {
  const found = await codeOf(async (sheet, context) => {
    addPlan(sheet);
    await context.sync();
    await batch(sheet, context);
  });
  expect(found).toBe(code);
});

describe("a table that is moved as a whole", () => {
  test.each([
    ["down by one row", "B3"],
    ["to another place", "F20"],
    ["up and left", "A1"],
  ])("%s: formulas of both kinds, names, rules and notes in its rows follow", (_, to) =>
    onPlan(async (table, sheet, context) => {
      const other = context.workbook.worksheets.add("Board");
      other.getRange("A1:A4").formulas = [
        ["=SUM(Plan[Score])"],
        ["=SUM(Sheet1!D3:D4)"],
        ["=Sheet1!C4"],
        ["=SUM(Scores)"],
      ];
      context.workbook.names.add("Scores", "=Plan[Score]");
      sheet.getRange("C3:C4").dataValidation.rule = { list: { source: "Done,Open", inCellDropDown: true } };
      sheet.getRange("D3:D4").formulas = [["=LEN([@Status])"], ["=LEN([@Status])+[@Id]"]];
      sheet.getRange("B2:D4").moveTo(to);
      await context.sync();
      const moved = table.getRange().load("values,address,formulas");
      const cells = other.getRange("A1:A4").load("values,formulas");
      const rule = table.columns.getItem("Status").getDataBodyRange().dataValidation.load("type");
      const left = sheet.getRange("B2").load("values");
      await context.sync();
      expect(moved.values).toEqual([
        ["Id", "Status", "Score"],
        ["1", "Done", 4],
        ["2", "Open", 6],
      ]);
      expect(moved.formulas[2]![2]).toBe("=LEN([@Status])+[@Id]");
      expect(moved.address.startsWith(`Sheet1!${to}:`)).toBe(true);
      expect(cells.values).toEqual([[10], [10], ["Open"], [10]]);
      expect(cells.formulas[0]).toEqual(["=SUM(Plan[Score])"]);
      expect(rule.type).toBe("List");
      if (to !== "A1") expect(left.values).toEqual([[""]]);
    }),
  );

  test("what reads the cells that it comes to lie over loses them", () =>
    onPlan(async (_, sheet, context) => {
      const board = sheet.getRange("J1:J4");
      board.formulas = [["=B12"], ["=SUM(B10:D12)"], ["=SUM(A12:B12)"], ["=D4"]];
      sheet.getRange("B2:D4").moveTo("B10");
      board.load("formulas");
      await context.sync();
      expect(board.formulas).toEqual([["=#REF!"], ["=SUM(#REF!)"], ["=SUM(A12:B12)"], ["=D12"]]);
    }));

  test("its headings alone, and a place where another table is, are refused", async () => {
    const refused = (from: string, to: string) =>
      codeOf((sheet) => {
        addPlan(sheet);
        sheet.getRange("H2:H3").values = [["Other"], [1]];
        sheet.tables.add("H2:H3", true);
        sheet.getRange(from).moveTo(to);
      });
    expect(await refused("B2:D3", "B10")).toBe("InvalidOperation");
    expect(await refused("B2:D4", "G2")).toBe("InvalidArgument");
  });
});

describe("columns of a table", () => {
  test("come and go where they stand, and formulas know the others by their names", () =>
    onPlan(async (table, sheet, context) => {
      const board = context.workbook.worksheets.add("Board").getRange("A1:A3");
      board.formulas = [["=SUM(Plan[Score])"], ["=COUNTA(Plan[Status])"], ["=COUNTA(Plan[Id])"]];
      sheet.getRange("F3").values = [["beside"]];
      table.columns.add(1, undefined, "Due");
      table.columns.add(undefined, undefined, "Last");
      table.columns.getItem("Status").delete();
      const header = table.getHeaderRowRange().load("values,address");
      const beside = sheet.getRange("G3").load("values");
      board.load("values,formulas");
      await context.sync();
      expect(header).toMatchObject({ address: "Sheet1!B2:E2", values: [["Id", "Due", "Score", "Last"]] });
      expect(board.values).toEqual([[12], [1], [2]]);
      expect(board.formulas).toEqual([["=SUM(Plan[Score])"], ["=COUNTA(#REF!)"], ["=COUNTA(Plan[Id])"]]);
      expect(beside.values).toEqual([["beside"]]);
    }));

  test("in rows that other tables stand in only partly they can't be added", async () => {
    expect(
      await codeOf((sheet) => {
        const table = addPlan(sheet);
        sheet.getRange("G2:G6").values = [["Other"], [1], [2], [3], [4]];
        sheet.tables.add("G2:G6", true);
        table.columns.add(0, undefined, "Due");
      }),
    ).toBe("InsertDeleteConflict");
  });
});
