import fc from "fast-check";
import type { Improvement } from "../../../src/adopt/improve";
import { readFigure } from "../../../src/plan/values/figure";
import type { Edit } from "../../../src/sheet/edit";
import type { SheetFixture } from "../../support/plan";
import { improvements, shown } from "./offers";

describe("numbers typed as text", () => {
  const measures = (rows: SheetFixture["rows"], formats: SheetFixture["formats"] = [], formulas = {}) =>
    improvements({
      Measures: {
        kind: "benchmarks",
        columns: { Measure: "benchmark", Baseline: "baseline", Target: "target", Actual: "actual" },
        ...{ rows, formats, formulas },
      },
    }).get("numbers");
  const inColumn = (texts: readonly (string | number)[], formats?: readonly string[]) =>
    measures(
      texts.map((text, at) => [`Measure ${at}`, "", text]),
      formats?.map((format) => ["General", "General", format]),
    );
  const written = (found: Improvement | undefined) =>
    found?.choices.flatMap(({ edits }) =>
      (edits as Edit[]).map(({ cell: { row }, after, format }) => [row, after, format]),
    ) ?? [];

  test("shares become numbers that are shown as percent; what says more stays, and is counted", () => {
    const found = inColumn(["80%", "82.5 %", "75 percent", "80% by May", "70-80%", "In use", "75"]);
    expect(written(found)).toEqual([
      [2, 0.8, "0%"],
      [3, 0.825, "0.0%"],
      [4, 0.75, "0%"],
    ]);
    expect(found!.choices[0]!.label).toBe(
      "C, Target: 3 cells of text become percentages; 4 others stay as they are",
    );
    expect(shown(found)).toEqual([
      [true, "C2: 80% (text) > 80%", "C3: 82.5 % (text) > 82.5%", "C4: 75 percent (text) > 75%"],
    ]);
  });

  test("plain numbers become numbers that look as they did; codes, grades and words stay", () => {
    const found = inColumn(["1,250", "$1,250.50", "12", "-3.10", "007", "Grade 3", "12 of 40", "~5"]);
    expect(written(found)).toEqual([
      [2, 1250, "#,##0"],
      [3, 1250.5, "$#,##0.00"],
      [4, 12, "0"],
      [5, -3.1, "0.00"],
    ]);
    expect(shown(found)[0]!.slice(1, 3)).toEqual([
      "C2: 1,250 (text) > 1,250",
      "C3: $1,250.50 (text) > $1,250.50",
    ]);
  });

  test("only the cells of text are written; beside plain numbers shares are only offered", () => {
    const mixed = inColumn([0.7, "80%", ""], ["0%", "General", "General"]);
    expect(written(mixed)).toEqual([[3, 0.8, "0%"]]);
    expect(mixed!.choices[0]!.isAdvised).toBe(true);
    const beside = inColumn([70, "80%"]);
    expect(beside!.choices[0]!.isAdvised).toBe(false);
    // 75 beside shares may be 75% or not.
    expect(inColumn([0.7, "75"], ["0%"])).toBeUndefined();
  });

  test("codes, exponents, footnotes and numbers that are too long for Excel stay", () => {
    expect(inColumn(["0,250", "007,123", "85²", "10³", "①", "1234567890123456"])).toBeUndefined();
    expect(written(inColumn(["123456789012345"]))).toEqual([[2, 123456789012345, "0"]]);
  });

  test.each([
    ["a comma before decimals", ["1.250", "12,5"]],
    ["periods between thousands", ["980", "1.250,50"]],
    ["spaces between thousands", ["980", "1 250"]],
    ["apostrophes between thousands", ["980", "1'250"]],
    ["a comma before decimals of another column", ["980"], ["7,5"]],
  ])("nothing is offered in a table that writes %s", (_, targets, baselines = []) =>
    expect(measures(targets.map((text, at) => [`Measure ${at}`, baselines[at] ?? "", text]))).toBeUndefined(),
  );

  test("1,250 and 1.250 are advised only where another cell shows what marks thousands", () => {
    expect(shown(inColumn(["1,250"]))[0]![0]).toBe(false);
    expect(shown(inColumn(["1.250"]))[0]![0]).toBe(false);
    expect(shown(inColumn(["1,250", "12.5"]))[0]![0]).toBe(true);
    expect(shown(inColumn(["1.250", "1,250,000"]))[0]![0]).toBe(true);
  });

  test("a bare number under percent complete stays: as a number 1 would be all of it", () => {
    const steps = (...done: string[]) =>
      improvements({
        Steps: {
          kind: "actions",
          columns: { Action: "action", "% complete": "percent" },
          rows: done.map((text, at) => [`Action ${at}`, text]),
        },
      }).get("numbers");
    expect(written(steps("1", "50%", "100"))).toEqual([[3, 0.5, "0%"]]);
    expect(steps("1", "50", "100")).toBeUndefined();
  });

  test("shares are only offered where a column that they are compared with has plain numbers", () => {
    expect(measures([["Attendance", 70, "80%"]])!.choices[0]!.isAdvised).toBe(false);
    expect(measures([["Attendance", "70", "80%"]])!.choices.every(({ isAdvised }) => isAdvised)).toBe(false);
    expect(measures([["Attendance", "70%", "80%"]])!.choices.every(({ isAdvised }) => isAdvised)).toBe(true);
  });

  test("a formula that shows text is left alone, and so are columns that hold words", () => {
    expect(measures([["a", "", "80%"]], [], { C2: '=70+10&"%"' })).toBeUndefined();
    expect(inColumn(["In use", "by 2027", ""])).toBeUndefined();
  });

  test("a cell says the same as before to whoever reads figures", () => {
    const figure = fc.tuple(
      fc.integer({ min: -99_999, max: 9_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.boolean(),
      fc.constantFrom("", "%", " %", " percent", "pct"),
    );
    fc.assert(
      fc.property(figure, ([digits, decimals, isGrouped, unit]) => {
        const number = (digits / 10 ** decimals).toLocaleString("en-US", {
          minimumFractionDigits: decimals,
          useGrouping: isGrouped,
        });
        const text = number + unit;
        const [[, after, format] = []] = written(inColumn([text]));
        expect(readFigure(after as number, format as string)).toEqual(readFigure(text, "General"));
      }),
      { numRuns: 300 },
    );
  });
});
