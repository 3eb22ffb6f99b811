import { actionRows, GOALS, initiativeRows, objectiveRows, schoolRows } from "../../support/district";
import { day, type SheetFixture } from "../../support/plan";
import type { CellValue } from "../../../src/plan/cell";
import type { Case } from "./case";

const LED = "J. Ortiz";
const WINDOW = { window: { first: day("2025-07-01"), last: day("2027-06-30") } };
const DUE = day("2027-03-01");

/** Actions with all that the rules of accountability look at. */
const work = (...rows: CellValue[][]): SheetFixture => ({
  kind: "actions",
  columns: {
    ...({ ID: "id", Action: "action", Lead: "lead", Helps: "support", Serves: "parent" } as const),
    ...({ Start: "start", Due: "due", Status: "status", Evidence: "evidence" } as const),
  },
  rows,
});
const row = (
  id: string,
  more: {
    lead?: string;
    helps?: string;
    serves?: string;
    start?: CellValue;
    due?: CellValue;
    status?: string;
    evidence?: string;
  } = {},
) => [
  ...[id, `Do ${id}`, more.lead ?? LED, more.helps ?? "Coach", more.serves ?? ""],
  ...[more.start ?? "", more.due ?? DUE, more.status ?? "On track", more.evidence ?? ""],
];

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
  { name: "nothing done yet", sheets: { Actions: work(row("1")) }, finds: "inapplicable" },
];

const many = (count: number, lead: string) =>
  Array.from({ length: count }, (_, at) => row(`${lead}${at}`, { lead }));

export const D5: readonly Case[] = [
  {
    name: "eleven open actions of one person",
    sheets: { Actions: work(...many(11, LED)) },
    finds: ["many Actions!C12"],
  },
  {
    name: "the first of several names leads, in the central office and in a school",
    sheets: {
      Actions: work(...many(10, LED)),
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Action: "action", Lead: "lead" },
        rows: [["Bates", "Visit", "J. Ortiz; A. Moss"]],
      },
    },
    finds: ["many Plans!C2"],
  },
  {
    name: "more than a quarter of all",
    sheets: {
      Actions: work(
        ...many(11, LED),
        ...["Ann Moss", "Cara Dent", "Eve Fox"].flatMap((name) => many(10, name)),
      ),
    },
    check: { limits: { D5: { most: 20 } } },
    finds: ["share Actions!C12"],
  },
  {
    name: "ten, and one that is done",
    sheets: { Actions: work(...many(10, LED), row("x", { status: "Done" })) },
    finds: [],
  },
  {
    name: "a title is another person in each school",
    sheets: {
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Action: "action", Lead: "lead" },
        rows: Array.from({ length: 16 }, (_, at) => [at < 8 ? "Bates" : "Clay", `Do ${at}`, "Principal"]),
      },
    },
    finds: [],
  },
  { name: "nothing open", sheets: { Actions: work(row("1", { status: "Done" })) }, finds: "inapplicable" },
];

const needy: SheetFixture = {
  kind: "initiatives",
  columns: { ID: "id", Initiative: "initiative", Objective: "parent", Resources: "resources" },
  rows: [
    ["1.1", "Block", "1", ""],
    ["1.2", "Coaching", "1", "Two coaches"],
    ["1.3", "Visits", "1", ""],
  ],
};

