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
