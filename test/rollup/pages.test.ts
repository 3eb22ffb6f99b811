import fc from "fast-check";
import { pageBreaks } from "../../src/rollup/pages";
import type { TableBlock } from "../../src/sheet/description";
import { pagePoints, printScale } from "../../src/sheet/page";

const WIDTHS = [6, 30, 13, 13, 13, 13];
const ROOM = pagePoints(printScale(WIDTHS, "landscape"), "landscape") - 24;
const FIRST = 7;

/** Tables with a heading and one line above each and a blank row below. */
function sheetOf(rowCounts: readonly number[]) {
  let row = FIRST;
  const starts = rowCounts.map((rows) => {
    const start = row;
    row += rows + 4;
    return start;
  });
  const tables = rowCounts.map((rowCount, index): TableBlock => ({
    ...{ name: `T${index}`, row: starts[index]! + 2, column: 1, rowCount, style: "figures" },
    columns: [{ heading: "No.", content: new Array<number>(rowCount).fill(1) }],
  }));
  return { tables, starts, end: row };
}

/** A heading of 18 points, a line of 15, a table's heading of 21 and its rows. */
const pointsOf = (rows: number) => 18 + 15 + 21 + rows * 15;

test("what fits on a page together stands on one, and no table that has room on one is cut", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }), (rowCounts) => {
      const { tables, starts, end } = sheetOf(rowCounts);
      const breaks = pageBreaks({ tables, columnWidths: WIDTHS }, starts, () => false, end);
      let used = (FIRST - 2) * 15;
      rowCounts.forEach((rows, index) => {
        const height = pointsOf(rows);
        const begins = breaks.includes(starts[index]!);
        expect(begins).toBe(index > 0 && used + height > ROOM);
        used = (begins ? 0 : used) + height + 15;
        if (used > ROOM) used %= ROOM;
      });
    }),
  );
});

test("sections begin pages whatever room there is, and wrapped texts take theirs", () => {
  const { tables, starts, end } = sheetOf([2, 2, 2]);
  const sheet = { tables, columnWidths: WIDTHS };
  expect(pageBreaks(sheet, starts, (row) => row === starts[2], end)).toEqual([starts[2]]);
  const text = "Every teacher looks at the work of pupils with a colleague each month.";
  const wrapped = { heading: "Item", content: new Array<string>(8).fill(text), wrap: true };
  const [first, second] = sheetOf([8, 2]).tables;
  const cells = sheetOf([8, 2]);
  const long = [{ ...first!, columns: [first!.columns[0]!, wrapped] }, second!];
  expect(pageBreaks({ ...sheet, tables: long }, cells.starts, () => false, cells.end)).toEqual([
    cells.starts[1],
  ]);
  expect(pageBreaks({ ...sheet, tables: cells.tables }, cells.starts, () => false, cells.end)).toEqual([]);
});
