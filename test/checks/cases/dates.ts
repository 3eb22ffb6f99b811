import { actionRows, GOALS } from "../../support/district";
import { day } from "../../support/plan";
import { atFourSchools, type Case } from "./case";
import { DUE, LED, WINDOW, row, work } from "./work";

export const D2: readonly Case[] = [
  {
    name: "none, before the start, outside the plan's days, and ongoing with no day to look at it",
    settings: WINDOW,
    sheets: {
      Actions: work(
        row("1", { due: "" }),
        row("2", { start: day("2027-01-19"), due: day("2026-12-11") }),
        row("3", { due: day("2027-09-15") }),
        row("4", { due: "ongoing" }),
        row("5", { due: "Each quarter" }),
      ),
    },
    finds: [
      ...["missing Actions!G2", "beforeStart Actions!G3", "outside Actions!G4"],
      ...["ongoing Actions!G5", "ongoing Actions!G6"],
    ],
  },
  {
    name: "on the day of the start and the plan's last day; done; with a day to check; one that can't be read",
    settings: WINDOW,
    sheets: {
      Actions: work(
        row("1", { start: DUE }),
        row("2", { due: day("2027-06-30") }),
        row("3", { due: "", status: "Done" }),
        row("4", { due: "Ongoing, check Jan. 2027" }),
        row("5", { due: "Monthly (next review 3/1/2027)" }),
        row("6", { due: "within two weeks of hire" }),
        row("7", { due: "", status: "Cancelled" }),
      ),
    },
    finds: [],
  },
  {
    name: "a column that nobody fills in",
    settings: WINDOW,
    sheets: { Actions: work(...["1", "2", "3", "4", "5"].map((id) => row(id, { due: "" }))) },
    finds: ["noneDated Actions!G1"],
  },
  {
    name: "a school's goal is dated by its actions",
    settings: WINDOW,
    sheets: {
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Goal: "objective", Action: "action", Due: "due" },
        rows: [
          ["Bates", "We read", "", ""],
          ["Bates", "", "Train", DUE],
        ],
      },
    },
    finds: [],
  },
  {
    name: "nobody says for which days the plan is",
    sheets: { Actions: work(row("1")) },
    finds: ["noWindow"],
  },
  {
    name: "no column for it",
    sheets: { Actions: { kind: "actions", columns: { Action: "action" }, rows: [["a"]] } },
    finds: ["noColumn Actions!A1"],
  },
  {
    name: "no column for it on many sheets, said once",
    sheets: atFourSchools({ kind: "actions", columns: { Action: "action" }, rows: [["a"]] }),
    finds: ["noColumns Ash!A1"],
  },
  { name: "no actions", sheets: GOALS, finds: "inapplicable" },
];

export const D4: readonly Case[] = [
  {
    name: "done, and nothing shows it",
    sheets: {
      Actions: work(
        row("1", { status: "Done" }),
        row("2", { status: "Complete", evidence: "-" }),
        row("3", { status: "Done", evidence: "Minutes" }),
      ),
    },
    finds: ["noEvidence Actions!I2", "noEvidence Actions!I3"],
  },
  {
    name: "shown, not done yet, or given up",
    sheets: {
      Actions: work(
        row("1", { status: "Done", evidence: "Minutes" }),
        row("2"),
        row("3", { status: "Cancelled" }),
      ),
    },
    finds: [],
  },
  {
    name: "a column that nobody fills in",
    sheets: { Actions: work(...["1", "2", "3", "4", "5"].map((id) => row(id, { status: "Done" }))) },
    finds: ["noneShown Actions!I1"],
  },
  {
    name: "no column for it",
    sheets: { Actions: actionRows(["1", "a", LED, DUE, "Done"]) },
    finds: ["noColumn Actions!A1"],
  },
  {
    name: "no column for it on many sheets, said once",
    sheets: atFourSchools({
      kind: "actions",
      columns: { Action: "action", Status: "status" },
      rows: [["a", "Complete"]],
    }),
    finds: ["noColumns Ash!A1"],
  },
  { name: "nothing done yet", sheets: { Actions: work(row("1")) }, finds: "inapplicable" },
];
