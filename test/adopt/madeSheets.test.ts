import * as fc from "fast-check";
import { propose } from "../../src/adopt/propose";
import { draw } from "./madeSheets/draw";
import { type Layout, layouts } from "./madeSheets/layout";

/** Where the plans of a made sheet were found, and where they stand. */
function placesOf(layout: Layout): { readonly found: object; readonly standing: object } {
  const { sheet, header, first, last, next } = draw(layout);
  const [{ tables } = { tables: [] }] = propose({ name: "plan.xlsx", sheets: [sheet] });
  const found = tables.map(({ headerRows, firstRow, lastRow }) => [headerRows[1], firstRow, lastRow]);
  const standing = [[header, first, last], ...(next ? [[next.header, next.header + 1, next.last]] : [])];
  return { found, standing };
}

test("heading and rows are found exactly, however a sheet is laid out and whatever its trade calls things", () => {
  const missed: string[] = [];
  const sample = fc.sample(layouts, { numRuns: 120, seed: 20 });
  for (const layout of sample) {
    const { found, standing } = placesOf(layout);
    if (JSON.stringify(found) !== JSON.stringify(standing))
      missed.push(`${JSON.stringify(found)}, not ${JSON.stringify(standing)}: ${JSON.stringify(layout)}`);
  }
  // In a hundred sheets that vary in sixteen ways one may be too odd.
  expect(missed.slice(sample.length / 100)).toEqual([]);
});
