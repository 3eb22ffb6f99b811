import fc from "fast-check";
import type { RangeAddress } from "../../../src/plan/cell";
import { overlap, rowsBetween, without } from "../../../src/excel/write/standing/rectangles";
import { keptHeadings, rearranged, type Standing } from "../../../src/excel/write/standing/rearrange";

const rect: fc.Arbitrary<RangeAddress> = fc
  .record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 12 }) })
  .chain(({ row, column }) =>
    fc
      .record({ height: fc.integer({ min: 2, max: 6 }), width: fc.integer({ min: 1, max: 5 }) })
      .map(({ height, width }): RangeAddress => ({
        firstRow: row,
        firstColumn: column,
        lastRow: row + height - 1,
        lastColumn: column + width - 1,
      })),
  );

const apart = (ranges: readonly RangeAddress[]) =>
  ranges.every((one, index) => ranges.slice(index + 1).every((other) => !overlap(one, other)));

const headings = (width: number, seed: readonly string[]) =>
  [...new Set([...seed, ..."abcdefgh"])].slice(0, width);

/** Tables that stand apart and are to stand apart, with headings of which each keeps one at least. */
const layouts = fc
  .array(
    fc.record({
      range: rect,
      wanted: rect,
      held: fc.shuffledSubarray([..."abcdef"]),
      next: fc.shuffledSubarray([..."abcdefXYZ"]),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ range, wanted, held, next }, index): Standing => ({
      name: `T${index}`,
      range,
      headings: headings(range.lastColumn - range.firstColumn + 1, held),
      wanted: {
        row: wanted.firstRow,
        column: wanted.firstColumn,
        headings: headings(wanted.lastColumn - wanted.firstColumn + 1, next),
        rowCount: wanted.lastRow - wanted.firstRow,
      },
    })),
  )
  .map((tables) =>
    tables.filter(({ headings: held, wanted }) => keptHeadings(held, wanted.headings).length > 0),
  )
  .filter((tables) => apart(tables.map(({ range }) => range)) && apart(tables.map(wantedRange)));

function wantedRange({ wanted }: Standing): RangeAddress {
  return {
    firstRow: wanted.row,
    firstColumn: wanted.column,
    lastRow: wanted.row + wanted.rowCount,
    lastColumn: wanted.column + wanted.headings.length - 1,
  };
}

/** Each has to leave its place for others of its columns, and where it might wait the other is to come. */
const IN_EACH_OTHERS_PLACE: Standing[] = [
  {
    name: "T0",
    range: { firstRow: 1, firstColumn: 2, lastRow: 2, lastColumn: 2 },
    headings: ["a"],
    wanted: { row: 11, column: 1, headings: ["X", "a", "b", "c"], rowCount: 1 },
  },
  {
    name: "T1",
    range: { firstRow: 3, firstColumn: 1, lastRow: 7, lastColumn: 1 },
    headings: ["b"],
    wanted: { row: 9, column: 4, headings: ["a", "b"], rowCount: 1 },
  },
];

test("tables come to their places and headings without ever meeting another, and keep every column that stays", () => {
  fc.assert(
    fc.property(layouts, (tables) => {
      const at = new Map(tables.map(({ name, range }) => [name, range]));
      // A column is known by the number that it got when the table was made.
      const columns = new Map(
        tables.map(({ name, headings: held }) => [name, held.map((text, id) => ({ text, id }))]),
      );
      const below = 1 + Math.max(...tables.map(({ range }) => range.lastRow));
      for (const step of rearranged(tables, [], below)) {
        const range = at.get(step.table)!;
        const held = columns.get(step.table)!;
        if (step.kind === "move") {
          expect(step.from).toEqual(range);
          at.set(step.table, step.to);
        } else if (step.kind === "resize") {
          expect(step.range.firstRow).toBe(range.firstRow);
          expect(step.range.firstColumn).toBe(range.firstColumn);
          const width = step.range.lastColumn - step.range.firstColumn + 1;
          const wide = [...held.slice(0, width)];
          while (wide.length < width) wide.push({ text: `Column${wide.length + 1}`, id: -1 });
          columns.set(step.table, wide);
          at.set(step.table, step.range);
        } else {
          // Whatever stands beside it would be moved: nothing does.
          const row = { ...range, firstColumn: 1, lastColumn: 1000 };
          for (const [name, other] of at) if (name !== step.table) expect(overlap(row, other)).toBeNull();
          if (step.kind === "addColumn") expect(step.index ?? 0).toBeLessThan(held.length);
          if (step.kind === "addColumn")
            held.splice(step.index ?? held.length, 0, { text: step.heading, id: -1 });
          else
            held.splice(
              held.findIndex(({ text }) => text === step.heading),
              1,
            );
          at.set(step.table, { ...range, lastColumn: range.firstColumn + held.length - 1 });
        }
        expect(apart([...at.values()])).toBe(true);
      }
      for (const table of tables) {
        const { name, headings: held, wanted } = table;
        expect(at.get(name)).toEqual(wantedRange(table));
        const kept = keptHeadings(held, wanted.headings);
        columns.get(name)!.forEach(({ text, id }, index) => {
          if (id >= 0) expect(wanted.headings[index]).toBe(text);
        });
        expect(columns.get(name)!.filter(({ id }) => id >= 0).length).toBe(kept.length);
      }
    }),
    { numRuns: 300, examples: [[IN_EACH_OTHERS_PLACE]] },
  );
});

test("what is left of a rectangle has all of its cells but the holes', each once", () => {
  const cells = (range: RangeAddress) => {
    const all: string[] = [];
    for (let row = range.firstRow; row <= range.lastRow; row++)
      for (let column = range.firstColumn; column <= range.lastColumn; column++) all.push(`${row},${column}`);
    return all;
  };
  fc.assert(
    fc.property(rect, fc.array(rect, { maxLength: 4 }), (range, holes) => {
      const left = without(range, holes).flatMap(cells);
      const gone = new Set(holes.flatMap(cells));
      expect(left.sort()).toEqual(
        cells(range)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
    { numRuns: 200 },
  );
  const range = (firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstColumn: 1, lastColumn: 2 });
  expect(rowsBetween(12, [range(7, 9), range(3, 4), range(8, 8)])).toEqual([
    [1, 2],
    [5, 6],
    [10, 12],
  ]);
});
