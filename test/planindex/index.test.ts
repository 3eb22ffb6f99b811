import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import { attentionFigures, indexFigures, INDEX_TABLES, schoolFigures } from "../../src/planindex";
import { itemFigures, ROLLUP_TABLES } from "../../src/rollup";
import type { BookData, CellData } from "../../src/workbench/host/book/data";
import { openHost } from "../../src/workbench/host";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { indexText } from "../../src/text/planindex";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";
import { changedAll, type Changing } from "../support/libreoffice";
import { differences, errorsIn, figuresOf, pureIndex, roundedFigures } from "./columns";
import { blocks } from "./randomBlocks";
import { district, expected, rows as randomRows } from "./random";
import { BENCHMARKS, EACH, GROUPED, MERGED, ODD, PLAN, WIDE } from "./fixtures";
import { PARTS } from "./goalsUnderGoals";
import { misreadings } from "./reading";
import { made, tableValues } from "./workbook";

/** Other tests run beside this one. */
const TIMEOUT = 120_000;

/** The district whose cells are changed in LibreOffice: its rows, and what they become. */
const BEFORE = fc.sample(randomRows, { numRuns: 1, seed: 8 })[0]!.filter((row) => row !== null);
const EDITED = BEFORE.map((row, at) =>
  at === 0
    ? { ...row, links: { text: "2.1", serves: [2 as const] }, school: 1, spelling: "clark middle school" }
    : row,
);
const ADDED = {
  ...EDITED[0]!,
  title: "New",
  status: { text: "Complete", isComplete: true, isOpen: false },
  due: { text: "", isPast: false },
};
const BELOW = BEFORE.length + 2;
const CHANGES = [
  { sheet: "Plan", cell: "A2", value: EDITED[0]!.spelling },
  { sheet: "Plan", cell: "C2", value: "2.1" },
  { sheet: "Plan", cell: `A${BELOW}`, value: ADDED.spelling },
  { sheet: "Plan", cell: `B${BELOW}`, value: ADDED.title },
  { sheet: "Plan", cell: `C${BELOW}`, value: "2.1" },
  { sheet: "Plan", cell: `E${BELOW}`, value: "Complete" },
];

const [SHUFFLED] = fc.sample(randomRows, { numRuns: 1, seed: 7 });

/** Workbooks that LibreOffice computes, all in one: it takes a second or two to start. */
const WORKBOOKS: Readonly<
  Record<string, readonly [sheets: Parameters<typeof made>[0], inTables: readonly string[]]>
> = {
  "plain ranges": [PLAN, []],
  "an Excel table": [PLAN, ["Schools"]],
  "headings and merged cells among the rows": [GROUPED, []],
  "merged cells, and clusters": [MERGED, []],
  "names in each row": [EACH, []],
  "goals under goals": [PARTS, []],
  benchmarks: [BENCHMARKS, []],
  "benchmarks in an Excel table": [BENCHMARKS, ["Benchmarks"]],
  "benchmarks in columns of a type": [WIDE, []],
  "benchmarks in columns of a type in Excel tables": [WIDE, ["Strategies", "School plans"]],
  "odd content": [ODD, []],
  "odd content in an Excel table": [ODD, ["2026-27"]],
  ...Object.fromEntries(
    fc
      .sample(randomRows, { numRuns: 3, seed: 20_261_122 })
      .map((plan, at) => [`a random plan, ${at + 1}`, [district(plan), ["Plan"]] as const]),
  ),
  ...Object.fromEntries(
    fc
      .sample(blocks, { numRuns: 3, seed: 3 })
      .map(({ sheets }, at) => [`random blocks under labels, ${at + 1}`, [sheets, []] as const]),
  ),
  shuffled: [district(SHUFFLED!), ["Plan"]],
  changed: [district(BEFORE), []],
  moved: [MERGED, []],
};

const CHANGED: Readonly<Record<string, Changing["changes"]>> = {
  changed: CHANGES,
  moved: [
    { sheet: "Actions", insert: "rows", at: 5, count: 1 },
    { sheet: "Actions", insert: "rows", at: 2, count: 2 },
  ],
};

