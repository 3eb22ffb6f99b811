import { setUp } from "../../../src/app/setUp/setUp";
import { itemAt } from "../../../src/app/plan/item";
import { readPlan } from "../../../src/app/readPlan";
import { COUNTED_KINDS, resourceTotals } from "../../../src/plan/resourceTotals";
import { listsText } from "../../../src/text/templates/lists";
import { templatesText } from "../../../src/text/templates";
import { closeExcel, openExcel } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { secondOpinion } from "../../support/secondOpinion";
import { bodyOf, choiceOf } from "../../support/setUp";

afterEach(closeExcel);

const { resources: words } = templatesText.values;
const INITIATIVES = [
  ["1.1", "Coaching", "1"],
  ["1.2", "Reading block", "1 Every child reads"],
  ["2.1", "Family visits", "2; 1"],
];
/** What is needed, what it serves, kind, how much, source, how the money comes, whether the work goes on. */
const RESOURCES = [
  ["Coaches", "1.1", "People", 2.5, "General fund", "Permanent", "Yes"],
  ["Stipends", "1.1 Coaching", "Money", 12000, "Grant", "One-off", "No"],
  ["Salaries", "1.2; 2.1", "Money", 540000, "General fund", "Permanent", "Yes"],
  ["Books", "1", "Money", 8000, "Gift", "", ""],
  ["Time together", "2.1", "Time", 90, "", "", ""],
  ["Vans", "2", "Money", "$61,000, or more", "", "One-off", ""],
  ["Goodwill", "2.1", "Trust", 1, "", "", ""],
  ["Nobody's", "", "Money", 77, "", "One-off", ""],
  ["Lost", "9.9", "Money", 88, "", "One-off", ""],
];

async function write(table: string, column: number, rows: readonly (readonly unknown[])[]): Promise<void> {
  const host = await ready;
  await host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.getCell(0, column).getResizedRange(rows.length - 1, rows[0]!.length - 1).values =
      rows as unknown[][];
    await context.sync();
  });
}

let ready: ReturnType<typeof openExcel>;

test("the resources of each objective are added up alike by Excel's formulas, by LibreOffice and for the pane", async () => {
  ready = openExcel();
  const host = await ready;
  await setUp(choiceOf({ parts: ["objectives", "initiatives", "resources"] }));
  await write("PlanObjectives", 1, [["Every child reads"], ["Families belong"], ["Nothing yet"]]);
  await write("PlanInitiatives", 0, INITIATIVES);
  await write("PlanResources", 0, RESOURCES);
  const shown = async () => ({
    objective: (await bodyOf(host, "PlanResources", "Counted with")).slice(0, RESOURCES.length),
    oneOff: (await bodyOf(host, "PlanObjectives", "One-off money")).slice(0, 4),
    permanent: (await bodyOf(host, "PlanObjectives", "Permanent money")).slice(0, 4),
    others: (await bodyOf(host, "PlanObjectives", "Other resources")).slice(0, 4),
  });
  const totals = {
    objective: ["1", "1", "1", "1", "2", "2", "2", "", ""],
    oneOff: [12000, 0, 0, ""],
    permanent: [540000, 0, 0, ""],
    others: [
      `People 2.5; ${words.unsaid} 8000`,
      `Time 90; ${words.others} 1; ${words.withoutNumber} 1`,
      "",
      "",
    ],
  };
  expect(await shown()).toEqual(totals);
  const reread = await readPlan({ today: AS_OF });
  const { plan } = reread;
  const [reading, families] = plan.items.filter(({ kind }) => kind === "objective");
  const none = { People: 0, Technology: 0, Time: 0, Material: 0, Knowledge: 0 };
  expect([...resourceTotals(plan)]).toEqual([
    [
      reading!.key,
      {
        ...{ count: 4, money: { oneOff: 12000, permanent: 540000, unsaid: 8000 } },
        ...{ kinds: { ...none, People: 2.5 }, others: 0, withoutNumber: 0 },
      },
    ],
    [
      families!.key,
      {
        ...{ count: 3, money: { oneOff: 0, permanent: 0, unsaid: 0 } },
        ...{ kinds: { ...none, Time: 90 }, others: 1, withoutNumber: 1 },
      },
    ],
  ]);
  expect(itemAt(reread, reading!.place.sheet, reading!.place.row)!.resources).toMatchObject({ count: 4 });
  // Sorted the other way round, and with a row put in between, the totals are the same.
  await write("PlanResources", 0, [...RESOURCES].reverse());
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PlanResources");
    table.getDataBodyRange().getRow(3).insert("Down");
    await context.sync();
  });
  expect({ ...(await shown()), objective: [] }).toEqual({ ...totals, objective: [] });
  const { differences } = await secondOpinion(await host.save());
  expect(differences).toEqual([]);
});

test("the kinds that are added up are those that are offered", () => {
  expect(listsText.words.resourceKind).toEqual(expect.arrayContaining(["Money", ...COUNTED_KINDS]));
});
