import { codeOf, onSheet } from "../withHost";

describe("format", () => {
  test("what is set is read, also all at once", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        fill: { color: "yellow" },
        font: { bold: true, italic: true, color: "#112233", name: "Arial", size: 14, underline: "Double" },
        protection: { locked: false },
      });
      const { format } = range;
      format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel");
      format.load("fill/color,font/*,protection/locked");
      await context.sync();
      expect(format).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
      expect(format.fill.color).toBe("#FFFF00");
      expect(format.font.toJSON()).toMatchObject({
        bold: true,
        italic: true,
        color: "#112233",
        name: "Arial",
        size: 14,
        underline: "Double",
        strikethrough: false,
      });
      expect(format.protection.locked).toBe(false);
    }));

  test("a cell that nobody formatted", () =>
    onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1");
      format.load(
        "columnWidth,rowHeight,horizontalAlignment,verticalAlignment,fill/color,font/name,font/size",
      );
      await context.sync();
      expect(format).toMatchObject({
        columnWidth: 48,
        rowHeight: 15,
        horizontalAlignment: "General",
        verticalAlignment: "Bottom",
      });
      expect([format.fill.color, format.font.name, format.font.size]).toEqual(["#FFFFFF", "Calibri", 11]);
    }));

  test("null where cells differ", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("A1").format.columnWidth = 100;
      const { format } = sheet.getRange("A1:B1");
      format.load("font/bold,fill/color,columnWidth");
      await context.sync();
      expect([format.font.bold, format.fill.color, format.columnWidth]).toEqual([null, null, null]);
    }));

  test("whole columns take a format", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("B:B").format.columnWidth = 90;
      const cell = sheet.getRange("B500").load("format/font/bold,format/columnWidth");
      const other = sheet.getRange("C500").load("format/font/bold");
      await context.sync();
      expect([cell.format.font.bold, cell.format.columnWidth, other.format.font.bold]).toEqual([
        true,
        90,
        false,
      ]);
    }));

  test("a fill is taken away", () =>
    onSheet(async (sheet, context) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#00FF00";
      fill.clear();
      fill.load("color");
      await context.sync();
      expect(fill.color).toBe("#FFFFFF");
    }));

  test("a column of no width is hidden, and so is a row of no height", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.columnWidth = 0;
      sheet.getRange("3:3").rowHidden = true;
      const columns = sheet.getRange("A1:C1").load("columnHidden");
      const column = sheet.getRange("B1").load("columnHidden,format/columnWidth");
      const row = sheet.getRange("A3").load("rowHidden,hidden,format/rowHeight");
      await context.sync();
      expect([columns.columnHidden, column.columnHidden, column.format.columnWidth]).toEqual([null, true, 0]);
      expect([row.rowHidden, row.hidden, row.format.rowHeight]).toEqual([true, true, 0]);
    }));

  test("columns fit their text", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["a", "a much longer text than the other column has"]];
      sheet.getRange("A:B").format.autofitColumns();
      sheet.getRange("A:B").format.autofitRows();
      const cells = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      const [narrow, wide] = cells.map((cell) => cell.format.columnWidth);
      expect(narrow).toBeLessThan(48);
      expect(wide).toBeGreaterThan(200);
    }));

  test.each<[string, (range: Excel.Range) => unknown]>([
    ["no alignment", (range) => (range.format.horizontalAlignment = "Middle" as "Center")],
    ["a text for a truth value", (range) => (range.format.wrapText = "yes" as unknown as boolean)],
    ["no color", (range) => (range.format.fill.color = "reddish")],
    ["a font of no size", (range) => (range.format.font.size = 0)],
    ["a column too wide", (range) => (range.format.columnWidth = 2000)],
    ["a row too high", (range) => (range.format.rowHeight = 410)],
  ])("%s is refused", async (_what, set) => {
    expect(await codeOf((sheet) => set(sheet.getRange("A1")))).toBe("InvalidArgument");
  });
});

describe("borders", () => {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

  test("around and inside a range", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:D4");
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Thick";
      bottom.color = "#FF0000";
      range.format.borders.getItem("InsideHorizontal").style = "Dot";
      const lines = (address: string) =>
        edges.map((edge) => sheet.getRange(address).format.borders.getItem(edge).load("style,weight,color"));
      const corner = lines("D4");
      const middle = lines("C3");
      const outside = lines("E4");
      const all = range.format.borders.load("items/sideIndex,items/style,count");
      await context.sync();
      expect(corner.map((line) => line.style)).toEqual(["Dot", "Continuous", "None", "None"]);
      expect(corner[1]).toMatchObject({ weight: "Thick", color: "#FF0000" });
      expect(middle.map((line) => line.style)).toEqual(["Dot", "Dot", "None", "None"]);
      expect(outside.map((line) => line.style)).toEqual(["None", "None", "None", "None"]);
      expect(all.count).toBe(8);
      expect(all.items.find((line) => line.sideIndex === "InsideHorizontal")?.style).toBe("Dot");
    }));

  test("are taken away", () =>
    onSheet(async (sheet, context) => {
      const line = sheet.getRange("A1").format.borders.getItem("EdgeLeft");
      line.weight = "Medium";
      line.style = "None";
      line.load("style");
      await context.sync();
      expect(line.style).toBe("None");
    }));
});
