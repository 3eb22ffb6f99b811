import { GOALS, actionRows, schoolRows } from "../support/district";
import { day, type SheetFixture } from "../support/plan";

/** A workbook and what one rule finds in it: message and cell ("nothing Plans!D2"), the message alone where there is no cell. */
export interface Case {
  readonly name: string;
  readonly sheets: Readonly<Record<string, SheetFixture>>;
  readonly finds: readonly string[] | "inapplicable";
}

const LED = "J. Ortiz";
const PAST = day("2026-10-01");

const B1: Case[] = [
  {
    name: "a link to an id that isn't there",
    sheets: { ...GOALS, Plans: schoolRows(["Bates", "1", "a", "7.7"], ["Bates", "2", "b", "1.1; Gardens"]) },
    finds: ["nothing Plans!D2", "nothing Plans!D3"],
  },
  {
    name: "an id written in another way, or a wording with a slip",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Bates", "1", "a", "SO 1-2"],
        ["Bates", "2", "b", "Reeding block"],
        ["Bates", "3", "c", "1,2; 1.1"],
      ),
    },
    finds: ["didYouMean Plans!D2", "didYouMean Plans!D3"],
  },
  {
    name: "links by id, by number and by wording are met",
    sheets: {
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "a", 1.1], ["Bates", "2", "b", "every child READS"]),
    },
    finds: [],
  },
  {
    name: "11.2 is another id than 1.2 and is met where it exists",
    sheets: {
      Goals: {
        ...GOALS.Goals,
        rows: [
          ["1.2", "Reading"],
          ["11.2", "Arts"],
        ],
      },
      Plans: schoolRows(["Bates", "1", "a", "11.2"]),
    },
    finds: [],
  },
  {
    name: "a local row and an empty cell are no links",
    sheets: {
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "a", "local: our garden"], ["Bates", "2", "b", "n/a"]),
    },
    finds: "inapplicable",
  },
  {
    name: "the district's own rows are another rule's",
    sheets: { ...GOALS, Initiatives: { ...GOALS.Initiatives, rows: [["1.1", "Reading block", "9"]] } },
    finds: "inapplicable",
  },
  {
    name: "nothing to link to in the workbook",
    sheets: { Plans: schoolRows(["Bates", "1", "a", "1.1"], ["Clay", "2", "b", "1.2"]) },
    finds: ["noDistrictGoals"],
  },
];

const goalColumns = { School: "unit", Goal: "objective", Step: "action", "District goal": "parent" } as const;

const B2: Case[] = [
  {
    name: "a row without a link",
    sheets: {
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "a", "1.1"], ["Bates", "2", "b", ""], ["Clay", "3", "c", "TBD"]),
    },
    finds: ["notLinked Plans!D3", "notLinked Plans!D4"],
  },
  {
    name: "linked, local and discontinued rows",
    sheets: {
      ...GOALS,
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Step: "action", "District goal": "parent", Status: "status" },
        rows: [
          ["Bates", "a", "1.1", ""],
          ["Bates", "b", "Local: our garden", ""],
          ["Bates", "c", "", "Discontinued"],
        ],
      },
    },
    finds: [],
  },
  {
    name: "a link to nothing is B1's",
    sheets: { ...GOALS, Plans: schoolRows(["Bates", "1", "a", "9.9"]) },
    finds: [],
  },
  {
    name: "rows of a goal whose link stands once, in its first row",
    sheets: {
      ...GOALS,
      Plans: {
        kind: "schoolPlan",
        columns: goalColumns,
        rows: [
          ["Bates", "We read", "a", "1"],
          ["Bates", "", "b", ""],
          ["Bates", "", "c", ""],
          ["Clay", "We run", "d", ""],
          ["Clay", "", "e", ""],
        ],
      },
    },
    finds: ["notLinked Plans!D5", "notLinked Plans!D6"],
  },
  {
    name: "rows whose goal is the district's",
    sheets: {
      ...GOALS,
      Plans: { kind: "schoolPlan", columns: goalColumns, rows: [["Bates", "Every child reads", "a", ""]] },
    },
    finds: [],
  },
  {
    name: "no column says what rows serve",
    sheets: {
      ...GOALS,
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Step: "action" },
        rows: [
          ["Bates", "a"],
          ["Clay", "b"],
        ],
      },
    },
    finds: ["noLinkColumn Plans!A1"],
  },
  {
    name: "nothing to link to in the workbook",
    sheets: { Plans: schoolRows(["Bates", "1", "a", ""]) },
    finds: ["noDistrictGoals"],
  },
  { name: "no school plans", sheets: GOALS, finds: "inapplicable" },
];

const bothAt = (school: string, from: number): string[][] => [
  [school, String(from), `${school} a`, "1.1"],
  [school, String(from + 1), `${school} b`, "Goal 2"],
];

