import { readdirSync, readFileSync } from "node:fs";
import { read, type WorkBook } from "@e965/xlsx";
import { samplePath } from "../../samples/build/data";
import { riverbend } from "../../samples/build/riverbend";
import { schoolWorkbooks } from "../../samples/build/schoolWorkbooks";
import { toFile } from "../../samples/build/toFile";
import { sheetRows } from "./sheetRows";

/** All cells of a file: sheet by sheet, value and formula by address. */
function cellsOf(bytes: Uint8Array): Record<string, Record<string, unknown>> {
  const book: WorkBook = read(bytes, { cellFormula: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      Object.fromEntries(
        Object.entries(book.Sheets[name]!)
          .filter(([address]) => !address.startsWith("!"))
          .map(([address, cell]: [string, { v?: unknown; f?: string }]) => [address, [cell.v, cell.f]]),
      ),
    ]),
  );
}

const ALL_BUT_DATE = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const;

describe("the committed workbooks", () => {
  it("riverbend.xlsx is what the data makes", async () => {
    const committed = cellsOf(readFileSync(samplePath("riverbend.xlsx")));
    expect(cellsOf(await toFile(riverbend(), "Joan Pruitt"))).toEqual(committed);
  });

  it("schools/ holds what the data makes, and nothing else", async () => {
    const made = schoolWorkbooks();
    expect(readdirSync(samplePath("schools")).sort()).toEqual(made.map(({ file }) => file).sort());
    for (const { file, author, book } of made) {
      const committed = cellsOf(readFileSync(samplePath("schools", file)));
      expect(cellsOf(await toFile(book, author))).toEqual(committed);
    }
  });

  it("gives the same bytes on another day", async () => {
    const first = await toFile(riverbend(), "Joan Pruitt");
    jest.useFakeTimers({ now: Date.UTC(2031, 1, 3), doNotFake: [...ALL_BUT_DATE] });
    const second = await toFile(riverbend(), "Joan Pruitt");
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });
});

describe("the district", () => {
  const book = riverbend();

  it("is as large as it is said to be", () => {
    const schools = sheetRows(book, "Schools", 3);
    expect(schools).toHaveLength(12);
    expect(new Set(schools.map((row) => row.text("Cluster"))).size).toBe(3);
    expect(sheetRows(book, "Objectives", 5)).toHaveLength(4);
    expect(sheetRows(book, "Initiatives", 4)).toHaveLength(14);
    expect(sheetRows(book, "Benchmarks", 3)).toHaveLength(45);
    const plans =
      sheetRows(book, "Central office actions", 3).length + sheetRows(book, "School plans", 3).length;
    expect(plans).toBe(282);
    expect(new Set(sheetRows(book, "Ratings", 4).map((row) => row.text("Round"))).size).toBe(2);
  });

  it("repeats no wording among its actions and school plan rows", () => {
    const wordings = [
      ...sheetRows(book, "Central office actions", 3).map((row) => row.text("Action step")),
      ...sheetRows(book, "School plans", 3).map((row) => row.text("School goal or action")),
    ];
    expect(wordings.filter((text, i) => wordings.indexOf(text) !== i)).toEqual([]);
  });

  it("hides its look-up sheet only", () => {
    const hidden = book.worksheets.filter((sheet) => sheet.state !== "visible").map((sheet) => sheet.name);
    expect(hidden).toEqual(["Lists"]);
  });
});
