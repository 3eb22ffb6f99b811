import { GOALS } from "../support/district";
import { day, type SheetFixture } from "../support/plan";

/** Two tables of items: the district's actions in a plain range, the schools' rows in an Excel table. */
export const PLAN: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  Actions: {
    kind: "actions",
    columns: { ID: "id", Action: "action", Serves: "parent", Due: "due", Status: "status" },
    rows: [
      ["1.1.1", "Set the block's hours", "1.1", day("2026-10-01"), "Done"],
      ["1.1.2", "Train coaches", "1.1; 2", day("2026-10-01"), "in progress"],
      ["2.1.1", "Visit families", "2.1 Family visits", "9/30/2026", ""],
      ["", "", "", "", ""],
      ["3", "Buy a bus", "11.1", "When the money comes", "Sideways"],
    ],
  },
  Schools: {
    kind: "schoolPlan",
    columns: {
      School: "unit",
      ID: "id",
      "Action [step] #1": "action",
      "District's goal": "parent",
      Due: "due",
      Status: "status",
    },
    rows: [
      ["Bates Elementary", "B1", "Read every day", "1, 2.1", day("2026-09-01"), "On track"],
      ["Clark Middle", "C1", "Greet at the door", "2", "Fall 2026", "Complete"],
      ["BATES ELEMENTARY ", "B2", "Call home * daily", "Every child attends", "ongoing", "at risk"],
      ["", "X", "Nobody's", "*", day("2026-09-01"), "Done"],
      ["Clark Middle", "C3", "Under C1", "C1", day("2026-09-01"), ""],
      ["Bates Elementary", "B3", "Twice under one", "1.1\n1.2", "", "Discontinued"],
    ],
  },
};

/** Objectives named in a merged column, schools and goals in heading rows. */
export const GROUPED: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  Mixed: {
    kind: "plan",
    columns: { Goal: "objective", Strategy: "initiative", Step: "action", Due: "due", Status: "status" },
    rows: [
      ["Every child reads", "Reading block", "Buy books", day("2026-09-01"), "Done"],
      ["", "", "Read aloud", day("2026-09-01"), "Behind"],
      ["", "Coaching of teachers", "Hire coaches", "", ""],
      ["2", "", "Write to families", "EOY", "Planned"],
    ],
    merges: [{ firstRow: 2, lastRow: 4, firstColumn: 1, lastColumn: 1 }],
  },
  "By goal": {
    kind: "schoolPlan",
    columns: { School: "unit", Step: "action", Due: "due", Status: "status" },
    rows: [
      ["GOAL 1: Every child reads"],
      ["Bates Elementary", "Read every day", day("2026-09-01"), "Done"],
      ["", "Read at home", day("2026-09-01"), "Stalled"],
      ["GOAL 2: Every child attends"],
      ["Clark Middle", "Greet at the door", "", ""],
    ],
    sectionRows: [2, 5],
  },
  "Goals in goals": {
    kind: "actions",
    columns: { Step: "action", Due: "due", Status: "status", Cost: "funding" },
    rows: [
      ["Goal 3: Every family is heard"],
      ["Performance Objective 1: Half of all families answer"],
      ["Send the survey home", day("2026-09-01"), "Done", 100],
      ["Performance Objective 2: Families meet teachers twice"],
      ["Open the school in the evening", day("2026-09-01"), "Behind", 200],
      ["Goal 3 total", "", "", 300],
      ["Goal 4: Every teacher stays"],
      ["Performance Objective 1: New teachers have a mentor"],
      ["Name the mentors", "", "", 50],
    ],
    sectionRows: [2, 3, 5, 7, 8, 9],
  },
};

