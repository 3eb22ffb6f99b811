import fc from "fast-check";
import { areaOf } from "../../../../src/workbench/host/book/area";
import type { Book, BookSheet } from "../../../../src/workbench/host/book/book";
import { CalculationOrder } from "../../../../src/workbench/host/book/univer/order/calculationOrder";
import { formulaAt, put, valueAt, withBook, type Typed } from "./support";

/** Values of one column from the first row on. */
function column(sheet: BookSheet, at: number, count: number): unknown[] {
  return Array.from({ length: count }, (_, row) => valueAt(sheet, row, at));
}

test("a range between two INDEX calls waits for the cells that say where it ends", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [
      ["=SUM(INDEX(D1:D4,B1):INDEX(D1:D4,C1))", "=C1-2", "=E1", "=E2*1", "=2+2"],
      [null, null, null, "=E2*2", 10],
      [null, null, null, "=E2*3", null],
      [null, null, null, "=E2*4", null],
    ]);
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(90);
    put(sheet, 1, 4, [[100]]);
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(900);
    put(sheet, 0, 4, [[3]]);
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(600);
  }));

test.each([
  ["one end is a plain cell", "=SUM(C1:INDEX(C1:C3,B1))", 3],
  ["the ends come from IF", "=SUM(IF(B1>1,C1,C2):IF(B1>1,C2,C3))", 3],
  ["the ends come from CHOOSE", "=SUM(CHOOSE(B1,C3,C2):C3)", 5],
  ["the ends lie in different columns", "=SUM(INDEX(C1:C3,B1):INDEX(E1:E3,B1))", 52],
])("what lies between is calculated first: %s", (_, formula, expected) =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [[formula, "=F1+1", "=F1*1", "=F1*10", "=F1*30", 1]]);
    put(sheet, 1, 2, [["=F1*2", "=F1*20", "=F1*30"]]);
    put(sheet, 2, 2, [["=F1*3", "=F1*30", "=F1*30"]]);
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(expected);
  }),
);

test("what OFFSET and INDIRECT read is right, also through one another", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [['=INDIRECT("B1")+1', "=OFFSET(A1,0,D1)+1", '=INDIRECT("E"&1)+1', 2, "=5*5"]]);
    await book.calculate();
    expect([0, 1, 2].map((at) => valueAt(sheet, 0, at))).toEqual([28, 27, 26]);
    put(sheet, 0, 4, [[1]]);
    await book.calculate();
    expect([0, 1, 2].map((at) => valueAt(sheet, 0, at))).toEqual([4, 3, 2]);
  }));

test("a running total through INDEX over its own column", () =>
  withBook(async (book, sheet) => {
    const count = 300;
    put(
      sheet,
      0,
      0,
      Array.from({ length: count }, (_, row): Typed[] => [
        row === 0 ? 1 : "=INDEX(A:A,ROW()-1)+1",
        "=SUM(A$1:INDEX(A:A,ROW()))",
      ]),
    );
    await book.calculate();
    expect(valueAt(sheet, count - 1, 0)).toBe(count);
    expect(valueAt(sheet, count - 1, 1)).toBe((count * (count + 1)) / 2);
  }));

test("a circle comes to an end", () =>
  withBook(async (book, sheet) => {
    put(sheet, 0, 0, [["=B1+1", "=A1+1", 1, "=C1+1"]]);
    await book.calculate();
    expect(valueAt(sheet, 0, 3)).toBe(2);
  }));

test("a chain longer than any stack", () =>
  withBook(async (book, sheet) => {
    const count = 12_000;
    put(
      sheet,
      0,
      0,
      Array.from({ length: count }, (_, row): Typed[] => [row === count - 1 ? 1 : `=A${row + 2}+1`]),
    );
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(count);
  }));

test("formulas follow a sheet's new name, and one that comes back", () =>
  withBook(async (book, sheet) => {
    const other = book.addSheet("Other");
    put(other, 0, 0, [["=B1*2", 4]]);
    put(sheet, 0, 0, [["=Other!A1+1"]]);
    await book.calculate();
    other.rename("Else");
    put(other, 0, 1, [[10]]);
    await book.calculate();
    expect(valueAt(sheet, 0, 0)).toBe(21);
  }));

/** A grid in which each cell is a number or adds up cells to its right or below it: so there are no circles. */
const ROWS = 6;
const COLUMNS = 5;
const grid = fc.array(
  fc.record({
    number: fc.integer({ min: 0, max: 9 }),
    form: fc.constantFrom("number", "cell", "range", "between"),
    down: fc.nat(ROWS - 1),
    right: fc.nat(COLUMNS - 1),
  }),
  { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS },
);
type Cell = typeof grid extends fc.Arbitrary<(infer C)[]> ? C : never;

