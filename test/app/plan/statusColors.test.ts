import fc from "fast-check";
import { improve } from "../../../src/app/plan/improve";
import { answerChange } from "../../../src/app/plan/changes";
import { confirmTables, findParts } from "../../../src/app/plan/parts";
import { readPlan } from "../../../src/app/readPlan";
import {
  findStatusColors,
  keepStatusColors,
  type Status,
  statusColorEdits,
} from "../../../src/app/plan/statusColors";
import { UserError } from "../../../src/excel/errors";
import { STATUSES } from "../../../src/plan/values/status";
import type { Host } from "../../../src/workbench/host";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";

afterEach(closeExcel);

const CLOCK = { today: AS_OF };
const GREEN = "#C6EFCE";
const RED = "#FFC7CE";
const BLUE = "#5B9BD5";

const STEPS = [
  "Phonics lessons so that each child reads",
  "Attendance team meets with the list",
  "Repair the roof of the gym",
  "Evenings for families as partners",
  "Summer reading with the library",
];

/** A district that colors, saved and opened again: what isn't in the file doesn't count. */
async function district(status: readonly string[] | null, fills: Record<string, string>): Promise<Host> {
  const made = await openExcel();
  const headings = ["ID", "Action step", "Person responsible", "Due date"];
  const rows = STEPS.map((step, index) => [`A-${index + 1}`, step, "Ana Ruiz", "6/30/2027"]);
  await fill(made, "Steps", status ? "A1:E6" : "A1:D6", [
    status ? [...headings, "Status"] : headings,
    ...rows.map((row, index) => (status ? [...row, status[index]] : row)),
  ]);
  await made.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Steps");
    sheet.getRange("A1:E1").format.fill.color = BLUE;
    for (const [address, color] of Object.entries(fills)) sheet.getRange(address).format.fill.color = color;
    await context.sync();
  });
  const host = await openExcel(await made.save());
  const tables = (await findParts()).parts.flatMap((part) => part.tables);
  await confirmTables({ sheets: tables.map(({ sheet }) => sheet), tables });
  return host;
}

const column = async (host: Host, address: string) => (await valuesOf(host, "Steps", address)).flat();

test("empty statuses are written in the district's word; what contradicts its color stays and is said", async () => {
  const host = await district(["Done", "", "", "", "On track"], {
    ...{ "E2:E3": GREEN, E4: RED, E6: GREEN },
  });
  const found = await findStatusColors("Steps", CLOCK);
  expect(found.colors.map(({ color, count, examples }) => [color, count, examples])).toEqual([
    [GREEN, 3, STEPS.slice(0, 2)],
    [RED, 1, [STEPS[2]]],
  ]);
  expect([...found.remembered]).toEqual([]);
  expect([found.written.get("Complete"), found.written.get("At risk")]).toEqual(["Done", "At risk"]);
  const meanings = new Map<string, Status>([
    [GREEN, "Complete"],
    [RED, "Off track"],
  ]);
  const offer = statusColorEdits(found, meanings);
  expect(offer.preview).toEqual([
    { where: "E3", before: "(empty)", after: "Done" },
    { where: "E4", before: "(empty)", after: "Off track" },
  ]);
  expect(offer.contradictions).toEqual([{ where: "E6", said: "On track", meant: "Done" }]);
  const applied = await improve(offer.edits);
  expect(await column(host, "E2:E6")).toEqual(["Done", "Done", "Off track", "", "On track"]);
  expect((await readPlan(CLOCK)).plan.items.map(({ status }) => status)).toMatchObject([
    ...[{ status: "Complete" }, { status: "Complete" }, { status: "Off track" }, {}, { status: "On track" }],
  ]);
  expect((await improve(applied.undo)).left).toEqual([]);
  expect(await column(host, "E2:E6")).toEqual(["Done", "", "", "", "On track"]);
});

test("colored rows without a column for statuses get one, and it is read from then on", async () => {
  const host = await district(null, { "A2:D2": GREEN, "A5:D5": RED });
  const found = await findStatusColors("Steps", CLOCK);
  const offer = statusColorEdits(
    found,
    new Map<string, Status>([
      [GREEN, "On track"],
      [RED, "At risk"],
    ]),
  );
  expect(offer.isColumnAdded).toBe(true);
  const applied = await improve(offer.edits);
  expect(await column(host, "E1:E6")).toEqual(["Status", "On track", "", "", "At risk", ""]);
  const { plan } = await readPlan(CLOCK);
  expect(plan.tables[0]!.columns.at(-1)).toMatchObject({ field: "status", column: 5 });
  await improve(applied.undo);
  expect(await column(host, "E1:E6")).toEqual(["", "", "", "", "", ""]);
});

test("what colors mean is remembered in the workbook, for each sheet, and forgotten when they mean nothing", async () => {
  const host = await district(["", "", "", "", ""], { E2: GREEN, E3: RED });
  const found = await findStatusColors("Steps", CLOCK);
  const meanings = new Map<string, Status>([
    [GREEN, "Complete"],
    [RED, "At risk"],
  ]);
  await keepStatusColors(found, meanings);
  const again = await openExcel(await host.save());
  expect((await findStatusColors("Steps", CLOCK)).remembered).toEqual(meanings);
  await keepStatusColors(found, new Map([[RED, "Off track"]]));
  expect((await findStatusColors("Steps", CLOCK)).remembered).toEqual(new Map([[RED, "Off track"]]));
  expect(again.notKept).toEqual([]);
});

