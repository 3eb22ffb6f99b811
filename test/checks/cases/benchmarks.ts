import {
  GOALS,
  actionRows,
  benchmark,
  benchmarkRows,
  initiativeRows,
  objectiveRows,
} from "../../support/district";
import { day, type SheetFixture } from "../../support/plan";
import type { CellValue } from "../../../src/plan/cell";
import type { Case } from "./case";

const ONE: Readonly<Record<"Goals" | "Initiatives", SheetFixture>> = {
  Goals: objectiveRows(["1", "Every child reads", "", ""]),
  Initiatives: initiativeRows(["1.1", "Reading block", "1", ""]),
};
const early = benchmark({ id: "E", for: "1.1", type: "Early evidence of change", due: "Oct. 2026" });
const short = benchmark({
  id: "S",
  for: "1.1",
  type: "Short-term outcome",
  who: "Students",
  due: "Feb. 2027",
});
const final = benchmark({ id: "F", for: "1", type: "Final outcome", who: "Students", due: "June 2027" });
const with_ = (...rows: CellValue[][]) => ({ ...ONE, Benchmarks: benchmarkRows(...rows) });

export const C1: readonly Case[] = [
  {
    name: "no short-term outcome, no early evidence, only a final one, none at all",
    sheets: {
      Goals: objectiveRows(["1", "Every child reads", "", ""]),
      Initiatives: initiativeRows(
        ["1.1", "a", "1", ""],
        ["1.2", "b", "1", ""],
        ["1.3", "c", "1", ""],
        ["1.4", "d", "1", ""],
      ),
      Benchmarks: benchmarkRows(
        early,
        benchmark({ id: "S2", for: "1.2", type: "Short-term" }),
        benchmark({ id: "F3", for: "1.3", type: "Final" }),
      ),
    },
    finds: [
      ...["noShort Initiatives!A2", "noEarly Initiatives!A3", "onlyFinal Initiatives!A4"],
      "noBenchmark Initiatives!A5",
    ],
  },
  { name: "no final outcome", sheets: with_(early, short), finds: ["noFinal Goals!A2"] },
  {
    name: "all three types; a final one of the initiative's counts for its objective",
    sheets: with_(early, short, benchmark({ id: "F", for: "1.1", type: "Final" })),
    finds: [],
  },
  {
    name: "columns for the types beside the initiative",
    sheets: {
      Goals: objectiveRows(["1", "Every child reads", "", ""]),
      Plan: {
        kind: "initiatives",
        columns: {
          ...({ ID: "id", Initiative: "initiative", Objective: "parent", Early: "benchmark:early" } as const),
          ...({ "Short-term": "benchmark:short", Final: "benchmark:final" } as const),
        },
        rows: [
          ["1.1", "Block", "1", "Teachers question", "Students read", "80 % proficient"],
          ["1.2", "Coach", "1", "Coaches come", "", ""],
        ],
      },
    },
    finds: ["noShort Plan!E3"],
  },
  {
    name: "a type that can't be read",
    sheets: with_(early, benchmark({ id: "S", for: "1.1", type: "Milestone?" }), final),
    finds: ["untyped Initiatives!A2"],
  },
  {
    name: "no types at all",
    sheets: with_(benchmark({ id: "E", for: "1.1", type: "" })),
    finds: ["noTypes Benchmarks!A1"],
  },
  {
    name: "benchmarks that don't say what they are for",
    sheets: with_(benchmark({ id: "E", for: "", type: "early" })),
    finds: ["noLinks Benchmarks!A1"],
  },
  { name: "no benchmarks", sheets: ONE, finds: ["noBenchmarks"] },
  {
    name: "what was given up or is done needs none",
    sheets: {
      Goals: objectiveRows(["1", "Every child reads", "", ""]),
      Initiatives: initiativeRows(
        ["1.1", "a", "1", ""],
        ["1.2", "b", "1", "Cancelled"],
        ["1.3", "c", "1", "Done"],
      ),
      Benchmarks: benchmarkRows(early, short, final),
    },
    finds: [],
  },
  { name: "no plan of the district's", sheets: { Actions: actionRows(["1", "a"]) }, finds: "inapplicable" },
];

