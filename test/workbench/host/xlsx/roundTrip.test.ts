import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";

import * as spreadsheet from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";

import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { NO_REAL_WORKBOOKS, REAL_WORKBOOKS, realWorkbooks } from "../../../support/realWorkbooks";
import { anyBook } from "./arbitraries";
import { block, book, sheet, table, tableColumn } from "./books";

jest.setTimeout(60_000);

test("what is written is read again as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const { data, notKept } = await readXlsx(await writeXlsx(book));
      expect(data).toEqual(book);
      expect(notKept).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("another library reads the same values and merges from what is written", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      const other = spreadsheet.read(await writeXlsx(book), { dense: false, cellNF: true });
      expect(other.SheetNames).toEqual(book.sheets.map((sheet) => sheet.name));
      for (const { name, cells, merges } of book.sheets) {
        const sheet = other.Sheets[name]!;
        for (const { row, column, value, formula } of cells) {
          // That library undoes escapes twice, so that text that needs them is left to the test above.
          if (value === null || (typeof value === "string" && /_x|[^ -~]/.test(value))) continue;
          const read = sheet[spreadsheet.utils.encode_cell({ r: row, c: column })] as spreadsheet.CellObject;
          if (typeof value === "object") expect(read.w).toBe(value.error);
          else expect(read.v).toBe(value);
          expect(read.f !== undefined).toBe(formula !== null);
        }
        expect(sheet["!merges"]?.length ?? 0).toBe(merges.length);
      }
    }),
    { numRuns: 50 },
  );
});

test("a library that follows relative targets only finds tables, notes and links", async () => {
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 1 };
  const first = sheet("Plan", {
    cells: block(0, 0, [["Action"], ["Visit"]]),
    tables: [table("Actions", area, [tableColumn("Action")])],
    notes: [{ row: 1, column: 0, text: "done?" }],
    hyperlinks: [
      { area: { ...area, row: 1, rowCount: 1 }, target: "https://example.org/?a=1&b", tooltip: null },
    ],
  });
  const other = new ExcelJS.Workbook();
  await other.xlsx.load((await writeXlsx(book([first]))) as never);
  const read = other.getWorksheet("Plan")!;
  expect(read.getTable("Actions")).toBeDefined();
  expect(read.getCell("A2").note).toBeDefined();
  expect(read.getCell("A2").hyperlink).toBe("https://example.org/?a=1&b");
});

const files = realWorkbooks().map((file) => basename(file));

if (files.length === 0) test.skip(NO_REAL_WORKBOOKS, () => undefined);
else
  describe("real workbooks", () => {
    test.each(files)("%s is the same after saving", async (name) => {
      const original = (await readXlsx(new Uint8Array(readFileSync(join(REAL_WORKBOOKS, name))))).data;
      const { data, notKept } = await readXlsx(await writeXlsx(original));
      // Jest's comparison takes seconds for a hundred thousand cells; its message is only needed when they differ.
      if (!isDeepStrictEqual(data, original)) expect(data).toEqual(original);
      expect(notKept).toEqual([]);
    });

    test.each(files)("%s has the values that another library reads", async (name) => {
      const bytes = new Uint8Array(readFileSync(join(REAL_WORKBOOKS, name)));
      const other = spreadsheet.read(bytes, { cellNF: true });
      for (const { name: sheetName, cells } of (await readXlsx(bytes)).data.sheets) {
        const sheet = other.Sheets[sheetName]!;
        const ours = cells.filter(({ value, formula }) => value !== null || formula !== null);
        const theirs = Object.keys(sheet).filter((key) => !key.startsWith("!") && sheet[key].t !== "z");
        expect(ours.length).toBeGreaterThanOrEqual(theirs.length);
        for (const { row, column, value } of ours) {
          const read = sheet[spreadsheet.utils.encode_cell({ r: row, c: column })] as
            spreadsheet.CellObject | undefined;
          if (typeof value === "object") expect(read?.w).toBe(value?.error);
          else
            expect(typeof value === "string" ? String(read?.v ?? "").replaceAll("\r\n", "\n") : read?.v).toBe(
              value,
            );
        }
      }
    });
  });
