import fc from "fast-check";
import { propose } from "../../src/adopt/propose";
import { indexFigures, INDEX_TABLES } from "../../src/planindex";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { indexText } from "../../src/text/planindex";
import { openHost } from "../../src/workbench/host";
import type { BookData } from "../../src/workbench/host/book/data";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { changedAll } from "../support/libreoffice";
import { gridOfText, sheetOf } from "../support/snapshot";
import { differences, errorsIn } from "./columns";
import { blocks } from "./randomBlocks";
import { misreadings } from "./reading";
import { made, madeFrom, tableValues } from "./workbook";

/** LibreOffice takes a second or two to start. */
const TIMEOUT = 60_000;

const DIRECTIONS = `
  No | Direction | Cabinet lead
  1 | Early learning | R. Sato
  2 | Wellness | M. Adler
  3 | Pathways | J. Boone
  2.1 | Sleep | M. Adler`;

const HEADING = "Key step | Responsible | Finish | Where it stands";
const SCHOOL = "Gull Island Primary";
/** A block for each goal: a label says which direction the rows below it serve, above the first heading and further down. */
const BLOCKS = `
  Gull Island Primary – Annual Plan
  Principal | T. Gull
  -
  SCHOOL GOAL: | Raise grade 2 reading to 70%
  Supports Direction: | 1. Early learning
  ${HEADING}
  Daily small groups for reading | L. Oda | 6/11/2027 | On track
  Train aides in the routine | L. Oda | 10/16/2026 | Done
  -
  SCHOOL GOAL: | Cut chronic absence to 10%
  Supports Direction: | 2. Wellness
  ${HEADING}
  Call on the second day | B. Cho | 6/11/2027 | On track
  Bus buddy program for all | B. Cho | 11/20/2026 | Behind
  -
  SCHOOL GOAL: | Read with families
  Supports Direction: | 1. Early learning
  ${HEADING}
  A shelf of books for each home | L. Oda | 6/11/2027 | On track
  -
  SCHOOL GOAL: | Children who are awake
  Supports Direction: Sleep
  ${HEADING}
  Lights out by nine | B. Cho | 6/11/2027 | On track`;

function workbook(sheets: Record<string, string>) {
  const named = Object.entries(sheets).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  const snapshot = { name: "plan.xlsx", sheets: named };
  return madeFrom(
    snapshot,
    propose(snapshot).flatMap(({ tables }) => tables),
  );
}

/** A workbook as our host computes it. */
async function inHost(book: BookData): Promise<BookData> {
  const host = await openHost(await writeXlsx(book));
  const saved = await host.save();
  host.close();
  return (await readXlsx(saved)).data;
}

/** The numbers of the objectives that each item serves, as a program computed them. */
function served(book: BookData): Record<string, string> {
  const columns = tableValues(book, INDEX_TABLES.index);
  const { item, serves } = indexText.columns;
  const numbers = [1, 2, 3, 4].filter((number) => columns.has(serves(number)));
  return Object.fromEntries(
    columns.get(item)!.flatMap((name, row) => {
      const found = numbers.filter((number) => columns.get(serves(number))![row] === 1);
      return name === "" ? [] : [[name, found.join()]];
    }),
  );
}

const BEFORE = {
  "Daily small groups for reading": "1",
  "Train aides in the routine": "1",
  "Call on the second day": "2",
  "Bus buddy program for all": "2",
  "A shelf of books for each home": "1",
  "Lights out by nine": "2,4",
};

