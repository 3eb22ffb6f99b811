import {
  GOALS,
  actionRows,
  benchmark,
  benchmarkRows,
  initiativeRows,
  objectiveRows,
  schoolRows,
} from "../../support/district";
import type { CellValue } from "../../../src/plan/cell";
import type { SheetFixture } from "../../support/plan";
import type { Case } from "./case";

/** Actions with what they serve: id, action, initiative, status. */
const work = (...rows: CellValue[][]): SheetFixture => ({
  kind: "actions",
  columns: { ID: "id", Action: "action", Serves: "parent", Status: "status" },
  rows,
});

export const B4: readonly Case[] = [
  {
    name: "an initiative that nothing serves, an objective without initiatives",
    sheets: {
      Goals: objectiveRows(["1", "Read", "", ""], ["2", "Attend", "", ""]),
      Initiatives: initiativeRows(["1.1", "Block", "1", ""], ["1.2", "Coach", "1", ""]),
      Actions: work(["a", "Train", "1.1", ""]),
    },
    finds: ["noInitiative Goals!A3", "noAction Initiatives!A3"],
  },
  {
    name: "what hangs on a link that leads nowhere, and most likely means this, is not missing",
    sheets: {
      Goals: objectiveRows(["G1", "Read", "", ""], ["G2", "Attend", "", ""], ["G3", "Lead", "", ""]),
      Initiatives: initiativeRows(["S1.1", "Block", "G1", ""], ["S2.1", "Visits", "G22", ""]),
      Actions: work(["a", "Train", "S11", ""], ["b", "Call", "S2.1", ""]),
    },
    finds: ["noInitiative Goals!A4"],
  },
  {
    name: "an action of a school is one too",
    sheets: {
      Goals: objectiveRows(["1", "Read", "", ""]),
      Initiatives: initiativeRows(["1.1", "Block", "1", ""]),
      Plans: schoolRows(["Bates", "1", "a", "1.1"]),
    },
    finds: [],
  },
  {
    name: "what is complete or was given up needs none",
    sheets: {
      Goals: objectiveRows(["1", "Read", "", ""], ["2", "Attend", "", "Complete"]),
      Initiatives: initiativeRows(
        ["1.1", "Block", "1", ""],
        ["1.2", "x", "1", "Done"],
        ["1.3", "y", "1", "Cancelled"],
      ),
      Actions: work(["a", "Train", "1.1", ""]),
    },
    finds: [],
  },
  {
    name: "a plan without initiatives has objectives without them",
    sheets: { Goals: objectiveRows(["1", "Read", "", ""]), Actions: work(["a", "Train", "1", ""]) },
    finds: "inapplicable",
  },
  {
    name: "actions that don't say what they serve",
    sheets: { ...GOALS, Actions: actionRows(["1", "a"]) },
    finds: ["noLinks"],
  },
];

export const B5: readonly Case[] = [
  {
    name: "a row that serves itself",
    sheets: { ...GOALS, Actions: work(["A1", "Train", "A1", ""]) },
    finds: ["itself Actions!C2"],
  },
  {
    name: "three that serve each other",
    sheets: {
      Initiatives: initiativeRows(["1.1", "a", "1.2", ""], ["1.2", "b", "1.3", ""], ["1.3", "c", "1.1", ""]),
    },
    finds: ["loop Initiatives!C4"],
  },
  {
    name: "a district action that serves a school's goal",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "BA-2", ""]),
      Plans: schoolRows(["Bates", "BA-2", "Read", "1.1"]),
    },
    finds: ["school Actions!C2"],
  },
  {
    name: "an objective that serves an initiative",
    sheets: {
      Goals: {
        kind: "objectives",
        columns: { ID: "id", Goal: "objective", Serves: "parent" },
        rows: [["1", "Read", "I-7"]],
      },
      Initiatives: initiativeRows(["I-7", "Block", "", ""]),
    },
    finds: ["level Goals!C2"],
  },
  {
    name: "a group that its own row names too",
    sheets: {
      ...GOALS,
      Actions: work(["", "Digital office", "Digital office", ""], ["", "Train", "Digital office", ""]),
    },
    finds: [],
  },
  {
    name: "two ways up to one objective are no loop, nor is a school's number that the district has too",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "1.1; 1.2", ""], ["A2", "Coach", "1; 1.1", ""]),
      Plans: schoolRows(["Bates", "1", "Read", "1"]),
    },
    finds: [],
  },
  { name: "no links", sheets: { Actions: actionRows(["1", "a"]) }, finds: "inapplicable" },
];

const NOWHERE = ["Z-1", "Z-2", "Z-3", "Z-4", "Z-5"];

