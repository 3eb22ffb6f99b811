import { GOALS, actionRows, objectiveRows } from "../../support/district";
import { day } from "../../support/plan";
import { atFourSchools, type Case } from "./case";

const LED = "J. Ortiz";
const PAST = day("2026-10-01");

export const D1: readonly Case[] = [
  {
    name: "nobody, where somebody leads what it serves",
    sheets: {
      Goals: objectiveRows(["1", "Every child reads", "E. Marsh", ""]),
      Actions: {
        kind: "actions",
        columns: { Action: "action", Lead: "lead", Serves: "parent" },
        rows: [["Train", "", "1"]],
      },
    },
    finds: ["empty Actions!B2"],
  },
  {
    name: "nobody, and nobody in particular",
    sheets: {
      Actions: actionRows(
        ["1", "a", ""],
        ["2", "b", "TBD"],
        ["3", "c", "principals"],
        ["4", "d", LED],
        ["5", "e", "All staff"],
      ),
    },
    finds: [
      "empty Actions!C2",
      "nobodyInParticular Actions!C3",
      "nobodyInParticular Actions!C4",
      "nobodyInParticular Actions!C6",
    ],
  },
  {
    name: "names and titles that one person holds, beside others too",
    sheets: {
      Actions: actionRows(
        ["1", "a", "Principal"],
        ["2", "b", "Director of Curriculum"],
        ["3", "c", "teachers; J. Ortiz"],
      ),
    },
    finds: [],
  },
  {
    name: "discontinued actions, blank rows and rows that only name an initiative",
    sheets: {
      Plan: {
        kind: "plan",
        columns: { Initiative: "initiative", Action: "action", Lead: "lead", Status: "status" },
        rows: [["Coaching", "", ""], ["", "Hire", LED], [], ["", "Train", "", "Cancelled"]],
      },
    },
    finds: [],
  },
  {
    name: "a lead in a second column",
    sheets: {
      Actions: {
        kind: "actions",
        columns: { Action: "action", "Lead 1": "lead", "Lead 2": "lead" },
        rows: [["a", "", LED]],
      },
    },
    finds: [],
  },
  {
    name: "no column for it",
    sheets: { Actions: { kind: "actions", columns: { Action: "action" }, rows: [["a"], ["b"]] } },
    finds: ["noColumn Actions!A1"],
  },
  {
    name: "no column for it on many sheets, said once",
    sheets: atFourSchools({ kind: "actions", columns: { Action: "action" }, rows: [["a"], ["b"]] }),
    finds: ["noColumns Ash!A1"],
  },
  {
    name: "rows that head others: by their ids, by saying nothing but a wording, and milestones",
    sheets: {
      Actions: actionRows(
        ...[
          ["1", "Plan"],
          ["1.1", "Train", LED, PAST, "Done"],
          ["2", "Milestone 1: trained"],
        ],
        ...[
          ["3", "Begin", ""],
          ["4", "End", LED],
        ],
      ),
      Steps: {
        kind: "actions",
        columns: { Action: "action", Lead: "lead", Due: "due" },
        rows: [["Planning stage"], ["Train", LED, PAST], ["Do it well"]],
      },
    },
    finds: ["empty Actions!C5", "empty Steps!B4"],
  },
  {
    name: "a column that nobody fills in",
    sheets: { Actions: actionRows(...["1", "2", "3", "4", "5"].map((id) => [id, `Do ${id}`])) },
    finds: ["noneNamed Actions!C1"],
  },
  { name: "no actions", sheets: GOALS, finds: "inapplicable" },
];