const B3: Case[] = [
  {
    name: "an objective that one school has not taken up",
    sheets: { ...GOALS, Plans: schoolRows(...bothAt("Bates", 1), ["Clay", "3", "c", "1.2"]) },
    finds: ["some Goals!B3"],
  },
  {
    name: "an objective that no school has taken up",
    sheets: { ...GOALS, Plans: schoolRows(["Bates", "1", "a", "1"], ["Clay", "2", "b", "1.1"]) },
    finds: ["none Goals!B3"],
  },
  {
    name: "taken up by initiatives as well as directly",
    sheets: { ...GOALS, Plans: schoolRows(...bothAt("Bates", 1), ...bothAt("Clay", 3)) },
    finds: [],
  },
  {
    name: "an exempted school, by id and by wording",
    sheets: {
      ...GOALS,
      Schools: {
        kind: "units",
        columns: { School: "unit", "Exempt from": "other" },
        rows: [["Bates"], ["Clay", "2: opens in January"], ["Dunn", "Every child attends (boarding school)"]],
      },
      Plans: schoolRows(...bothAt("Bates", 1), ["Clay", "3", "c", "1.2"], ["Dunn", "4", "d", "1.2"]),
    },
    finds: [],
  },
  {
    name: "discontinued rows don't cover, discontinued objectives needn't be covered",
    sheets: {
      Goals: {
        kind: "objectives",
        columns: { ID: "id", Goal: "objective", Status: "status" },
        rows: [
          ["1", "Reading", ""],
          ["2", "Attendance", "Cancelled"],
          ["3", "Arts", ""],
        ],
      },
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Step: "action", "District goal": "parent", Status: "status" },
        rows: [
          ["Bates", "a", "1", "Discontinued"],
          ["Bates", "b", "3", ""],
          ["Clay", "c", "1", ""],
          ["Clay", "d", "3", ""],
        ],
      },
    },
    finds: ["some Goals!B2"],
  },
  {
    name: "a school without rows in the workbook",
    sheets: {
      ...GOALS,
      Schools: { kind: "units", columns: { School: "unit" }, rows: [["Bates"], ["Clay"]] },
      Plans: schoolRows(...bothAt("Bates", 1)),
    },
    finds: ["noRows"],
  },
  {
    name: "a school whose table has no links",
    sheets: {
      ...GOALS,
      Plans: schoolRows(...bothAt("Bates", 1)),
      Clay: { kind: "schoolPlan", columns: { Step: "action" }, rows: [["a"]] },
    },
    finds: ["noLinks"],
  },
  {
    name: "rows that don't say which school is theirs",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["North High", "1", "a", "1"],
        ["North Middle", "2", "b", "1"],
        ["North", "3", "c", "2"],
      ),
    },
    finds: ["noSchool Goals!B3"],
  },
  { name: "no school plans", sheets: GOALS, finds: "inapplicable" },
];

const D1: Case[] = [
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
  { name: "no actions", sheets: GOALS, finds: "inapplicable" },
];

const D3: Case[] = [
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
    name: "status words that mean different things",
    sheets: { Actions: actionRows(["1", "a", LED, PAST, "Deferred"], ["2", "b", LED, PAST, "blorp"]) },
    finds: ["unclearStatus Actions!A1"],
  },
  { name: "no dates", sheets: { Actions: actionRows(["1", "a", LED, "", ""]) }, finds: "inapplicable" },
];

const G1: Case[] = [
  {
    name: "an id used twice, as text and as a number",
    sheets: { Actions: actionRows(["1.1", "a"], [1.1, "b"], ["1.2", "c"]) },
    finds: ["duplicate Actions!A3"],
  },
  {
    name: "a missing id where the others have one",
    sheets: { Actions: actionRows(["A1", "a"], ["", "b"], ["A3", "c"], [], ["n/a", "d"]) },
    finds: ["missing Actions!A3", "missing Actions!A6"],
  },
  {
    name: "ids of their own; where hardly any row has one, none is missing",
    sheets: {
      Actions: actionRows(["1.2", "a"], ["11.2", "b"], ["1.20", "c"]),
      More: actionRows(["1", "a"], ["", "b"], ["", "c"]),
    },
    finds: [],
  },
  {
    name: "schools number their own rows, and so does each objective",
    sheets: {
      Plans: schoolRows(["Bates", "1", "a"], ["Bates", "2", "b"], ["Clay", "1", "c"], ["Clay", "2", "d"]),
      Plan: {
        kind: "plan",
        columns: { Goal: "objective", Step: "id", Action: "action" },
        rows: [
          ["Reading", "1", "a"],
          ["", "2", "b"],
          ["Attendance", "1", "c"],
          ["", "2", "d"],
        ],
      },
      Steps: actionRows(["1", "a"], ["2", "b"], ["3", "c"], ["1", "d"], ["2", "e"]),
    },
    finds: [],
  },
  {
    name: "a number used twice in one run",
    sheets: { Actions: actionRows(["1", "a"], ["2", "b"], ["2", "c"], ["3", "d"]) },
    finds: ["duplicate Actions!A4"],
  },
  {
    name: "an id that is merged over its rows, and one that is an error value",
    sheets: {
      Actions: {
        ...actionRows(["A1", "a"], ["", "b"], ["#REF!", "c"]),
        merges: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
      },
    },
    finds: [],
  },
  {
    name: "no column for ids",
    sheets: { Actions: { kind: "actions", columns: { Action: "action" }, rows: [["1.1 a"], ["1.1 b"]] } },
    finds: "inapplicable",
  },
];

export const CASES: Readonly<Record<string, readonly Case[]>> = { B1, B2, B3, D1, D3, G1 };