describe("what colors mean on a sheet that is renamed", () => {
  const MEANT = new Map<string, Status>([[GREEN, "Complete"]]);
  const rename = (host: Host, from: string, to: string) =>
    host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(from).name = to;
      await context.sync();
    });
  const remembered = async (sheet: string) => (await findStatusColors(sheet, CLOCK)).remembered;

  async function renamed(): Promise<Host> {
    const host = await district(["", "", "", "", ""], { E2: GREEN, E3: RED });
    await keepStatusColors(await findStatusColors("Steps", CLOCK), MEANT);
    await rename(host, "Steps", "Steps 2027");
    return host;
  }

  test("is known before anybody has said that it is the same, and after", async () => {
    await renamed();
    expect(await remembered("Steps 2027")).toEqual(MEANT);
    await answerChange((await findParts()).changes[0]!, true);
    expect(await remembered("Steps 2027")).toEqual(MEANT);
  });

  test("is known where the sheet is confirmed anew in place of an answer", async () => {
    await renamed();
    const { parts, changes } = await findParts();
    const tables = parts.flatMap((part) => part.tables);
    await confirmTables({ sheets: ["Steps 2027"], tables, replaced: changes });
    expect(await remembered("Steps 2027")).toEqual(MEANT);
  });

  test("is no more than what was said last", async () => {
    await renamed();
    const found = await findStatusColors("Steps 2027", CLOCK);
    await keepStatusColors(found, new Map([[RED, "Off track"]]));
    await answerChange((await findParts()).changes[0]!, true);
    expect(await remembered("Steps 2027")).toEqual(new Map([[RED, "Off track"]]));
  });

  test("is known of an Excel table, about which nobody is asked", async () => {
    const host = await district(["", "", "", "", ""], { E2: GREEN, E3: RED });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Steps").tables.add("A1:E6", true).name = "Steps_table";
      await context.sync();
    });
    const tables = (await findParts()).parts.flatMap((part) => part.tables);
    await confirmTables({ sheets: ["Steps"], tables });
    await keepStatusColors(await findStatusColors("Steps", CLOCK), MEANT);
    await rename(host, "Steps", "Steps 2027");
    const { parts, changes, moves } = await findParts();
    expect(changes).toEqual([]);
    expect(await remembered("Steps 2027")).toEqual(MEANT);
    await confirmTables({
      sheets: ["Steps 2027"],
      tables: parts.flatMap((part) => part.tables),
      replaced: moves,
    });
    expect(await remembered("Steps 2027")).toEqual(MEANT);
    const look = await findParts();
    expect(look.changes).toEqual([]);
    const used = look.parts.filter(({ use }) => use === "used");
    expect(used.map((part) => [part.sheet, part.tables.length])).toEqual([["Steps 2027", 1]]);
    const map = await host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("TL_Map").getDataBodyRange().load("values");
      await context.sync();
      return new Set(range.values.map(([sheet]) => sheet as string));
    });
    expect([...map]).toEqual(["Steps 2027"]);
  });
});

test("a color that means nothing never writes anything, and cells with something in them are never changed", async () => {
  await district(["Done", "", "see minutes", "", "On track"], {
    ...{ E2: GREEN, E3: RED, E4: GREEN, E5: BLUE, E6: RED },
  });
  const found = await findStatusColors("Steps", CLOCK);
  const meaning = fc.option(fc.constantFrom(...STATUSES), { nil: null });
  fc.assert(
    fc.property(fc.array(meaning, { minLength: 3, maxLength: 3 }), (said) => {
      const meanings = new Map(
        [GREEN, RED, BLUE].flatMap((color, index): [string, Status][] =>
          said[index] ? [[color, said[index]]] : [],
        ),
      );
      const { edits } = statusColorEdits(found, meanings);
      const expected = [...(meanings.has(RED) ? [3] : []), ...(meanings.has(BLUE) ? [5] : [])];
      expect(edits.map((edit) => ("cell" in edit ? edit.cell.row : null))).toEqual(expected);
    }),
  );
  expect(statusColorEdits(found, new Map()).edits).toEqual([]);
});

test("the heading's fill alone is no color of a row", async () => {
  await district(["", "", "", "", ""], {});
  expect((await findStatusColors("Steps", CLOCK)).colors).toEqual([]);
});

test("where Excel fails at any moment while looking, nothing is changed and a sentence says so", async () => {
  const host = await district(["", "", "", "", ""], { E2: GREEN });
  const before = await valuesOf(host, "Steps", "A1:E6");
  let failures = 0;
  for (let action = 1; action < 120; action += 7) {
    host.failAt(action);
    const error = await findStatusColors("Steps", CLOCK).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error === null) continue;
    failures++;
    expect(error).toBeInstanceOf(UserError);
  }
  host.failAt(Infinity);
  expect(failures).toBeGreaterThan(0);
  expect(await valuesOf(host, "Steps", "A1:E6")).toEqual(before);
});
