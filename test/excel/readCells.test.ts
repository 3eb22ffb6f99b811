import { chooseRows } from "../../src/excel/read/readCells";
import { readWorkbook } from "../../src/excel/read";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

const column = (name: string, rows: number) => Array.from({ length: rows }, (_, row) => [`${name} ${row}`]);

test("a stray cell far down or far right costs next to nothing, and is read", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "B2:B400", column("item", 399));
  await fill(host, "Sheet1", "K1048567", [["stray"]]);
  await fill(host, "Wide", "A1:A800", column("item", 800));
  await fill(host, "Wide", "XFD500", [["stray"]]);
  const before = { ...host.stats };
  const [deep, wide] = (await readWorkbook()).sheets;
  expect(host.stats.requests - before.requests).toBeLessThan(10);
  expect(host.stats.bytesReceived - before.bytesReceived).toBeLessThan(1_000_000);

  expect(deep!.unreadFrom).toBeNull();
  expect(deep!.cells.range).toEqual({ firstRow: 2, lastRow: 1_048_567, firstColumn: 2, lastColumn: 11 });
  expect(deep!.cells.at(400, 2)).toBe("item 398");
  expect(deep!.cells.at(700_000, 2)).toBe("");
  expect(deep!.cells.at(1_048_567, 11)).toBe("stray");
  expect(wide!.cells.at(500, 1)).toBe("item 499");
  expect(wide!.cells.at(500, 8000)).toBe("");
  expect(wide!.cells.at(500, 16_384)).toBe("stray");
  expect(wide!.cells.at(800, 1)).toBe("item 799");
});

test("number formats are read where the sheet begins, also of a sheet that is read in parts", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:A2", [["Due"], [46_000]]);
  await fill(host, "Sheet1", "C900000", [["stray"]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").numberFormat = [["m/d/yyyy"]];
    await context.sync();
  });
  const { cells } = (await readWorkbook()).sheets[0]!;
  expect(cells.format(1, 1)).toBe("General");
  expect(cells.format(2, 1)).toBe("m/d/yyyy");
});

test("dates far down a long table are told from numbers", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:A2001", [
    ["Due"],
    ...Array.from({ length: 2000 }, (_, row) => [46_000 + row]),
  ]);
  await fill(host, "Sheet1", "B1:B2001", [["No."], ...Array.from({ length: 2000 }, (_, row) => [row])]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A2:A2001").numberFormat = "m/d/yyyy" as never;
    await context.sync();
  });
  const { cells } = (await readWorkbook()).sheets[0]!;
  expect(cells.format(1900, 1)).toBe("m/d/yyyy");
  expect(cells.format(1900, 2)).toBe("General");
});

describe("rows of a sheet that holds too many cells", () => {
  const part = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
    firstRow,
    lastRow,
    firstColumn,
    lastColumn,
  });

  test("three million cells are read", () => {
    const parts = [part(1, 100_000, 1, 20), part(100_001, 200_000, 1, 10)];
    expect(chooseRows(parts, 1)).toEqual({ parts, unreadFrom: null });
  });

  test("of more, whole rows from the top", () => {
    const parts = [part(1, 100_000, 1, 20), part(100_001, 300_000, 1, 10), part(1_000_000, 1_000_000, 1, 1)];
    expect(chooseRows(parts, 1)).toEqual({
      parts: [part(1, 100_000, 1, 20), part(100_001, 200_000, 1, 10)],
      unreadFrom: 200_001,
    });
  });

  test("parts side by side end in the same row, and empty cells left of a part count", () => {
    const parts = [part(1, 1000, 1, 2), part(1, 1000, 10_000, 10_000)];
    expect(chooseRows(parts, 1)).toEqual({
      parts: [part(1, 299, 1, 2), part(1, 299, 10_000, 10_000)],
      unreadFrom: 300,
    });
  });
});
