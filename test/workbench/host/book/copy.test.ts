import { areaOf } from "../../../../src/workbench/host/book/area";
import type { BookSheet } from "../../../../src/workbench/host/book/book";
import type { Area } from "../../../../src/workbench/host/book/data";
import { formulaAt, put, valueAt, withBook, type Typed } from "./support";

const formulas = (sheet: BookSheet, area: Area) =>
  sheet.read(area).map((row) => row.map(({ formula, value }) => formula ?? value));

describe("copying", () => {
  test.each([
    ["=A1", "=C3"],
    ["=$A$1+$A1+A$1", "=$A$1+$A3+C$1"],
    ["=SUM(A1:$B$2)", "=SUM(C3:$B$2)"],
    ["=SUM(A:A)+SUM(1:1)+SUM($A:A)", "=SUM(C:C)+SUM(3:3)+SUM($A:C)"],
    ['=Other!A1&"A1"', '=Other!C3&"A1"'],
  ])("%s becomes %s two rows down and two columns right", async (formula, expected) => {
    await withBook((book, sheet) => {
      book.addSheet("Other");
      put(sheet, 4, 4, [[formula]]);
      sheet.copyFrom(sheet, areaOf(4, 4), areaOf(6, 6), "all");
      expect(formulaAt(sheet, 6, 6)).toBe(expected);
    });
  });

  test("what would lie beyond the sheet is #REF!", async () => {
    await withBook((_, sheet) => {
      put(sheet, 1, 1, [["=A1+C2"]]);
      sheet.copyFrom(sheet, areaOf(1, 1), areaOf(1, 0), "all");
      expect(formulaAt(sheet, 1, 0)).toBe("=#REF!+B2");
    });
  });

  test("a larger target is filled over and over, with looks; values alone leave them", async () => {
    await withBook(async (book, sheet) => {
      put(sheet, 0, 0, [[1, "=A1*2"]]);
      sheet.restyle(areaOf(0, 0), (style) => ({ ...style, numberFormat: "0.00" }));
      const other = book.addSheet("Other");
      await book.calculate();
      other.copyFrom(sheet, areaOf(0, 0, 0, 1), areaOf(0, 0, 1, 3), "all");
      expect(formulas(other, areaOf(0, 0, 1, 3))).toEqual([
        [1, "=A1*2", 1, "=C1*2"],
        [1, "=A2*2", 1, "=C2*2"],
      ]);
      expect(other.read(areaOf(1, 2))[0]![0]!.style.numberFormat).toBe("0.00");
      sheet.copyFrom(sheet, areaOf(0, 0, 0, 1), areaOf(5, 0, 5, 1), "values");
      expect(formulas(sheet, areaOf(5, 0, 5, 1))).toEqual([[1, 2]]);
      expect(sheet.read(areaOf(5, 0))[0]![0]!.style.numberFormat).toBe("General");
      sheet.copyFrom(sheet, areaOf(0, 0), areaOf(5, 1), "formats");
      expect(sheet.read(areaOf(5, 1))[0]![0]).toMatchObject({ value: 2, style: { numberFormat: "0.00" } });
    });
  });

  test("a table's own row keeps meaning its table outside of it", async () => {
    await withBook(async (book, sheet) => {
      put(sheet, 0, 0, [
        ["Score", "Double"],
        [3, null],
        [4, null],
      ]);
      book.tables.add(sheet, areaOf(0, 0, 2, 1), true, "Plan");
      put(sheet, 1, 1, [["=[@Score]*2"]]);
      sheet.copyFrom(sheet, areaOf(1, 1), areaOf(2, 1), "all");
      sheet.copyFrom(sheet, areaOf(1, 1), areaOf(2, 4), "all");
      await book.calculate();
      expect([valueAt(sheet, 2, 1), valueAt(sheet, 2, 4)]).toEqual([8, 8]);
      expect(formulaAt(sheet, 2, 4)).toContain("Plan[");
    });
  });

  test("what may be entered is copied along", async () => {
    await withBook((_, sheet) => {
      const list = {
        type: "list",
        operator: null,
        formula1: "=$D1:$D3",
        formula2: null,
        ignoreBlanks: true,
        inCellDropDown: true,
        prompt: null,
        error: null,
      } as const;
      sheet.setValidation(areaOf(0, 0, 1, 0), list);
      put(sheet, 0, 0, [["a"]]);
      sheet.copyFrom(sheet, areaOf(0, 0), areaOf(5, 1), "all");
      expect(sheet.validations.at(-1)).toEqual({ ...list, formula1: "=$D6:$D8", areas: [areaOf(5, 1)] });
    });
  });

  test.each(["merged cells", "a protected sheet"])("refuses %s as a whole", async (what) => {
    await withBook((_, sheet) => {
      put(sheet, 0, 0, [[1], [2], [3]]);
      if (what === "merged cells") sheet.merge(areaOf(1, 2, 2, 3));
      else sheet.protect({ options: {}, password: null });
      const before = formulas(sheet, areaOf(0, 0, 4, 4));
      expect(() => sheet.copyFrom(sheet, areaOf(0, 0, 1, 0), areaOf(0, 2, 1, 2), "all")).toThrow();
      expect(formulas(sheet, areaOf(0, 0, 4, 4))).toEqual(before);
    });
  });
});

