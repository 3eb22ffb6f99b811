import { rollUp } from "../../src/app/rollUp/rollUp";
import { OWN_SHEETS } from "../../src/plan/ownTables";
import { INDEX_TABLES } from "../../src/planindex";
import { indexText } from "../../src/text/planindex";
import { rollupText } from "../../src/text/rollup";
import type { BookData } from "../../src/workbench/host/book/data";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { toXlsx } from "../support/districtWorkbook";
import { GOALS } from "../support/district";
import { closeExcel, openExcel } from "../support/excel";
import { changedAll, type CellChange, type SheetChange } from "../support/libreoffice";
import { AS_OF, day, type SheetFixture, workbookOf } from "../support/plan";
import { errorsIn, figuresOf } from "./columns";
import { tableValues } from "./workbook";

/** LibreOffice takes a second or two to start. */
const TIMEOUT = 120_000;
const CLOCK = { asOf: AS_OF, today: AS_OF };
const PLANS = "2026-27";

const DISTRICT: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  [PLANS]: {
    kind: "schoolPlan",
    columns: {
      School: "unit",
      "Action step": "action",
      "District goal": "parent",
      "Due date": "due",
      Status: "status",
    },
    rows: Array.from({ length: 12 }, (_, n) => [
      ["Bates Elementary", "Clark Middle"][n % 2]!,
      `Visit room ${n + 1}`,
      ["1.1", "2.1", "1.2"][n % 3]!,
      day("2026-10-01") + n * 10,
      ["Complete", "In progress"][n % 2]!,
    ]),
  },
};

/** The district rolled up, as it is saved. @param isExcelTable whether the schools' plans stand in an Excel table */
async function rolledUp(isExcelTable: boolean): Promise<Uint8Array> {
  const host = await openExcel(await toXlsx(workbookOf(DISTRICT).snapshot));
  if (isExcelTable)
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(PLANS).tables.add("A1:E13", true).name = "SchoolPlans";
      await context.sync();
    });
  await rollUp(CLOCK);
  const saved = await host.save();
  closeExcel();
  return saved;
}

type Change = SheetChange | Extract<CellChange, { value: unknown }>;

/** The same changes behind Excel's client. */
async function changedInHost(file: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const host = await openExcel(file);
  await host.Excel.run(async (context) => {
    for (const change of changes) {
      const sheet = context.workbook.worksheets.getItem(change.sheet);
      if ("rename" in change) sheet.name = change.rename;
      else if ("remove" in change) sheet.delete();
      else if ("cell" in change) sheet.getRange(change.cell).values = [[change.value]];
      else {
        const what = "insert" in change ? change.insert : change.delete;
        const lines =
          what === "rows"
            ? sheet.getRangeByIndexes(change.at, 0, change.count, 1).getEntireRow()
            : sheet.getRangeByIndexes(0, change.at, 1, change.count).getEntireColumn();
        if ("insert" in change) lines.insert(what === "rows" ? "Down" : "Right");
        else lines.delete(what === "rows" ? "Up" : "Left");
      }
    }
    await context.sync();
  });
  const saved = await host.save();
  closeExcel();
  return saved;
}

/** What a workbook shows: figures, notices with how many, and cells of ours with error values. */
async function shown(file: Uint8Array) {
  const { data } = await readXlsx(file);
  const rollup = data.sheets.find(({ name }) => name === OWN_SHEETS.rollup)!;
  const sentence = rollup.cells.find(({ row, column }) => row === 3 && column === 0)?.value;
  return { figures: figuresOf(data), notices: noticesOf(data), errors: errorsIn(data), sentence };
}

function noticesOf(book: BookData): Record<string, unknown> {
  const table = tableValues(book, INDEX_TABLES.notices);
  const counts = table.get(indexText.notices.count)!;
  return Object.fromEntries(
    table.get(indexText.notices.what)!.flatMap((what, at) => (counts[at] === 0 ? [] : [[what, counts[at]]])),
  );
}

/** The workbook after Refresh. */
async function refreshed(file: Uint8Array): Promise<Uint8Array> {
  const host = await openExcel(file);
  await rollUp(CLOCK);
  const saved = await host.save();
  closeExcel();
  return saved;
}

afterEach(closeExcel);

const { lost, missing } = indexText.notices;
const ITEM = { sheet: PLANS, delete: "columns", at: 1, count: 1 } as const;
const STATUS = { sheet: PLANS, delete: "columns", at: 4, count: 1 } as const;

/** Rows that somebody types below the plan. @param letters the columns of schools, steps and goals */
function typed(count: number, from = 14, [school, step, goal] = ["A", "B", "C"]): Change[] {
  return Array.from({ length: count }, (_, n) => [
    { sheet: PLANS, cell: `${school}${from + n}`, value: "Clark Middle" },
    { sheet: PLANS, cell: `${step}${from + n}`, value: `New ${n}` },
    { sheet: PLANS, cell: `${goal}${from + n}`, value: "2.1" },
  ]).flat();
}