describe("the plan index in LibreOffice", () => {
  const all = new Map(
    Object.entries(WORKBOOKS).map(([name, [sheets, tables]]) => [name, made(sheets, tables)]),
  );
  const computed = new Map<string, BookData>();

  beforeAll(async () => {
    const jobs = [...all].map(async ([name, { book }]) => ({
      xlsx: await writeXlsx(name === "shuffled" ? shuffled(book, "Plan") : book),
      changes: CHANGED[name] ?? [],
    }));
    const saved = await changedAll(await Promise.all(jobs));
    for (const [at, name] of [...all.keys()].entries()) computed.set(name, (await readXlsx(saved[at]!)).data);
  }, TIMEOUT);

  test.each([...all.keys()].filter((name) => name !== "shuffled" && !CHANGED[name]))(
    "every cell is what the pure code computes: %s",
    (name) => {
      const book = computed.get(name)!;
      expect([...errorsIn(book), ...differences(book, all.get(name)!.model)]).toEqual([]);
    },
  );

  test.each(["merged cells, and clusters", "benchmarks in columns of a type", "odd content"])(
    "and in the host: %s",
    async (name) => {
      const { book, model } = all.get(name)!;
      const host = await openHost(await writeXlsx(book));
      const computedThere = (await readXlsx(await host.save())).data;
      host.close();
      expect([...errorsIn(computedThere), ...differences(computedThere, model)]).toEqual([]);
    },
    TIMEOUT,
  );

  test("the rollup shows the figures, in the same words", () => {
    const book = computed.get("plain ranges")!;
    const figures = itemFigures(all.get("plain ranges")!.model);
    for (const measure of ["items", "complete", "overdue"] as const) {
      const table = tableValues(book, ROLLUP_TABLES[measure]);
      const [, schools, ...groups] = [...table.values()];
      expect(schools).toEqual(figures.map(({ school }) => school));
      expect(rounded(groups)).toEqual(
        rounded(figures[0]![measure].map((_, group) => figures.map((row) => row[measure][group]!))),
      );
    }
    const texts = textsOf(book, "Rollup");
    const [heading, , counted, see] = texts;
    expect(heading).toContain("Rollup");
    expect(counted).toContain("Counts 10 items as of 11/22/2026.");
    const { unknownSchool, status, due, links } = indexText.notices;
    const row = texts.indexOf(rollupText.notices.heading) + 1;
    expect(see).toBe(`${rollupText.notices.see.before}${row}${rollupText.notices.see.after}`);
    expect(texts.slice(row).filter((text) => text !== "")).toEqual(
      [[unknownSchool, 1] as const, [status, 1] as const, [due, 1] as const, [links, 2] as const].map(
        ([{ what, todo }, count]) => `${what}: ${count}. ${todo}`,
      ),
    );
  });

  test("rows that are shuffled after the index was made: the same figures, and the index says that it is not grouped", () => {
    const book = computed.get("shuffled")!;
    expect(figuresOf(book)).toEqual(roundedFigures(expected(SHUFFLED!)));
    expect(grouped(book)).toBe(false);
    expect(textsOf(book, "Rollup").join("\n")).toContain(indexText.notices.ungrouped.what);
  });

  test("merged cells move with their rows", () => {
    const { item, due, status, schoolNo } = indexText.columns;
    const said = (columns: ReadonlyMap<string, CellValue[]>) =>
      columns
        .get(item)!
        .map((name, row) => [name, ...[due, status, schoolNo].map((heading) => columns.get(heading)![row])])
        .filter(([name]) => name !== "")
        .map(String)
        .sort();
    const before = said(pureIndex(all.get("moved")!.model));
    expect(said(tableValues(computed.get("moved")!, INDEX_TABLES.index))).toEqual(before);
  });

  test("cells that are changed in LibreOffice count at once, also in a row that is new", () => {
    expect(figuresOf(computed.get("changed")!)).toEqual(roundedFigures(expected([...EDITED, ADDED])));
  });
});

