import { checkAlignment } from "../../../src/app/check/check";
import { setUp } from "../../../src/app/setUp/setUp";
import { findExisting } from "../../../src/app/setUp/existing";
import { removeExamples } from "../../../src/app/setUp/examples";
import type { Host } from "../../../src/workbench/host";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { secondOpinion } from "../../support/secondOpinion";
import { AS_OF } from "../../support/plan";
import { bodyOf, change, choiceOf, headingsOf } from "../../support/setUp";

afterEach(closeExcel);

const TODAY = { today: AS_OF };

/** Types another heading above a column, as a user does. */
async function rename(host: Host, table: string, names: Readonly<Record<string, string>>): Promise<void> {
  const headings = await headingsOf(host, table);
  await change(host, ({ workbook }) => {
    for (const [from, to] of Object.entries(names)) {
      const cell = workbook.tables.getItem(table).getHeaderRowRange().getCell(0, headings.indexOf(from));
      cell.values = [[to]];
    }
  });
}

const LABELS = { actions: "Our steps", "actions.lead": "Champion", "actions.serves": "Goes with" };

describe("names of one's own", () => {
  test("are known later without being told again", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["actions"], labels: LABELS }));
    await setUp(choiceOf({ parts: ["objectives", "initiatives"] }));
    await fill(host, "Our steps", "C6", [["1.1 Example"]]);
    expect((await bodyOf(host, "PlanInitiatives", "Number of actions"))[0]).toBe(1);
    const { reading } = await checkAlignment(TODAY);
    const action = reading.plan.items.find(({ id }) => id === "A1")!;
    expect(action.lead).toMatchObject({ text: "Director of Literacy" });
    expect(action.links.map(({ target }) => target)).not.toEqual([null]);
  });

  test("are taken for sheets of new schools too", async () => {
    const host = await openExcel();
    const choice = choiceOf({
      parts: ["schoolPlans"],
      schoolPlans: "sheetPerSchool",
      labels: { "schoolPlans.goal": "Our aim" },
    });
    await setUp(choice);
    const { made } = await setUp({ ...choice, labels: {}, schools: [...choice.schools, { name: "Cole" }] });
    expect(await valuesOf(host, made[0]!.sheet, "A5:C5")).toEqual([["ID", "Our aim", "Action"]]);
  });
});

describe("headings that somebody renames by hand", () => {
  const renamed = async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["objectives", "initiatives", "actions", "schools"] }));
    await rename(host, "PlanActions", {
      Lead: "Champion",
      Status: "How it stands",
      "Initiative served": "For",
    });
    await rename(host, "PlanInitiatives", { ID: "No.", Initiative: "What we do", "In lists": "Shown as" });
    await rename(host, "PlanSchools", { School: "Campus", "Also written as": "Other names" });
    await change(host, ({ workbook }) => {
      workbook.worksheets.getItem("Actions").getRange("B:B").insert("Right");
      workbook.worksheets.getItem("Actions").getRange("B5").values = [["Year"]];
    });
    return host;
  };

  test("hold what they held, wherever the column has moved to", async () => {
    await renamed();
    const { reading } = await checkAlignment(TODAY);
    const action = reading.plan.items.find(({ id }) => id === "A1")!;
    expect(action.lead).toMatchObject({ text: "Director of Literacy" });
    expect(action.links).toHaveLength(1);
    expect((await findExisting(AS_OF)).schools).toEqual(choiceOf().schools);
  });

  test("are what further parts go by", async () => {
    const host = await renamed();
    await setUp(choiceOf({ parts: ["benchmarks", "schoolPlans", "schools"] }));
    expect((await bodyOf(host, "PlanObjectives", "Own benchmarks met"))[0]).toBe("0 of 0");
    expect(await headingsOf(host, "PlanSchools")).toEqual(
      expect.arrayContaining(["Plan rows", "Share done"]),
    );
    expect((await bodyOf(host, "PlanSchools", "Plan rows"))[0]).toBe(1);
    // No school is listed twice.
    expect((await bodyOf(host, "PlanSchools", "Campus")).filter((name) => name !== "")).toHaveLength(3);
    expect((await bodyOf(host, "TL_Parents", "At both levels")).slice(0, 2)).toEqual([
      expect.stringMatching(/^1 Example/),
      expect.stringMatching(/^1.1 Example/),
    ]);
    expect((await removeExamples()).left).toBe(0);
    expect((await secondOpinion(await host.save())).differences).toEqual([]);
  });

  test("on the sheet Lists are survived too", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["objectives"] }));
    await rename(host, "TL_StatusList", { Status: "Our words", "Counted as": "Means" });
    await rename(host, "TL_Parents", { "At the top": "Goals", "No.": "#" });
    await rename(host, "TL_Examples", { Number: "Id" });
    await rename(host, "TL_Columns", { "Excel table": "Table" });
    await setUp(choiceOf({ parts: ["actions", "initiatives"] }));
    expect((await bodyOf(host, "PlanActions", "Counts as"))[0]).toBe("On track");
    expect((await bodyOf(host, "TL_Parents", "At both levels"))[1]).toMatch(/^1.1 Example/);
    expect((await removeExamples()).removed).toBe(3);
  });
});

test("where the sheet Lists was deleted, what columns are called is found out from the plan's own sheets", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["objectives", "initiatives"] }));
  await change(host, ({ workbook }) => workbook.worksheets.getItem("Lists").delete());
  await setUp(choiceOf({ parts: ["actions"] }));
  const tables = await bodyOf(host, "TL_Columns", "Excel table");
  expect(tables).toEqual(expect.arrayContaining(["PlanObjectives", "PlanInitiatives", "PlanActions"]));
  const names = await bodyOf(host, "TL_Columns", "Its columns, as they are called now");
  expect(String(names[tables.indexOf("PlanObjectives")]).split("\n").slice(0, 2)).toEqual([
    "id: ID",
    "objective: Strategic objective",
  ]);
});
