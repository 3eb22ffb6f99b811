import fc from "fast-check";
import { areaOf } from "../../../../src/workbench/host/book/area";
import type { Book, BookSheet } from "../../../../src/workbench/host/book/book";
import type { Area, ConditionalRuleData, StyleData } from "../../../../src/workbench/host/book/data";
import { DEFAULT_STYLE } from "../../../../src/workbench/host/book/empty";
import { put, withBook, type Typed } from "./support";

const filled = (color: string): StyleData => ({ ...DEFAULT_STYLE, fill: { color } });
const bold = { ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, bold: true } };

const custom = (formula: string, style = filled("#FF0000")): ConditionalRuleData => ({
  type: "custom",
  formula,
  style,
});
const compared = (
  operator: string,
  formula1: string,
  formula2: string | null = null,
): ConditionalRuleData => ({
  type: "cellValue",
  operator,
  formula1,
  formula2,
  style: filled("#FF0000"),
});
const text = (
  operator: Extract<ConditionalRuleData, { type: "containsText" }>["operator"],
  wanted: string,
): ConditionalRuleData => ({ type: "containsText", operator, text: wanted, style: filled("#FF0000") });

function addRule(sheet: BookSheet, area: Area, rule: ConditionalRuleData, stopIfTrue = false) {
  return sheet.addConditionalFormat({ areas: [area], rule, stopIfTrue });
}

const colorOf = (sheet: BookSheet, row: number, column: number) => {
  const watched = sheet.watchConditionalFormats();
  watched.refresh();
  return watched.at(row, column)?.fill?.color ?? null;
};

/** Which of the values in a column meet a rule. */
async function meeting(rule: ConditionalRuleData, values: readonly Typed[]): Promise<Typed[]> {
  const met: Typed[] = [];
  await withBook(async (book, sheet) => {
    put(
      sheet,
      0,
      0,
      values.map((value) => [value]),
    );
    addRule(sheet, areaOf(0, 0, values.length - 1, 0), rule);
    await book.calculate();
    const watched = sheet.watchConditionalFormats();
    watched.refresh();
    met.push(...values.filter((_, row) => watched.at(row, 0) !== null));
  });
  return met;
}

test("a formula is read relative to the first cell of the area", async () => {
  await withBook(async (book, sheet) => {
    put(sheet, 1, 0, [
      ["Ann", "Late", 3],
      ["Ben", "Done", 9],
      ["Cem", "Late", 9],
    ]);
    addRule(sheet, areaOf(1, 0, 3, 2), custom('=AND($B2="late",$C2>SUM($C$2:$C$4)/3)'));
    await book.calculate();
    const colors = [1, 2, 3].map((row) => [0, 2].map((column) => colorOf(sheet, row, column)));
    expect(colors).toEqual([
      [null, null],
      [null, null],
      ["#FF0000", "#FF0000"],
    ]);
  });
});

test("a formula may read other sheets, names and what was calculated", async () => {
  await withBook(async (book, sheet) => {
    const lists = book.addSheet("The list");
    put(lists, 0, 0, [["Open"], ["Stuck"]]);
    book.names.add({ name: "Words", scope: null, formula: "='The list'!$A$1:$A$2" });
    put(sheet, 0, 0, [["stuck"], ["Done"], ['="Op"&"en"']]);
    addRule(sheet, areaOf(0, 0, 2, 0), custom("=COUNTIF(Words,A1)>0"));
    await book.calculate();
    expect([0, 1, 2].map((row) => colorOf(sheet, row, 0))).toEqual(["#FF0000", null, "#FF0000"]);
  });
});

test.each<[string, ConditionalRuleData, Typed[], Typed[]]>([
  [
    "numbers and TRUE are a yes, text and errors are not",
    custom("=A1"),
    [1, 0, true, "x", "=1/0"],
    [1, true],
  ],
  ["values compare as in Excel", compared("lessThan", "=2"), [1, 2, null, "a", true, "=1/0"], [1, null]],
  ["text in any case", compared("equal", '="Done"'), ["done", "Done ", "undone", 4], ["done"]],
  ["between takes both ends", compared("between", "=1", "=1+2"), [0, 1, 3, 4, "2"], [1, 3]],
  ["not between", compared("notBetween", "=1", "=3"), [0, 1, 3, 4], [0, 4]],
  ["part of a text", text("contains", "ATE"), ["late", "Later", "l8", null, 8], ["late", "Later"]],
  ["numbers by their text", text("contains", "2"), [123, 45], [123]],
  ["wildcards", text("contains", "l?te"), ["too late", "lte"], ["too late"]],
  ["absence of a text", text("notContains", "x"), ["x", "y", null, "=1/0"], ["y", null, "=1/0"]],
  ["beginning", text("beginsWith", "on"), ["On track", "Done"], ["On track"]],
  ["end", text("endsWith", "track"), ["Off TRACK", "tracks"], ["Off TRACK"]],
])("%s", async (_, rule, values, expected) => {
  expect(await meeting(rule, values)).toEqual(expected);
});