export const D6: readonly Case[] = [
  {
    name: "held to it, with no support anywhere",
    sheets: {
      ...GOALS,
      Initiatives: needy,
      Actions: work(row("a", { serves: "1.1", helps: "" }), row("b", { serves: "1.1" })),
    },
    finds: ["noSupport Actions!C2"],
  },
  {
    name: "support on the row, on the initiative or among its resources; nobody is held to it; done",
    sheets: {
      ...GOALS,
      Initiatives: needy,
      Resources: {
        kind: "resources",
        columns: { Resource: "resources", For: "parent" },
        rows: [["A bus", "1.3"]],
      },
      Actions: work(
        ...[
          row("a", { serves: "1.1" }),
          row("b", { serves: "1.2", helps: "" }),
          row("c", { serves: "1.3", helps: "" }),
        ],
        ...[
          row("d", { serves: "1.1", helps: "", lead: "TBD" }),
          row("e", { serves: "1.1", helps: "", status: "Done" }),
        ],
      ),
    },
    finds: [],
  },
  {
    name: "a table that names no support at all",
    sheets: {
      ...GOALS,
      Actions: work(...Array.from({ length: 10 }, (_, at) => row(`${at}`, { helps: "" }))),
    },
    finds: ["noneSupported Actions!A1"],
  },
  {
    name: "no columns for it anywhere",
    sheets: { ...GOALS, Actions: actionRows(["1", "a", LED, DUE, ""]) },
    finds: ["noColumns"],
  },
  {
    name: "nobody is held to anything",
    sheets: { Actions: work(row("1", { lead: "" })) },
    finds: "inapplicable",
  },
];

const schools = (...rows: CellValue[][]): SheetFixture => ({
  kind: "units",
  columns: { School: "unit", "Also written as": "other", Type: "other", Principal: "lead" },
  rows,
});

export const D7: readonly Case[] = [
  {
    name: "a school without anybody, one whose post is vacant, objectives without a lead",
    sheets: {
      Goals: objectiveRows(["1", "Read", "", ""], ["2", "Attend", "Cabinet", ""]),
      Schools: schools(
        ["Bates", "", "", ""],
        ["Clay", "", "", "vacant (L. Novak acting)"],
        ["North", "", "Cluster", ""],
      ),
    },
    finds: [
      ...["objective Goals!C2", "nobodyInParticular Goals!C3"],
      ...["unit Schools!D2", "vacant Schools!D3", "unit Schools!D4"],
    ],
  },
  {
    name: "all of them led; teams are no schools",
    sheets: {
      Goals: objectiveRows(["1", "Read", "E. Marsh", ""]),
      Schools: schools(["Bates", "", "School", "A. Moreau"], ["Reading team", "", "Team", ""]),
    },
    finds: [],
  },
  {
    name: "no columns for it",
    sheets: {
      ...GOALS,
      Schools: { kind: "units", columns: { School: "unit" }, rows: [["Bates"], ["Clay"]] },
    },
    finds: ["noColumn Goals!A1", "noLeaders Schools!A1"],
  },
  { name: "neither schools nor objectives", sheets: { Actions: work(row("1")) }, finds: "inapplicable" },
];

export const D8: readonly Case[] = [
  {
    name: "a person with a given name and with its initial, with and without a stop, with a slip",
    sheets: {
      Actions: work(
        ...["M. Tran", "M. Tran", "Mai Tran", "S. Okafor", "S. Okafor", "S Okafor"].map((lead, at) =>
          row(`${at}`, { lead }),
        ),
        ...["Marisol Fuentes", "Marisol Fuentes", "Marisol Fuentez"].map((lead, at) =>
          row(`m${at}`, { lead }),
        ),
      ),
    },
    finds: ["person Actions!C4", "person Actions!C7", "person Actions!C10"],
  },
  {
    name: "a school in a spelling that the list doesn't give, and one on no list at all",
    sheets: {
      ...GOALS,
      Schools: schools(
        ["Bates Elementary School", "Bates; Bates ES", "", ""],
        ["Clay Middle School", "", "", ""],
      ),
      Plans: schoolRows(
        ["BATES ELEMENTARY", "1", "a", "1.1"],
        ["Bates es", "2", "b", "1.1"],
        ["Clay; Bates", "3", "c", "1.1"],
      ),
    },
    finds: ["school Plans!A2", "notPlaced Plans!A4"],
  },
  {
    name: "a school in two spellings, without a list",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Bates Elementary", "1", "a", "1.1"],
        ["Bates Elementary", "2", "b", "1.1"],
        ["Bates", "3", "c", "1.1"],
      ),
    },
    finds: ["schoolElsewhere Plans!A4"],
  },
  {
    name: "people who only share a surname, two who may be meant, marked leads, titles and case",
    sheets: {
      ...GOALS,
      Actions: work(
        ...["Maria Ortiz", "Juan Ortiz", "Mai Tran", "Minh Tran", "M. Tran"].map((lead, at) =>
          row(`${at}`, { lead }),
        ),
        ...[
          "E. Marsh",
          "E. Marsh (lead); A. Moss",
          "Principal",
          "Principals",
          "Ben Johnson",
          "Bob Johnston",
        ].map((lead, at) => row(`m${at}`, { lead })),
      ),
      Plans: schoolRows(["Bates", "1", "a", "1.1"], ["BATES ", "2", "b", "1.1"]),
    },
    finds: [],
  },
  { name: "nothing of a plan", sheets: { Empty: actionRows() }, finds: "inapplicable" },
];

