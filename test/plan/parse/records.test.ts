import { GOALS, schoolRows } from "../../support/district";
import { day, planOf } from "../../support/plan";

test("resources, meetings, directions, indicators, ratings and reflections are read with their cells and links", () => {
  const { records } = planOf({
    ...GOALS,
    Plans: schoolRows(["Bates", "1", "a", "1.1"]),
    Resources: {
      kind: "resources",
      columns: {
        Resource: "resources",
        For: "parent",
        Kind: "resourceKind",
        "How much": "amount",
        Money: "money",
        Goes: "permanence",
      },
      rows: [
        ["Coach", "1.2", "People", "1.0", "One-time grant", "Yes"],
        ["", "", "", "", "", ""],
      ],
    },
    Log: {
      kind: "log",
      columns: { Date: "date", Objective: "parent", Progress: "note", Discussed: "discussed" },
      rows: [[day("2026-10-05"), "1", "Six of eight", "B3"]],
    },
    Direction: {
      kind: "direction",
      columns: { Unit: "unit", Vision: "vision", Theory: "theoryOfAction" },
      rows: [
        ["District", "All read", "If we …"],
        ["Bates", "", "If teachers …"],
      ],
    },
    Indicators: {
      kind: "indicators",
      columns: { Indicator: "measure", Kind: "benchmarkType", School: "unit", Period: "period" },
      rows: [["Attendance", "Leading", "Bates", "Q1"]],
    },
    Ratings: {
      kind: "ratings",
      columns: { Round: "period", Unit: "unit", By: "lead", Component: "item", Rating: "rating" },
      rows: [["Fall 2026", "Bates", "A. Moreau", "1 Focus", 5]],
    },
    Reflections: {
      kind: "reflections",
      columns: { Leader: "lead", Unit: "unit", Month: "period", Standard: "item", Level: "rating" },
      rows: [["A. Moreau", "Bates", "October 2026", "Rigor", "effective"]],
    },
  });
  expect(records.resources).toMatchObject([
    {
      ...{ title: "Coach", kind: "People", amount: "1.0" },
      ...{
        money: { word: "oneOff" },
        links: [{ text: "1.2", cell: { sheet: "Resources", row: 2, column: 2 } }],
      },
    },
  ]);
  expect(records.resources[0]!.links[0]!.target).not.toBeNull();
  expect(records.log).toMatchObject([
    { date: { kind: "date", date: day("2026-10-05") }, text: "1\nSix of eight\nB3" },
  ]);
  expect(records.directions).toMatchObject([
    { level: "district", unit: null, vision: "All read" },
    { level: "school", unit: "Bates", theoryOfAction: "If teachers …" },
  ]);
  expect(records.indicators).toMatchObject([
    { title: "Attendance", unit: "Bates", timing: { word: "leading" } },
  ]);
  expect(records.ratings).toMatchObject([
    { item: "1 Focus", rating: 5, unit: "Bates", rater: { names: ["A. Moreau"] } },
  ]);
  expect(records.reflections).toMatchObject([
    { leader: { text: "A. Moreau" }, month: { kind: "period" }, rating: "effective" },
  ]);
});

test("what a list says of a school goes with it: its leader, level, tier and spellings; teams are no schools", () => {
  const { units } = planOf({
    Schools: {
      kind: "units",
      columns: {
        School: "unit",
        "Also written as": "other",
        Type: "other",
        Principal: "lead",
        Level: "other",
        "Support tier": "other",
      },
      rows: [
        ["Bates", "Bates ES; BES", "School", "A. Moreau", 3, "Most support"],
        ["Reading team", "", "Team", "", "", ""],
      ],
    },
  });
  expect(units.map(({ name }) => name)).toEqual(["", "Bates"]);
  expect(units[1]!.listed).toMatchObject({
    ...{ spellings: ["Bates", "Bates ES", "BES"], tier: "Most support" },
    lead: { individuals: ["A. Moreau"] },
  });
});

describe("benchmarks", () => {
  it("stand in rows of their own, in cells beside an initiative, and in rows that say figures", () => {
    const { benchmarks } = planOf({
      Benchmarks: {
        kind: "benchmarks",
        columns: {
          Benchmark: "benchmark",
          Type: "benchmarkType",
          Baseline: "baseline",
          Q1: "actual",
          Q2: "actual",
        },
        rows: [
          ["Teachers ask why", "Early", 0, 4, ""],
          ["Read", "?", "", "", 7],
        ],
      },
      Initiatives: {
        kind: "initiatives",
        columns: { Initiative: "initiative", "Short-term": "benchmark:short", Final: "benchmark:final" },
        rows: [["Coach", "Students read", "n/a"]],
      },
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Action: "action", Baseline: "baseline", Target: "target" },
        rows: [
          ["Bates", "Train", "", ""],
          ["Bates", "Read", 40, "60 %"],
        ],
      },
    });
    expect(
      benchmarks.map(({ form, title, type }) => [form, title, type.kind === "word" ? type.word : type.kind]),
    ).toEqual([
      ["row", "Teachers ask why", "early"],
      ["row", "Read", "unreadable"],
      ["column", "Students read", "short"],
      ["figures", "Read", "empty"],
    ]);
    expect(benchmarks.map(({ actual }) => actual)).toMatchObject([
      { value: 4 },
      { value: 7 },
      { kind: "empty" },
      { kind: "empty" },
    ]);
    expect(benchmarks[2]!.cell).toEqual({ sheet: "Initiatives", row: 2, column: 2 });
    expect(benchmarks[3]).toMatchObject({ baseline: { value: 40 }, target: { value: 60, isPercent: true } });
  });

  it.each([
    [["Early", "Short"], "early"],
    [["", "Students read"], "short"],
  ])("of a table with columns for the types are one for each filled cell: %j", ([early, short], first) => {
    const { benchmarks } = planOf({
      Benchmarks: {
        kind: "benchmarks",
        columns: { For: "parent", "Early evidence": "benchmark:early", "Short-term": "benchmark:short" },
        rows: [["1.1", early!, short!]],
      },
    });
    expect(benchmarks[0]!.type).toMatchObject({ word: first });
  });
});

describe("the days that a plan is for", () => {
  const windowOf = (...titles: string[]) => {
    const { window } = planOf(
      Object.fromEntries(
        titles.map((title) => [title, { kind: "actions", columns: { [title]: "action" }, rows: [] }]),
      ),
    );
    return window && [window.first, window.last];
  };
  const years = (first: string, last: string) => [day(first), day(last)];

  it("are said by its title", () => {
    expect(windowOf("District improvement plan 2025–2027")).toEqual(years("2025-07-01", "2027-06-30"));
    expect(windowOf("School plan 2026-27")).toEqual(years("2026-07-01", "2027-06-30"));
    expect(windowOf("Strategic Plan 2020-2025")).toEqual(years("2020-07-01", "2025-12-31"));
  });

  it("are those of the widest title, and nobody's where titles say different things", () => {
    expect(windowOf("District plan 2025-2027", "School plans 2026-27")).toEqual(
      years("2025-07-01", "2027-06-30"),
    );
    expect(windowOf("Plan 2024-25", "Plan 2026-27")).toBeNull();
    expect(windowOf("Data from 2024-2026", "Plan of action")).toBeNull();
  });

  it("are the workbook's own, where it says them", () => {
    const window = { first: day("2026-01-01"), last: day("2026-12-31") };
    expect(
      planOf(
        { "Plan 2024-25": { kind: "actions", columns: { "Plan 2024-25": "action" }, rows: [] } },
        { window },
      ).window,
    ).toEqual(window);
  });
});
