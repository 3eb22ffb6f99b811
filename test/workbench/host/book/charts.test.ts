import fc from "fast-check";
import { cornersOf, frameOf, type Grid } from "../../../../src/workbench/host/book/charts/chartPlace";
import type { BookSheet } from "../../../../src/workbench/host/book/book";
import { areaOf } from "../../../../src/workbench/host/book/area";
import { openBook } from "../../../../src/workbench/host/book/open";
import { HostError } from "../../../../src/workbench/host/errors";
import { chart } from "../xlsx/charts";
import { put, withBook } from "./support";

const rows = (first: number, last = first) => areaOf(first, 0, last, 16_383);
const columns = (first: number, last = first) => areaOf(0, first, 1_048_575, last);

/** A chart over E1:I12 of B2:B3, which is the body of the table Scores. */
async function withChart(run: (sheet: BookSheet, values: () => string, frame: () => number[]) => unknown) {
  await withBook(async (book, sheet) => {
    put(sheet, 0, 0, [
      ["School", "Score"],
      ["Bates", 3],
      ["Clay", 4],
    ]);
    sheet.rename("Plan");
    book.tables.add(sheet, areaOf(0, 0, 2, 1), true, "Scores");
    const id = sheet.addChart(chart({}));
    const now = () => sheet.charts.find((each) => each.id === id)!;
    await run(
      sheet,
      () => now().model!.series[0]!.values,
      () => [now().from.row, now().from.column, now().to.row, now().to.column],
    );
  });
}

test("ranges follow inserted and deleted cells, and names of sheets, as references do", () =>
  withChart((sheet, values) => {
    sheet.insertCells(rows(0), "down");
    expect(values()).toBe("=Plan!$B$3:$B$4");
    sheet.insertCells(rows(3), "down");
    expect(values()).toBe("=Plan!$B$3:$B$5");
    sheet.insertCells(columns(0), "right");
    expect(values()).toBe("=Plan!$C$3:$C$5");
    sheet.deleteCells(rows(3), "up");
    expect(values()).toBe("=Plan!$C$3:$C$4");
    sheet.rename("O'Brien");
    expect(values()).toBe("='O''Brien'!$C$3:$C$4");
  }));

test("what all rows of a table were they are when it has become longer or shorter", () =>
  withChart((sheet, values) => {
    const table = () => sheet.charts && scores(sheet);
    table().resize(areaOf(0, 0, 5, 1));
    expect(values()).toBe("=Plan!$B$2:$B$6");
    table().resize(areaOf(0, 0, 1, 1));
    expect(values()).toBe("=Plan!$B$2:$B$2");
    table().resize(areaOf(0, 0, 3, 1));
    expect(values()).toBe("=Plan!$B$2:$B$4");
    // A part of the rows stays that part.
    const [{ id, model }] = sheet.charts as [(typeof sheet)["charts"][number]];
    const [series] = model!.series;
    sheet.updateChart(id, { model: { ...model!, series: [{ ...series!, values: "=Plan!$B$2:$B$3" }] } });
    table().resize(areaOf(0, 0, 6, 1));
    expect(values()).toBe("=Plan!$B$2:$B$3");
  }));

function scores(sheet: BookSheet) {
  return (
    sheet as unknown as { workbook: { tables: { find(name: string): { resize(area: object): void } } } }
  ).workbook.tables.find("Scores");
}

test("a chart goes with the cells below it, and grows with what is inserted there", () =>
  withChart((sheet, _, frame) => {
    sheet.insertCells(columns(2, 3), "right");
    expect(frame()).toEqual([0, 6, 12, 11]);
    sheet.insertCells(rows(5), "down");
    expect(frame()).toEqual([0, 6, 13, 11]);
    sheet.deleteCells(rows(8, 9), "up");
    expect(frame()).toEqual([0, 6, 11, 11]);
    // Where cells are moved aside only, what lies over them stays.
    sheet.insertCells(areaOf(0, 4, 3, 5), "right");
    expect(frame()).toEqual([0, 6, 11, 11]);
  }));

test("a sheet that is gone leaves #REF! behind", () =>
  withBook((book, sheet) => {
    const other = book.addSheet("Plan");
    const id = sheet.addChart(chart({}));
    other.delete();
    expect(sheet.charts.find((each) => each.id === id)!.model!.series[0]!.values).toBe("=#REF!");
  }));

test("charts are in the workbook's data, and opened from it", () =>
  withChart(async (sheet) => {
    const { workbook } = sheet as unknown as { workbook: Awaited<ReturnType<typeof openBook>> };
    const before = await workbook.toData();
    const [{ id }] = sheet.charts as [(typeof sheet)["charts"][number]];
    sheet.removeChart(id);
    const after = await workbook.toData();
    expect(after.sheets[0]).not.toBe(before.sheets[0]);
    expect([before, after].map(({ sheets }) => sheets[0]!.charts.length)).toEqual([1, 0]);
    const restored = await openBook(before);
    try {
      expect((await restored.toData()).sheets[0]!.charts).toEqual(before.sheets[0]!.charts);
    } finally {
      restored.close();
    }
  }));

test("on a protected sheet charts stay as they are, unless it allows otherwise", () =>
  withChart((sheet) => {
    const [{ id }] = sheet.charts as [(typeof sheet)["charts"][number]];
    sheet.protect({ options: {}, password: null });
    for (const attempt of [
      () => sheet.addChart(chart({})),
      () => sheet.updateChart(id, { name: "x" }),
      () => sheet.removeChart(id),
    ])
      expect(attempt).toThrow(HostError);
    sheet.unprotect();
    sheet.protect({ options: { allowEditObjects: true }, password: null });
    sheet.removeChart(id);
    expect(sheet.charts).toEqual([]);
  }));

test("corners and frames say the same, whatever the sizes of rows and columns", () => {
  const size = fc.integer({ min: 0, max: 60 });
  const sizes = fc.array(size, { minLength: 30, maxLength: 30 });
  const length = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(sizes, sizes, length, length, length, length, (widths, heights, left, top, width, height) => {
      // Beyond what is given every row and column has a size, or a frame would have no place there.
      const grid: Grid = {
        columnWidth: (column) => widths[column] ?? 48,
        rowHeight: (row) => heights[row] ?? 15,
      };
      const { from, to } = cornersOf(grid, { left, top, width, height });
      expect(frameOf(grid, from, to)).toEqual({ left, top, width, height });
    }),
  );
});
