import { confirmTables, findParts } from "../../../src/app/plan/parts";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { appText } from "../../../src/text/app";
import { kindText } from "../../../src/text/fields";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";

afterEach(closeExcel);

const GOALS = [
  ["Goal #", "Strategic objective", "Lead"],
  ["1", "Every child reads well by the end of grade three", "Ana Ruiz"],
  ["2", "Students come to school every day and belong there", "Ben Cole"],
  ["3", "Families are partners in what their children learn", "Cho Lee"],
];

test("a plan without actions or school plans is said to have nothing to roll up, and stays as it is", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:C4", GOALS);
  const before = await host.save();
  const sentence = appText.nothingToRollUp(kindText.objectives);
  await expect(rollUp({ today: AS_OF })).rejects.toThrow(sentence);
  expect(Buffer.compare(await host.save(), before)).toBe(0);
});

test("where the work stands on a sheet that is not in use yet, that sheet is named", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:C4", GOALS);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.add("Steps");
    await context.sync();
  });
  await fill(host, "Steps", "A1:D4", [
    ["Action step", "Person responsible", "Due date", "Status"],
    ["Train tutors in every school", "Ana Ruiz", "6/1/2027", "In progress"],
    ["Call families of absent students", "Ben Cole", "6/1/2027", "Complete"],
    ["Open the library on Saturdays", "Cho Lee", "6/1/2027", "In progress"],
  ]);
  const { sheet, tables } = (await findParts()).parts.find((part) => part.sheet === "Sheet1")!;
  await confirmTables({ sheets: [sheet], tables });
  const sentence = appText.nothingInUseToRollUp(kindText.objectives, ["Steps"]);
  await expect(rollUp({ today: AS_OF })).rejects.toThrow(sentence);
});

test("columns of an Excel table are named as their headings stand, blanks and all", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:D4", [
    ["Action step ", " Person responsible", "Due date", "Status"],
    ["Visit every classroom in the first month", "Ana Ruiz", 46_000, "Complete"],
    ["Write one page about what was seen there", "Ben Cole", 46_001, "In progress"],
    ["Share the page with all of the teachers", "Cho Lee", 46_002, "Complete"],
  ]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.add("A1:D4", true).name = "Steps";
    await context.sync();
  });
  const { sheet } = await rollUp({ today: AS_OF });
  const cells = (await valuesOf(host, sheet, "A1:H20")).flat();
  expect(cells).toContain(3);
  expect(cells.filter((value) => String(value).startsWith("#"))).toEqual([]);
});
