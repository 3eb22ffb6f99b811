import { day, itemCalled, planOf, targetsOf, type SheetFixture } from "../../support/plan";
import { objectives, schoolPlan } from "./fixtures";

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

  test("of two columns of a level the one that says more is the wording, and what rows belong to", () => {
    const plan = planOf({
      Priorities: {
        kind: "objectives",
        columns: { Pillar: "objective", Priority: "objective", Lead: "lead" },
        rows: [
          ["Learning", "Early literacy", "A"],
          ["Learning", "Math pathways", "B"],
        ],
      },
      Actions: {
        kind: "actions",
        columns: { Pillar: "objective", Priority: "objective", Action: "action" },
        rows: [
          ["Learning", "Early literacy", "Teach phonics"],
          ["Learning", "Math pathways", "Open algebra"],
        ],
      },
    });
    const literacy = itemCalled(plan, "Early literacy");
    expect(literacy.place.cell("objective")).toEqual({ sheet: "Priorities", row: 2, column: 2 });
    expect(plan.items.filter(({ kind }) => kind === "objective")).toHaveLength(2);
    expect(targetsOf(plan, "Teach phonics")).toEqual(["Early literacy"]);
  });

  test.each([
    ["initiative", "Lead", "action"],
    ["initiative", "Note", "initiative"],
    ["objective", "Lead", "objective"],
  ] as const)(
    "an %s of a school's with a %s and a day is an item of its work: %s",
    (field, heading, kind) => {
      const plan = planOf({
        "Bates Elementary": {
          kind: "schoolPlan",
          columns: { Wording: field, [heading]: heading === "Lead" ? "lead" : "note", Due: "due" },
          rows: [["Read aloud", "Ada Moss", day("2027-06-01")]],
        },
      });
      expect(itemCalled(plan, "Read aloud")).toMatchObject({
        kind,
        level: "school",
        unit: "Bates Elementary",
      });
    },
  );

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

  test("bare numbers in front of wordings are ids where they number all of them", () => {
    const numbered = (...goals: string[]) =>
      planOf({
        Goals: { kind: "objectives", columns: { Goal: "objective" }, rows: goals.map((goal) => [goal]) },
        Plans: schoolPlan(
          ["Bates", "", "Read daily", "1"],
          ["Bates", "", "Call home", "Attendance"],
          ["Bates", "", "Greet", "3 Belonging"],
        ),
      });
    const plan = numbered("1 Reading", "2 Attendance", "3 Belonging");
    expect(itemCalled(plan, "Reading").id).toBe("1");
    expect(["Read daily", "Call home", "Greet"].map((title) => targetsOf(plan, title))).toEqual([
      ["1"],
      ["2"],
      ["3"],
    ]);
    for (const goals of [
      ["3 coaches hired", "2 visits a month", "Attendance"],
      ["3 coaches", "3 visits", "1 plan"],
    ])
      expect(itemCalled(numbered(...goals), goals[0]!).id).toBe("");
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

  test("bare numbers in front of what rows are filled down with are ids", () => {
    const rows = [
      ["1 Reading", "Block", "Buy books"],
      ["", "", "Train"],
      ["2 Attendance", "Visits", "Call"],
      ["3 Belonging", "Clubs", "Meet"],
    ];
    const plan = planOf({ Plan: { ...mixed, rows } });
    expect(itemCalled(plan, "Reading")).toMatchObject({ id: "1", kind: "objective" });
    expect(targetsOf(plan, "Clubs")).toEqual(["3"]);
  });

  test("nothing is filled down in a column that each row fills in for itself", () => {
    const rows = [
      ["Block", "Buy books"],
      ["Visits", "Call"],
      ["Block", "Train"],
      ["", "Meet"],
      ["Visits", "Drive"],
      ["Block", "Read"],
    ];
    const plan = planOf({
      Plan: { kind: "plan", columns: { Initiative: "initiative", Action: "action" }, rows },
    });
    expect(targetsOf(plan, "Train")).toEqual(["Block"]);
    expect(targetsOf(plan, "Meet")).toEqual([]);
    expect(targetsOf(plan, "Drive")).toEqual(["Visits"]);
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
