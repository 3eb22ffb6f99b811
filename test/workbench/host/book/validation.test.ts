import { areaOf } from "../../../../src/workbench/host/book/area";
import type { Book, BookSheet } from "../../../../src/workbench/host/book/book";
import type { ValidationData } from "../../../../src/workbench/host/book/data";
import { put, withBook, type Typed } from "./support";

const rule = (part: Partial<ValidationData>): Omit<ValidationData, "areas"> => ({
  type: "any",
  operator: null,
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: null,
  error: null,
  ...part,
});

/** Which of the values in a column meet its rule; the values of lists stand in column C. */
async function meeting(part: Partial<ValidationData>, values: readonly Typed[]): Promise<Typed[]> {
  const met: Typed[] = [];
  await withBook(async (book, sheet) => {
    put(sheet, 0, 2, [["Open"], ["Done"], [3], [null]]);
    put(
      sheet,
      0,
      0,
      values.map((value) => [value]),
    );
    sheet.setValidation(areaOf(0, 0, values.length - 1, 0), rule(part));
    await book.calculate();
    met.push(...values.filter((_, row) => sheet.meetsRule(row, 0)));
  });
  return met;
}

test.each<[string, Partial<ValidationData>, Typed[], Typed[]]>([
  [
    "a written-out list, as written",
    { type: "list", formula1: "Yes, No" },
    ["Yes", "No", "no", "Maybe", null],
    ["Yes", "No", null],
  ],
  [
    "a list in cells, in any case",
    { type: "list", formula1: "=$C$1:$C$4" },
    ["open", "3", 3, "x", "=1/0"],
    ["open", "3", 3],
  ],
  [
    "whole numbers",
    { type: "whole", operator: "between", formula1: 1, formula2: 7 },
    [1, 7, 8, 2.5, "2"],
    [1, 7],
  ],
  [
    "decimals against a formula",
    { type: "decimal", operator: "lessThan", formula1: "=$C$3*2" },
    [5.5, 6, "a"],
    [5.5],
  ],
  [
    "dates",
    { type: "date", operator: "greaterThanOrEqual", formula1: "46000" },
    [46000, 45999, "soon"],
    [46000],
  ],
  [
    "lengths",
    { type: "textLength", operator: "lessThanOrEqual", formula1: 3 },
    ["abc", "abcd", 12],
    ["abc", 12],
  ],
  [
    "a formula of its own, cell by cell",
    { type: "custom", formula1: "=COUNTIF($A$1:$A$4,A1)=1" },
    ["a", "b", "a"],
    ["b"],
  ],
  ["no rule", {}, ["a", 1], ["a", 1]],
])("%s", async (_, part, values, expected) => {
  expect(await meeting(part, values)).toEqual(expected);
});

async function choices(set: (book: Book, sheet: BookSheet) => void, formula1: string) {
  let found: unknown;
  await withBook(async (book, sheet) => {
    set(book, sheet);
    sheet.setValidation(areaOf(4, 0, 6, 0), rule({ type: "list", formula1 }));
    await book.calculate();
    found = [sheet.choicesAt(4, 0), sheet.choicesAt(5, 0), sheet.choicesAt(0, 0)];
  });
  return found;
}

test("a list offers what is written out, or what its cells, name or formula give, relative to the cell", async () => {
  const words = (_: Book, sheet: BookSheet) =>
    put(sheet, 4, 2, [
      ["a", "b"],
      ["c", null],
    ]);
  expect(await choices(words, "x,y , z")).toEqual([["x", "y", "z"], ["x", "y", "z"], null]);
  expect(await choices(words, "=C5:D5")).toEqual([["a", "b"], ["c"], null]);
  const named = (book: Book, sheet: BookSheet) => {
    words(book, sheet);
    book.names.add({ name: "Words", scope: null, formula: "=Sheet1!$C$5:$C$6" });
  };
  expect(await choices(named, "=Words")).toEqual([["a", "c"], ["a", "c"], null]);
});