test("rules before others hold, others add to them, and a rule can end it", async () => {
  await withBook(async (book, sheet) => {
    put(sheet, 0, 0, [[1], [2], [3]]);
    const area = areaOf(0, 0, 2, 0);
    addRule(sheet, area, custom("=A1>0", filled("#00FF00")));
    addRule(sheet, area, custom("=A1>1", bold));
    addRule(sheet, area, custom("=A1>2", filled("#FF0000")), true);
    await book.calculate();
    const watched = sheet.watchConditionalFormats();
    watched.refresh();
    expect([0, 1, 2].map((row) => watched.at(row, 0))).toEqual([
      { fill: { color: "#00FF00" }, font: {}, borders: {} },
      { fill: { color: "#00FF00" }, font: { bold: true }, borders: {} },
      { fill: { color: "#FF0000" }, font: {}, borders: {} },
    ]);
  });
});

test("a color scale has its colors at its points and mixes them between", async () => {
  await withBook(async (book, sheet) => {
    put(sheet, 0, 0, [[0], [5], [10], ["n/a"], [20], [null]]);
    const area = areaOf(0, 0, 5, 0);
    const id = addRule(sheet, area, {
      type: "colorScale",
      points: [
        { type: "min", value: null, color: "#000000" },
        { type: "max", value: null, color: "#C8FF64" },
      ],
    });
    await book.calculate();
    const colors = () => [0, 1, 2, 3, 4, 5].map((row) => colorOf(sheet, row, 0));
    expect(colors()).toEqual(["#000000", "#324019", "#648032", null, "#C8FF64", null]);
    const three = (type: "percent" | "percentile" | "number" | "formula", value: string | number) =>
      sheet.updateConditionalFormat(id, {
        rule: {
          type: "colorScale",
          points: [
            { type: "number", value: 5, color: "#FF0000" },
            { type, value, color: "#FFFFFF" },
            { type: "max", value: null, color: "#0000FF" },
          ],
        },
      });
    three("percentile", 50);
    expect(colors()).toEqual(["#FF0000", "#FF0000", "#CCCCFF", null, "#0000FF", null]);
    three("percent", 50);
    expect(colors()[2]).toBe("#FFFFFF");
    three("formula", "=A2*2");
    expect(colors()[2]).toBe("#FFFFFF");
    three("number", 15);
    expect(colors()[2]).toBe("#FF8080");
  });
});

const rules: readonly ConditionalRuleData[] = [
  custom("=B1>3"),
  custom("=COUNTIF($A$1:$A$4,A1)>1"),
  custom("=SUM(A1:B3)>9"),
  custom("=Two!$A$1=A1"),
  compared("greaterThan", "=$B1"),
  text("contains", "x"),
  {
    type: "colorScale",
    points: [
      { type: "min", value: null, color: "#000000" },
      { type: "max", value: null, color: "#FFFFFF" },
    ],
  },
];

type Edit = (book: Book) => void;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(5), fc.nat(2), fc.constantFrom<Typed[]>(1, 4, "x", null, "=A1+1", "=Two!A1"), fc.nat(1))
    .map(
      ([row, column, value, sheet]): Edit =>
        (book) =>
          put(book.sheets[sheet]!, row, column, [[value]]),
    ),
  fc.nat(4).map(
    (row): Edit =>
      (book) =>
        book.sheets[0]!.insertCells(areaOf(row, 0, row, 16_383), "down"),
  ),
  fc.tuple(fc.constantFrom(...rules), fc.nat(2)).map(
    ([rule, row]): Edit =>
      (book) =>
        addRule(book.sheets[0]!, areaOf(row, 0, row + 3, 1), rule),
  ),
);

test("what is kept after edits is what is worked out anew, and rows not told of look as before", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 10 }), (edits) =>
      withBook(async (book, sheet) => {
        book.addSheet("Two");
        rules.forEach((rule) => addRule(sheet, areaOf(0, 0, 5, 1), rule));
        const watched = sheet.watchConditionalFormats();
        const looks = (of = watched) =>
          Array.from({ length: 9 }, (_, row) => [of.at(row, 0), of.at(row, 1), of.at(row, 2)]);
        watched.refresh();
        let before = looks();
        for (const change of edits) {
          change(book);
          await book.calculate();
          const affected = watched.refresh();
          const fresh = sheet.watchConditionalFormats();
          fresh.refresh();
          const now = looks();
          expect(now).toEqual(looks(fresh));
          if (affected) {
            const others = [...now.keys()].filter((row) => !affected.has(row));
            for (const row of others) expect(now[row]).toEqual(before[row]);
          }
          before = now;
        }
      }),
    ),
    { numRuns: 60 },
  );
});
