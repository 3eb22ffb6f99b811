import { removeExamples } from "../../src/app/setUpExamples";
import { PART_IDS, setUp } from "../../src/app/setUp";
import { checkAlignment } from "../../src/app/check";
import type { Host } from "../../src/workbench/host";
import { closeExcel, fill, openExcel, valuesOf } from "../support/excel";
import { AS_OF } from "../support/plan";
import { choiceOf, contents } from "../support/setUp";

afterEach(closeExcel);

const values = (host: Host, table: string): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values;
  });

test.each(["oneTable", "sheetPerSchool"] as const)(
  "all of them go, and the rows keep their numbers: %s",
  async (schoolPlans) => {
    const host = await openExcel();
    await setUp(choiceOf({ schoolPlans }));
    const schools = schoolPlans === "oneTable" ? 1 : choiceOf().schools.length;
    expect(await removeExamples()).toEqual({ removed: PART_IDS.length - 2 + schools, left: 0 });
    for (const [name, rows] of Object.entries(await contents(host)))
      if (name !== "Lists") expect([name, JSON.stringify(rows).includes("Example:")]).toEqual([name, false]);
    expect((await values(host, "PlanActions"))[0]!.slice(0, 2)).toEqual(["A1", ""]);
    expect((await checkAlignment({ today: AS_OF })).reading.plan.items).toEqual([]);
  },
);

test("wherever it was moved to, an example goes; one that somebody changed stays", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["actions", "updates"] }));
  // Sorting takes the example to another row; in the other table somebody wrote over a cell.
  const [example] = await valuesOf(host, "Actions", "A6:L6");
  await fill(host, "Actions", "A6:L6", [["A1", "Ours", ...new Array<string>(10).fill("")]]);
  await fill(host, "Actions", "A20:L20", [example!]);
  await fill(host, "Updates", "E6", [["Ana Ruiz"]]);
  expect(await removeExamples()).toEqual({ removed: 1, left: 1 });
  expect(await valuesOf(host, "Actions", "A6:B6")).toEqual([["A1", "Ours"]]);
  expect(await valuesOf(host, "Actions", "A20:D20")).toEqual([["A1", "", "", ""]]);
  expect((await valuesOf(host, "Updates", "D6:E6"))[0]![1]).toBe("Ana Ruiz");
});

test("an example to which somebody added a word is no example", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["actions"] }));
  await fill(host, "Actions", "K6", [["Minutes of May"]]);
  const before = await contents(host);
  expect(await removeExamples()).toEqual({ removed: 0, left: 1 });
  expect(await contents(host)).toEqual(before);
});

test("without examples nothing happens", async () => {
  await openExcel();
  expect(await removeExamples()).toEqual({ removed: 0, left: 0 });
});
