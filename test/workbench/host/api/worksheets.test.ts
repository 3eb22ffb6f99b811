import { codeOf, onSheet, refusal, withHost } from "../withHost";

describe("worksheets", () => {
  test("added, renamed, moved, hidden, colored and counted", () =>
    onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add("Plan");
      const named = worksheets.add().load("name");
      plan.position = 0;
      plan.tabColor = "#ff8800";
      plan.showGridlines = false;
      named.visibility = "VeryHidden";
      const all = worksheets.getCount();
      const shown = worksheets.getCount(true);
      const first = worksheets.getFirst().load("name,tabColor,showGridlines,position,id");
      const last = worksheets.getLast(true).load("name,tabColor");
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect([all.value, shown.value]).toEqual([3, 2]);
      expect(first).toMatchObject({ name: "Plan", tabColor: "#FF8800", showGridlines: false, position: 0 });
      expect(last).toMatchObject({ name: "Sheet1", tabColor: "" });
      expect(named.name).toBe("Sheet2");
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Plan", "Visible"],
        ["Sheet1", "Visible"],
        ["Sheet2", "VeryHidden"],
      ]);
      const byId = worksheets.getItem(first.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Plan");
    }));

  test("the active one", () =>
    onSheet(async (_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Plan").activate();
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Plan");
    }));

  test("deleted", () =>
    onSheet(async (sheet, context) => {
      context.workbook.worksheets.add("Plan");
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
    ["a taken name", (_, { workbook }) => workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
    ["a name over 31 characters", (sheet) => (sheet.name = "x".repeat(32)), "InvalidArgument"],
    ["a name with a colon", (sheet) => (sheet.name = "a:b"), "InvalidArgument"],
    ["a name in apostrophes", (sheet) => (sheet.name = "'a'"), "InvalidArgument"],
    ["no name", (sheet) => (sheet.name = ""), "InvalidArgument"],
    ["the last sheet deleted", (sheet) => sheet.delete(), "InvalidOperation"],
    ["the last sheet hidden", (sheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
    ["a place that isn't there", (sheet) => (sheet.position = 3), "InvalidArgument"],
    ["no visibility", (sheet) => (sheet.visibility = "Gone" as "Hidden"), "InvalidArgument"],
    ["no color", (sheet) => (sheet.tabColor = "#12"), "InvalidArgument"],
    ["a sheet that isn't there", (_, { workbook }) => workbook.worksheets.getItem("No"), "ItemNotFound"],
  ])("%s is refused", async (_what, batch, code) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test("the used part, by values and with formats", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "red";
      const formats = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      const none = context.workbook.worksheets.add("Empty").getUsedRangeOrNullObject();
      await context.sync();
      expect([formats.address, values.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
      expect(none.isNullObject).toBe(true);
    }));
});

describe("protection", () => {
  test("locked cells can't be changed until it is taken away", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("B1").values = [["free"]];
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
      sheet.getRange("A1").values = [["locked"]];
      expect((await refusal(context.sync())).code).toBe("AccessDenied");
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [["open"]];
      await context.sync();
    }));

  test("a sheet is not protected twice", async () => {
    const code = await codeOf((sheet) => {
      sheet.protection.protect();
      sheet.protection.protect();
    });
    expect(code).toBe("InvalidOperation");
  });
});

describe("frozen panes", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes, sheet: Excel.Worksheet) => void, string | null]>([
    ["rows", (panes) => panes.freezeRows(3), "Sheet1!1:3"],
    ["columns", (panes) => panes.freezeColumns(2), "Sheet1!A:B"],
    ["a range", (panes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
    ["a range object", (panes, sheet) => panes.freezeAt(sheet.getRange("A1:A4")), "Sheet1!A1:A4"],
    ["whole rows", (panes) => panes.freezeAt("1:2"), "Sheet1!1:2"],
    ["none any more", (panes) => (panes.freezeRows(1), panes.unfreeze()), null],
  ])("%s", async (_what, freeze, expected) => {
    await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes, sheet);
      const location = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.isNullObject ? null : location.address).toBe(expected);
    });
  });
});

