import { SheetView } from "../../../../src/adopt/find/sheet/sheetView";
import { Grid } from "../../../../src/plan/snapshot";
import { sheetOf } from "../../../support/snapshot";

test("a value in the last cell of the sheet costs no look at all the empty cells beside and above it", () => {
  const rows = [["Action", "Lead"], ["Read aloud", "Nia Park"], ...Array.from({ length: 998 }, () => [])];
  const stray = [...Array.from({ length: 16_383 }, () => ""), "x"];
  const range = { firstRow: 1, firstColumn: 1, lastRow: 1001, lastColumn: 16_384 };
  const grid = new Grid(range, [...rows, stray]);
  const merges = [{ firstRow: 1, firstColumn: 1, lastRow: 1000, lastColumn: 16_384 }];
  const at = jest.spyOn(grid, "at");
  const view = new SheetView({ ...sheetOf([]), cells: grid, merges });
  expect(at.mock.calls.length).toBeLessThan(40_000);
  expect(view.filledRows.map(({ row, columns }) => [row, columns.length])).toEqual([
    [1, 1],
    [1001, 1],
  ]);
});