export const D3: readonly Case[] = [
  {
    name: "strategies in the place of actions; not where actions stand beside them",
    sheets: {
      Plan: {
        kind: "plan",
        columns: { Goal: "objective", Strategy: "initiative", Due: "due", Status: "status" },
        rows: [
          ["Every child attends", "Visit families", PAST, "Behind"],
          ["", "Call home", PAST, "Done"],
        ],
      },
      Steps: {
        kind: "plan",
        columns: { Strategy: "initiative", Step: "action", Due: "due", Status: "status" },
        rows: [
          ["Reading block", "", PAST, "Behind"],
          ["", "Buy books", PAST, "Behind"],
        ],
      },
    },
    finds: ["overdue Plan!C2", "overdue Steps!C3"],
  },
  {
    name: "past and not complete, by date, by text and by period",
    sheets: {
      Actions: actionRows(
        ["1", "a", LED, PAST, "On track"],
        ["2", "b", LED, "10/1/2026", "Not started"],
        ["3", "c", LED, "October 2026", ""],
      ),
    },
    finds: ["overdue Actions!D2", "overdue Actions!D3", "overdue Actions!D4"],
  },
  {
    name: "statuses that only a fill color tells, in a column for them and without one",
    sheets: {
      Actions: actionRows(
        ["1", "a", LED, PAST, ""],
        ["2", "b", LED, PAST, ""],
        ["3", "c", LED, PAST, "On track"],
        ["4", "d", LED, day("2027-05-01"), ""],
      ),
      More: { kind: "actions", columns: { Action: "action", Due: "due" }, rows: [["a", PAST]] },
    },
    check: {
      coloredRows: new Map([
        ["Actions", new Set([3, 4, 5])],
        ["More", new Set([2])],
      ]),
    },
    finds: ["colorsOnly Actions!E1", "overdue Actions!D2", "overdue Actions!D4", "colorsOnly More!A1"],
  },
  {
    name: "due today, in a period that isn't over, complete, discontinued, ongoing, unreadable or empty",
    sheets: {
      Actions: actionRows(
        ["1", "a", LED, day("2026-11-22"), "On track"],
        ["2", "b", LED, "Fall 2026", "On track"],
        ["3", "c", LED, PAST, "Done"],
        ["4", "d", LED, PAST, "Cancelled"],
        ["5", "e", LED, "Ongoing", "On track"],
        ["6", "f", LED, "within two weeks of hire", "On track"],
        ["7", "g", LED, "", "On track"],
        ["8", "h", LED, "By April each year", "On track"],
      ),
    },
    finds: [],
  },
  {
    name: "completed by its date or its progress",
    sheets: {
      Actions: {
        kind: "actions",
        columns: { Action: "action", Due: "due", "Date closed": "completed", "% done": "percent" },
        rows: [
          ["a", PAST, day("2026-11-01"), ""],
          ["b", PAST, "", 1],
          ["c", PAST, "", 0.5],
        ],
      },
    },
    finds: ["overdue Actions!B4"],
  },
  {
    name: "school items of any kind, but no objectives of the district's",
    sheets: {
      Goals: {
        kind: "objectives",
        columns: { Goal: "objective", Due: "due", Status: "status" },
        rows: [["Reading", PAST, "On track"]],
      },
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Goal: "objective", Due: "due", Status: "status" },
        rows: [["Bates", "We read", PAST, "On track"]],
      },
    },
    finds: ["overdue Plans!C2"],
  },
  {
    name: "no status in the table",
    sheets: {
      Actions: {
        kind: "actions",
        columns: { Action: "action", Due: "due" },
        rows: [
          ["a", PAST],
          ["b", PAST],
        ],
      },
    },
    finds: ["noStatus Actions!A1"],
  },
  {
    name: "no status on many sheets, said once",
    sheets: atFourSchools({
      kind: "actions",
      columns: { Action: "action", Due: "due" },
      rows: [["a", PAST]],
    }),
    finds: ["noStatuses Ash!A1"],
  },
  {
    name: "status words that mean different things",
    sheets: { Actions: actionRows(["1", "a", LED, PAST, "Deferred"], ["2", "b", LED, PAST, "blorp"]) },
    finds: ["unclearStatus Actions!A1"],
  },
  {
    name: "a Y that may be yes as well as yellow",
    sheets: { Actions: actionRows(["1", "a", LED, PAST, "Y"]) },
    finds: ["unclearStatus Actions!A1"],
  },
  { name: "no dates", sheets: { Actions: actionRows(["1", "a", LED, "", ""]) }, finds: "inapplicable" },
];
