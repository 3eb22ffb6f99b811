import { onSheet, refusal, withHost } from "../withHost";

describe("errors", () => {
  test("an error names its code, its place and the statement", async () => {
    const error = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ name: "RichApi.Error", code: "InvalidArgument" });
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(error.debugInfo.statement).toMatch(/^range\.values = /);
    expect(error).toBeInstanceOf(Error);
  });

  test("an error is of the client's own class", () =>
    withHost(async ({ Excel, OfficeExtension }) => {
      const error = await refusal(
        Excel.run(async (context) => context.workbook.worksheets.getItem("None").delete()),
      );
      expect(error).toBeInstanceOf(OfficeExtension.Error);
    }));

  test("what stood before the failing action is done, what stood after it is not", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("A2:B2").values = [["wrong shape"]];
      sheet.getRange("A3").values = [["not done"]];
      expect((await refusal(context.sync())).code).toBe("InvalidArgument");
      const cells = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(cells.values).toEqual([["done"], [""], [""]]);
    }));

  test("a failing action is named among many", async () => {
    const error = await refusal(
      onSheet(async (sheet, context) => {
        sheet.getRange("A1").values = [[1]];
        sheet.tables.getItem("Nothing").getRange();
        await context.sync();
      }),
    );
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.errorLocation).toBe("TableCollection.getItem");
    expect(error.debugInfo.surroundingStatements).toContain("// >>>>>");
  });

  test("what the host doesn't have fails by name", async () => {
    const error = await refusal(
      onSheet(async (sheet, context) => {
        sheet.pivotTables.load("items/name");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.pivotTables"),
    });
  });

  test.each([
    ["a property to load", (sheet: Excel.Worksheet) => sheet.getRange("A1").load("style"), "Range.style"],
    [
      "a property to set",
      (sheet: Excel.Worksheet) => void (sheet.standardWidth = 9),
      "Worksheet.standardWidth",
    ],
    ["a method", (sheet: Excel.Worksheet) => sheet.getRange("A1").flashFill(), "Range.flashFill"],
    [
      "a method for an object",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getSpillParent(),
      "Range.getSpillParent",
    ],
    ["an event", (sheet: Excel.Worksheet) => sheet.onChanged.add(async () => undefined), "Worksheet"],
  ])("%s that is missing is named", async (_what, batch, name) => {
    const error = await refusal(
      onSheet(async (sheet, context) => {
        batch(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain(name);
  });

  test("a value that was not loaded can't be read", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(() => range.values).toThrow(/not available/);
    }));

  test("what was loaded in a failed batch doesn't count as loaded", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("address");
      sheet.getRange("A1:B1").values = [[1]];
      await refusal(context.sync());
      expect(() => range.address).toThrow(/not available/);
    }));
});

describe("failAt", () => {
  const batch = (sheet: Excel.Worksheet) => {
    sheet.getRange("A1").values = [["one"]];
    sheet.getRange("A2").values = [["two"]];
    sheet.tables.add("A1:A2", true).name = "Made";
  };

  test("every action of a batch can fail, and leaves what came before it", async () => {
    const actions = await withHost(async ({ Excel, stats }) => {
      const context = new Excel.RequestContext();
      batch(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      return stats.actions;
    });
    expect(actions).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let n = 1; n <= actions; n++) {
      await withHost(async ({ Excel, failAt, stats }) => {
        failAt(n);
        const context = new Excel.RequestContext();
        batch(context.workbook.worksheets.getItem("Sheet1"));
        expect((await refusal(context.sync())).code).toBe("GeneralException");
        expect(stats.actions).toBe(n);
        const after = new Excel.RequestContext();
        const sheet = after.workbook.worksheets.getItem("Sheet1");
        const cells = sheet.getRange("A1:A2").load("values");
        const tables = sheet.tables.load("items/name");
        await after.sync();
        seen.add(JSON.stringify([...cells.values.flat(), ...tables.items.map((table) => table.name)]));
      });
    }
    // From nothing to all but the table's name, one action after the other.
    expect([...seen]).toEqual(['["",""]', '["one",""]', '["one","two"]', '["one","two","Table1"]']);
  });

  test("only one action fails", () =>
    withHost(async ({ Excel, failAt }) => {
      failAt(1);
      await refusal(
        Excel.run(async (context) => context.workbook.worksheets.load("items/name").context.sync()),
      );
      await Excel.run(async (context) => context.workbook.worksheets.load("items/name").context.sync());
    }));
});
