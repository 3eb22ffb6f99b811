import { codeOf, onSheet, refusal, withHost } from "./withHost";

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
        sheet.charts.load("items/name");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.charts"),
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