/** What people do with their sheets, several things at once. */
const SAME: readonly (readonly [string, isExcelTable: boolean, readonly Change[]])[] = [
  [
    "a plain range: one more column, other rows, another name and place",
    false,
    [
      { sheet: "Goals", insert: "rows", at: 0, count: 3 },
      { sheet: PLANS, insert: "columns", at: 2, count: 1 },
      { sheet: PLANS, cell: "C1", value: "Remarks" },
      { sheet: PLANS, insert: "rows", at: 4, count: 2 },
      { sheet: PLANS, delete: "rows", at: 8, count: 3 },
      ...typed(4, 13, ["A", "B", "D"]),
      { sheet: PLANS, delete: "rows", at: 1, count: 2 },
      { sheet: PLANS, rename: "Bob's 27-28!" },
    ],
  ],
  [
    "an Excel table: one more column, fewer rows",
    true,
    [
      { sheet: PLANS, insert: "columns", at: 2, count: 1 },
      { sheet: PLANS, cell: "C1", value: "Remarks" },
      { sheet: PLANS, delete: "rows", at: 5, count: 3 },
      { sheet: PLANS, delete: "rows", at: 1, count: 2 },
    ],
  ],
];

const GONE: readonly (readonly [string, isExcelTable: boolean, readonly Change[], isInOffice: boolean])[] = [
  ["columns of statuses and items", false, [STATUS, ITEM], true],
  ["column of a table", true, [ITEM], false],
  ["sheet", false, [{ sheet: PLANS, remove: true }], true],
  ["sheet of objectives", false, [{ sheet: "Goals", remove: true }], false],
  ["sheet Throughline", false, [{ sheet: OWN_SHEETS.state, remove: true }], true],
];

let files: { readonly plain: Uint8Array; readonly table: Uint8Array };
/** What LibreOffice made of the plain workbook, by the changes. */
let inOffice: ReadonlyMap<readonly Change[], Uint8Array>;
const MANY = typed(30);

beforeAll(async () => {
  files = { plain: await rolledUp(false), table: await rolledUp(true) };
  const asked = [...GONE.flatMap(([, , changes, isAsked]) => (isAsked ? [changes] : [])), MANY];
  const saved = await changedAll(asked.map((changes) => ({ xlsx: files.plain, changes })));
  inOffice = new Map(asked.map((changes, at) => [changes, saved[at]!]));
}, TIMEOUT);

test.each(SAME)(
  "%s: the figures are what they are after Refresh",
  async (_what, isExcelTable, changes) => {
    const after = await changedInHost(isExcelTable ? files.table : files.plain, changes);
    const now = await shown(after);
    expect(now).toMatchObject({ errors: [], notices: {} });
    expect(now.figures).toEqual((await shown(await refreshed(after))).figures);
  },
  TIMEOUT,
);

test.each(GONE)(
  "a deleted %s: the index says that it is gone, and no cell shows an error value unexplained",
  async (_what, isExcelTable, changes) => {
    const inHost = await shown(await changedInHost(isExcelTable ? files.table : files.plain, changes));
    expect(inHost.errors).toEqual([]);
    expect(inHost.notices[lost.what]).toBeGreaterThan(0);
    const saved = inOffice.get(changes);
    if (!saved) return;
    const there = await shown(saved);
    // A formula that names a deleted table is an error as a whole there: a sentence says what happened.
    const isOwn = JSON.stringify(changes).includes(OWN_SHEETS.state);
    expect(there.errors.length > 0).toBe(isOwn);
    if (isOwn) expect(there.sentence).toBe(rollupText.notices.broken);
    else expect(there.notices[lost.what]).toBeGreaterThan(0);
  },
  TIMEOUT,
);

test(
  "rows beyond the spare ones are said to be missing, and counted after Refresh",
  async () => {
    const all = (figures: unknown[][]) => Number(figures.at(-1)![0]);
    const inHost = await changedInHost(files.plain, MANY);
    for (const after of [inHost, inOffice.get(MANY)!]) {
      const now = await shown(after);
      expect(now.errors).toEqual([]);
      const notYet = Number(now.notices[missing.what]);
      expect(notYet).toBeGreaterThan(0);
      expect(all(now.figures) + notYet).toBe(42);
    }
    const { figures, notices } = await shown(await refreshed(inHost));
    expect([all(figures), notices]).toEqual([42, {}]);
  },
  TIMEOUT,
);

test(
  "a table that outgrows its spare rows says so",
  async () => {
    const host = await openExcel(files.table);
    await host.Excel.run(async (context) => {
      const rows = Array.from({ length: 30 }, (_, n) => ["Clark Middle", `New ${n}`, "2.1", "", ""]);
      context.workbook.worksheets.getItem(PLANS).getRange("A14:E43").values = rows;
      context.workbook.tables.getItem("SchoolPlans").resize("A1:E43");
      await context.sync();
    });
    const after = await host.save();
    closeExcel();
    const { figures, notices, errors } = await shown(after);
    expect(errors).toEqual([]);
    expect(Number(figures.at(-1)![0]) + Number(notices[missing.what])).toBe(42);
  },
  TIMEOUT,
);
