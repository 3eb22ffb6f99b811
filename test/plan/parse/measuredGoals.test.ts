import type { Plan } from "../../../src/plan/model";
import { itemCalled, planOf, type SheetFixture, targetsOf } from "../../support/plan";
import { objectives } from "./fixtures";

describe("goals that only a table of indicators names", () => {
  const indicators = (...goals: string[]): SheetFixture => ({
    kind: "indicators",
    columns: { Goal: "objective", Indicator: "measure", Baseline: "baseline", Target: "target" },
    rows: goals.map((goal, at) => [goal, `Share of students ${at}`, "40%", "60%"]),
  });
  const actions = (...links: string[]): SheetFixture => ({
    kind: "actions",
    columns: { ID: "id", Action: "action", Goal: "parent" },
    rows: links.map((link, at) => [`A${at + 1}`, `Step ${at + 1}`, link]),
  });
  const GOALS = ["Goal 1: Reading", "Goal 1: Reading", "", "Goal 2: Families", "n/a"];
  const objectivesOf = ({ items }: Plan) =>
    items.filter(({ kind }) => kind === "objective").map(({ id, title }) => `${id} ${title}`.trim());

  test("are the plan's objectives where rows say that they serve them", () => {
    const plan = planOf({
      Measures: indicators(...GOALS),
      Work: actions("1", "Goal 2", "Families", "Goal 3"),
    });
    expect(objectivesOf(plan)).toEqual(["Goal 1 Reading", "Goal 2 Families"]);
    expect(["A1", "A2", "A3", "A4"].flatMap((id) => targetsOf(plan, id))).toEqual([
      "Goal 1",
      "Goal 2",
      "Goal 2",
      "?Goal 3",
    ]);
    expect(itemCalled(plan, "Goal 2").place.row).toBe(5);
    const missing = plan.records.indicators.flatMap(({ links }) => links.filter(({ target }) => !target));
    expect(missing).toEqual([]);
  });

  test("are met by a school's plan that names them, and by their places where they have no numbers", () => {
    const plan = planOf({
      Measures: indicators("Literacy", "Belonging", "Belonging"),
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Priority: "objective", ID: "id", Action: "action", Serves: "parent" },
        rows: [
          ["Bates", "Literacy", "B1", "one", ""],
          ["Bates", "", "B2", "two", "2"],
        ],
      },
    });
    expect(objectivesOf(plan)).toEqual(["Literacy", "Belonging"]);
    expect(targetsOf(plan, "B1")).toEqual(["Literacy"]);
    expect(targetsOf(plan, "B2")).toContain("Belonging");
  });

  test("are none where others list objectives, where nothing serves them, and where a school keeps them", () => {
    expect(objectivesOf(planOf({ Measures: indicators(...GOALS) }))).toEqual([]);
    expect(objectivesOf(planOf({ Measures: indicators(...GOALS), Work: actions("", "Goal 9") }))).toEqual([]);
    const besideList = planOf({
      Goals: objectives,
      Measures: indicators(...GOALS),
      Work: actions("Families"),
    });
    expect(objectivesOf(besideList)).toHaveLength(objectives.rows.length);
    const ofSchool = planOf({
      Schools: { kind: "units", columns: { School: "unit" }, rows: [["Bates Elementary"]] },
      "Bates Elementary": indicators(...GOALS),
      Work: actions("Goal 1"),
    });
    expect(objectivesOf(ofSchool)).toEqual([]);
  });
});
