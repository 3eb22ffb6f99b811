import { HostError } from "../../../../src/workbench/host/errors";
import { areaOf } from "../../../../src/workbench/host/book/area";
import { DEFAULT_STYLE } from "../../../../src/workbench/host/book/empty";
import { formulaAt, put, valueAt, withBook } from "./support";

function code(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return "nothing";
}

test.each([
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["x".repeat(31), "nothing"],
  ["a/b", "InvalidArgument"],
  ["a[b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["O'Brien", "nothing"],
  ["history", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("a sheet name %p gives %s", (name, expected) =>
  withBook((book) => {
    expect(code(() => book.addSheet(name))).toBe(expected);
    expect(book.sheets).toHaveLength(expected === "nothing" ? 2 : 1);
  }),
);

test.each([
  ["Plan", "nothing"],
  ["TL_Plan.1", "nothing"],
  ["Ab1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["c", "InvalidArgument"],
  ["a b", "InvalidArgument"],
  ["1a", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["RATE", "InvalidArgument"],
  ["other", "InvalidArgument"],
])("a table name %p gives %s", (name, expected) =>
  withBook((book, sheet) => {
    book.names.add({ name: "Rate", scope: null, formula: "=Sheet1!$A$1" });
    put(sheet, 0, 0, [["A"], [1]]);
    put(sheet, 0, 5, [["A"], [1]]);
    book.tables.add(sheet, areaOf(0, 5, 1, 5), true, "Other");
    expect(code(() => book.tables.add(sheet, areaOf(0, 0, 1, 0), true, name))).toBe(expected);
    expect(book.tables.all).toHaveLength(expected === "nothing" ? 2 : 1);
  }),
);

test("tables lie neither over each other nor over merged cells, and merges not over tables", () =>
  withBook((book, sheet) => {
    put(sheet, 0, 0, [
      ["A", "B"],
      [1, 2],
    ]);
    book.tables.add(sheet, areaOf(0, 0, 1, 1), true);
    sheet.merge(areaOf(10, 0, 11, 1));
    expect(code(() => book.tables.add(sheet, areaOf(1, 1, 5, 5), true))).toBe("InvalidArgument");
    expect(code(() => book.tables.add(sheet, areaOf(9, 0, 12, 0), true))).toBe("InvalidArgument");
    expect(code(() => sheet.merge(areaOf(1, 0, 2, 0)))).toBe("InvalidOperation");
  }));

test("a formula that can't be read changes nothing", () =>
  withBook((_book, sheet) => {
    put(sheet, 0, 0, [[1, 2]]);
    const write = (formula: string) => () => sheet.write(areaOf(0, 0, 0, 1), [[{ value: 5 }, { formula }]]);
    expect(code(write("=SUM("))).toBe("InvalidArgument");
    expect(code(write(`="${"x".repeat(8200)}"`))).toBe("InvalidArgument");
    expect(code(write("=SUM(NoTable[A])"))).toBe("InvalidArgument");
    expect(code(write("=[@A]"))).toBe("InvalidArgument");
    expect(code(() => sheet.write(areaOf(0, 0, 0, 1), [[null]]))).toBe("InvalidArgument");
    expect(code(() => sheet.read(areaOf(0, 0, 1048576, 0)))).toBe("InvalidArgument");
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual([1, 2]);
  }));

test("a protected sheet takes only what is unlocked", () =>
  withBook((_book, sheet) => {
    sheet.restyle(areaOf(0, 1), (style) => ({ ...style, locked: false }));
    sheet.protect({ options: {}, password: null });
    expect(code(() => put(sheet, 0, 0, [[1]]))).toBe("AccessDenied");
    expect(code(() => put(sheet, 0, 1, [[1]]))).toBe("nothing");
    expect(code(() => sheet.restyle(areaOf(0, 0), () => DEFAULT_STYLE))).toBe("AccessDenied");
    sheet.unprotect();
    expect(code(() => put(sheet, 0, 0, [[1]]))).toBe("nothing");
  }));

test("one sheet stays visible", () =>
  withBook((book, sheet) => {
    expect(code(() => sheet.delete())).toBe("InvalidOperation");
    expect(code(() => sheet.setVisibility("hidden"))).toBe("InvalidOperation");
    book.addSheet("B").setVisibility("hidden");
    expect(code(() => sheet.delete())).toBe("InvalidOperation");
  }));

test("a list that is written out has at most 255 characters", () =>
  withBook((_book, sheet) => {
    const list = (formula1: string) => () =>
      sheet.setValidation(areaOf(0, 0), {
        type: "list",
        operator: null,
        formula1,
        formula2: null,
        ignoreBlanks: true,
        inCellDropDown: true,
        prompt: null,
        error: null,
      });
    expect(code(list("x".repeat(256)))).toBe("InvalidArgument");
    expect(code(list("x".repeat(255)))).toBe("nothing");
  }));

test("headings become unique text, in the cells too, and formulas follow an edited heading", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [
      ["A", null, "a", 5],
      [1, 2, 3, 4],
    ]);
    const table = book.tables.add(sheet, areaOf(0, 0, 1, 3), true, "Plan");
    expect(table.columns.map((column) => column.name)).toEqual(["A", "Column2", "a2", "5"]);
    expect(valueAt(sheet, 0, 3)).toBe("5");
    put(sheet, 4, 0, [["=SUM(Plan[A])"]]);
    put(sheet, 0, 0, [["It's [new]"]]);
    await book.calculate();
    expect(formulaAt(sheet, 4, 0)).toBe("=SUM(Plan[It''s '[new']])");
    expect(valueAt(sheet, 4, 0)).toBe(1);
  }));

test("a function that the engine doesn't have keeps the file's value", async () => {
  const { openBook } = await import("../../../../src/workbench/host/book/open");
  const { newBookData, newSheetData } = await import("../../../../src/workbench/host/book/empty");
  const cell = { row: 0, arrayArea: null, style: 0 };
  const cells = [
    { ...cell, column: 0, value: 42, formula: "=NOSUCHFUNCTION(1)" },
    { ...cell, column: 1, value: "cached", formula: "=[1]Other!A1" },
    { ...cell, column: 2, value: null, formula: "=A1+1" },
  ];
  const book = await openBook({ ...newBookData(), sheets: [{ ...newSheetData("S"), cells }] });
  await book.calculate();
  expect(book.sheets[0]!.read(areaOf(0, 0, 0, 2))[0]!.map((read) => read.value)).toEqual([42, "cached", 43]);
  book.close();
});

test("an error and text that reads like one are told apart", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [["#N/A", { error: "#N/A" }, "=NA()"]]);
    await book.calculate();
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual([
      "#N/A",
      { error: "#N/A" },
      { error: "#N/A" },
    ]);
  }));

