import fc from "fast-check";
import { countHighlighted, highlight, type Mark } from "../../src/excel/highlight";
import { markedRanges } from "../../src/excel/highlightRanges";
import { parseRange } from "../../src/plan/cell";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import type { Host } from "../../src/workbench/host";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

const MARKS: Mark[] = [
  { sheet: "Plan", row: 2, column: 1, tone: "bad" },
  { sheet: "Plan", row: 2, column: 1, tone: "neutral" },
  { sheet: "Plan", row: 3, column: 1, tone: "bad" },
  { sheet: "Plan", row: 3, column: 2, tone: "caution" },
  { sheet: "O'Brien 2026", row: 1, column: 1, tone: "neutral" },
  { sheet: "Gone", row: 1, column: 1, tone: "bad" },
];

/** A workbook with formats of the user's own, some over the cells that are to be marked. */
async function workbook(): Promise<Uint8Array> {
  const host = await openExcel();
  await fill(host, "Plan", "A1:B3", [
    ["Action", "Status"],
    ["Visit classes", "Late"],
    ["Review", "Done"],
  ]);
  await fill(host, "O'Brien 2026", "A1", [["x"]]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const late = sheet.getRange("A2:B3").conditionalFormats.add("Custom");
    late.custom.rule.formula = '=$B2="Late"';
    late.custom.format.fill.color = "#FF0000";
    const scale = sheet.getRange("B1:B3").conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    };
    await context.sync();
  });
  return host.save();
}

const formatsIn = async (host: Host) =>
  (await readXlsx(await host.save())).data.sheets.map(({ conditionalFormats }) => conditionalFormats);

const protect = (host: Host, sheet: string) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });

test("cells are highlighted and counted; off again, the saved file is as it was", async () => {
  const before = await (await openExcel(await workbook())).save();
  closeExcel();
  const host = await openExcel(before);
  expect(await highlight(MARKS)).toEqual({ cells: 4, left: [] });
  expect(await countHighlighted()).toBe(4);
  expect(await host.save()).not.toEqual(before);
  expect(await highlight([])).toEqual({ cells: 0, left: [] });
  expect(await host.save()).toEqual(before);
});

test("what was highlighted is known again after the workbook was saved and opened, and other marks take its place", async () => {
  const before = await (await openExcel(await workbook())).save();
  await highlight(MARKS);
  const other = await openExcel(await (await openExcel(before)).save());
  await highlight(MARKS);
  const host = await openExcel(await other.save());
  expect(await countHighlighted()).toBe(4);
  expect(await highlight(MARKS.slice(2, 4))).toEqual({ cells: 2, left: [] });
  expect(await countHighlighted()).toBe(2);
  await highlight([]);
  expect(await host.save()).toEqual(before);
});

test("protected sheets are left as they are and named, when colors come and when they go", async () => {
  const host = await openExcel(await workbook());
  await protect(host, "Plan");
  expect(await highlight(MARKS)).toEqual({ cells: 1, left: ["Plan"] });
  await protect(host, "O'Brien 2026");
  expect(await highlight([])).toEqual({ cells: 0, left: ["O'Brien 2026"] });
  expect(await countHighlighted()).toBe(1);
});

test("a fixed number of requests, whatever the number of cells", async () => {
  const host = await openExcel(await workbook());
  const requests = async (marks: readonly Mark[]) => {
    const before = host.stats.requests;
    await highlight(marks);
    return host.stats.requests - before;
  };
  const many = Array.from({ length: 3000 }, (_, index): Mark => ({ ...MARKS[0]!, row: 2 * index + 1 }));
  const few = await requests(MARKS);
  await highlight([]);
  expect(await requests(many)).toBe(few);
  expect(await countHighlighted()).toBe(3000);
});

test("whichever action fails, the user's cells and formats stay, and the next run completes it", async () => {
  const before = await (await openExcel(await workbook())).save();
  closeExcel();
  const whole = await openExcel(before);
  const start = whole.stats.actions;
  await highlight(MARKS);
  const actions = whole.stats.actions - start;
  closeExcel();
  const formats = await formatsIn(await openExcel(before));
  let failures = 0;
  for (let action = 1; action <= actions; action++) {
    const host = await openExcel(before);
    host.failAt(action);
    failures += await highlight(MARKS).then(
      () => 0,
      () => 1,
    );
    host.failAt(Infinity);
    expect(await highlight(MARKS)).toEqual({ cells: 4, left: [] });
    await highlight([]);
    expect({ action, formats: await formatsIn(host) }).toEqual({ action, formats });
    expect(await host.save()).toEqual(before);
    closeExcel();
  }
  expect(failures).toBeGreaterThan(20);
});

test("ranges cover exactly the marked cells, each in its most serious tone", () => {
  const tones = ["bad", "caution", "neutral"] as const;
  const mark = fc.record({
    sheet: fc.constantFrom("A", "B,1"),
    row: fc.integer({ min: 1, max: 30 }),
    column: fc.integer({ min: 1, max: 4 }),
    tone: fc.constantFrom(...tones),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 200 }), (marks) => {
      const wanted = new Map<string, number>();
      for (const { sheet, row, column, tone } of marks) {
        const key = `${sheet} ${row} ${column}`;
        wanted.set(key, Math.min(wanted.get(key) ?? 9, tones.indexOf(tone)));
      }
      const found: [string, number][] = [];
      for (const { sheet, tone, addresses } of markedRanges(marks, tones)) {
        expect(addresses.length).toBeLessThanOrEqual(2000);
        for (const address of addresses.split(",")) {
          const { firstRow, lastRow, firstColumn, lastColumn } = parseRange(address)!;
          expect(lastColumn).toBe(firstColumn);
          for (let row = firstRow; row <= lastRow; row++)
            found.push([`${sheet} ${row} ${firstColumn}`, tones.indexOf(tone as "bad")]);
        }
      }
      expect(found.length).toBe(wanted.size);
      expect(new Map(found)).toEqual(wanted);
    }),
  );
});
