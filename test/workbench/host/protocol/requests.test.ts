import { onSheet, refusal, withHost } from "../withHost";

describe("requests", () => {
  test("a batch is one request, however much it asks for", () =>
    withHost(async ({ Excel, stats }) => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let row = 0; row < 50; row++) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
      expect(stats.requests).toBe(1);
      expect(stats.actions).toBeGreaterThanOrEqual(100);
      expect(stats.bytesSent).toBeGreaterThan(1000);
      expect(stats.bytesReceived).toBeGreaterThan(0);
    }));

  test("a sync with nothing to do asks nothing", () =>
    withHost(async ({ Excel, stats }) => {
      const context = new Excel.RequestContext();
      await context.sync();
      await context.sync();
      expect(stats.requests).toBe(1);
    }));

  test("two workbooks have nothing in common", () =>
    withHost((one) =>
      withHost(async (other) => {
        await one.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").name = "Renamed";
        });
        const names = await other.Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load("items/name");
          await context.sync();
          return sheets.items.map((sheet) => sheet.name);
        });
        expect(names).toEqual(["Sheet1"]);
      }),
    ));

  test("large arrays, which the client splits, arrive whole", () =>
    onSheet(async (sheet, context) => {
      const rows = Array.from({ length: 900 }, (_, row) => [row, `text ${row}`, row % 2 === 0]);
      const range = sheet.getRange("B2:D901");
      range.values = rows;
      await context.sync();
      const back = sheet.getUsedRange().load("values,address");
      await context.sync();
      expect(back.values).toEqual(rows);
      expect(back.address).toBe("Sheet1!B2:D901");
    }));

  test("a large array in a wrong shape is refused before anything is written", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C900").values = Array.from({ length: 901 }, () => [1, 2, 3]);
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("more than 5 MB is refused and nothing of it is done", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("B1:B200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
      expect((await refusal(context.sync())).code).toBe("RequestPayloadSizeLimitExceeded");
      const used = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test("more than 5 MB can't be read at once", async () => {
    await onSheet(async (sheet, context) => {
      for (const column of ["A", "B", "C"]) {
        sheet.getRange(`${column}1:${column}60`).values = Array.from({ length: 60 }, () => [
          "x".repeat(30_000),
        ]);
        await context.sync();
      }
      sheet.getRange("A1:C60").load("values");
      expect((await refusal(context.sync())).code).toBe("ResponsePayloadSizeLimitExceeded");
    });
  });

  test("a closed workbook answers with an error instead of not at all", async () => {
    const { Excel, context } = await withHost(async (host) => ({
      Excel: host.Excel,
      context: new host.Excel.RequestContext(),
    }));
    context.workbook.worksheets.load("items/name");
    expect((await refusal(context.sync())).code).toBe("GeneralException");
    expect(Excel).toBeDefined();
  });
});