/** Merged cells that say something of several rows, and rows of clusters that name no school. */
export const MERGED: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  Actions: {
    kind: "actions",
    columns: {
      ...{ Feeder: "cluster", School: "unit", Step: "action", Serves: "parent" },
      ...{ Due: "due", Status: "status", Progress: "percent" },
    },
    rows: [
      ["North", "", "Read aloud", "1", day("2026-09-01"), "Done", ""],
      ["", "", "Buy books", "", "", "", 1],
      ["South", "Clark Middle", "Call home", "", "Q1", "Behind", ""],
      ["", "", "Visit families", "2.1", "", "", ""],
      ["District-wide", "", "Train coaches", "", "", true, ""],
      ["", "", "Print lists", "", day("2026-09-01"), "", ""],
      ["North", "", "Meet", "#N/A", "", "Sideways", 1],
      ["", "", "Meet again", "", "#REF!", "", ""],
    ],
    merges: [
      { firstRow: 2, lastRow: 4, firstColumn: 4, lastColumn: 4 },
      { firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 },
      { firstRow: 4, lastRow: 5, firstColumn: 5, lastColumn: 5 },
      { firstRow: 2, lastRow: 3, firstColumn: 6, lastColumn: 6 },
      { firstRow: 6, lastRow: 7, firstColumn: 6, lastColumn: 6 },
      { firstRow: 8, lastRow: 9, firstColumn: 7, lastColumn: 7 },
      { firstRow: 8, lastRow: 9, firstColumn: 1, lastColumn: 1 },
      { firstRow: 4, lastRow: 5, firstColumn: 2, lastColumn: 2 },
    ],
  },
  "Our plan": {
    kind: "actions",
    columns: { Zone: "cluster", Step: "action", Due: "due" },
    rows: [
      ["South", "Share a coach", day("2026-09-01")],
      ["", "Order desks", day("2026-09-01")],
    ],
  },
};

/** Benchmarks in columns of a type: beside objectives, initiatives and schools' work, alone, and beside other benchmarks. */
export const WIDE: Readonly<Record<string, SheetFixture>> = {
  Goals: {
    kind: "objectives",
    columns: { ID: "id", "Strategic objective": "objective", "Final outcome": "benchmark:final" },
    rows: [
      ["1", "Every child reads", "80 % read well"],
      ["", "Every child attends", "n/a"],
      ["3", "Every family is heard", "#REF!"],
    ],
  },
  Strategies: {
    kind: "initiatives",
    columns: {
      ...{ ID: "id", Objective: "parent", Strategy: "initiative", Status: "status" },
      ...{ "Early evidence": "benchmark:early", "Short-term": "benchmark:short" },
    },
    rows: [
      ["1.1", "1", "Reading block", "Behind", "Blocks in all rooms", "*More* readers?"],
      ["2.1", "Every child attends", "Family visits", "Done", "-", "Fewer absences\nin spring"],
      ["2.2", "Every child attends", "Bus passes", "Discontinued", "Passes handed out", 95],
      ["", "", "", "", "", ""],
    ],
  },
  "School plans": {
    kind: "schoolPlan",
    columns: {
      ...{ Feeder: "cluster", School: "unit", Goal: "objective", Step: "action", Serves: "parent" },
      ...{ Evidence: "benchmark:early", Outcome: "benchmark:final", Due: "due" },
    },
    rows: [
      ["North", "Bates", "Every child reads", "Read daily", "1.1", "Logs kept", "", day("2026-09-01")],
      ["North", "", "", "Meet", "", "Notes shared", "None", ""],
      ["", "Clark", "Come to school", "Call home", "Every child attends", "", "95 % attend", ""],
    ],
  },
  Measures: {
    kind: "benchmarks",
    columns: { For: "parent", Early: "benchmark:early", Final: "benchmark:final", Due: "due" },
    rows: [
      ["1.1", "Coaches hired", "Scores up", day("2026-09-01")],
      ["3", "", "Families answer", ""],
    ],
  },
  Benchmarks: {
    kind: "benchmarks",
    columns: {
      ...{ For: "parent", Benchmark: "benchmark", Kind: "benchmarkType" },
      ...{ Early: "benchmark:early", Short: "benchmark:short" },
    },
    rows: [
      ["1", "Rooms visited", "", "x", ""],
      ["2.1", "Families called", "final", "x", ""],
      ["3", "", "", "", "Letters sent"],
      ["3", "Both", "", "x", "x"],
    ],
  },
};

