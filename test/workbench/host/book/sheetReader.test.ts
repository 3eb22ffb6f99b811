import fc from "fast-check";
import { areaOf } from "../../../../src/workbench/host/book/area";
import type { Book } from "../../../../src/workbench/host/book/book";
import type { Sheet } from "../../../../src/workbench/host/book/sheet";
import { SheetReader } from "../../../../src/workbench/host/book/sheetReader";
import { put, withBook, type Typed } from "./support";

const cell = fc.tuple(fc.nat(7), fc.nat(5));
const content = fc.constantFrom<Typed[]>(1, "text", null, "=A1+1", "=SUM(A1:C3)", "=Two!A1", "=SEQUENCE(3)");

type Edit = (book: Book) => void;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(cell, content, fc.nat(1)).map(
    ([[row, column], value, sheet]): Edit =>
      (book) =>
        put(book.sheets[sheet]!, row, column, [[value]]),
  ),
  cell.map(
    ([row, column]): Edit =>
      (book) =>
        book.sheets[0]!.restyle(areaOf(row, column), (style) => ({ ...style, numberFormat: "0.00" })),
  ),
  fc.nat(6).map(
    (row): Edit =>
      (book) =>
        book.sheets[0]!.insertCells(areaOf(row, 0, row, 16_383), "down"),
  ),
  fc.nat(6).map(
    (column): Edit =>
      (book) =>
        book.sheets[0]!.deleteCells(areaOf(0, column, 1_048_575, column), "left"),
  ),
  fc.nat(6).map(
    (row): Edit =>
      (book) =>
        book.sheets[0]!.setRows(row, row, { height: 30 + row }),
  ),
  fc.nat(6).map(
    (column): Edit =>
      (book) =>
        book.sheets[0]!.restyle(areaOf(0, column, 1_048_575, column), (style) => ({
          ...style,
          locked: !style.locked,
        })),
  ),
);

test("what is read again after edits is what a first reading gives", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) =>
      withBook(async (book) => {
        book.addSheet("Two");
        await book.toData();
        for (const change of edits) {
          change(book);
          const { sheets } = await book.toData();
          expect(sheets).toEqual(book.sheets.map((sheet) => new SheetReader(sheet as Sheet).read()));
        }
      }),
    ),
    { numRuns: 40 },
  );
});

test("a sheet that has not changed, and a row, is the same object as before", async () => {
  await withBook(async (book, sheet) => {
    book.addSheet("Two");
    put(sheet, 0, 0, [
      [1, 2],
      [3, 4],
      ["=A1", 5],
    ]);
    const before = (await book.toData()).sheets;
    put(sheet, 0, 0, [[1, 2]]);
    expect((await book.toData()).sheets[0]).toBe(before[0]);
    put(sheet, 0, 0, [[9]]);
    const after = (await book.toData()).sheets;
    expect(after[1]).toBe(before[1]);
    const changed = after[0]!.cells.filter((each, index) => each !== before[0]!.cells[index]);
    // The row written to, and that of the formula that reads it.
    expect(new Set(changed.map(({ row }) => row))).toEqual(new Set([0, 2]));
    expect(after[0]!.cells.find(({ row }) => row === 2)!.value).toBe(9);
  });
});
