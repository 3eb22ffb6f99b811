import fc from "fast-check";
import { FIELDS, TABLE_KINDS } from "../../src/plan/fields";
import { day, itemCalled, planOf, targetsOf, type SheetFixture } from "../support/plan";

const objectives: SheetFixture = {
  kind: "objectives",
  columns: { ID: "id", "Strategic objective": "objective", Lead: "lead" },
  rows: [
    ["1", "Every child reads", "J. Ortiz"],
    ["2", "Every child attends", "W. Chen"],
  ],
};
const initiatives: SheetFixture = {
  kind: "initiatives",
  columns: { ID: "id", Initiative: "initiative", Objective: "objective" },
  rows: [
    ["1.1", "Reading block", "1"],
    ["1.2", "Coaching", "Every child reads"],
    ["11.2", "Tutoring", "Every child reads"],
    ["2.1", "Family visits", "2"],
  ],
};

function schoolPlan(...rows: (string | number)[][]): SheetFixture {
  return {
    kind: "schoolPlan",
    columns: { School: "unit", ID: "id", "Action step": "action", "District goal": "parent" },
    rows,
  };
}

describe("items", () => {
  test("rows become items with what their cells say", () => {
    const plan = planOf({
      Actions: {
        kind: "actions",
        columns: {
          "#": "id",
          Action: "action",
          "Lead 1": "lead",
          "Lead 2": "lead",
          Due: "due",
          Status: "status",
        },
        rows: [
          ["A1", " Hire coaches ", "J. Ortiz", "teachers", day("2026-10-01"), "Done"],
          [],
          ["A2", "Train", "", "", "Fall"],
        ],
      },
    });
    expect(plan.items).toHaveLength(2);
    expect(itemCalled(plan, "A1")).toMatchObject({
      kind: "action",
      level: "district",
      title: "Hire coaches",
      unit: null,
      lead: { names: ["J. Ortiz", "teachers"], individuals: ["J. Ortiz"] },
      due: { kind: "date", date: day("2026-10-01"), isText: false },
      status: { kind: "status", status: "Complete" },
    });
    expect(itemCalled(plan, "A2").due).toEqual({ kind: "period", date: day("2026-12-31"), text: "Fall" });
    expect(itemCalled(plan, "A2").place.cell("lead")).toEqual({ sheet: "Actions", row: 4, column: 3 });
    expect(itemCalled(plan, "A2").place.cell("start")).toBeNull();
    expect(itemCalled(plan, "A1").place.value("action")).toBe(" Hire coaches ");
  });

  test("ids may stand in the wording", () => {
    const plan = planOf({
      Goals: {
        kind: "objectives",
        columns: { Goal: "objective" },
        rows: [["Goal 1: Every child reads"], ["2. Attendance"]],
      },
      Plans: schoolPlan(["Bates", "", "Read daily", "1"], ["Bates", "", "Call home", "Goal 2"]),
    });
    expect(itemCalled(plan, "Every child reads").id).toBe("Goal 1");
    expect(targetsOf(plan, "Read daily")).toEqual(["Goal 1"]);
    expect(targetsOf(plan, "Call home")).toEqual(["2"]);
  });

  test("hidden sheets count, other kinds of table hold no items", () => {
    const plan = planOf({
      Goals: { ...objectives, visibility: "veryHidden" },
      Ratings: { kind: "ratings", columns: { School: "unit", Item: "item" }, rows: [["Bates", "1"]] },
    });
    expect(plan.items.map(({ id }) => id)).toEqual(["1", "2"]);
    expect(plan.units.map(({ name }) => name)).toEqual(["", "Bates"]);
  });
});

