import { Grid } from "../../src/plan/snapshot";

describe("a cell below the rows whose formats were read", () => {
  const range = { firstRow: 3, firstColumn: 2, lastRow: 8, lastColumn: 4 };
  const values = [["Due", "Count", "Done"], [46_000, 1, ""], ["soon", 2, ""], [46_001, 3, 46_002], [46_003]];
  const formats = [["General", "General", "General"], ["m/d/yy", "0", "d-mmm"], ["@"]];
  const grid = new Grid(range, [...values, []], formats);

  test("is formatted as the lowest number above it", () => {
    expect([6, 7, 8].map((row) => grid.format(row, 2))).toEqual(["m/d/yy", "m/d/yy", "m/d/yy"]);
    expect(grid.format(6, 3)).toBe("General");
    expect(grid.format(4, 3)).toBe("0");
  });

  test("is formatted as the last cell above it where there is no number", () => {
    const empty = new Grid(range, [...values, []], [...formats.slice(0, 1), ["@", "0", "d-mmm"]]);
    expect(empty.format(6, 4)).toBe("d-mmm");
  });

  test("is General where nothing was read, and outside", () => {
    expect(new Grid(range, [...values, []]).format(4, 2)).toBe("General");
    expect(grid.format(9, 2)).toBe("General");
    expect(grid.format(2, 2)).toBe("General");
  });
});

test("a row ends with its last stored cell", () => {
  const grid = new Grid({ firstRow: 3, firstColumn: 2, lastRow: 5, lastColumn: 16_384 }, [
    ["a", "", "b"],
    [],
    [""],
  ]);
  expect([2, 3, 4, 5, 6].map((row) => grid.lastColumnOf(row))).toEqual([1, 4, 1, 2, 1]);
});
