import fc from "fast-check";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellName,
  columnLetter,
  columnNumber,
  isErrorValue,
  parseRange,
  quoteSheet,
  rangeName,
} from "../../src/plan/cell";

const cell = fc.record({
  row: fc.integer({ min: 1, max: MAX_ROWS }),
  column: fc.integer({ min: 1, max: MAX_COLUMNS }),
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [MAX_COLUMNS, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetter(column)).toBe(letters);
  expect(columnNumber(letters.toLowerCase())).toBe(column);
});

test.each([0, -1, 1.5, MAX_COLUMNS + 1, NaN])("there is no column %p", (column) => {
  expect(() => columnLetter(column)).toThrow(RangeError);
});

test.each(["", "A1", "XFE", "ZZZZ", "Ä"])("%p is no column", (letters) => {
  expect(() => columnNumber(letters)).toThrow(RangeError);
});

test("a range is read back from its name, on any sheet", () => {
  fc.assert(
    fc.property(cell, cell, fc.string({ minLength: 1 }), (a, b, sheet) => {
      const range = {
        firstRow: Math.min(a.row, b.row),
        lastRow: Math.max(a.row, b.row),
        firstColumn: Math.min(a.column, b.column),
        lastColumn: Math.max(a.column, b.column),
      };
      const line = sheet.replace(/[\r\n\u2028\u2029]/g, "");
      expect(parseRange(`${quoteSheet(line)}!${rangeName(range)}`)).toEqual(range);
      const corners = `${cellName(b.row, b.column)}:${cellName(a.row, a.column)}`;
      expect(parseRange(corners)).toEqual(range);
    }),
  );
});

test.each(["", "A", "1", "A0", "A1:B", "Plan[Score]", "A1,B2", "A10000000", "A1048577", "XFE1"])(
  "%p is no plain range",
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test("error values are told from text about them", () => {
  expect(["#N/A", "#REF!", "#DIV/0!"].map(isErrorValue)).toEqual([true, true, true]);
  expect(["#N/A!", "N/A", "# 1", "", 0, false].map(isErrorValue)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