export const C2: readonly Case[] = [
  {
    name: "one thing missing at a time",
    sheets: {
      ...ONE,
      Benchmarks: benchmarkRows(
        benchmark({ id: "1", for: "1.1", type: "early", measure: "" }),
        benchmark({ id: "2", for: "1.1", type: "early", direction: "" }),
        benchmark({ id: "3", for: "1.1", type: "early", baseline: "" }),
        benchmark({ id: "4", for: "1.1", type: "early", target: "" }),
        benchmark({ id: "5", for: "1.1", type: "early", due: "" }),
        benchmark({ id: "6", for: "1.1", type: "early", source: "" }),
        benchmark({ id: "7", for: "1.1", type: "early", target: "improve" }),
      ),
    },
    finds: [
      ...["missing Benchmarks!F2", "missing Benchmarks!G3", "missing Benchmarks!H4", "missing Benchmarks!I5"],
      ...["missing Benchmarks!J6", "missing Benchmarks!K7", "vague Benchmarks!I8"],
    ],
  },
  {
    name: "zero is a baseline, a state is a target, a figure in the wording counts",
    sheets: {
      ...ONE,
      Benchmarks: benchmarkRows(
        benchmark({ id: "1", for: "1.1", type: "early", baseline: 0 }),
        benchmark({
          id: "2",
          for: "1.1",
          type: "early",
          baseline: "",
          direction: "",
          target: "in use in all schools",
        }),
        benchmark({
          id: "3",
          for: "1.1",
          type: "early",
          title: "30 of 40 teachers question texts",
          baseline: "",
          target: "",
          measure: "",
        }),
        benchmark({ id: "4", for: "1.1", type: "early", due: "when the grant comes" }),
        ["5", "1.1", "early", "", "Dropped", "", "", "", "", "", "", "", "", "Cancelled"],
      ),
    },
    finds: [],
  },
  {
    name: "a benchmark that says nothing but its wording",
    sheets: with_(early, ["X", "1.1", "early", "", "Lessons change", "", "", "", "", "", "", "", "", ""]),
    finds: ["several Benchmarks!F3"],
  },
  {
    name: "a column that nobody fills in",
    sheets: with_(...["1", "2", "3"].map((id) => benchmark({ id, for: "1.1", type: "early", source: "" }))),
    finds: ["noneHas Benchmarks!K1"],
  },
  {
    name: "no columns for it",
    sheets: {
      ...ONE,
      Benchmarks: {
        kind: "benchmarks",
        columns: { Benchmark: "benchmark", For: "parent" },
        rows: [["Lessons change", "1.1"]],
      },
    },
    finds: ["noColumns Benchmarks!A1"],
  },
  {
    name: "rows of a school plan are benchmarks only where they say figures",
    sheets: {
      ...GOALS,
      Plans: {
        kind: "schoolPlan",
        columns: {
          School: "unit",
          Action: "action",
          Measure: "measure",
          Baseline: "baseline",
          Target: "target",
        },
        rows: [
          ["Bates", "Train", "", "", ""],
          ["Bates", "Read", "% of weeks", 40, ""],
          ["Bates", "Count", "%", 40, 60],
        ],
      },
    },
    finds: ["missing Plans!E3"],
  },
  { name: "no benchmarks", sheets: ONE, finds: "inapplicable" },
];