describe("mixed tables", () => {
  const mixed: SheetFixture = {
    kind: "plan",
    columns: { Goal: "objective", Strategy: "initiative", Action: "action", Owner: "lead" },
    rows: [
      ["Goal 1: Reading", "1.1 Block", "Buy books", "J. Ortiz"],
      ["", "", "Train teachers", "J. Ortiz"],
      ["", "1.2 Coaching", "Hire", "W. Chen"],
      ["Goal 2: Attendance", "2.1 Visits", "", ""],
    ],
  };

  test("objectives and initiatives in columns are named, filled down, and linked", () => {
    const plan = planOf({ Plan: mixed });
    expect(plan.items.map(({ kind, id, title }) => `${kind} ${id} ${title}`)).toEqual([
      ...["objective Goal 1 Reading", "initiative 1.1 Block", "action  Buy books", "action  Train teachers"],
      ...["initiative 1.2 Coaching", "action  Hire", "objective Goal 2 Attendance", "initiative 2.1 Visits"],
    ]);
    expect(targetsOf(plan, "Train teachers")).toEqual(["1.1"]);
    expect(targetsOf(plan, "1.1")).toEqual(["Goal 1"]);
    expect(targetsOf(plan, "2.1")).toEqual(["Goal 2"]);
    expect(itemCalled(plan, "Goal 1")).toMatchObject({ isNamedOnly: true, level: "district" });
    expect(itemCalled(plan, "Goal 1").place.cell("objective")).toEqual({ sheet: "Plan", row: 2, column: 1 });
  });

  test("a row that only names an initiative is that initiative, and no action", () => {
    expect(itemCalled(planOf({ Plan: mixed }), "2.1")).toMatchObject({
      kind: "initiative",
      isNamedOnly: false,
    });
  });

  test("merged groups reach over their rows", () => {
    const merges = [{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 }];
    expect(targetsOf(planOf({ Plan: { ...mixed, merges } }), "1.2")).toEqual(["Goal 1"]);
  });

  test("section rows name an objective where they say so or one is called so", () => {
    const columns = { "#": "id", Action: "action" } as const;
    const rows = [
      ["GOAL 1: Reading"],
      ["1", "Buy books"],
      ["Phase 2"],
      ["2", "Train"],
      ["Every child attends"],
      ["3", "Call"],
    ];
    const plan = planOf({
      Actions: { kind: "actions", columns, rows, sectionRows: [2, 4, 6] },
      Goals: objectives,
    });
    expect(targetsOf(plan, "Buy books")).toEqual(["GOAL 1"]);
    expect(targetsOf(plan, "Train")).toEqual([]);
    expect(targetsOf(plan, "Call")).toEqual(["2"]);
  });

  test("an id column belongs to what it numbers", () => {
    const plan = planOf({
      Plan: {
        kind: "plan",
        columns: { "Goal #": "id", Goal: "objective", Nr: "id", Action: "action" },
        rows: [
          [1, "Reading", "1a", "Buy books"],
          [1, "Reading", "1b", "Train"],
        ],
      },
    });
    expect(itemCalled(plan, "Reading")).toMatchObject({ id: "1", kind: "objective" });
    expect(itemCalled(plan, "1b").title).toBe("Train");
  });

  test("a plain id column that repeats with the goal numbers the goals", () => {
    const rows = [
      [1, "Reading", "Buy books"],
      [1, "Reading", "Train"],
      [2, "Attendance", "Call home"],
    ];
    const plan = planOf({
      Plan: { kind: "plan", columns: { ID: "id", Goal: "objective", Action: "action" }, rows },
    });
    expect(itemCalled(plan, "Attendance").id).toBe("2");
    expect(itemCalled(plan, "Train").id).toBe("");
  });
});

