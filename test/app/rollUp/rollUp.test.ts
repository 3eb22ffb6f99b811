import { rollUp } from "../../../src/app/rollUp/rollUp";
import { type CellValue, parseRange } from "../../../src/plan/cell";
import { AS_OF_NAME, HELD_AS_OF_NAME, STATE_TABLES } from "../../../src/plan/ownTables";
import { dateOf } from "../../../src/plan/values/date";
import { type Host } from "../../../src/workbench/host";
import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { figuresOf } from "../../planindex/columns";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { closeExcel, openExcel } from "../../support/excel";
import { recalculated } from "../../support/libreoffice";
import { AS_OF, day, type SheetFixture, workbookOf } from "../../support/plan";

afterEach(closeExcel);

const TODAY = { today: AS_OF };

/** A district of a few schools, with words of its own in the first rows. */
function district(): Record<string, SheetFixture> {
  const sheets = districtOf(3, 6);
  const plans = sheets["School plans"]!;
  const words: readonly (readonly CellValue[])[] = [
    ["Fall", "Sideways"],
    ["when the money comes", "Done"],
    ["EOY", "Ongoing"],
  ];
  const rows = plans.rows.map((row, index) => (words[index] ? [...row.slice(0, 5), ...words[index]] : row));
  return { ...sheets, "School plans": { ...plans, rows } };
}

const opened = async () => openExcel(await toXlsx(workbookOf(district()).snapshot));

/** A table with its headings, as Excel shows it. */
const tableOf = (host: Host, name: string): Promise<CellValue[][]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });

const namedValue = (host: Host, name: string): Promise<CellValue> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    return range.values[0]![0] as CellValue;
  });

/** Types into a table as a user does: beside the word in the first column, or in a new row below. */
const type = (host: Host, table: string, word: string, value: CellValue): Promise<void> =>
  host.Excel.run(async (context) => {
    const { tables } = context.workbook;
    const range = tables.getItem(table).getRange();
    range.load("values,address");
    await context.sync();
    const found = range.values.findIndex(([first]) => first === word);
    const isNew = found < 0;
    const row = isNew ? range.values.length : found;
    const { firstRow, firstColumn } = parseRange(range.address)!;
    const sheet = tables.getItem(table).worksheet;
    sheet.getRangeByIndexes(firstRow - 1 + row, firstColumn - 1, 1, 2).values = [[word, value]];
    if (isNew) tables.getItem(table).resize(range.getResizedRange(1, 0));
    await context.sync();
  });

describe("what the user wrote on the sheet Throughline", () => {
  const { words, dueWords, schools, settings } = STATE_TABLES;

  test("stays when the rollup is made again, and the plan is read by it", async () => {
    const host = await opened();
    await rollUp(TODAY);
    await type(host, words.name, "Sideways", "Off track");
    await type(host, words.name, "Done", "");
    await type(host, words.name, "Rolling along", "On track");
    await type(host, dueWords.name, "Fall", day("2026-10-15"));
    await type(host, dueWords.name, "EOY", "");
    await type(host, dueWords.name, "Some day", day("2027-02-01"));
    await type(host, schools.name, "The little school", "School 2");
    await type(host, settings.name, "First month of the school year", 8);
    const edited = await Promise.all(Object.values(STATE_TABLES).map(({ name }) => tableOf(host, name)));

    await rollUp(TODAY);
    const lists = await Promise.all(Object.values(STATE_TABLES).map(({ name }) => tableOf(host, name)));
    edited.forEach((rows, index) => {
      // The third column explains or is computed.
      const asText = (row: readonly CellValue[]) => JSON.stringify(row.slice(0, 2));
      const now = new Set(lists[index]!.map(asText));
      expect(rows.map(asText).filter((row) => !now.has(row))).toEqual([]);
    });

    const statusOf = await columnsOf(host, "Status cell", "Status");
    expect(statusOf.get("Sideways")).toBe("Off track");
    expect(statusOf.get("Done")).toBe("Can't read");
    const dueOf = await columnsOf(host, "Due cell", "Due");
    expect(dueOf.get("Fall")).toBe(day("2026-10-15"));
    expect(dueOf.get("EOY")).toBe(0);
  });

  test("the as-of date follows the calendar until it is held, and again when the setting is emptied", async () => {
    const host = await opened();
    await rollUp(TODAY);
    expect(await namedValue(host, HELD_AS_OF_NAME)).toBe("");
    expect(await namedValue(host, AS_OF_NAME)).toBeGreaterThan(day("2024-01-01"));

    const held = day("2026-03-31");
    await rollUp({ ...TODAY, asOf: held });
    expect(await namedValue(host, HELD_AS_OF_NAME)).toBe(held);
    await rollUp(TODAY);
    expect(await namedValue(host, AS_OF_NAME)).toBe(held);

    await host.Excel.run(async (context) => {
      context.workbook.names.getItem(HELD_AS_OF_NAME).getRange().values = [[""]];
      await context.sync();
    });
    await rollUp(TODAY);
    expect(await namedValue(host, HELD_AS_OF_NAME)).toBe("");
  });
});

