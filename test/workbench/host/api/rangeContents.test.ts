import fc from "fast-check";
import { codeOf, onSheet } from "../withHost";

/** What a sheet's cell has after a value was written to it, in a cell of the given format. */
function afterWriting(value: unknown, numberFormat = "General") {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const only = (cells: unknown[][]) => cells[0]![0];
    return {
      value: only(cell.values),
      formula: only(cell.formulas),
      text: only(cell.text),
      format: only(cell.numberFormat),
      type: only(cell.valueTypes),
    };
  });
}

describe("values as they are typed", () => {
  // Excel, en-US: what looks like a number, date, percentage, truth value, error or formula becomes one.
  test.each([
    ["00123", { value: 123, text: "123", format: "General", type: "Double" }],
    ["1,234", { value: 1234, text: "1,234", format: "#,##0" }],
    ["(5)", { value: -5 }],
    ["1e3", { value: 1000 }],
    ["5%", { value: 0.05, text: "5%", format: "0%" }],
    ["1/2/2024", { value: 45293, text: "1/2/2024", format: "m/d/yyyy", type: "Double" }],
    ["2024-01-02", { value: 45293, format: "m/d/yyyy" }],
    ["Jan 2, 2024", { value: 45293, format: "d-mmm-yy", text: "2-Jan-24" }],
    ["12-2024", { value: 45627, format: "mmm-yy", text: "Dec-24" }],
    ["TRUE", { value: true, text: "TRUE", type: "Boolean" }],
    ["#N/A", { value: "#N/A", text: "#N/A", type: "Error" }],
    ["=1+2", { value: 3, formula: "=1+2", type: "Double" }],
    ["'00123", { value: "00123", formula: "00123", type: "String" }],
    ["'=1+2", { value: "=1+2", type: "String" }],
    ["2026-27", { value: "2026-27", type: "String" }],
    ["Grade 3", { value: "Grade 3", type: "String" }],
    ["=", { value: "=", type: "String" }],
    ["", { value: "", formula: "", text: "", type: "Empty" }],
    [false, { value: false, text: "FALSE", type: "Boolean" }],
    [0.1, { value: 0.1, text: "0.1" }],
  ])("%j", async (typed, expected) => {
    expect(await afterWriting(typed)).toMatchObject(expected);
  });

  test.each([
    ["00123", "00123"],
    ["1/2/2024", "1/2/2024"],
    ["=1+2", "=1+2"],
    [12, "12"],
    [true, "TRUE"],
  ])("%j in a cell that is formatted as text", async (typed, value) => {
    expect(await afterWriting(typed, "@")).toMatchObject({ value, type: "String", format: "@" });
  });

  test("a cell that has a format keeps it", async () => {
    expect(await afterWriting("1/2/2024", "yyyy-mm-dd")).toMatchObject({
      value: 45293,
      format: "yyyy-mm-dd",
      text: "2024-01-02",
    });
  });

  test("whatever stands behind an apostrophe is kept as it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          await onSheet(async (sheet, context) => {
            const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
            range.values = texts.map((text) => [`'${text}`]);
            range.load("values,valueTypes");
            await context.sync();
            expect(range.values).toEqual(texts.map((text) => [text]));
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe("shapes", () => {
  test("null leaves a cell, an empty text empties it", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        ["c", "d"],
      ];
      range.values = [
        [null, ""],
        [1, null],
      ];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["a", ""],
        [1, "d"],
      ]);
      expect(range.valueTypes[0]![1]).toBe("Empty");
    }));

  test("one value is for all cells", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      // The types ask for an array; Excel takes one value.
      range.values = "x" as unknown as string[][];
      range.numberFormat = "0.0" as unknown as string[][];
      range.load("values,numberFormat");
      await context.sync();
      expect(range.values.flat()).toEqual(Array(6).fill("x"));
      expect(range.numberFormat.flat()).toEqual(Array(6).fill("0.0"));
    }));

  test("one formula is filled: relative parts follow, fixed ones stay", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      const range = sheet.getRange("C1:D3");
      range.formulas = '=A1+$A$1&"A1"' as unknown as string[][];
      range.load("formulas,values");
      await context.sync();
      expect(range.formulas).toEqual([
        ['=A1+$A$1&"A1"', '=B1+$A$1&"A1"'],
        ['=A2+$A$1&"A1"', '=B2+$A$1&"A1"'],
        ['=A3+$A$1&"A1"', '=B3+$A$1&"A1"'],
      ]);
      expect(range.values[2]).toEqual(["4A1", "31A1"]);
    }));

  test.each([
    ["too few rows", [[1, 2]]],
    ["too few columns", [[1], [2]]],
    ["rows of unequal length", [[1, 2], [3]]],
    ["no rows", [1, 2]],
    ["one cell for many", [[1]]],
    [
      "a record",
      [
        [1, 2],
        [3, { a: 1 }],
      ],
    ],
  ])("%s", async (_what, values) => {
    expect(await codeOf((sheet) => (sheet.getRange("A1:B2").values = values as unknown[][]))).toBe(
      "InvalidArgument",
    );
  });

  test("a text longer than a cell holds", async () => {
    expect(await codeOf((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe(
      "InvalidArgument",
    );
  });

  test("what is no formula", async () => {
    expect(await codeOf((sheet) => (sheet.getRange("A1").formulas = [["=SUM("]]))).toBe("InvalidArgument");
  });

  test("a number format that is none", async () => {
    expect(await codeOf((sheet) => (sheet.getRange("A1").numberFormat = [["[$-"]]))).toBe("InvalidArgument");
  });

  test("whole columns have no contents, and take none", async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange("B:B").load("values,text,address,isEntireColumn,rowCount");
      await context.sync();
      expect(column).toMatchObject({ values: null, text: null, isEntireColumn: true, rowCount: 1_048_576 });
    });
    expect(await codeOf((sheet) => (sheet.getRange("B:B").values = "x" as unknown as string[][]))).toBe(
      "InvalidArgument",
    );
  });

  test("in merged cells only the first takes a value", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      const range = sheet.getRange("A1:C1");
      range.values = [["title", "hidden", "beside"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["title", "", "beside"]]);
    }));
});