/** A column of initiatives that each row fills in for itself: where it is blank the row above says nothing. */
export const EACH: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  Work: {
    kind: "plan",
    columns: { Goal: "objective", Initiative: "initiative", Action: "action", Due: "due", Status: "status" },
    rows: [
      ["1 Reading", "1.1 Block", "Buy books", day("2026-09-01"), "Behind"],
      ["", "1.2 Coaching", "Hire", "", "Done"],
      ["", "1.1 Block", "Train", day("2026-09-01"), ""],
      ["2 Attendance", "", "Meet", day("2026-09-01"), "Done"],
      ["", "1.2 Coaching", "Model", "", ""],
      ["3 Belonging", "1.1 Block", "Greet", "", "Behind"],
    ],
  },
};

const LONG = "Every teacher and every coach of the district ".repeat(8);

/** What programs, formulas and the plan's reader once took differently. */
export const ODD: Readonly<Record<string, SheetFixture>> = {
  ...GOALS,
  "O'Brien": {
    kind: "schoolPlan",
    columns: { School: "unit", Step: "action", Serves: "parent", Status: "status", "Done on": "completed" },
    rows: [
      ["Bates", true, "1.1", true, ""],
      ["Bates", 1, "Local", "", day("2026-10-01")],
      [`${LONG}A`, `${LONG}A`, "1", "", "Fall 2026"],
      [`${LONG}B`, `${LONG}B`, "1e300", "n/a", "some day"],
      [false, 1e300, true, "Sideways", day("2026-09-01")],
      ["#DIV/0!", "Read", "#REF!", "#N/A", "#VALUE!"],
    ],
  },
  "2026-27": {
    kind: "actions",
    columns: {
      Focus: "objective",
      Step: "action",
      "First due": "due",
      "Now due": "due",
      Progress: "percent",
    },
    rows: [
      ["Reading", "Reading", "", "", ""],
      [LONG],
      ["Reading", "Buy books", "TBD", "EOY", 1],
      ["", "Read aloud", "9/30/2026", day("2026-12-01"), "100 %"],
      [LONG, "Visit rooms", "Fall", "TBD", 0.5],
    ],
    sectionRows: [2, 3],
  },
};

/** Benchmarks of the district and of schools, judged by figures, by words, or not at all. */
export const BENCHMARKS: Readonly<Record<string, SheetFixture>> = {
  ...PLAN,
  Benchmarks: {
    kind: "benchmarks",
    columns: {
      ...{ School: "unit", ID: "id", Benchmark: "benchmark", For: "parent", "Kind [of]": "benchmarkType" },
      ...{
        Way: "direction",
        From: "baseline",
        To: "target",
        Q1: "actual",
        Q2: "actual",
        By: "due",
        Met: "status",
      },
    },
    rows: [
      [
        "",
        "B1",
        "Rooms with the block",
        "1.1",
        "Early evidence",
        "Increase to",
        0.4,
        0.9,
        0.5,
        0.95,
        day("2026-10-01"),
        "",
      ],
      [
        "",
        "B2",
        "Chronic absence",
        "2",
        "Final outcome",
        "reduce",
        "20%",
        "10 %",
        "12%",
        "",
        day("2026-10-01"),
        "",
      ],
      ["Bates Elementary", "B3", "Families visited", "2.1", "short-term", "", 10, 40, 30, 41, "Q1", ""],
      [
        "Bates Elementary",
        "B4",
        "Coaching logs",
        "1.2",
        "???",
        "",
        "",
        "in use in all schools",
        "",
        "",
        day("2026-09-01"),
        "Yes",
      ],
      [
        "Clark Middle",
        "B5",
        "Reading scores",
        "1",
        "final",
        "Stay above",
        60,
        65,
        0.7,
        "",
        day("2026-09-01"),
        "In progress",
      ],
      [
        "Clark Middle",
        "B6",
        "Grades",
        "1",
        "leading",
        "down",
        "30",
        "25",
        "",
        "",
        day("2027-06-30"),
        "not met",
      ],
      ["Clark Middle", "B7", "Given up", "1", "final", "up", 1, 2, 3, "", day("2026-09-01"), "Discontinued"],
      ["", "", "", "", "", "", "", "", "", "", "", ""],
      ["Nowhere", "B8", "No figures", "9.9", "", "sideways", "#N/A", true, "=5", "", "some day", "#REF!"],
    ],
  },
};
