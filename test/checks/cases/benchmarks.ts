import {
  actionRows,
  benchmark,
  benchmarkRows,
  GOALS,
  initiativeRows,
  objectiveRows,
} from "../../support/district";
import type { Case } from "./case";
import { early, final, ONE, short, with_ } from "./oneObjective";

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
