import { editsOf, findImprovements, improve } from "../../../src/app/plan/improve";
import { confirmTables, findParts } from "../../../src/app/plan/parts";
import { findNames, keepNames } from "../../../src/app/plan/names";
import { findUnlinked, linkEdits } from "../../../src/app/plan/link";
import { readPlan } from "../../../src/app/readPlan";
import type { Host } from "../../../src/workbench/host";
import { everythingOf, onSheet } from "../../support/edits";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { appText } from "../../../src/text/app";

afterEach(closeExcel);

const CLOCK = { today: AS_OF };

async function district(): Promise<Host> {
  const host = await openExcel();
  await fill(host, "Goals", "A1:C4", [
    ["ID", "Strategic objective", "Lead"],
    ["'1", "Every child reads by grade 3", "Jane Smith"],
    ["'2", "Attendance of every student", "Ben Lee"],
    ["'3", "Families are partners", "J. Smith"],
  ]);
  await fill(host, "School plans", "A1:F6", [
    ["School", "ID", "Action step", "Person responsible", "Due date", "Status"],
    [
      "Bates ES",
      "BA-1",
      "Phonics lessons so that each child reads",
      "Ana Ruiz (lead), Ben Lee",
      "'9/15/2026",
      "done",
    ],
    ["Bates ES", "", "Attendance team meets with the list", "Smith, Jane", "'10/20/2026", "Done"],
    ["Cole Elementary", "CO-1", "Repair the roof of the gym", "Dee Fox", "Fall 2026", "Done"],
    ["Cole Elementary", "CO-2", "Evenings for families as partners", "Dee Fox", "EOY", "On track"],
    ["Cole Elementary", "CO-3", "Summer reading with the library", "Cam Diaz", "June 2027", "Done"],
  ]);
  const { parts } = await findParts();
  const tables = parts.flatMap((part) => part.tables);
  await confirmTables({ sheets: tables.map(({ sheet }) => sheet), tables });
  return host;
}

const userSheets = async (host: Host) => {
  const { sheets, tables } = (await everythingOf(host)) as { sheets: { name: string }[]; tables: string[][] };
  return [
    sheets.filter(({ name }) => name !== "Throughline"),
    tables.filter(([name]) => !name!.startsWith("TL_")),
  ];
};

test("everything that is offered for a sheet can be done at once, is read afterwards, and can be undone", async () => {
  const host = await district();
  const before = await userSheets(host);
  const found = await findImprovements("School plans", CLOCK);
  expect(found.map(({ kind }) => kind)).toEqual(["words", "dates", "ids", "leads", "columns", "table"]);
  const all = new Set(found.flatMap(({ choices }) => choices.map(({ id }) => id)));
  const applied = await improve(editsOf(found, all));
  expect(applied.left).toEqual([]);
  expect(await valuesOf(host, "School plans", "B1:I3")).toEqual([
    ["ID", "Action step", "Person responsible", "Due date", "Status", "Supports", "Serves", "Evidence"],
    ["BA-1", "Phonics lessons so that each child reads", "Ana Ruiz", 46_280, "Done", "Ben Lee", "", ""],
    ["BA-2", "Attendance team meets with the list", "Smith, Jane", 46_315, "Done", "", "", ""],
  ]);
  const { plan } = await readPlan(CLOCK);
  const table = plan.tables.find(({ sheet }) => sheet === "School plans")!;
  expect(table.excelTable).toBe("School_plans_table");
  expect(table.columns.slice(6).map(({ field }) => field)).toEqual(["support", "parent", "evidence"]);
  expect(await findImprovements("School plans", CLOCK)).toEqual([]);
  const undone = await improve(applied.undo);
  expect(undone.left).toEqual([]);
  expect(await userSheets(host)).toEqual(before);
  expect((await findImprovements("School plans", CLOCK)).map(({ kind }) => kind)).toEqual(
    found.map(({ kind }) => kind),
  );
});

test("shares that were typed as text become numbers in cells that show them, and text again by undoing it", async () => {
  const host = await openExcel();
  await fill(host, "Measures", "A1:D5", [
    ["Benchmark", "Baseline", "Target", "Actual"],
    ["Students who read at grade level", "'62%", "'75 %", "'70%"],
    ["Students who miss ten days or more", "'18%", "'12% by May", ""],
    ["Families who come to an evening", "'1,250", "'1,500", "'1,310"],
    ["Teachers who were visited twice", "'40 percent", "'100%", "'55.5%"],
  ]);
  const { parts } = await findParts();
  const tables = parts.flatMap((part) => part.tables);
  await confirmTables({ sheets: ["Measures"], tables });
  const before = await userSheets(host);
  const found = (await findImprovements("Measures", CLOCK)).filter(({ kind }) => kind === "numbers");
  const edits = editsOf(found, new Set(found.flatMap(({ choices }) => choices.map(({ id }) => id))));
  const applied = await improve(edits);
  expect(applied.left).toEqual([]);
  expect(await valuesOf(host, "Measures", "B2:D5")).toEqual([
    [0.62, 0.75, 0.7],
    [0.18, "12% by May", ""],
    ["1,250", "1,500", "1,310"],
    [0.4, 1, 0.555],
  ]);
  expect((await findImprovements("Measures", CLOCK)).filter(({ kind }) => kind === "numbers")).toEqual([]);
  expect((await improve(applied.undo)).left).toEqual([]);
  expect(await userSheets(host)).toEqual(before);
});

