import type { CellValue } from "../../../src/plan/cell";
import { benchmark, benchmarkRows, initiativeRows } from "../../support/district";
import { type SheetFixture } from "../../support/plan";
import type { Case } from "./case";
import { early, ONE, short, with_ } from "./oneObjective";

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
