import type { CellValue } from "../../../src/plan/cell";
import { benchmark } from "../../support/district";
import { day, type SheetFixture } from "../../support/plan";
import type { Case } from "./case";
import { early, final, ONE, short, with_ } from "./oneObjective";

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