const reflections = (...rows: CellValue[][]): SheetFixture => ({
  kind: "reflections",
  columns: { Leader: "lead", Unit: "unit", Month: "period", Standard: "item", Level: "rating" },
  rows,
});
const NOW = day("2026-11-01");

export const D9: readonly Case[] = [
  {
    name: "leaders of schools only",
    sheets: {
      ...GOALS,
      Reflections: reflections(
        ["A. Moreau", "Bates", NOW, "Rigor", "effective"],
        ["M. Hale", "Clay", NOW, "Rigor", "effective"],
      ),
    },
    finds: ["none Reflections!A1"],
  },
  {
    name: "a supervisor among them",
    sheets: {
      ...GOALS,
      Reflections: reflections(
        ["A. Moreau", "Bates", NOW, "Rigor", "effective"],
        ["E. Marsh", "Central office", NOW, "Rigor", "effective"],
      ),
    },
    finds: [],
  },
  {
    name: "rows that are ready and not filled in, and another month",
    sheets: {
      ...GOALS,
      Reflections: reflections(
        ["A. Moreau", "Bates", NOW, "Rigor", ""],
        ["A. Moreau", "Bates", day("2026-10-01"), "Rigor", "effective"],
      ),
    },
    finds: "inapplicable",
  },
  {
    name: "nobody says whose they are",
    sheets: {
      Reflections: {
        kind: "reflections",
        columns: { Leader: "lead", Month: "period", Level: "rating" },
        rows: [["A. Moreau", NOW, "effective"]],
      },
    },
    finds: ["noUnits Reflections!A1"],
  },
];

export const D10: readonly Case[] = [
  {
    name: "several names, no lead",
    sheets: {
      Actions: work(row("1", { lead: "T. Bergeron; P. Nair" }), row("2", { lead: "D. Rourke, S. Okafor" })),
    },
    finds: ["severalNames Actions!C2", "severalNames Actions!C3"],
  },
  {
    name: "several names, and no column for those who help",
    sheets: { Actions: actionRows(["1", "a", "T. Bergeron; P. Nair"]) },
    finds: ["severalNames Actions!C2"],
  },
  {
    name: "one marked as lead, a lead and a group, one name in two parts, given up",
    sheets: {
      Actions: work(
        ...["G. Abara (lead); V. Salgado; R. Feldman", "T. Bergeron, grade leads", "Ortiz, Maria"].map(
          (lead, at) => row(`${at}`, { lead }),
        ),
        ...[
          row("x", { lead: "Maria Ortiz, Principal" }),
          row("y", { lead: "A. Moss; B. Hart", status: "Cancelled" }),
        ],
      ),
    },
    finds: [],
  },
  {
    name: "of two columns for leads the first is the lead",
    sheets: {
      Actions: {
        kind: "actions",
        columns: { Action: "action", "Lead 1": "lead", "Lead 2": "lead" },
        rows: [["a", "A. Moss", "B. Hart"]],
      },
    },
    finds: [],
  },
  {
    name: "no actions",
    sheets: {
      Goals: objectiveRows(["1", "Read", "", ""]),
      Initiatives: initiativeRows(["1.1", "a", "1", ""]),
    },
    finds: "inapplicable",
  },
];