test("blocks with labels and headings among the rows, and goals under goals: the index has what they mean", () => {
  fc.assert(
    fc.property(blocks, ({ sheets, served: expected }) => {
      const { plan, model } = made(sheets);
      const rows = indexFigures(model).filter(({ counted }) => counted === 1);
      const ids = (serves: readonly number[]) =>
        model.objectives.flatMap(({ key }, at) => (serves[at] ? [key] : []));
      expect(Object.fromEntries(rows.map(({ item, serves }) => [item, ids(serves)]))).toEqual(expected);
      expect(misreadings(plan, model)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a label below blank rows is followed, and nothing is computed of it where it has no items", async () => {
  const snapshot = {
    name: "plan.xlsx",
    sheets: [
      sheetOf(gridOfText(DIRECTIONS), { name: "Strategic plan" }),
      sheetOf(
        gridOfText(`
        Key step
        -
        Supports: 1
        Daily small groups for reading`),
        { name: "Steps" },
      ),
    ],
  };
  const steps = (lastRow: number, sectionRows: number[]): TableMap => ({
    ...{ sheet: "Steps", excelTable: null, kind: "actions", headerRows: [1, 1], firstRow: 2, lastRow },
    ...{ sectionRows, notDataRows: [], columns: [{ column: 1, heading: "Key step", field: "action" }] },
  });
  const directions = propose(snapshot).flatMap(({ tables }) =>
    tables.filter(({ sheet }) => sheet !== "Steps"),
  );
  for (const [lastRow, expected] of [
    [3, {}],
    [4, { "Daily small groups for reading": "1" }],
  ] as const) {
    const { plan, model, book } = madeFrom(snapshot, [...directions, steps(lastRow, [2, 3])]);
    expect(misreadings(plan, model)).toEqual([]);
    const computed = await inHost(book);
    expect(served(computed)).toEqual(expected);
    expect([...errorsIn(computed), ...differences(computed, model)]).toEqual([]);
  }
});

test("an item that begins like a label is no label where more is filled in beside it", async () => {
  const { plan, model, book } = workbook({
    "Strategic plan": DIRECTIONS,
    [SCHOOL]: `
      Key step | Responsible | Finish | Where it stands
      Supports: 1
      Daily small groups for reading | L. Oda | 6/11/2027 | On track
      Supports: tutors for newcomers | B. Cho | 6/11/2027 | On track
      Train aides in the routine | L. Oda | 10/16/2026 | Done`,
  });
  expect(plan.items.map(({ title }) => title)).toContain("Supports: tutors for newcomers");
  expect(misreadings(plan, model)).toEqual([]);
  const computed = await inHost(book);
  expect(Object.keys(served(computed))).toContain("Supports: tutors for newcomers");
  expect([...errorsIn(computed), ...differences(computed, model)]).toEqual([]);
});

test(
  "each block of a table serves what a label above it says, also after somebody edits that or adds rows",
  async () => {
    const { plan, model, book } = workbook({ "Strategic plan": DIRECTIONS, [SCHOOL]: BLOCKS });
    expect(misreadings(plan, model)).toEqual([]);
    const xlsx = await writeXlsx(book);
    const cell = (name: string, value: string) => ({ sheet: SCHOOL, cell: name, value });
    const [same, edited] = await changedAll([
      { xlsx, changes: [] },
      {
        xlsx,
        changes: [
          cell("B5", "3"),
          cell("B11", "Early learning"),
          // A step in the last block, and behind it a block of its own.
          { sheet: SCHOOL, insert: "rows", at: 18, count: 3 },
          cell("A19", "A story hour"),
          cell("A20", "Supports Direction: 2; 3"),
          cell("A21", "A walk to school"),
          // Sleep is a part of another direction now, and has no column of its own any more.
          { sheet: "Strategic plan", cell: "A5", value: "3.1" },
        ],
      },
    ]);
    for (const computed of [await inHost(book), (await readXlsx(same!)).data]) {
      expect(served(computed)).toEqual(BEFORE);
      expect([...errorsIn(computed), ...differences(computed, model)]).toEqual([]);
    }
    const after = (await readXlsx(edited!)).data;
    expect(errorsIn(after)).toEqual([]);
    expect(served(after)).toEqual({
      ...BEFORE,
      "Daily small groups for reading": "3",
      "Train aides in the routine": "3",
      "Call on the second day": "1",
      "Bus buddy program for all": "1",
      "A story hour": "1",
      "A walk to school": "2,3",
      "A shelf of books for each home": "2,3",
      "Lights out by nine": "3",
    });
  },
  TIMEOUT,
);