const name = (row: number, at: number) => `${"ABCDE"[at]}${row + 1}`;

/** Where the cells that a cell adds up lie; null for a number. They are further right in the columns after its own. */
function target(cell: Cell, row: number, at: number): [number, number, number] | null {
  if (cell.form === "number" || at === COLUMNS - 1) return null;
  const to = at + 1 + (cell.right % (COLUMNS - 1 - at));
  const [first, last] = [Math.min(row, cell.down), Math.max(row, cell.down)];
  return cell.form === "cell" ? [cell.down, cell.down, to] : [first, last, to];
}

function textOf(cell: Cell, row: number, at: number): Typed {
  const found = target(cell, row, at);
  if (found === null) return cell.number;
  const [first, last, to] = found;
  if (cell.form === "cell") return `=${name(first, to)}+${cell.number}`;
  if (cell.form === "range") return `=SUM(${name(first, to)}:${name(last, to)})+${cell.number}`;
  const all = `${name(0, to)}:${name(ROWS - 1, to)}`;
  return `=SUM(INDEX(${all},${first + 1}):INDEX(${all},${last + 1}))+${cell.number}`;
}

function expected(cells: readonly Cell[]): number[][] {
  const values = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => 0));
  for (let at = COLUMNS - 1; at >= 0; at--) {
    for (let row = 0; row < ROWS; row++) {
      const cell = cells[row * COLUMNS + at]!;
      const found = target(cell, row, at);
      let value = cell.number;
      if (found !== null) for (let r = found[0]; r <= found[1]; r++) value += values[r]![found[2]]!;
      values[row]![at] = value;
    }
  }
  return values;
}

async function valuesNow(book: Book, sheet: BookSheet): Promise<unknown[][]> {
  await book.calculate();
  return sheet.read(areaOf(0, 0, ROWS - 1, COLUMNS - 1)).map((row) => row.map(({ value }) => value));
}

test("any formulas are right at once, and again after any change of some cells", () =>
  fc.assert(
    fc.asyncProperty(
      grid,
      fc.array(fc.tuple(fc.nat(ROWS * COLUMNS - 1), grid), { maxLength: 4 }),
      (first, changes) =>
        withBook(async (book, sheet) => {
          let cells = first;
          put(
            sheet,
            0,
            0,
            Array.from({ length: ROWS }, (_, row) =>
              Array.from({ length: COLUMNS }, (__, at) => textOf(cells[row * COLUMNS + at]!, row, at)),
            ),
          );
          expect(await valuesNow(book, sheet)).toEqual(expected(cells));
          for (const [index, from] of changes) {
            cells = cells.map((cell, at) => (at === index ? from[at]! : cell));
            const row = Math.floor(index / COLUMNS);
            put(sheet, row, index % COLUMNS, [[textOf(cells[index]!, row, index % COLUMNS)]]);
            expect(await valuesNow(book, sheet)).toEqual(expected(cells));
          }
          expect(column(sheet, COLUMNS - 1, ROWS)).toEqual(expected(cells).map((row) => row[COLUMNS - 1]));
        }),
    ),
    { numRuns: 60 },
  ));

test("formulas are calculated once, when values are wanted and not when cells are written", () =>
  withBook(async (book, sheet) => {
    const calculated = jest.spyOn(CalculationOrder.prototype, "after");
    put(sheet, 0, 0, [[1, "=A1+1"]]);
    put(sheet, 1, 0, [["=B1+1"]]);
    book.addSheet("Other");
    expect(calculated).toHaveBeenCalledTimes(0);
    await book.calculate();
    const { sheets } = await book.toData();
    expect(sheets[0]!.cells.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(calculated).toHaveBeenCalledTimes(1);
    calculated.mockRestore();
  }));

test.each(["Plan!", "a!b", "!x", "It's! A1!B2"])("formulas read a sheet whose name has a !: %s", (name) =>
  withBook(async (book, sheet) => {
    const plan = book.addSheet(name);
    put(plan, 0, 0, [["=B1*2", 1]]);
    put(plan, 1, 0, [[5, 2]]);
    const prefix = `'${name.replaceAll("'", "''")}'!`;
    put(sheet, 0, 0, [[`=SUM(${prefix}$A$1:$A$2)`], [`=INDEX(${prefix}A1:A2,2)`]]);
    await book.calculate();
    expect(column(sheet, 0, 2)).toEqual([7, 5]);
    put(plan, 0, 1, [[10]]);
    await book.calculate();
    expect(column(sheet, 0, 1)).toEqual([25]);
    expect(formulaAt(sheet, 1, 0)).toBe(`=INDEX(${prefix}A1:A2,2)`);
  }),
);
