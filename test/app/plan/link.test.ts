import { improve } from "../../../src/app/plan/improve";
import { findUnlinked, linkEdits, linkingAgain, linkingOf } from "../../../src/app/plan/link";
import { confirmTables, findParts } from "../../../src/app/plan/parts";
import { readPlan } from "../../../src/app/readPlan";
import type { Host } from "../../../src/workbench/host";
import { toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { sheetOf } from "../../support/snapshot";

afterEach(closeExcel);

const CLOCK = { today: AS_OF };

const OBJECTIVES = [
  ["No.", "Strategic objective", "Lead"],
  ["1", "Every child reads by grade 3", "A. Moss"],
  ["2", "Every family is a partner", "B. Hart"],
];
const SCHOOL = [
  ["Ref", "School", "School goal or action", "Serves", "Owner"],
  ["N-1", "North", "Our own reading goal", "", "M. Ortiz"],
  ["N-2", "North", "Train the tutors every week", "N-1", "J. Chen"],
  ["N-3", "North", "Paint the hall in the summer", "Plan B", "J. Chen"],
];

/** A plan in use. */
async function opened(): Promise<Host> {
  const sheets = [sheetOf(OBJECTIVES, { name: "Objectives" }), sheetOf(SCHOOL, { name: "School plans" })];
  const host = await openExcel(await toXlsx({ name: "plan.xlsx", sheets }));
  const { parts } = await findParts();
  await confirmTables({
    sheets: parts.map(({ sheet }) => sheet),
    tables: parts.flatMap(({ tables }) => tables),
  });
  return host;
}

const served = async (host: Host) => (await valuesOf(host, "School plans", "D2:D4")).flat();

test("what an item of the school's own serves stays beside the district's; what leads nowhere makes way", async () => {
  const host = await opened();
  const before = await served(host);
  const linking = await findUnlinked(CLOCK);
  expect(linking.items.map(({ id }) => id)).toEqual(["N-1", "N-2", "N-3"]);
  const [first, second] = linking.goals;
  const made = await improve(
    linkEdits(linking, [
      { item: linking.items[1]!.key, goals: [first!.key, second!.key], local: null },
      { item: linking.items[2]!.key, goals: [second!.key], local: null },
    ]),
  );
  expect(made.left).toEqual([]);
  expect(await served(host)).toEqual(["", "N-1; 1; 2", "2"]);
  const { plan } = await readPlan(CLOCK);
  const links = plan.items.find(({ id }) => id === "N-2")!.links;
  expect(links.map(({ target }) => plan.items.find(({ key }) => key === target)!.id)).toEqual([
    ...["N-1", "1", "2"],
  ]);
  await improve(made.undo);
  expect(await served(host)).toEqual(before);
});

test("an item that was linked is read again: what its cell says now, and what it serves", async () => {
  await opened();
  const reading = await readPlan(CLOCK);
  const item = reading.plan.items.find(({ id }) => id === "N-3")!;
  const before = linkingOf(reading, item);
  const goal = before.goals[1]!.key;
  await improve(linkEdits(before, [{ item: item.key, goals: [goal], local: null }]));
  const { items } = await linkingAgain(before, CLOCK);
  expect(before.items).toMatchObject([{ id: "N-3", written: "Plan B", linked: [] }]);
  expect(items).toMatchObject([{ id: "N-3", written: "2", linked: [goal] }]);
});

test("rows that were sorted meanwhile are found again, and a cell that somebody filled in is left alone", async () => {
  const host = await opened();
  const linking = await findUnlinked(CLOCK);
  const [first] = linking.goals;
  const edits = linkEdits(
    linking,
    linking.items.map(({ key }) => ({ item: key, goals: [first!.key], local: null })),
  );
  const [one, two, three] = SCHOOL.slice(1) as [string[], string[], string[]];
  await fill(host, "School plans", "A2:E4", [three, [one[0], one[1], one[2], 2, one[4]], two]);
  const made = await improve(edits);
  expect(made.done).toHaveLength(2);
  expect(made.left).toHaveLength(1);
  expect(await served(host)).toEqual(["1", 2, "N-1; 1"]);
  await improve(made.undo);
  expect(await served(host)).toEqual(["Plan B", 2, "N-1"]);
});
