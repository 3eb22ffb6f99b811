import { codeOf, onSheet } from "../withHost";

describe("data validation", () => {
  test("a list, with what it tells people", () =>
    onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B2:B9");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Done,Open" } };
      dataValidation.prompt = { title: "Status", message: "Choose one", showPrompt: true };
      dataValidation.errorAlert = { title: "No", message: "Not a status", style: "Warning", showAlert: true };
      dataValidation.ignoreBlanks = false;
      const inside = sheet.getRange("B4").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      const partly = sheet.getRange("B9:B10").dataValidation.load("type");
      const none = sheet.getRange("C2").dataValidation.load("type,rule,ignoreBlanks");
      await context.sync();
      expect(inside.toJSON()).toMatchObject({
        type: "List",
        rule: { list: { inCellDropDown: true, source: "Done,Open" } },
        prompt: { title: "Status", message: "Choose one", showPrompt: true },
        errorAlert: { title: "No", message: "Not a status", style: "Warning", showAlert: true },
        ignoreBlanks: false,
      });
      expect(partly.type).toBe("Inconsistent");
      expect(none.toJSON()).toMatchObject({ type: "None", rule: {}, ignoreBlanks: true });
    }));

  test("sources and limits can be ranges", () =>
    onSheet(async (sheet, context) => {
      const words = context.workbook.worksheets.add("Word lists").getRange("A1:A5");
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: words } };
      sheet.getRange("A2").dataValidation.rule = {
        wholeNumber: { operator: "Between", formula1: 1, formula2: "=Sheet1!$B$1" },
      };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=LEN(A3)>2" } };
      const rules = ["A1", "A2", "A3"].map((address) => sheet.getRange(address).dataValidation.load("rule"));
      await context.sync();
      expect(rules.map(({ rule }) => rule)).toEqual([
        { list: { inCellDropDown: true, source: "='Word lists'!$A$1:$A$5" } },
        { wholeNumber: { operator: "Between", formula1: "=1", formula2: "=Sheet1!$B$1" } },
        { custom: { formula: "=LEN(A3)>2" } },
      ]);
    }));

  test("is taken away from part of a range", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A2").dataValidation.clear();
      const types = ["A1", "A2", "A3:A4"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["List", "None", "List"]);
    }));

  test.each<[string, (validation: Excel.DataValidation) => unknown]>([
    [
      "a list over 255 characters",
      (it) => (it.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    ],
    [
      "two rules at once",
      (it) => (it.rule = { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }),
    ],
    ["no rule", (it) => (it.rule = {})],
    ["a formula without =", (it) => (it.rule = { custom: { formula: "1" } })],
    ["no operator", (it) => (it.rule = { decimal: { operator: "About" as "Between", formula1: 1 } })],
    ["between one limit and none", (it) => (it.rule = { decimal: { operator: "Between", formula1: 1 } })],
    [
      "a title over 32 characters",
      (it) => (it.prompt = { title: "x".repeat(33), message: "", showPrompt: true }),
    ],
  ])("%s is refused", async (_what, set) => {
    expect(await codeOf((sheet) => set(sheet.getRange("A1").dataValidation))).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  test("rules of four types, with their looks", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = '=$A1="late"';
      custom.custom.format.fill.color = "#FFCCCC";
      custom.custom.format.font.bold = true;
      const value = range.conditionalFormats.add("CellValue");
      value.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=5" };
      value.cellValue.format.font.color = "red";
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "x" };
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      await context.sync();

      const all = sheet.getRange("A5").conditionalFormats.load("items/type,items/id,items/priority");
      custom.custom.rule.load("formula");
      custom.custom.format.fill.load("color");
      custom.custom.format.font.load("bold,color");
      value.cellValue.load("rule");
      text.textComparison.load("rule");
      scale.colorScale.load("criteria,threeColorScale");
      const wrong = custom.cellValueOrNullObject;
      wrong.load("rule");
      const none = sheet.getRange("B1").conditionalFormats.getCount();
      const where = custom.getRange().load("address");
      await context.sync();
      // Excel puts a new rule before the others.
      expect(all.items.map(({ type }) => type)).toEqual([
        "ColorScale",
        "ContainsText",
        "CellValue",
        "Custom",
      ]);
      expect(all.items.map(({ priority }) => priority)).toEqual([0, 1, 2, 3]);
      expect(custom.custom.rule.formula).toBe('=$A1="late"');
      expect(custom.custom.format.fill.color).toBe("#FFCCCC");
      expect(custom.custom.format.font.toJSON()).toMatchObject({ bold: true, color: "" });
      expect(value.cellValue.rule).toEqual({ operator: "Between", formula1: "=1", formula2: "=5" });
      expect(text.textComparison.rule).toEqual({ operator: "BeginsWith", text: "x" });
      expect(scale.colorScale.threeColorScale).toBe(true);
      expect(scale.colorScale.criteria.midpoint).toEqual({
        type: "Percentile",
        formula: "50",
        color: "#FFFF00",
      });
      expect([wrong.isNullObject, none.value, where.address]).toEqual([true, 0, "Sheet1!A1:A9"]);
    }));

  test("are deleted, and cleared from part of a range", () =>
    onSheet(async (sheet, context) => {
      const formats = sheet.getRange("A1:A9").conditionalFormats;
      formats.add("Custom").custom.rule.formula = "=TRUE";
      formats.add("Custom").custom.rule.formula = "=FALSE";
      formats.getItemAt(0).delete();
      sheet.getRange("A1:A5").conditionalFormats.clearAll();
      const above = sheet.getRange("A1:A5").conditionalFormats.getCount();
      const below = sheet.getRange("A6:A9").conditionalFormats.load("items/id");
      await context.sync();
      expect([above.value, below.items.length]).toEqual([0, 1]);
      const rule = below.items[0]!.custom.rule.load("formula");
      const where = below.items[0]!.getRange().load("address");
      await context.sync();
      expect([rule.formula, where.address]).toEqual(["=TRUE", "Sheet1!A6:A9"]);
    }));

  test("another type's part is refused", async () => {
    const code = await codeOf((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").colorScale.load("criteria");
    });
    expect(code).toBe("InvalidOperation");
  });

  test("types that the host doesn't have fail loudly", async () => {
    expect(await codeOf((sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"))).toBe(
      "ApiNotFound",
    );
  });
});
