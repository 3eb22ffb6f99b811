import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";

afterEach(closeExcel);

test("a formula all the way down a column of a table is the column's: in the file, and in rows that come later", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:B3", [
    ["Score", "Twice"],
    [1, ""],
    [2, ""],
  ]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Scores";
    sheet.getRange("B2:B3").formulas = [["=[@Score]*2"], ["=[@Score]*2"]];
    table.resize("A1:B4");
    sheet.getRange("A4").values = [[3]];
    await context.sync();
  });
  expect(await valuesOf(host, "Sheet1", "B2:B4")).toEqual([[2], [4], [6]]);
  const { data } = await readXlsx(await host.save());
  expect(data.sheets[0]!.tables[0]!.columns.map(({ formula }) => formula)).toEqual([null, "=[@Score]*2"]);
});

test("names and tables that come later are known to formulas that spoke of them before", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:A2", [["Score"], [4]]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C1").formulas = [["=Bonus+1"]];
    context.workbook.names.add("Bonus", sheet.getRange("A2"));
    await context.sync();
  });
  expect(await valuesOf(host, "Sheet1", "C1")).toEqual([[5]]);
});