test("a workbook that counts its days from 1904 has the same figures, in LibreOffice too", async () => {
  const tables = ["TL_RollupItems", "TL_RollupComplete", "TL_RollupOverdue"];
  const figures = async (dateSystem: 1900 | 1904) => {
    const host = await openExcel(await toXlsx(workbookOf(district()).snapshot, dateSystem));
    const once: CellValue[][][] = [];
    // The second time it goes by what it wrote the first time.
    for (const asOf of [AS_OF, undefined]) {
      await rollUp({ asOf, today: dateOf(2030, 1, 1)! });
      for (const table of tables) once.push(await tableOf(host, table));
    }
    const lead = await host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Rollup").getRange("A3").load("values");
      await context.sync();
      return cell.values[0]![0] as string;
    });
    const saved = await host.save();
    closeExcel();
    return { shown: { once, lead }, saved };
  };
  const { shown } = await figures(1900);
  expect(shown.lead).toContain("11/22/2026");
  const of1904 = await figures(1904);
  expect(of1904.shown).toEqual(shown);
  const inOffice = figuresOf(await recalculated(of1904.saved));
  expect(inOffice).toEqual(figuresOf((await readXlsx(of1904.saved)).data));
});

test("as many requests for 200 schools as for 12, and no more bytes for each of them", async () => {
  const spent = async (schools: number) => {
    const host = await openExcel(await toXlsx(workbookOf(districtOf(schools, 3)).snapshot));
    await rollUp(TODAY);
    const { requests, bytesSent, bytesReceived } = host.stats;
    closeExcel();
    return { requests, bytes: (bytesSent + bytesReceived) / schools };
  };
  const [few, many] = [await spent(12), await spent(200)];
  expect(many.requests).toBe(few.requests);
  expect(many.bytes).toBeLessThanOrEqual(few.bytes);
});

test("what is shown is kept in the workbook; the sheet keeps its name, its place and what stands beside it", async () => {
  const host = await opened();
  await rollUp(TODAY);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Rollup");
    sheet.name = "For the board";
    sheet.position = 0;
    sheet.getRange("Z3").values = [["Ask Ms. Ito"]];
    await context.sync();
  });
  await rollUp(TODAY, undefined, { schools: ["School 2"], sections: ["Coverage", "attention"] });
  const made = await rollUp(TODAY);
  expect(made.sheet).toBe("For the board");
  expect(made.sections.map(({ id }) => id)).toEqual(["coverage", "attention"]);
  const [, ...rows] = await tableOf(host, "TL_RollupCoverage");
  expect(rows.map(([, school]) => school)).toEqual(["School 2", "Schools with at least one"]);
  const { position, note } = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("For the board").load("position");
    const beside = sheet.getRange("Z3").load("values");
    await context.sync();
    return { position: sheet.position, note: beside.values[0]![0] as string };
  });
  expect([position, note]).toEqual([0, "Ask Ms. Ito"]);

  await expect(rollUp(TODAY, undefined, { schools: ["Nowhere"] })).rejects.toThrow(
    'There is no school or cluster "Nowhere" in this plan.',
  );
  await rollUp(TODAY, undefined, { schools: [], sections: [] });
  expect((await tableOf(host, "TL_RollupItems")).length).toBeGreaterThan(4);
});

/** What a column of the index says for each content of another. */
async function columnsOf(host: Host, from: string, to: string): Promise<Map<CellValue, CellValue>> {
  const [headings, ...rows] = await tableOf(host, "TL_Index");
  const [key, value] = [headings!.indexOf(from), headings!.indexOf(to)];
  return new Map(rows.map((row) => [row[key]!, row[value]!]));
}