export const C3: readonly Case[] = [
  {
    name: "the same as the baseline, and on the wrong side of it",
    sheets: with_(
      benchmark({ id: "1", for: "1.1", type: "early", baseline: 71, target: 71 }),
      benchmark({ id: "2", for: "1.1", type: "early", direction: "down", baseline: 24, target: 30 }),
      benchmark({ id: "3", for: "1.1", type: "early", direction: "up", baseline: "30 %", target: "24%" }),
    ),
    finds: ["equal Benchmarks!I2", "wrongSide Benchmarks!I3", "wrongSide Benchmarks!I4"],
  },
  {
    name: "better on the right side, whatever the unit; without a direction either side will do",
    sheets: with_(
      benchmark({ id: "1", for: "1.1", type: "early", direction: "decrease", baseline: 24, target: 20 }),
      benchmark({ id: "2", for: "1.1", type: "early", direction: "", baseline: 24, target: 20 }),
      benchmark({ id: "3", for: "1.1", type: "early", baseline: 0.4, target: "30 %" }),
      benchmark({ id: "4", for: "1.1", type: "early", direction: "stay above", baseline: 92, target: 90 }),
    ),
    finds: [],
  },
  {
    name: "a column for each year: which of them belong together nobody can tell",
    sheets: {
      ...ONE,
      Benchmarks: {
        kind: "benchmarks",
        columns: { Benchmark: "benchmark", Baseline: "baseline", "Year 1": "target", "Year 2": "target" },
        rows: [["Reading", 40, 40, 50]],
      },
    },
    finds: "inapplicable",
  },
];

const WINDOW = { window: { first: day("2025-07-01"), last: day("2027-06-30") } };

export const C4: readonly Case[] = [
  {
    name: "out of order within an initiative, and outside the plan's days",
    settings: WINDOW,
    sheets: with_(
      benchmark({ id: "E", for: "1.1", type: "early", due: "Mar. 2027" }),
      benchmark({ id: "S", for: "1.1", type: "short", due: "Oct. 2026" }),
      benchmark({ id: "F", for: "1.1", type: "final", due: "Aug. 2027" }),
    ),
    finds: ["early Benchmarks!J2", "outside Benchmarks!J4"],
  },
  {
    name: "a short-term outcome after the final one",
    settings: WINDOW,
    sheets: with_(
      benchmark({ id: "S", for: "1.1", type: "short", due: "May 2027" }),
      benchmark({ id: "F", for: "1.1", type: "final", due: "Feb. 2027" }),
    ),
    finds: ["short Benchmarks!J2"],
  },
  {
    name: "an objective's final outcome before what leads to it",
    settings: WINDOW,
    sheets: with_(short, benchmark({ id: "F", for: "1", type: "final", due: "Nov. 2026" })),
    finds: ["final Benchmarks!J3"],
  },
  { name: "in order", settings: WINDOW, sheets: with_(early, short, final), finds: [] },
  {
    name: "a second round after the first, the same day, and days that can't be read",
    settings: WINDOW,
    sheets: with_(
      benchmark({ id: "E1", for: "1.1", type: "early", due: "Oct. 2025" }),
      benchmark({ id: "S1", for: "1.1", type: "short", due: "Feb. 2026" }),
      benchmark({ id: "E2", for: "1.1", type: "early", due: "Oct. 2026" }),
      benchmark({ id: "S2", for: "1.1", type: "short", due: "Oct. 2026" }),
      benchmark({ id: "E3", for: "1.1", type: "early", due: "at some point" }),
    ),
    finds: [],
  },
  { name: "nobody says for which days the plan is", sheets: with_(early, short, final), finds: ["noWindow"] },
  {
    name: "no days",
    sheets: with_(benchmark({ id: "E", for: "1.1", type: "early", due: "" })),
    finds: "inapplicable",
  },
];

const due = (iso: string, more: { actual?: CellValue; met?: string; target?: CellValue } = {}) =>
  benchmark({ id: "E", for: "1.1", type: "early", due: day(iso), ...more });