describe("clear", () => {
  test.each([
    ["Contents" as const, "", "0.00"],
    ["Formats" as const, 1, "General"],
    ["All" as const, "", "General"],
  ])("%s", async (what, value, format) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["0.00"]];
      cell.values = [[1]];
      cell.clear(what);
      cell.load("values,numberFormat");
      await context.sync();
      expect([cell.values, cell.numberFormat]).toEqual([[[value]], [[format]]]);
    });
  });
});

describe("calculation", () => {
  test("a formula is calculated when it is read, in the same request", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      expect(range.values).toEqual([[6]]);
    }));

  test("while calculation is manual, values stay until calculate is called", () =>
    onSheet(async (sheet, context) => {
      const { application } = context.workbook;
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
      sheet.getRange("A2").load("values");
      await context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const before = sheet.getRange("A2").load("values");
      await context.sync();
      expect(before.values).toEqual([[6]]);
      application.calculate("Full");
      const after = sheet.getRange("A2").load("values");
      application.load("calculationMode");
      await context.sync();
      expect(after.values).toEqual([[15]]);
      expect(application.calculationMode).toBe("Manual");
    }));

  test("suspended calculation is taken up again with the next request", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*3"]];
      sheet.getRange("A2").load("values");
      await context.sync();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const stale = sheet.getRange("A2").load("values");
      await context.sync();
      expect(stale.values).toEqual([[6]]);
      const fresh = sheet.getRange("A2").load("values");
      await context.sync();
      expect(fresh.values).toEqual([[15]]);
    }));
});