test("of a sheet that was renamed since nobody says that there is nothing to improve", async () => {
  const host = await district();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("School plans").name = "School plans 2027";
    await context.sync();
  });
  await expect(findImprovements("School plans", CLOCK)).rejects.toThrow(appText.notInUse("School plans"));
});

test("names that look like one person are asked about once; the answer is remembered and read by", async () => {
  await district();
  const questions = await findNames(CLOCK);
  expect(questions.map(({ of, spelling, name, counts }) => [of, spelling, name, counts])).toEqual([
    ["people", "J. Smith", "Jane Smith", [1, 1]],
    ["people", "Smith, Jane", "Jane Smith", [1, 1]],
  ]);
  await keepNames([
    { question: questions[0]!, isSame: false },
    { question: questions[1]!, isSame: true },
  ]);
  expect(await findNames(CLOCK)).toEqual([]);
  const { plan } = await readPlan(CLOCK);
  expect(plan.items.flatMap(({ lead }) => lead.names).filter((name) => /Smith/.test(name))).toEqual([
    ...["Jane Smith", "J. Smith", "Jane Smith"],
  ]);
});

test("a name that is another's by now takes those along that were its own", async () => {
  await district();
  const [first, second] = await findNames(CLOCK);
  await keepNames([{ question: second!, isSame: true }]);
  await keepNames([
    { question: { ...first!, spelling: second!.name, name: "Jane Smith-Ortiz" }, isSame: true },
  ]);
  const { plan } = await readPlan(CLOCK);
  const leads = plan.items.flatMap(({ lead }) => lead.names).filter((name) => /Smith/.test(name));
  expect(leads).toEqual(["Jane Smith-Ortiz", "J. Smith", "Jane Smith-Ortiz"]);
});

test("items that serve nothing are linked as chosen, in a column that is added for it, and undone", async () => {
  const host = await district();
  const before = await userSheets(host);
  const linking = await findUnlinked(CLOCK);
  expect(linking.items.map(({ title }) => title)).toHaveLength(5);
  const suggested = linking.items.map(({ suggestions }) =>
    suggestions.map(({ goal, words }) => [
      linking.goals.find(({ key }) => key === goal)!.id,
      words.join(" "),
    ]),
  );
  expect(suggested[3]).toEqual([["3", "families partners"]]);
  expect(suggested[2]).toEqual([]);
  const [first, second, third] = linking.items;
  const key = (id: string) => linking.goals.find((goal) => goal.id === id)!.key;
  const edits = linkEdits(linking, [
    { item: first!.key, goals: [key("1"), key("2")], local: null },
    { item: second!.key, goals: [key("2")], local: null },
    { item: third!.key, goals: [], local: "our own building" },
  ]);
  const applied = await improve(edits);
  expect(applied.left).toEqual([]);
  expect((await valuesOf(host, "School plans", "G1:G4")).flat()).toEqual([
    ...["Serves", "1; 2", "2", "Local: our own building"],
  ]);
  const again = await findUnlinked(CLOCK);
  expect(again.items).toHaveLength(2);
  // Now there is a column to write into.
  const more = await improve(
    linkEdits(again, [{ item: again.items[0]!.key, goals: [key("3")], local: null }]),
  );
  expect(more.left).toEqual([]);
  expect((await findUnlinked(CLOCK)).items).toHaveLength(1);
  await improve(more.undo);
  await improve(applied.undo);
  expect(await userSheets(host)).toEqual(before);
});

test("a table is made under a heading of two rows, merged down and across, and nothing is asked about it afterwards", async () => {
  const rows = [
    ["No.", "Action", "Owner", "Review", ""],
    ["", "", "", "Fall", "Spring"],
    ["1", "Train all coaches in the block", "M. Ortiz", "On track", "Done"],
    ["2", "Visit every class in the fall", "J. Chen", "On track", "Behind"],
    ["3", "Call the families of new pupils", "R. Diaz", "Behind", "Done"],
  ];
  const host = await openExcel();
  await fill(host, "Steps", "A1:E5", rows);
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1"];
  await onSheet(host, (sheet) => merges.forEach((area) => sheet.getRange(area).merge(false)), "Steps");
  const partOf = async () => (await findParts()).parts.find(({ sheet }) => sheet === "Steps")!;
  await confirmTables({ sheets: ["Steps"], tables: (await partOf()).tables });
  const before = await userSheets(host);
  const found = await findImprovements("Steps", CLOCK);
  const made = await improve(editsOf(found, new Set(["table"])));
  expect(made.left).toEqual([]);
  const now = await partOf();
  expect(now).toMatchObject({ use: "used", tables: [{ headerRows: [2, 2], firstRow: 3 }] });
  expect((await findParts()).changes).toEqual([]);
  expect(now.tables[0]!.columns.map(({ heading, confidence }) => [heading, confidence])).toEqual(
    ["No.", "Action", "Owner", "Fall", "Spring"].map((heading) => [heading, 1]),
  );
  await improve(made.undo);
  expect(await userSheets(host)).toEqual(before);
});
