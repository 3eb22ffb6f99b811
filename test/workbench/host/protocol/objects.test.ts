import { codeOf, onSheet, withHost } from "../withHost";

describe("null objects", () => {
  test("what is missing is a null object", () =>
    onSheet(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing").load("name");
      const found = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(found.isNullObject).toBe(false);
      expect(found.name).toBe("Sheet1");
    }));

  test("what is asked of a null object is passed over, also in the same batch", () =>
    onSheet(async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      missing.delete();
      missing.name = "Other";
      const range = missing.getRange("A1").load("values");
      await context.sync();
      expect(range.isNullObject).toBe(true);
      missing.delete();
      await context.sync();
    }));

  test("a null object is no argument", async () => {
    const code = await codeOf((sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing").getRange("A1");
      sheet.getRange("A1").getBoundingRect(missing);
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("load", () => {
  const prepared = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
    onSheet(async (sheet, context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      sheet.getRange("A1:B3").values = [
        ["Id", "Status"],
        ["1", "Done"],
        ["2", "Open"],
      ];
      sheet.tables.add("A1:B3", true).name = "Plan";
      await context.sync();
      await use(sheet, context);
    });

  test("properties of what an item leads to", () =>
    prepared(async (_sheet, context) => {
      const tables = context.workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
      await context.sync();
      const [table] = tables.items;
      expect(table?.worksheet.name).toBe("Sheet1");
      expect(table?.columns.items.map((column) => column.name)).toEqual(["Id", "Status"]);
      expect(() => table?.style).toThrow(/not available/);
    }));

  test("some of the items", () =>
    prepared(async (_sheet, context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: "name", top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["B", "C"]);
    }));

  test("by records of names, and with what lies below", () =>
    prepared(async (sheet, context) => {
      sheet.load({ name: true, tables: { name: true } });
      const range = sheet.getRange("A1");
      range.load({ select: "address", expand: "format/fill" });
      await context.sync();
      expect(sheet.tables.items.map((table) => table.name)).toEqual(["Plan"]);
      expect(range.format.fill.color).toBe("#FFFFFF");
    }));

  test("everything that there is, without a selection", () =>
    prepared(async (sheet, context) => {
      const range = sheet.getRange("A2:B2").load();
      await context.sync();
      expect(range.values).toEqual([[1, "Done"]]);
      expect(range.rowIndex).toBe(1);
    }));
});

describe("objects over several requests", () => {
  test("within Excel.run a range may be used after a sync", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      await context.sync();
      range.values = [["a"], ["b"]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], ["b"]]);
    }));

  test("outside of it only a tracked one", () =>
    withHost(async ({ Excel }) => {
      const context = new Excel.RequestContext();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const lost = sheet.getRange("A1");
      const kept = sheet.getRange("A2");
      context.trackedObjects.add(kept);
      await context.sync();
      kept.values = [["kept"]];
      await context.sync();
      expect(() => {
        lost.values = [["lost"]];
      }).toThrow(/object path/i);
    }));

  test("Excel.run lets go of what it tracked", () =>
    withHost(async ({ Excel }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
        await context.sync();
      });
      const context = new Excel.RequestContext();
      const workbook = context.workbook as unknown as {
        _GetReferenceCount(): OfficeExtension.ClientResult<number>;
      };
      const count = workbook._GetReferenceCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test("a tracked range follows inserted rows, as in Excel", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B5:C6");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B7:C8");
    }));

  test("a sheet keeps its identity when it is renamed", () =>
    onSheet(async (_sheet, context) => {
      const added = context.workbook.worksheets.add("First");
      await context.sync();
      added.name = "Second";
      await context.sync();
      added.load("name");
      await context.sync();
      expect(added.name).toBe("Second");
    }));
});
