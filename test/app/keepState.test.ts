import { keepState } from "../../src/app/keepState";
import { rollUp } from "../../src/app/rollUp/rollUp";
import type { CellValue } from "../../src/plan/cell";
import { STATE_TABLES } from "../../src/plan/ownTables";
import { appText } from "../../src/text/app";
import type { Host } from "../../src/workbench/host";
import { districtOf, toXlsx } from "../support/districtWorkbook";
import { closeExcel, openExcel } from "../support/excel";
import { AS_OF, workbookOf } from "../support/plan";

afterEach(closeExcel);

const { schools, words } = STATE_TABLES;

async function rolledUp(): Promise<Host> {
  const host = await openExcel(await toXlsx(workbookOf(districtOf(3, 6)).snapshot));
  await rollUp({ today: AS_OF });
  return host;
}

const rowsOf = (host: Host, name: string): Promise<CellValue[][]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values as CellValue[][];
  });

const spelling = { written: "The little school", school: "School 2" };

test("several lists are kept at once, and what is computed in them goes on in the new rows", async () => {
  const host = await rolledUp();
  const before = await rowsOf(host, schools.name);
  let requests = host.stats.requests;
  await keepState(["schools"], ({ lists }) => ({ lists }));
  const ofOne = host.stats.requests - requests;
  requests = host.stats.requests;
  await keepState(["schools", "words"], ({ lists }) => ({
    lists: {
      ...lists,
      words: [...lists.words, { word: "Sideways", status: "Off track" }],
      spellings: [...lists.spellings, spelling],
    },
  }));
  expect(host.stats.requests - requests).toBe(ofOne);
  const after = await rowsOf(host, schools.name);
  const number = before.find(([, school]) => school === spelling.school)![2];
  expect(after).toEqual([...before, [spelling.written, spelling.school, number]]);
  expect(await rowsOf(host, words.name)).toContainEqual(["Sideways", "Off track"]);
});

test("a list that somebody deleted is named, and nothing is changed", async () => {
  const host = await rolledUp();
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem(words.name).delete();
    await context.sync();
  });
  const before = await rowsOf(host, schools.name);
  const keep = keepState(["schools", "words"], ({ lists }) => ({
    lists: { ...lists, spellings: [...lists.spellings, spelling] },
  }));
  await expect(keep).rejects.toThrow(appText.listMissing("Throughline", words.name));
  expect(await rowsOf(host, schools.name)).toEqual(before);
});
