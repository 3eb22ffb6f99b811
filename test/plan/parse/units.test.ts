import { itemCalled, planOf, type SheetFixture } from "../../support/plan";
import { schoolPlan } from "./fixtures";

describe("units", () => {
  const names = (rows: string[]): string[] =>
    planOf({ Plans: schoolPlan(...rows.map((name, i) => [name, i, `step ${i}`])) }).units.map(
      ({ name }) => name,
    );

  test("obvious spellings of a school are brought together", () => {
    expect(names(["Bates", "Bates Elementary", "BATES ES", "Bates Elementary School"])).toEqual([
      "",
      "Bates Elementary School",
    ]);
    expect(names(["Mt. Hope Academy", "Mount Hope Academy", "St. Mary's", "Saint Mary’s"])).toEqual([
      "",
      "Mount Hope Academy",
      "Saint Mary’s",
    ]);
    expect(names(["North HS", "North High", "North Middle School"])).toEqual([
      "",
      "North High",
      "North Middle School",
    ]);
  });

  test("a spelling that may be either school is nobody's", () => {
    const plan = planOf({
      Plans: schoolPlan(["North High", "1", "a"], ["North Middle", "2", "b"], ["North", "3", "c"]),
    });
    expect(plan.units.map(({ name }) => name)).toEqual(["", "North High", "North Middle"]);
    expect(itemCalled(plan, "c")).toMatchObject({ level: "school", unit: null });
  });

  test("an error in a school's cell is no school, and its row is some school's", () => {
    const plan = planOf({
      Plans: schoolPlan(["#NAME?", "1", "a"], ["Bates School", "2", "b"]),
      Schools: {
        kind: "units",
        columns: { School: "unit", Cluster: "cluster" },
        rows: [
          ["Bates School", "#REF!"],
          ["#N/A", "North"],
        ],
      },
    });
    expect(plan.units.map(({ type, name }) => [type, name])).toEqual([
      ["district", ""],
      ["cluster", "North"],
      ["school", "Bates School"],
    ]);
    expect(itemCalled(plan, "a")).toMatchObject({ level: "school", unit: null });
  });

  test("the district, its offices and blank cells are no schools", () => {
    const plan = planOf({
      Actions: {
        kind: "actions",
        columns: { School: "unit", Action: "action" },
        rows: [
          ["District", "a"],
          ["", "b"],
          ["Central Office", "c"],
          ["Human Resources", "d"],
          ["IT", "f"],
          ["Bates", "e"],
          ["Make It High", "g"],
        ],
      },
    });
    expect(plan.items.map(({ level }) => level)).toEqual([
      "district",
      "district",
      "district",
      "district",
      "district",
      "school",
      "school",
    ]);
  });

  test("the user's list of spellings goes first", () => {
    const plan = planOf(
      { Plans: schoolPlan(["The Hill", "1", "a"], ["Bates ES", "2", "b"]) },
      {
        schoolNames: new Map([
          ["the hill", "Bates Elementary"],
          ["bates es", "Bates Elementary"],
        ]),
      },
    );
    expect(plan.units.map(({ name }) => name)).toEqual(["", "Bates Elementary"]);
    expect(itemCalled(plan, "a").unit).toBe("Bates Elementary");
  });

  test("the user's list is followed whatever the marks in a spelling", () => {
    const plan = planOf(
      { Plans: schoolPlan(["St. Mary's (K-8)", "1", "a"], ["Mary’s, St.", "2", "b"]) },
      {
        schoolNames: new Map([
          ["st. mary's (k-8)", "Saint Mary's School"],
          ["mary’s, st.", "Saint Mary's School"],
        ]),
      },
    );
    expect(plan.units.map(({ name }) => name)).toEqual(["", "Saint Mary's School"]);
    expect(plan.items.map(({ unit }) => unit)).toEqual(["Saint Mary's School", "Saint Mary's School"]);
  });

  test("a list of schools gives names, aliases, clusters and exemptions", () => {
    const plan = planOf({
      Schools: {
        kind: "units",
        columns: { School: "unit", "Also known as": "other", Feeder: "cluster", "Exempt from": "other" },
        rows: [
          ["Riverbend Public Schools"],
          ["Bates Memorial Elementary", "The Hill; BME", "East", "2: opens in January"],
          ["Clay Middle", "", "East", ""],
        ],
      },
      Plans: schoolPlan(["the hill", "1", "a"], ["Bates", "2", "b"], ["Clay", "3", "c"]),
    });
    expect(plan.units.map(({ type, name, parent }) => [type, name, parent])).toEqual([
      ["district", "Riverbend Public Schools", null],
      ["cluster", "East", null],
      ["school", "Bates Memorial Elementary", "East"],
      ["school", "Clay Middle", "East"],
    ]);
    expect(plan.units[2]!.exemptions).toEqual([{ objective: "2", reason: "opens in January" }]);
    expect(plan.items.map(({ unit }) => unit)).toEqual([
      ...Array(2).fill("Bates Memorial Elementary"),
      "Clay Middle",
    ]);
  });

  test("beside a list of schools, a spelling that is like one of them is nobody's", () => {
    const Schools: SheetFixture = {
      kind: "units",
      columns: { Code: "id", School: "unit", "Goes by": "other", "Not held to (why)": "other" },
      rows: [
        ["BA", "Bates Elementary", "The Hill", "Objective 4: starts in 2027"],
        ["HA", "Harbor High", "", ""],
      ],
    };
    const plan = planOf({
      Schools,
      Plans: schoolPlan(
        ["BA", "1", "a"],
        ["Harbor ELC", "2", "b"],
        ["the hill", "3", "c"],
        ["Clay Middle", "4", "d"],
        ["RHS", "5", "e"],
      ),
    });
    expect(plan.items.map(({ unit }) => unit)).toEqual([
      "Bates Elementary",
      null,
      "Bates Elementary",
      "Clay Middle",
      null,
    ]);
    expect(plan.units.map(({ name }) => name)).toEqual([
      "",
      "Bates Elementary",
      "Harbor High",
      "Clay Middle",
    ]);
    expect(plan.units[1]!.exemptions).toEqual([{ objective: "Objective 4", reason: "starts in 2027" }]);
  });

  test("a sheet a school: its name says whose rows they are", () => {
    const columns = { "Action step": "action" } as const;
    const plan = planOf({
      "Bates SIP 2026-27": { kind: "schoolPlan", columns, rows: [["a"]] },
      Clay: { kind: "schoolPlan", columns, rows: [["b"]] },
      "School plans": { kind: "schoolPlan", columns, rows: [["c"]] },
    });
    expect(plan.items.map(({ unit, level }) => [unit, level])).toEqual([
      ["Bates", "school"],
      ["Clay", "school"],
      [null, "school"],
    ]);
  });

  test("a school's name above its rows holds for them", () => {
    const rows = [
      ["Bates", "1", "a"],
      ["", "2", "b"],
      ["", "3", "c"],
      ["Clay", "4", "d"],
      ["", "5", "e"],
    ];
    expect(planOf({ Plans: schoolPlan(...rows) }).items.map(({ unit }) => unit)).toEqual([
      ...["Bates", "Bates", "Bates", "Clay", "Clay"],
    ]);
  });
});
