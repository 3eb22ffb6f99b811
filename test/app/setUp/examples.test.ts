import { putBackExamples, removeExamples } from "../../../src/app/setUp/examples";
import { PART_IDS, setUp } from "../../../src/app/setUp/setUp";
import { checkAlignment } from "../../../src/app/check/check";
import type { Host } from "../../../src/workbench/host";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { choiceOf, contents } from "../../support/setUp";

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
    expect(await removeExamples()).toMatchObject({ removed: PART_IDS.length - 2 + schools, left: 0 });
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
  expect(await removeExamples()).toMatchObject({ removed: 1, left: 1 });
  expect(await valuesOf(host, "Actions", "A6:B6")).toEqual([["A1", "Ours"]]);
  expect(await valuesOf(host, "Actions", "A20:D20")).toEqual([["A1", "", "", ""]]);
  expect((await valuesOf(host, "Updates", "D6:E6"))[0]![1]).toBe("Ana Ruiz");
});

test("an example to which somebody added a word is no example", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["actions"] }));
  await fill(host, "Actions", "K6", [["Minutes of May"]]);
  const before = await contents(host);
  expect(await removeExamples()).toMatchObject({ removed: 0, left: 1 });
  expect(await contents(host)).toEqual(before);
});

test("without examples nothing happens", async () => {
  await openExcel();
  expect(await removeExamples()).toMatchObject({ removed: 0, left: 0 });
});

describe("put back", () => {
  const look = (host: Host, address: string) =>
    host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Actions").getRange(address);
      range.load("formulas,text,numberFormat");
      range.dataValidation.load("rule,type");
      await context.sync();
      return { ...range.toJSON(), rule: range.dataValidation.rule };
    });

  test("the rows are what they were: text, dates, formulas and formats", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ schoolPlans: "sheetPerSchool" }));
    const before = { all: await contents(host), row: await look(host, "A6:N6") };
    const removed = await removeExamples();
    expect(await contents(host)).not.toEqual(before.all);
    expect(await putBackExamples(removed)).toEqual({ putBack: removed.removed, left: 0 });
    expect({ all: await contents(host), row: await look(host, "A6:N6") }).toEqual(before);
    // They are examples as before, which can be removed again.
    expect(await removeExamples()).toMatchObject({ removed: removed.removed, left: 0 });
  });

  test("a row in which somebody has begun to write stays as it is, and so does one that is gone or protected", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["actions", "updates", "changes", "objectives"] }));
    const removed = await removeExamples();
    await fill(host, "Actions", "B6", [["Ours"]]);
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Updates").delete();
      worksheets.getItem("Plan changes").protection.protect();
      await context.sync();
    });
    const before = await contents(host);
    expect(await putBackExamples(removed)).toEqual({ putBack: 1, left: 3 });
    const after = await contents(host);
    expect(after["Actions"]).toEqual(before["Actions"]);
    expect(after["Plan changes"]).toEqual(before["Plan changes"]);
    expect((await valuesOf(host, "Strategic objectives", "B6"))[0]![0]).toMatch(/^Example/);
  });
});