test("converting a table leaves plain references, deleting it #REF!", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [
      ["A", "B"],
      [1, "=1"],
      [2, "=1"],
    ]);
    const table = book.tables.add(sheet, areaOf(0, 0, 2, 1), true, "Plan");
    put(sheet, 1, 1, [["=[@A]*2"]]);
    put(sheet, 5, 0, [["=SUM(Plan[A])"]]);
    table.convertToRange();
    await book.calculate();
    expect([formulaAt(sheet, 5, 0), formulaAt(sheet, 1, 1)]).toEqual([
      "=SUM(Sheet1!$A$2:$A$3)",
      "=Sheet1!$A2*2",
    ]);
    expect([valueAt(sheet, 5, 0), valueAt(sheet, 1, 1)]).toEqual([3, 2]);
    book.tables.add(sheet, areaOf(0, 0, 2, 1), true, "Plan");
    put(sheet, 5, 0, [["=SUM(Plan[A])"]]);
    book.tables.find("Plan")!.delete();
    expect(formulaAt(sheet, 5, 0)).toBe("=SUM(#REF!)");
    expect(valueAt(sheet, 0, 0)).toBeNull();
  }));

test("formulas follow a renamed sheet and show #REF! for a deleted one", () =>
  withBook(async (book, sheet) => {
    const other = book.addSheet("Other");
    put(other, 0, 0, [[7]]);
    put(sheet, 0, 0, [["=Other!A1", '=other!$A$1&"x""y"', "=Other!A1:Other!B2"]]);
    other.rename("2026-27");
    await book.calculate();
    expect([formulaAt(sheet, 0, 0), formulaAt(sheet, 0, 1)]).toEqual([
      "='2026-27'!A1",
      '=\'2026-27\'!$A$1&"x""y"',
    ]);
    expect(valueAt(sheet, 0, 1)).toBe('7x"y');
    other.delete();
    await book.calculate();
    expect(formulaAt(sheet, 0, 0)).toBe("=#REF!");
    expect(valueAt(sheet, 0, 0)).toEqual({ error: "#REF!" });
  }));
