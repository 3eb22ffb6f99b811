import { itemCalled, planOf, targetsOf } from "../../support/plan";
import { initiatives, objectives, schoolPlan } from "./fixtures";

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

  describe("an id in another writing is met where one thing only can be meant", () => {
    const linked = (ids: readonly string[], link: string): string[] =>
      targetsOf(
        planOf({
          Goals: {
            ...objectives,
            rows: ids.map((id, at) => [id, `${["Reading", "Families", "Money"][at]} for every child`]),
          },
          Plans: schoolPlan(["Bates", "B1", "one", link]),
        }),
        "B1",
      );
    const GOALS = ["Goal 1", "Goal 2"];
    const NUMBERS = ["1", "2"];
    const LETTERS = ["A", "B"];
    const ROMAN = ["I", "II", "III"];

    test.each([
      [GOALS, "G2", ["Goal 2"]],
      [GOALS, "2", ["Goal 2"]],
      [GOALS, "Goal 2.", ["Goal 2"]],
      [GOALS, "goal #2", ["Goal 2"]],
      [GOALS, "Goals 1 & 2", ["Goal 1", "Goal 2"]],
      [GOALS, "Goal Two: Families", ["Goal 2"]],
      [["G1", "G2"], "Goal 2", ["G2"]],
      [["G1", "G2"], "G-2", ["G2"]],
      [["SO1", "SO2"], "SO 2", ["SO2"]],
      [NUMBERS, "SO2 - Families", ["2"]],
      [NUMBERS, "DIP Goal 2", ["2"]],
      [NUMBERS, "Strategic Plan Goal 2", ["2"]],
      [NUMBERS, "Priority 2 – Families", ["2"]],
      [["1.1", "2.1"], "(2.1)", ["2.1"]],
      [["1.1", "2.1"], "DIP 2.1", ["2.1"]],
      [["1.1", "2.1"], "2.1—Families", ["2.1"]],
      [["1A", "2A"], "2.A", ["2A"]],
      [ROMAN, "Goal III", ["III"]],
      [ROMAN, "Goal 2", ["II"]],
      [ROMAN, "II. Families", ["II"]],
      [LETTERS, "Goal B", ["B"]],
      [LETTERS, "B & A", ["B", "A"]],
      [LETTERS, "B: Families", ["B"]],
      [NUMBERS, "G3", ["?G3"]],
      [NUMBERS, "11", ["?11"]],
      [NUMBERS, "KI-1", ["?KI-1"]],
      [NUMBERS, "1-2", ["?1-2"]],
      [["G1", "SO1"], "1", ["?1"]],
    ])("%j: %s", (ids, link, targets) => expect(linked(ids, link)).toEqual(targets));
  });

  test("a letter in front of the wording is a name too, where there are no ids", () => {
    const Priorities = {
      kind: "objectives",
      columns: { Priority: "objective" },
      rows: [["A. Literacy and numeracy"], ["Priority B – Climate"]],
    } as const;
    const plan = planOf({
      Priorities,
      Plans: schoolPlan(
        ["Bates", "B1", "one", "A"],
        ["Bates", "B2", "two", "Priority B"],
        ["Bates", "B3", "three", "Literacy & numeracy"],
        ["Bates", "B4", "four", "Climate"],
      ),
    });
    const [literacy, climate] = plan.items.map(({ title }) => title);
    expect(["B1", "B2", "B3", "B4"].map((id) => targetsOf(plan, id))).toEqual([
      ...[[literacy], [climate], [literacy], [climate]],
    ]);
  });

  describe("a number means an objective by its place, where none of them says a number", () => {
    const GOALS = ["Literacy for life", "Numeracy", "Belonging"];
    const linked = (goals: readonly string[], link: string): string[] =>
      targetsOf(
        planOf({
          Goals: { kind: "objectives", columns: { Goal: "objective" }, rows: goals.map((goal) => [goal]) },
          Plans: schoolPlan(["Bates", "B1", "one", link]),
        }),
        "B1",
      );

    test.each([
      [GOALS, "Goal 2", ["Numeracy"]],
      [GOALS, "Priority #3", ["Belonging"]],
      [GOALS, "Goal 2 (Numbers)", ["Numeracy"]],
      [GOALS, "Goals 1 and 3", ["Literacy for life", "Belonging"]],
      [GOALS, "1", ["Literacy for life"]],
      [GOALS, "Goal 4", ["?Goal 4"]],
      [GOALS, "Strategy 2", ["?Strategy 2"]],
      [GOALS, "School 2", ["?School 2"]],
      [GOALS, "1.2", ["?1.2"]],
      [["Goal 3: Literacy", "Numeracy"], "Goal 1", ["?Goal 1"]],
    ])("%j: %s", (goals, link, targets) => expect(linked(goals, link)).toEqual(targets));

    test("two lists of objectives have no places in common", () => {
      const list = (goal: string) => ({
        kind: "objectives" as const,
        columns: { Goal: "objective" as const },
        rows: [[goal]],
      });
      const plan = planOf({
        Academic: list("Literacy"),
        Operations: list("Buildings"),
        Plans: schoolPlan(["Bates", "B1", "one", "Goal 1"]),
      });
      expect(targetsOf(plan, "B1")).toEqual(["?Goal 1"]);
    });
  });

  test("wordings are met whatever joins their words", () => {
    const plan = planOf({
      Goals: { ...objectives, rows: [["", "Family and Community Engagement"]] },
      Plans: schoolPlan(
        ["Bates", "B1", "one", "Family & community engagement."],
        ["Bates", "B2", "two", "Family/Community Engagement"],
        ["Bates", "B3", "three", "Family Engagement"],
      ),
    });
    const found = ["B1", "B2", "B3"].map((id) => itemCalled(plan, id).links[0]!.target !== null);
    expect(found).toEqual([true, true, false]);
  });

  test("a number is the id that its format shows", () => {
    const plan = planOf({
      Goals: {
        ...objectives,
        rows: [
          [1.1, "Reading"],
          [1.1, "Attendance"],
        ],
        formats: [["General"], ["0.00"]],
      },
      Plans: {
        ...schoolPlan(
          ["Bates", "B1", "one", 1.1],
          ["Bates", "B2", "two", 1.1],
          ["Bates", "B3", "three", "1.10"],
          ["Bates", "B4", "four", 2.2],
        ),
        formats: [[], ["", "", "", "0.00"]],
      },
      Initiatives: { ...initiatives, rows: [[2.2, "Coaching"]] },
    });
    expect(["B1", "B2", "B3", "B4"].map((id) => targetsOf(plan, id))).toEqual([
      ...[["1.1"], ["1.10"], ["1.10"], ["2.2"]],
    ]);
  });

  test("a format that shows more digits than the id elsewhere is no other id", () => {
    const plan = planOf({
      Goals: { ...objectives, rows: [[1.1, "Reading"]] },
      Plans: {
        ...schoolPlan(["Bates", "B1", "one", 1.1]),
        formats: [["", "", "", "0.00"]],
      },
    });
    expect(targetsOf(plan, "B1")).toEqual(["1.1"]);
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
        ["Bates", "4", "d", "School-specific"],
      ),
    });
    expect(itemCalled(plan, "a").local).toEqual({ reason: "asked for by families" });
    expect(itemCalled(plan, "b").local).toEqual({ reason: "" });
    expect(itemCalled(plan, "c").local).toBeNull();
    expect(itemCalled(plan, "d").local).toEqual({ reason: "" });
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

  test("a school's goals are the district's where numerals or joining words differ", () => {
    const plan = planOf({
      Goals: {
        ...objectives,
        rows: [
          ["I", "Reading and writing"],
          ["II", "Attendance"],
        ],
      },
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Goal: "objective", Step: "action" },
        rows: [
          ["Bates", "Goal II", "a"],
          ["Clay", "Goal I: Reading & writing", "b"],
          ["Clay", "Goal II: Our garden", "c"],
        ],
      },
    });
    expect(["a", "b", "c"].map((title) => targetsOf(plan, title))).toEqual([
      ...[["II"], ["I"], ["Goal II: Our garden"]],
    ]);
    expect(itemCalled(plan, "Goal II: Our garden").level).toBe("school");
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
