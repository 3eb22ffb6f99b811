import fc from "fast-check";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { brokenRules } from "../../../support/packageRules";
import { anyBook } from "./arbitraries";

jest.setTimeout(60_000);

/** Where it has a table, a sheet can't have a filter of its own there, nor merged cells: that is the book's to refuse. */
const possible = anyBook.map((book) => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.tables.length === 0 ? sheet : { ...sheet, autoFilter: null, merges: [] },
  ),
}));

test("whatever is in a workbook, the file breaks no rule", async () => {
  await fc.assert(
    fc.asyncProperty(possible, async (book) => {
      expect(await brokenRules(await writeXlsx(book))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