describe("page layout", () => {
  test("what is set can be read", () =>
    onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Inches", { top: 1 });
      pageLayout.setPrintArea("A1:F20");
      pageLayout.setPrintTitleRows("$1:$4");
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "Plan";
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally,centerVertically");
      pageLayout.headersFooters.defaultForAllPages.load("leftHeader,centerHeader,centerFooter");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(pageLayout).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        leftMargin: 36,
        topMargin: 72,
        centerHorizontally: true,
        centerVertically: false,
      });
      expect(pageLayout.headersFooters.defaultForAllPages).toMatchObject({
        leftHeader: "Plan",
        centerHeader: "",
        centerFooter: "&P of &N",
      });
      expect([area.address, rows.address, columns.isNullObject]).toEqual([
        "Sheet1!A1:F20",
        "Sheet1!1:4",
        true,
      ]);
    }));

  test.each<[string, (layout: Excel.PageLayout) => unknown]>([
    ["a scale and pages to fit", (layout) => (layout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["a scale over 400", (layout) => (layout.zoom = { scale: 500 })],
    ["no paper", (layout) => (layout.paperSize = "Napkin" as "A4")],
    ["a negative margin", (layout) => (layout.leftMargin = -1)],
  ])("%s is refused", async (_what, set) => {
    expect(await codeOf((sheet) => set(sheet.pageLayout))).toBe("InvalidArgument");
  });
});

describe("page breaks", () => {
  const breaksOf = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const { horizontalPageBreaks } = sheet;
    const count = horizontalPageBreaks.getCount();
    horizontalPageBreaks.load("items");
    await context.sync();
    const cells = horizontalPageBreaks.items.map((each) => each.getCellAfterBreak().load("address"));
    await context.sync();
    expect(count.value).toBe(cells.length);
    return cells.map(({ address }) => address);
  };

  test("stand before the first row of a range, once each, and move with the rows", () =>
    onSheet(async (sheet, context) => {
      const { horizontalPageBreaks } = sheet;
      for (const range of ["C20", "A10:E12", "B20:C30"]) horizontalPageBreaks.add(range);
      horizontalPageBreaks.add(sheet.getRange("A40"));
      expect(await breaksOf(sheet, context)).toEqual(["Sheet1!A10", "Sheet1!A20", "Sheet1!A40"]);
      sheet.getRange("5:6").insert("Down");
      sheet.getRange("20:25").delete("Up");
      sheet.getRange("A1:A3").insert("Down");
      expect(await breaksOf(sheet, context)).toEqual(["Sheet1!A12", "Sheet1!A36"]);
      horizontalPageBreaks.add("A50").delete();
      expect(await breaksOf(sheet, context)).toEqual(["Sheet1!A12", "Sheet1!A36"]);
      horizontalPageBreaks.removePageBreaks();
      expect(await breaksOf(sheet, context)).toEqual([]);
    }));

  test("none stands before the first row, nor on another sheet", async () => {
    expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add("A1"))).toBe("InvalidArgument");
    expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add("Other!A5"))).toBe("InvalidArgument");
  });
});

test("a workbook without a file has one sheet, and what is saved is opened again", async () => {
  const bytes = await withHost(async (host) => {
    expect(host.notKept).toEqual([]);
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Plan";
      sheet.getRange("A1:B2").formulas = [
        ["Total", "=B2*2"],
        ["", 21],
      ];
    });
    return host.save();
  });
  const values = await withHost(
    (host) =>
      host.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getUsedRange().load("formulas,values");
        await context.sync();
        return [range.formulas, range.values];
      }),
    bytes,
  );
  expect(values).toEqual([
    [
      ["Total", "=B2*2"],
      ["", 21],
    ],
    [
      ["Total", 42],
      ["", 21],
    ],
  ]);
});
