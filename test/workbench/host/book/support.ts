import type { Book, BookSheet, CellInput } from "../../../../src/workbench/host/book/book";
import { areaOf } from "../../../../src/workbench/host/book/area";
import { newBookData } from "../../../../src/workbench/host/book/empty";
import { openBook } from "../../../../src/workbench/host/book/open";
import type { CellContentData } from "../../../../src/workbench/host/book/data";

export type Typed = string | number | boolean | null | { readonly error: string };

/** Writes contents from a cell on; text with "=" in front is a formula. */
export function put(
  sheet: BookSheet,
  row: number,
  column: number,
  rows: readonly (readonly Typed[])[],
): void {
  const input = (value: Typed): CellInput =>
    value === null
      ? null
      : typeof value === "string" && value.startsWith("=")
        ? { formula: value }
        : { value };
  sheet.write(
    { row, column, rowCount: rows.length, columnCount: rows[0]!.length },
    rows.map((cells) => cells.map(input)),
  );
}

export function valueAt(sheet: BookSheet, row: number, column: number): CellContentData {
  return sheet.read(areaOf(row, column))[0]![0]!.value;
}

export function formulaAt(sheet: BookSheet, row: number, column: number): string | null {
  return sheet.read(areaOf(row, column))[0]![0]!.formula;
}

/** Gives what formulas show in a book whose first sheet has the data from A1 on; the formulas stand far from it. */
export async function evaluate(
  data: readonly (readonly Typed[])[],
  formulas: readonly string[],
): Promise<CellContentData[]> {
  const book = await openBook(newBookData());
  try {
    const sheet = book.sheets[0]!;
    if (data.length > 0) put(sheet, 0, 0, data);
    const out = book.addSheet("Out");
    put(
      out,
      0,
      0,
      formulas.map((formula) => [formula]),
    );
    await book.calculate();
    return formulas.map((_, index) => valueAt(out, index, 0));
  } finally {
    book.close();
  }
}

/** Compares what formulas give; they read the data as in `evaluate`. */
export async function expectValues(
  data: Typed[][],
  cases: readonly (readonly [string, unknown])[],
): Promise<void> {
  const values = await evaluate(
    data,
    cases.map(([formula]) => formula),
  );
  expect(cases.map(([formula], index) => [formula, values[index]])).toEqual(cases);
}

export async function withBook(run: (book: Book, sheet: BookSheet) => Promise<void> | void): Promise<void> {
  const book = await openBook(newBookData());
  try {
    await run(book, book.sheets[0]!);
  } finally {
    book.close();
  }
}
