import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPlan } from "../../src/app/readPlan";
import { rollUp, rollupModel } from "../../src/app/rollUp/rollUp";
import { indexFigures, type IndexModel, schoolFigures } from "../../src/planindex";
import type { Source } from "../../src/planindex/model";
import type { BookData, CellData } from "../../src/workbench/host/book/data";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { differences, figuresOf, roundedFigures } from "../planindex/columns";
import { closeExcel, openExcel } from "../support/excel";
import { changed, recalculated } from "../support/libreoffice";
import { AS_OF } from "../support/plan";

/** LibreOffice takes a few seconds for the sample, and other tests run beside this one. */
const TIMEOUT = 120_000;
const CLOCK = { asOf: AS_OF, today: AS_OF };

let saved: Uint8Array;
let model: IndexModel;

beforeAll(async () => {
  const host = await openExcel(await readFile(join(__dirname, "../../samples/riverbend.xlsx")));
  model = await modelNow();
  await rollUp(CLOCK);
  saved = await host.save();
  closeExcel();
}, TIMEOUT);
afterEach(closeExcel);

/** The model of the workbook that is open, by the lists that are in it. */
async function modelNow(): Promise<IndexModel> {
  return rollupModel(await readPlan(CLOCK));
}

const figuresFor = (of: IndexModel) => roundedFigures(schoolFigures(of, indexFigures(of)));

test("every cell of the sample's index and every figure: what Excel's client wrote is what the pure code computes", async () => {
  expect(differences((await readXlsx(saved)).data, model)).toEqual([]);
});

test(
  "and what LibreOffice computes",
  async () => {
    const book = await recalculated(saved);
    expect(differences(book, model)).toEqual([]);
    expect(figuresOf(book)).toEqual(figuresFor(model));
  },
  TIMEOUT,
);

test(
  "sorted the other way round by hand, the plan has the same figures",
  async () => {
    const { data } = await readXlsx(saved);
    const turned = model.sources.filter(({ sections, merged }) => sections.length + merged.length === 0);
    expect(turned.length).toBeGreaterThan(0);
    const book = turned.reduce(turnedRound, data);
    expect(figuresOf(await recalculated(await writeXlsx(book)))).toEqual(figuresFor(model));
  },
  TIMEOUT,
);

test(
  "a cell that is changed without Throughline counts at once, and as it would if the rollup were made again",
  async () => {
    const before = indexFigures(model).find(
      (row) => row.status !== "Complete" && row.counted === 1 && row.schoolNo > 1,
    )!;
    const source = model.sources[before.source - 1]!;
    const cell = `${letterOf(source.columns.status[0]!.column)}${source.firstRow + before.row - 1}`;
    const edited = await changed(saved, [{ sheet: source.table.sheet, cell, value: "Complete" }]);
    const figures = figuresOf((await readXlsx(edited)).data);

    await openExcel(edited);
    const now = await modelNow();
    expect(figures).toEqual(figuresFor(now));
    expect(figures).not.toEqual(figuresFor(model));
  },
  TIMEOUT,
);

const letterOf = (column: number) => String.fromCharCode(64 + column);

/** The body of a source with its rows in reverse order. */
function turnedRound(book: BookData, { table }: Source): BookData {
  const [first, last] = [table.firstRow - 1, table.lastRow - 1];
  const columns = new Set(table.columns.map(({ column }) => column - 1));
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== table.sheet) return sheet;
    const cells = sheet.cells.map((cell): CellData => {
      const isBody = cell.row >= first && cell.row <= last && columns.has(cell.column);
      return isBody && cell.formula === null ? { ...cell, row: first + last - cell.row } : cell;
    });
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}
