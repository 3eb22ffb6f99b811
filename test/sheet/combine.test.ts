import { combined } from "../../src/sheet/combine";
import type { AddColumnsEdit, NewColumn } from "../../src/sheet/edit";

const at = {
  ...{ sheet: "Steps", table: "Steps", headerRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 },
  headings: new Map(),
};
const adding = (...columns: NewColumn[]): AddColumnsEdit => ({ kind: "addColumns", at, columns });
const supports = (row: number, value: string): NewColumn => ({
  heading: "Supports",
  cells: [{ row, value }],
});

test("what is to stand under one new heading comes into one column, and columns with others beside it", () => {
  const status: NewColumn = { heading: "Status", cells: [] };
  const lists = [[adding(supports(2, "A. Moss"))], [adding(status)], [adding(supports(4, "B. Hart"))]];
  expect(combined(lists)).toEqual([
    adding(
      {
        heading: "Supports",
        cells: [
          { row: 2, value: "A. Moss" },
          { row: 4, value: "B. Hart" },
        ],
      },
      status,
    ),
  ]);
});
