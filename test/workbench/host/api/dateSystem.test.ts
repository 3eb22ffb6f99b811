import ExcelJS from "exceljs";
import { withHost } from "../withHost";

/** A workbook that counts its days from 1904, with 2 January 2024 in A1. */
async function workbookOf1904(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = true;
  const cell = workbook.addWorksheet("Sheet1").getCell("A1");
  cell.value = 45293 - 1462;
  cell.numFmt = "m/d/yyyy";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("a workbook that counts from 1904 gives and takes its own serials", async () => {
  await withHost(
    ({ Excel }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A2:A3").values = [["1/3/2024"], [12]];
        const range = sheet.getRange("A1:A3").load("values,text");
        const day = context.workbook.functions.date(2000, 1, 1).load("value");
        await context.sync();
        // As the file holds them: 1,462 days less than in a workbook that counts from 1900.
        expect(range.values).toEqual([[43831], [43832], [12]]);
        expect(range.text).toEqual([["1/2/2024"], ["1/3/2024"], ["12"]]);
        expect(day.value).toBe(35064);
      }),
    await workbookOf1904(),
  );
});
