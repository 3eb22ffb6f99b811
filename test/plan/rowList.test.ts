import { formatCells } from "../../src/plan/cellList";
import fc from "fast-check";
import { formatRows, parseRows } from "../../src/plan/rowList";

test("runs of rows are written as such", () => {
  expect(formatRows([3, 7, 8, 9, 12])).toBe("3, 7–9, 12");
  expect(formatRows([])).toBe("");
});

test("what was written is read back", () => {
  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 1_000 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(fc.property(rows, (list) => expect(parseRows(formatRows(list))).toEqual(list)));
});

test("what people type is read", () => {
  expect(parseRows(" 4 - 6,12 ")).toEqual([4, 5, 6, 12]);
  expect(parseRows("")).toEqual([]);
});

test.each(["6-4", "0", "a", "3;4", "3,,4", "1-9999999"])("%p is no list of rows", (text) => {
  expect(parseRows(text)).toBeNull();
});

test("cells below each other are taken together, sheet by sheet", () => {
  const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column });
  const cells = [
    cell("Plan", 9, 3),
    cell("Notes", 1, 1),
    cell("Plan", 8, 3),
    cell("Plan", 10, 4),
    cell("Plan", 9, 3),
  ];
  expect(formatCells(cells)).toBe("Plan C8:C9, D10; Notes A1");
});
