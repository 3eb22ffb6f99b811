import { schoolsInSelection } from "../../../src/app/setUp/schools";
import { setUpText } from "../../../src/text/setUp";
import type { Host } from "../../../src/workbench/host";
import { closeExcel, fill, openExcel } from "../../support/excel";

afterEach(closeExcel);

async function opened(): Promise<Host> {
  const host = await openExcel();
  await fill(host, "Enrollment", "B3:D7", [
    ["Enrollment", "School", "Principal"],
    [410, "Adams Elementary", "M. Ortiz"],
    [388, "Baker Middle", "A. Chen"],
    ["", "", ""],
    [702, "Clay High", ""],
  ]);
  return host;
}

const select = (host: Host, address: string) =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Enrollment");
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });

test.each([
  ["cells without their heading", "C4:C7"],
  ["a whole column", "C:C"],
  ["a column with more selected than is filled in", "C3:C900"],
])("the schools of %s", async (_, address) => {
  const host = await opened();
  await select(host, address);
  const schools = await schoolsInSelection();
  expect(schools.map(({ name }) => name)).toEqual(["Adams Elementary", "Baker Middle", "Clay High"]);
});

test("headings say what further columns hold", async () => {
  const host = await opened();
  await select(host, "C3:D7");
  expect(await schoolsInSelection()).toEqual([
    { name: "Adams Elementary", leader: "M. Ortiz" },
    { name: "Baker Middle", leader: "A. Chen" },
    { name: "Clay High" },
  ]);
});

test("without anything in it a selection has no schools", async () => {
  const host = await opened();
  await select(host, "F1:F9");
  expect(await schoolsInSelection()).toEqual([]);
});

test("a selection that is no list of schools is too large to be read, and that is said", async () => {
  const host = await opened();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Enrollment").getRange("A9000").values = [["the end"]];
    await context.sync();
  });
  await select(host, "A:H");
  await expect(schoolsInSelection()).rejects.toThrow(setUpText.selectionTooLarge);
});