describe("links", () => {
  test("are found by id first, exactly, however the id is stored", () => {
    const plan = planOf({
      Goals: objectives,
      Initiatives: initiatives,
      Plans: schoolPlan(
        ["Bates", "B1", "one", 1.2],
        ["Bates", "B2", "two", "1.2; 2.1"],
        ["Bates", "B3", "three", "1.2 Coaching and so on"],
        ["Bates", "B4", "four", "reading  BLOCK"],
        ["Bates", "B5", "five", "Every child reads, Every child attends"],
        ["Bates", "B6", "six", "1.9"],
        ["Bates", "B7", "seven", "n/a"],
        ["Bates", "B8", "eight", "Objective 1"],
      ),
    });
    expect(targetsOf(plan, "B1")).toEqual(["1.2"]);
    expect(targetsOf(plan, "B2")).toEqual(["1.2", "2.1"]);
    expect(targetsOf(plan, "B3")).toEqual(["1.2"]);
    expect(targetsOf(plan, "B4")).toEqual(["1.1"]);
    expect(targetsOf(plan, "B5")).toEqual(["1", "2"]);
    expect(targetsOf(plan, "B6")).toEqual(["?1.9"]);
    expect(targetsOf(plan, "B7")).toEqual([]);
    expect(targetsOf(plan, "B8")).toEqual(["1"]);
    expect(targetsOf(plan, "1.1")).toEqual(["1"]);
    expect(itemCalled(plan, "B6").links[0]!.cell).toEqual({ sheet: "Plans", row: 7, column: 4 });
  });

  test("the district's items go before the school's own, and no school reaches into another's", () => {
    const plan = planOf({
      Goals: objectives,
      Plans: schoolPlan(
        ["Bates", "1", "Own one", ""],
        ["Bates", "B9", "x", "1"],
        ["Bates", "B10", "y", "B9"],
        ["Clay", "C1", "z", "B9"],
      ),
    });
    expect(itemCalled(plan, "B9").links[0]!.target).toBe(itemCalled(plan, "Every child reads").key);
    expect(targetsOf(plan, "B10")).toEqual(["B9"]);
    expect(targetsOf(plan, "C1")).toEqual(["?B9"]);
  });

  test("an id's own levels link where nothing else does", () => {
    const plan = planOf({
      Goals: { ...objectives, rows: [["P1", "Reading"]] },
      Initiatives: { ...initiatives, rows: [["P1.F2", "Coaching"]] },
      Actions: {
        kind: "actions",
        columns: { ID: "id", Action: "action" },
        rows: [
          ["P1.F2.A1", "Hire"],
          ["P1.F3.A1", "Buy"],
        ],
      },
    });
    expect(targetsOf(plan, "P1.F2.A1")).toEqual(["P1.F2"]);
    expect(targetsOf(plan, "P1.F3.A1")).toEqual(["P1"]);
    expect(targetsOf(plan, "P1.F2")).toEqual(["P1"]);
  });

  test("local says so, with its reason", () => {
    const plan = planOf({
      Plans: schoolPlan(
        ["Bates", "1", "a", "local: asked for by families"],
        ["Bates", "2", "b", "Local"],
        ["Bates", "3", "c", "Locally grown food"],
      ),
    });
    expect(itemCalled(plan, "a").local).toEqual({ reason: "asked for by families" });
    expect(itemCalled(plan, "b").local).toEqual({ reason: "" });
    expect(itemCalled(plan, "c").local).toBeNull();
  });

  test("a school's goal is its own unless the district has one of that wording", () => {
    const plan = planOf({
      Goals: objectives,
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Goal: "objective", Step: "action" },
        rows: [
          ["Bates", "Goal 1: Attendance up", "a"],
          ["Clay", "Every child reads", "b"],
        ],
      },
    });
    expect(itemCalled(plan, "Attendance up")).toMatchObject({
      level: "school",
      unit: "Bates",
      isNamedOnly: true,
    });
    expect(targetsOf(plan, "b")).toEqual(["1"]);
  });

  test("without a list of objectives, a wording that schools share is the district's", () => {
    const rows = [
      ["Bates", "Every child reads", "a"],
      ["Clay", "Every child reads", "b"],
      ["Clay", "Our garden", "c"],
    ];
    const plan = planOf({
      Plans: { kind: "schoolPlan", columns: { School: "unit", Goal: "objective", Step: "action" }, rows },
    });
    expect(itemCalled(plan, "Every child reads").level).toBe("district");
    expect(itemCalled(plan, "Our garden").level).toBe("school");
  });
});

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
          ["Bates", "e"],
        ],
      },
    });
    expect(plan.items.map(({ level }) => level)).toEqual([
      "district",
      "district",
      "district",
      "district",
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

test("whatever stands in the cells, a plan comes out and its links lead to its items", () => {
  const cell = fc.oneof(
    fc.constantFrom<string | number | boolean>(
      "",
      "1",
      1,
      "1.1",
      1.1,
      "Goal 1: Reading",
      "Bates",
      "Bates ES",
      "District",
      "#N/A",
      "local",
      "Q2",
      "Done",
      true,
    ),
    fc.string(),
    fc.double(),
  );
  const sheet = fc.record({
    kind: fc.constantFrom(...TABLE_KINDS),
    fields: fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    sectionRows: fc.array(fc.integer({ min: 2, max: 7 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const fixtures = sheets.map(({ kind, fields, rows, sectionRows }, at): [string, SheetFixture] => {
        const columns = Object.fromEntries(fields.map((field, i) => [`${field} ${i}`, field]));
        return [
          `Sheet ${at}`,
          { kind, columns, rows: rows.map((row) => row.slice(0, fields.length)), sectionRows },
        ];
      });
      const plan = planOf(Object.fromEntries(fixtures));
      const keys = plan.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const units = new Set(plan.units.map(({ name }) => name));
      for (const item of plan.items) {
        if (item.unit !== null) expect(units).toContain(item.unit);
        for (const { target } of item.links) if (target !== null) expect(keys).toContain(target);
      }
    }),
    { numRuns: 300 },
  );
});