export const C5: readonly Case[] = [
  {
    name: "past its date, without a result",
    sheets: with_(due("2026-11-21")),
    finds: ["noActual Benchmarks!M2"],
  },
  {
    name: "due today, with a result of zero, or a state that was judged",
    sheets: with_(
      due("2026-11-22"),
      due("2026-10-01", { actual: 0 }),
      due("2026-10-01", { target: "in use", met: "yes" }),
    ),
    finds: [],
  },
  {
    name: "the last quarter's result is one",
    sheets: {
      ...ONE,
      Benchmarks: {
        kind: "benchmarks",
        columns: { Benchmark: "benchmark", Due: "due", Q1: "actual", Q2: "actual" },
        rows: [["Read", day("2026-10-01"), "", 4]],
      },
    },
    finds: [],
  },
  {
    name: "no column for results",
    sheets: {
      ...ONE,
      Benchmarks: {
        kind: "benchmarks",
        columns: { Benchmark: "benchmark", Due: "due" },
        rows: [["Read", day("2026-10-01")]],
      },
    },
    finds: ["noColumn Benchmarks!A1"],
  },
  {
    name: "no days",
    sheets: with_(benchmark({ id: "E", for: "1.1", type: "early", due: "" })),
    finds: "inapplicable",
  },
];

const log = (...rows: CellValue[][]): SheetFixture => ({
  kind: "log",
  columns: { Date: "date", Objective: "parent", Progress: "note", "Benchmarks discussed": "discussed" },
  rows,
});

export const C6: readonly Case[] = [
  {
    name: "called met with figures that aren't",
    sheets: with_(
      due("2026-06-05", { actual: 31, met: "yes" }),
      due("2026-06-05", { actual: 45, met: "yes" }),
    ),
    finds: ["contradicted Benchmarks!N2"],
  },
  {
    name: "met by its direction; one of which nobody knows the direction",
    sheets: with_(
      benchmark({
        id: "1",
        for: "1.1",
        type: "early",
        direction: "Decrease to",
        baseline: 30,
        target: 20,
        actual: 18,
        met: "Met",
      }),
      benchmark({ id: "2", for: "1.1", type: "early", direction: "", actual: 5, met: "Met" }),
      benchmark({
        id: "3",
        for: "1.1",
        type: "early",
        direction: "Reach",
        baseline: 10,
        target: 40,
        actual: 44,
        met: "Met",
      }),
    ),
    finds: [],
  },
  {
    name: "missed, and no meeting since names it",
    sheets: {
      ...with_(due("2026-10-01", { actual: 31, met: "no" })),
      Log: log([day("2026-10-20"), "1", "Went well", ""]),
    },
    finds: ["notDiscussed Benchmarks!M2"],
  },
  {
    name: "missed, and named by id or by wording; or nobody has met since",
    sheets: {
      ...with_(
        due("2026-10-01", { actual: 31, met: "no" }),
        benchmark({
          id: "E2",
          for: "1.1",
          type: "early",
          title: "Teachers ask why",
          due: day("2026-10-01"),
          actual: 2,
          met: "no",
        }),
        benchmark({ id: "E3", for: "1.1", type: "early", due: day("2026-11-20"), actual: 2, met: "no" }),
      ),
      Log: log([day("2026-10-20"), "1", "Looked at “Teachers ask why” again", "E; B9"]),
    },
    finds: [],
  },
  {
    name: "meetings without dates",
    sheets: { ...with_(due("2026-10-01", { actual: 31, met: "no" })), Log: log(["", "1", "Went well", ""]) },
    finds: ["noMeetingDates Log!A1"],
  },
  { name: "no benchmarks", sheets: ONE, finds: "inapplicable" },
];

const who = (...each: string[]) =>
  with_(...each.map((said, at) => benchmark({ id: `${at}`, for: "1.1", type: "early", who: said })));

export const C7: readonly Case[] = [
  {
    name: "leaders and students, and nobody between",
    sheets: who("Central office", "Principals", "Students"),
    finds: ["noTeachers Goals!A2"],
  },
  { name: "teachers among them, by any word for them", sheets: who("Students", "Educators"), finds: [] },
  { name: "adults may be teachers", sheets: who("Students", "Adults in schools"), finds: [] },
  { name: "some don't say", sheets: who("Students", ""), finds: ["notSaid Goals!A2"] },
  { name: "none says", sheets: who("", ""), finds: ["noColumn"] },
  { name: "one benchmark only", sheets: who("Students"), finds: "inapplicable" },
];

