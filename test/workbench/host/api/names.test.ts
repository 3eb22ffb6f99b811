import { codeOf, onSheet } from "../withHost";

test("names of the workbook and of one sheet", () =>
  onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    names.add("Plan_Year", "=2026", "the year it starts");
    names.add("Scores", sheet.getRange("A1:A3"));
    sheet.names.add("Local", "=Sheet1!$B$2");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=SUM(Scores)+Plan_Year"]];
    names.load("items/name,items/formula,items/type,items/value,items/scope,items/visible,items/comment");
    const local = sheet.names.getItem("local").load("scope,worksheet/name");
    const range = names.getItem("scores").getRange().load("address");
    const constant = names.getItem("Plan_Year").getRangeOrNullObject();
    const byName = sheet.getRange("Scores").load("address");
    const cell = sheet.getRange("C1").load("values");
    const count = sheet.names.getCount();
    await context.sync();
    const items = names.items.map(({ name, formula, type, value, scope }) => ({
      name,
      formula,
      type,
      value,
      scope,
    }));
    expect(items).toEqual([
      { name: "Plan_Year", formula: "=2026", type: "Integer", value: 2026, scope: "Workbook" },
      {
        name: "Scores",
        formula: "=Sheet1!$A$1:$A$3",
        type: "Range",
        value: "Sheet1!$A$1:$A$3",
        scope: "Workbook",
      },
    ]);
    expect(names.items[0]).toMatchObject({ comment: "the year it starts", visible: true });
    expect([local.scope, local.worksheet.name, count.value]).toEqual(["Worksheet", "Sheet1", 1]);
    expect([range.address, byName.address]).toEqual(["Sheet1!A1:A3", "Sheet1!A1:A3"]);
    expect(constant.isNullObject).toBe(true);
    expect(cell.values).toEqual([[2032]]);
  }));

test("a name is changed and deleted", () =>
  onSheet(async (sheet, context) => {
    const { names } = context.workbook;
    const name = names.add("Limit", "=5");
    name.formula = "=7";
    name.visible = false;
    name.comment = "at most";
    name.load("formula,visible,comment,type,value");
    sheet.getRange("A1").formulas = [["=Limit*2"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(name).toMatchObject({
      formula: "=7",
      visible: false,
      comment: "at most",
      type: "Integer",
      value: 7,
    });
    expect(cell.values).toEqual([[14]]);
    names.getItem("Limit").delete();
    const gone = names.getItemOrNullObject("Limit");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["a name that is an address", (_, { workbook }) => workbook.names.add("A1", "=1"), "InvalidArgument"],
  ["a name with a space", (_, { workbook }) => workbook.names.add("my name", "=1"), "InvalidArgument"],
  ["a reference without =", (_, { workbook }) => workbook.names.add("Good", "Sheet1!A1"), "InvalidArgument"],
  [
    "a taken name",
    (_, { workbook }) => {
      workbook.names.add("Taken", "=1");
      workbook.names.add("TAKEN", "=2");
    },
    "ItemAlreadyExists",
  ],
  ["a name that isn't there", (_, { workbook }) => workbook.names.getItem("No"), "ItemNotFound"],
  [
    "the range of a constant",
    (_, { workbook }) => workbook.names.add("One", "=1").getRange(),
    "ItemNotFound",
  ],
])("%s is refused", async (_what, batch, code) => {
  expect(await codeOf(batch)).toBe(code);
});
