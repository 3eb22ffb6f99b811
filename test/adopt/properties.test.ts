import * as fc from "fast-check";
import { propose } from "../../src/adopt/propose";
import type { CellValue } from "../../src/plan/cell";
import { gridOfText, sheetOf } from "../support/snapshot";
import { placeOf, proposalOf } from "./grids";

const WORDS = [
  ...["Action", "Owner", "Status", "Due date", "Goal", "Objective", "ID", "Notes", "School", "Total", "1.2"],
  ...["In progress", "GOAL 1: Read", "Q2", "9/1/2026", "M. Ortiz", "Bates ES", "x", "  ", "#N/A", "%", "*"],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<CellValue>("") },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const grid = fc
  .integer({ min: 0, max: 9 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 25 }));
const merge = fc.constantFrom("A1:C1", "A2:A4", "B1:B3", "C3:D9", "A1:Z2", "D5:E5", "A1:A1048576");

test("any grid whatever gets an answer, inside the sheet and in order", () => {
  fc.assert(
    fc.property(grid, fc.array(merge, { maxLength: 3 }), (rows, merges) => {
      const [answer] = propose({ name: "", sheets: [sheetOf(rows, { merges })] });
      for (const table of answer!.tables) {
        const [first, last] = table.headerRows;
        expect(first).toBeLessThanOrEqual(last);
        expect(table.firstRow).toBeGreaterThan(last);
        expect(table.lastRow).toBeGreaterThanOrEqual(table.firstRow);
        expect(table.lastRow).toBeLessThanOrEqual(rows.length);
        expect(table.sectionRows.every((row) => row >= table.firstRow && row <= table.lastRow)).toBe(true);
        expect(table.notDataRows.every((row) => row > table.lastRow)).toBe(true);
        for (const column of table.columns) {
          expect(column.confidence).toBeGreaterThanOrEqual(0);
          expect(column.confidence).toBeLessThanOrEqual(1);
          expect(column.why).not.toBe("");
        }
      }
    }),
    { numRuns: 300 },
  );
});

const HEADING = ["ID", "Action", "Owner", "Due date", "Status"];
const ROWS = gridOfText(`
  A-1 | Train all coaches in the block | M. Ortiz | 9/15/2026 | In progress
  A-2 | Visit every classroom each month | J. Chen | 10/1/2026 | Not started
  A-3 | Call each family in September | R. Diaz | 9/30/2026 | Complete
  A-4 | Hold an open evening every term | R. Diaz | 5/30/2027 | Not started
  A-5 | Agree on materials for reading | J. Chen | 12/1/2026 | Behind`);

test("the order of the rows changes neither heading nor columns", () => {
  const plain = proposalOf(sheetOf([HEADING, ...ROWS]))!;
  fc.assert(
    fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
      const table = proposalOf(sheetOf([HEADING, ...rows]))!;
      expect(placeOf(table)).toEqual(placeOf(plain));
      expect(table.columns.map(({ field }) => field)).toEqual(plain.columns.map(({ field }) => field));
    }),
    { numRuns: 50 },
  );
});

test("the proposal moves with the table", () => {
  const plain = proposalOf(sheetOf([HEADING, ...ROWS]))!;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 30 }),
      (above, left, below) => {
        const blank = Array<CellValue>(left).fill("");
        const rows = [
          ...Array.from({ length: above }, () => []),
          ...[HEADING, ...ROWS].map((row) => [...blank, ...row]),
          ...Array.from({ length: below }, () => []),
        ];
        const table = proposalOf(sheetOf(rows))!;
        expect(table.headerRows).toEqual(plain.headerRows.map((row) => row + above));
        expect([table.firstRow, table.lastRow]).toEqual([plain.firstRow + above, plain.lastRow + above]);
        expect(table.columns).toEqual(
          plain.columns.map((column) => ({ ...column, column: column.column + left })),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test("a body of 5,000 rows is found to its last row", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => {
    const [, action, owner, due, status] = ROWS[index % ROWS.length]!;
    return [`A-${index + 1}`, `${String(action)} ${index}`, owner!, due!, status!];
  });
  expect(proposalOf(sheetOf([HEADING, ...rows]))).toMatchObject({ firstRow: 2, lastRow: 5001 });
});