const indicators = (...rows: CellValue[][]): SheetFixture => ({
  kind: "indicators",
  columns: { Indicator: "measure", Kind: "benchmarkType", School: "unit", Group: "group", Value: "actual" },
  rows,
});

export const C8: readonly Case[] = [
  {
    name: "lagging ones only",
    sheets: { Indicators: indicators(["Graduation", "Lagging", "Bates", "", 80]) },
    finds: ["noLeading Indicators!A1"],
  },
  {
    name: "eleven of them",
    sheets: {
      Indicators: indicators(
        ...Array.from({ length: 11 }, (_, at) => [`Figure ${at}`, "Leading", "Bates", "", 1]),
      ),
    },
    finds: ["many Indicators!A1"],
  },
  {
    name: "one indicator has a row for each school",
    sheets: {
      Indicators: indicators(
        ...Array.from({ length: 12 }, (_, at) => ["Attendance", "Leading", `School ${at}`, "", 1]),
      ),
    },
    finds: [],
  },
  {
    name: "nobody says which kind",
    sheets: { Indicators: indicators(["Attendance", "", "Bates", "", 3]) },
    finds: ["notSaid Indicators!A1"],
  },
  { name: "no indicators", sheets: ONE, finds: "inapplicable" },
];

const GROUPS = {
  ...ONE,
  Initiatives: initiativeRows(["1.1", "Co-teaching for students with disabilities", "1", ""]),
};

export const C9: readonly Case[] = [
  {
    name: "a group in an initiative, none on a benchmark",
    sheets: { ...GROUPS, Benchmarks: benchmarkRows(short) },
    finds: ["none Benchmarks!A1"],
  },
  {
    name: "a benchmark for a group, by its column or its wording",
    sheets: {
      ...GROUPS,
      Benchmarks: benchmarkRows(
        short,
        benchmark({ id: "S2", for: "1.1", type: "short", group: "English learners" }),
      ),
    },
    finds: [],
  },
  {
    name: "a group among the indicators; grades and staff are none",
    sheets: {
      ...ONE,
      Benchmarks: benchmarkRows(short),
      Indicators: indicators(["Attendance", "Leading", "Bates", "Grade 9", 3]),
    },
    finds: "inapplicable",
  },
  {
    name: "benchmarks that don't say for which students they are",
    sheets: {
      ...GROUPS,
      Benchmarks: {
        kind: "benchmarks",
        columns: { Benchmark: "benchmark", For: "parent" },
        rows: [["Read", "1.1"]],
      },
    },
    finds: ["noColumn Benchmarks!A1"],
  },
];

const outcome = (title: string, measure = "Nights held", type = "Short-term") =>
  benchmark({ id: "S", for: "1.1", type, who: "Students", title, measure });

export const C10: readonly Case[] = [
  {
    name: "evenings counted as what students learn",
    sheets: with_(outcome("Three family academic nights held at each school")),
    finds: ["activity Benchmarks!E2"],
  },
  {
    name: "trainings, and the number of them",
    sheets: with_(outcome("Teachers learn", "Number of training sessions", "Final")),
    finds: ["activity Benchmarks!E2"],
  },
  {
    name: "what students do, a share of visits, and early evidence",
    sheets: with_(
      outcome("Students lead their own conference", "% of students"),
      outcome("Students do more of the talking", "% of visits in which students explain"),
      benchmark({
        id: "E",
        for: "1.1",
        type: "early",
        who: "Teachers",
        title: "Three trainings held",
        measure: "Trainings held",
      }),
    ),
    finds: [],
  },
  { name: "no student outcomes", sheets: with_(early), finds: "inapplicable" },
];
