import { codeOf, onSheet, withHost } from "../withHost";

const FILL = { format: { fill: { color: true } } };

test("the fill of each cell is given row by row, white where there is none, and comes back from a file", async () => {
  const read = (sheet: Excel.Worksheet) => sheet.getRange("A1:B2").getCellProperties(FILL);
  const filled = (color: string) => ({ format: { fill: { color } } });
  const expected = [
    [filled("#C6EFCE"), filled("#FFFFFF")],
    [filled("#FFFFFF"), filled("#FF0000")],
  ];
  const saved = await withHost(async (host) => {
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").format.fill.color = "#c6efce";
      sheet.getRange("B2").format.fill.color = "red";
      const before = read(sheet);
      await context.sync();
      expect(before.value).toEqual(expected);
    });
    return host.save();
  });
  await withHost(
    (host) =>
      host.Excel.run(async (context) => {
        const after = read(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
        expect(after.value).toEqual(expected);
      }),
    saved,
  );
});

test("the color of each cell's font is given too, black where nobody chose one", async () => {
  const value = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.font.color = "#1f3864";
    const properties = sheet.getRange("A1:B1").getCellProperties({ format: { font: { color: true } } });
    await context.sync();
    return properties.value;
  });
  const font = (color: string) => ({ format: { font: { color } } });
  expect(value).toEqual([[font("#000000"), font("#1F3864")]]);
});

test("what a conditional format shows isn't the fill of a cell", async () => {
  const value = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.custom.format.fill.color = "#FF0000";
    const properties = range.getCellProperties(FILL);
    await context.sync();
    return properties.value;
  });
  expect(value).toEqual([[{ format: { fill: { color: "#FFFFFF" } } }]]);
});

test("other properties of cells aren't pretended to be known", async () => {
  expect(await codeOf((sheet) => sheet.getRange("A1").getCellProperties({ address: true }))).toBe(
    "ApiNotFound",
  );
});