describe("moving", () => {
  test("formulas that read the moved cells follow, on all sheets; the moved ones read what they read", async () => {
    await withBook(async (book, sheet) => {
      const other = book.addSheet("Other");
      put(sheet, 0, 0, [
        [1, "=A1+C1", 5],
        ["=SUM(A1:B1)", "=SUM(A1:C1)", null],
      ]);
      put(other, 0, 0, [["=Sheet1!B1"]]);
      sheet.moveFrom(sheet, areaOf(0, 0, 0, 1), areaOf(4, 3, 4, 4));
      expect(formulas(sheet, areaOf(4, 3, 4, 4))).toEqual([[1, "=D5+C1"]]);
      expect(formulas(sheet, areaOf(0, 0, 1, 2))).toEqual([
        [null, null, 5],
        ["=SUM(D5:E5)", "=SUM(A1:C1)", null],
      ]);
      expect(formulaAt(other, 0, 0)).toBe("=Sheet1!E5");
      other.moveFrom(sheet, areaOf(4, 4), areaOf(2, 2));
      await book.calculate();
      expect(formulaAt(other, 2, 2)).toBe("=Sheet1!D5+Sheet1!C1");
      expect(formulaAt(other, 0, 0)).toBe("=Other!C3");
      expect(valueAt(other, 0, 0)).toBe(6);
    });
  });

  test("over its own cells", async () => {
    await withBook((_, sheet) => {
      put(sheet, 0, 0, [[1], [2], [3]]);
      sheet.moveFrom(sheet, areaOf(0, 0, 2, 0), areaOf(1, 0, 3, 0));
      expect(formulas(sheet, areaOf(0, 0, 3, 0))).toEqual([[null], [1], [2], [3]]);
    });
  });

  test("the headings of a table stay", async () => {
    await withBook((book, sheet) => {
      put(sheet, 0, 0, [["A"], [1]]);
      book.tables.add(sheet, areaOf(0, 0, 1, 0), true);
      expect(() => sheet.moveFrom(sheet, areaOf(0, 0), areaOf(5, 5))).toThrow("headings");
      expect(valueAt(sheet, 0, 0)).toBe("A");
    });
  });
});

describe("filling", () => {
  test.each<[string, Typed[], Typed[]]>([
    ["a number again and again", [7], [7, 7, 7]],
    ["numbers along their line", [1, 3], [5, 7, 9]],
    ["decimals", [0.1, 0.2], [0.3, 0.4, 0.5]],
    ["numbers that lie on no line, as near as it goes", [1, 2, 4], [5.333333333, 6.833333333, 8.333333333]],
    ["counted text", ["Goal 1"], ["Goal 2", "Goal 3", "Goal 4"]],
    ["counted text in steps, with zeros", ["BA-08", "BA-10"], ["BA-12", "BA-14", "BA-16"]],
    ["other text over and over", ["on", "off"], ["on", "off", "on"]],
    ["a formula", ["=B1*2"], ["=B2*2", "=B3*2", "=B4*2"]],
    ["text and numbers, each as it is", ["x", 1], ["x", 1, "x"]],
  ])("%s", async (_, given, expected) => {
    await withBook((_book, sheet) => {
      put(
        sheet,
        0,
        0,
        given.map((value) => [value]),
      );
      const { length } = given;
      sheet.fill(areaOf(0, 0, length - 1, 0), areaOf(0, 0, length + 2, 0));
      const rounded = formulas(sheet, areaOf(length, 0, length + 2, 0)).map(([value]) =>
        typeof value === "number" ? Number(value.toFixed(9)) : value,
      );
      expect(rounded).toEqual(expected);
    });
  });

  test("dates day by day, also upwards and to the right", async () => {
    await withBook((_, sheet) => {
      put(sheet, 3, 0, [[46000]]);
      sheet.restyle(areaOf(3, 0), (style) => ({ ...style, numberFormat: "m/d/yyyy" }));
      sheet.fill(areaOf(3, 0), areaOf(1, 0, 3, 0));
      sheet.fill(areaOf(3, 0), areaOf(3, 0, 3, 2));
      expect(formulas(sheet, areaOf(1, 0, 3, 0))).toEqual([[45998], [45999], [46000]]);
      expect(formulas(sheet, areaOf(3, 0, 3, 2))).toEqual([[46000, 46001, 46002]]);
      expect(sheet.read(areaOf(3, 2))[0]![0]!.style.numberFormat).toBe("m/d/yyyy");
    });
  });
});
