import { actionRows, GOALS, objectiveRows } from "../../support/district";
import { type SheetFixture } from "../../support/plan";
import type { CellValue } from "../../../src/plan/cell";
import type { Case } from "./case";
import { DUE, LED, row, work } from "./work";

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
        ["Bates", "Bates ES", "School", ""],
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