describe("the plan index", () => {
  test("what serves a part of a goal counts for the goal, and nobody has to serve each part", () => {
    const { plan, model } = made(PARTS);
    expect(misreadings(plan, model)).toEqual([]);
    const { bySchool } = attentionFigures(model);
    const { noPart, none } = recordText.attention;
    const shown = model.objectives.map(({ key }) => key);
    expect(shown).toEqual(["1", "1.1", "2.1.3", "2", "3-1", "3", "7. Money", "7.1 Grants", "7.2 Books"]);
    expect(bySchool.flatMap(({ school, covers }) => (covers ? [[school, ...covers]] : []))).toEqual([
      ["Bates", 2, 1, 1, 1, 1, 1, none, noPart, noPart],
      ["Clark", none, noPart, 1, 1, 1, 1, 3, 2, noPart],
    ]);
    expect(bySchool.map(({ notTakenUp }) => notTakenUp)).toEqual(["", 1, 1, ""]);
  });

  test("figures of a school plan and a list of actions", () => {
    const { model } = made(PLAN, ["Schools"]);
    const figures = schoolFigures(model, indexFigures(model));
    expect(figures.map(({ school, items, overdue }) => [school, items, overdue])).toEqual([
      ["District", [4, 2, 2, 1], [2, 1, 2, 0]],
      ["Bates Elementary", [3, 2, 2, 0], [1, 1, 1, 0]],
      ["Clark Middle", [2, 0, 2, 0], [1, 0, 1, 0]],
      ["No known school", [1, 0, 0, 1], [0, 0, 0, 0]],
      ["All together", [10, 4, 6, 2], [4, 2, 4, 0]],
    ]);
    expect(figures[0]!.complete).toEqual([0.25, 0.5, 0, 0]);
  });

  test("goals in merged cells and heading rows hold for the rows below them", () => {
    const { model } = made(GROUPED);
    const rows = indexFigures(model).filter(({ counted }) => counted === 1);
    expect(
      rows.map(({ item, schoolNo, serves }) => [item, model.schools[schoolNo - 1] ?? null, serves]),
    ).toEqual([
      ["Buy books", "District", [1, 0, 0, 0]],
      ["Read aloud", "District", [1, 0, 0, 0]],
      ["Hire coaches", "District", [1, 0, 0, 0]],
      ["Write to families", "District", [0, 1, 0, 0]],
      ["Send the survey home", "District", [0, 0, 1, 0]],
      ["Open the school in the evening", "District", [0, 0, 1, 0]],
      ["Name the mentors", "District", [0, 0, 0, 1]],
      ["Read every day", "Bates Elementary", [1, 0, 0, 0]],
      ["Greet at the door", "Clark Middle", [0, 1, 0, 0]],
      ["Read at home", null, [1, 0, 0, 0]],
    ]);
  });
});

const rounded = (values: readonly (readonly CellValue[])[]) =>
  values.map((column) =>
    column.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
  );

/** What stands in column A, by row. */
function textsOf(book: BookData, sheet: string): unknown[] {
  const cells = book.sheets.find(({ name }) => name === sheet)!.cells.filter(({ column }) => column === 0);
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  return Array.from({ length: Math.max(...values.keys()) + 1 }, (_, row) => values.get(row) ?? "");
}

function grouped(book: BookData): unknown {
  const sheet = book.sheets.find(({ tables }) => tables.some(({ name }) => name === INDEX_TABLES.index))!;
  return sheet.cells.find(({ row, column }) => row === 4 && column === 3)?.value;
}

/** The body's rows in reverse order, as a user's sort leaves them. */
function shuffled(book: BookData, name: string): BookData {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const last = Math.max(...sheet.cells.map(({ row }) => row));
    const cells = sheet.cells.map((cell): CellData =>
      cell.row === 0 ? cell : { ...cell, row: last + 1 - cell.row },
    );
    return { ...sheet, cells };
  });
  return { ...book, sheets };
}