export const B6: readonly Case[] = [
  {
    name: "an action, a benchmark, an indicator and a resource of what isn't there",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "7.7", ""], ["A2", "Coach", "1.1", ""]),
      Benchmarks: benchmarkRows(benchmark({ id: "B1", for: "1.7", type: "early" })),
      Indicators: {
        kind: "indicators",
        columns: { Indicator: "measure", Serves: "parent", Value: "actual" },
        rows: [["Attendance", "8", 3]],
      },
      Resources: {
        kind: "resources",
        columns: { Resource: "resources", "Initiative served": "parent" },
        rows: [["Coach", "Reeding block"]],
      },
    },
    finds: [
      ...["nothing Actions!C2", "nothing Benchmarks!B2", "nothing Indicators!B2"],
      "didYouMean Resources!B2",
    ],
  },
  {
    name: "links that are met, by id and by wording, and cells that say none",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "1.1", ""], ["A2", "Coach", "reading BLOCK", ""], ["A3", "x", "n/a", ""]),
    },
    finds: [],
  },
  {
    name: "a school's item is another rule's, and a district action that serves a school too",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "BA-2", ""]),
      Plans: schoolRows(["Bates", "BA-2", "Read", "7.7"]),
    },
    finds: [],
  },
  {
    name: "a table of which nothing leads anywhere means another plan",
    sheets: { ...GOALS, Actions: work(...NOWHERE.map((link, at) => [`A${at}`, "Train", link, ""])) },
    finds: ["noneLead Actions!C1"],
  },
  {
    name: "a column of which nothing leads anywhere, beside one that does",
    sheets: {
      ...GOALS,
      Actions: {
        kind: "actions",
        columns: { Task: "parent", Action: "action", Initiative: "parent" },
        rows: [...NOWHERE, "T9"].map((link, at) => [link, `Train ${at}`, at === 2 ? "9.9" : "1.1"]),
      },
    },
    finds: ["noneLead Actions!A1", "nothing Actions!C4"],
  },
  {
    name: "no plan to belong to",
    sheets: { Actions: work(["A1", "Train", "1.1", ""]) },
    finds: ["noGoals Actions!A1"],
  },
  { name: "no links", sheets: { Actions: actionRows(["1", "a"]) }, finds: "inapplicable" },
];

const measuredPlan = (...rows: CellValue[][]): SheetFixture => ({
  kind: "schoolPlan",
  columns: { School: "unit", "Action step": "action", "District goal": "parent", Measure: "measure" },
  rows,
});

export const B7: readonly Case[] = [
  {
    name: "the district's wording, and nothing of the school's own",
    sheets: {
      ...GOALS,
      Plans: measuredPlan(["Bates", "Reading Block.", "1.1", ""], ["Bates", "Read aloud daily", "1.1", ""]),
    },
    finds: ["copied Plans!B2"],
  },
  {
    name: "the district's wording with a measure of the school's own",
    sheets: { ...GOALS, Plans: measuredPlan(["Bates", "Reading block", "1.1", "Minutes seen"]) },
    finds: [],
  },
  { name: "no school plans", sheets: GOALS, finds: "inapplicable" },
];

export const B8: readonly Case[] = [
  {
    name: "four parents",
    sheets: { ...GOALS, Actions: work(["A1", "Train", "1.1; 1.2; 2.1; 2", ""]) },
    finds: ["many Actions!C2"],
  },
  {
    name: "three parents, and four where it was given up",
    sheets: {
      ...GOALS,
      Actions: work(["A1", "Train", "1.1; 1.2; 2.1", ""], ["A2", "x", "1.1; 1.2; 2.1; 2", "Cancelled"]),
    },
    finds: [],
  },
  { name: "no links", sheets: { Actions: actionRows(["1", "a"]) }, finds: "inapplicable" },
];

const GIVEN_UP: Readonly<Record<"Goals" | "Initiatives", SheetFixture>> = {
  Goals: objectiveRows(["1", "Read", "", ""]),
  Initiatives: initiativeRows(["1.1", "Block", "1", ""], ["1.2", "Advisory", "1", "Discontinued"]),
};

export const B9: readonly Case[] = [
  {
    name: "open work under what was given up, as its only parent or one of two",
    sheets: {
      ...GIVEN_UP,
      Actions: work(["A1", "Train", "1.2", "On track"], ["A2", "Coach", "1.1; 1.2", ""]),
    },
    finds: ["live Actions!C2", "live Actions!C3"],
  },
  {
    name: "what is done or was given up with it",
    sheets: {
      ...GIVEN_UP,
      Actions: work(
        ["A1", "Train", "1.2", "Done"],
        ["A2", "Coach", "1.2", "Cancelled"],
        ["A3", "x", "1.1", ""],
      ),
    },
    finds: [],
  },
  {
    name: "a status that can't be read",
    sheets: { ...GIVEN_UP, Actions: work(["A1", "Train", "1.2", "blorp"]) },
    finds: ["unclearStatus Actions!A1"],
  },
  {
    name: "nothing was given up",
    sheets: { ...GOALS, Actions: work(["A1", "Train", "1.1", ""]) },
    finds: "inapplicable",
  },
];
