import { openBook } from "../../../../src/workbench/host/book/open";
import { newBookData } from "../../../../src/workbench/host/book/empty";
import { areaOf } from "../../../../src/workbench/host/book/area";
import type { Book, CellInput } from "../../../../src/workbench/host/book/book";

let book: Book;

beforeEach(async () => {
  book = await openBook(newBookData());
});

afterEach(() => book.close());

const input = (value: string | number | boolean | null): CellInput =>
  value === null ? null : typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };

function put(
  row: number,
  column: number,
  rows: (string | number | boolean | null)[][],
  sheet = book.sheets[0]!,
) {
  sheet.write(
    { row, column, rowCount: rows.length, columnCount: rows[0]!.length },
    rows.map((cells) => cells.map(input)),
  );
}

function values(row: number, column: number, lastRow = row, lastColumn = column, sheet = book.sheets[0]!) {
  return sheet.read(areaOf(row, column, lastRow, lastColumn)).map((cells) => cells.map((cell) => cell.value));
}

test("a new book has one empty sheet", () => {
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  expect(book.activeSheet.usedArea(false)).toBeNull();
});

test("text stays text, booleans are booleans, empty cells are null", async () => {
  put(0, 0, [["00123", "1/2/2024", "TRUE", true, null, 5]]);
  put(1, 0, [["=ISTEXT(A1)", "=A1&B1", "=ISTEXT(C1)", "=D1", "=ISBLANK(E1)", "=F1*2"]]);
  await book.calculate();
  expect(values(0, 0, 1, 5)).toEqual([
    ["00123", "1/2/2024", "TRUE", true, null, 5],
    [true, "001231/2/2024", true, true, true, 10],
  ]);
});

test("structured references are calculated and read back as written", async () => {
  put(0, 0, [
    ["School", "Score", "Double"],
    ["A", 1, null],
    ["B", 2, null],
    ["C", 3, null],
  ]);
  const table = book.tables.add(book.sheets[0]!, areaOf(0, 0, 3, 2), true, "Plan");
  put(1, 2, [["=[@Score]*2"], ["=[@Score]*2"], ["=plan[@score]*2"]]);
  put(0, 5, [
    ["=SUM(plan[score])"],
    ["=SUM(Plan[Double])"],
    ["=ROWS(Plan[#All])"],
    ["=Plan[[#Headers],[Score]]"],
  ]);
  await book.calculate();
  expect(values(1, 2, 3, 2)).toEqual([[2], [4], [6]]);
  expect(values(0, 5, 3, 5)).toEqual([[6], [12], [4], ["Score"]]);
  expect(book.sheets[0]!.read(areaOf(3, 2))[0]![0]!.formula).toBe("=[@Score]*2");
  expect(book.sheets[0]!.read(areaOf(0, 5))[0]![0]!.formula).toBe("=SUM(Plan[Score])");
  put(4, 0, [["D", 4, 100]]);
  table.resize(areaOf(0, 0, 4, 2));
  table.renameColumn(1, "Points");
  await book.calculate();
  expect(values(0, 5, 2, 5)).toEqual([[10], [112], [5]]);
  expect(values(0, 1)).toEqual([["Points"]]);
  expect(book.sheets[0]!.read(areaOf(0, 5))[0]![0]!.formula).toBe("=SUM(Plan[Points])");
});

test("inserting and deleting rows and columns moves everything", async () => {
  put(2, 1, [
    ["School", "Score"],
    ["A", 1],
    ["B", 2],
  ]);
  const sheet = book.sheets[0]!;
  book.tables.add(sheet, areaOf(2, 1, 4, 2), true, "Plan");
  put(0, 6, [["=SUM(Plan[Score])+C4"]]);
  sheet.insertCells({ row: 3, column: 0, rowCount: 1, columnCount: 16384 }, "down");
  put(3, 2, [[10]]);
  await book.calculate();
  expect(values(0, 6)).toEqual([[14]]);
  expect(sheet.read(areaOf(0, 6))[0]![0]!.formula).toBe("=SUM(Plan[Score])+C5");
  sheet.insertCells({ row: 0, column: 0, rowCount: 1048576, columnCount: 1 }, "right");
  await book.calculate();
  expect(values(0, 7)).toEqual([[14]]);
  expect(book.tables.find("PLAN")!.area).toEqual(areaOf(2, 2, 5, 3));
  sheet.deleteCells({ row: 4, column: 0, rowCount: 1, columnCount: 16384 }, "up");
  await book.calculate();
  expect(sheet.read(areaOf(0, 7))[0]![0]!).toMatchObject({
    formula: "=SUM(Plan[Score])+#REF!",
    value: { error: "#REF!" },
  });
});

test("calculating with nothing to do resolves at once", async () => {
  put(0, 0, [[1, "=A1+1"]]);
  await book.calculate();
  // Univer, asked to calculate nothing, never answers.
  const oneTurn = new Promise((resolve) => setImmediate(resolve, "a turn later"));
  expect(await Promise.race([book.calculate().then(() => "at once"), oneTurn])).toBe("at once");
  expect(values(0, 1)).toEqual([[2]]);
});

test("two books that are open at once calculate with their own cells", async () => {
  const other = await openBook(newBookData());
  try {
    put(0, 0, [[1, "=A1+1"]]);
    await book.calculate();
    put(0, 0, [[5, "=A1+1"]], other.sheets[0]!);
    await other.calculate();
    put(0, 0, [[3]]);
    await book.calculate();
    expect([values(0, 1), values(0, 1, 0, 1, other.sheets[0]!)]).toEqual([[[4]], [[6]]]);
  } finally {
    other.close();
  }
});

test("data that was taken stays as it was when a name comes, changes or goes", async () => {
  book.names.add({ name: "First", scope: null, formula: "=Sheet1!$A$1" });
  const taken = await book.toData();
  const before = structuredClone(taken.names);
  book.names.update("First", null, { comment: "later" });
  book.names.add({ name: "Second", scope: null, formula: "=Sheet1!$A$2" });
  book.names.delete("First", null);
  expect(taken.names).toEqual(before);
});
