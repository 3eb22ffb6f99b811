import type { CellValue } from "../../../src/plan/cell";
import { GOALS, initiativeRows } from "../../support/district";
import type { SheetFixture } from "../../support/plan";
import type { Case } from "./case";

const resources = (...rows: CellValue[][]): SheetFixture => ({
  kind: "resources",
  columns: {
    ...({ Resource: "resources", Serves: "parent", Kind: "resourceKind" } as const),
    ...({ Money: "money", Permanent: "permanence" } as const),
  },
  rows,
});

export const F1: readonly Case[] = [
  {
    name: "an initiative without any; one whose objective has some",
    sheets: { ...GOALS, Resources: resources(["Coaches", "1"]) },
    finds: ["none Initiatives!B4"],
  },
  {
    name: "many without any",
    sheets: {
      Goals: GOALS.Goals,
      Initiatives: initiativeRows(
        ...Array.from({ length: 8 }, (_, at) => [`1.${at + 1}`, `Initiative ${at + 1}`, "1"]),
      ),
      Resources: resources(["Coaches", "1.1"]),
    },
    finds: ["most Initiatives!B3"],
  },
  {
    name: "each has some",
    sheets: { ...GOALS, Resources: resources(["Coaches", "1.1"], ["Books", "1.2"], ["Vans", "2.1"]) },
    finds: [],
  },
  {
    name: "kept in the initiatives' own rows",
    sheets: {
      Goals: GOALS.Goals,
      Initiatives: {
        kind: "initiatives",
        columns: { ID: "id", Initiative: "initiative", Resources: "resources", Fund: "funding" },
        rows: [
          ["1.1", "Reading block", "Coaches", ""],
          ["1.2", "Coaching of teachers", "", ""],
          ["2.1", "Family visits", "", "Title I"],
        ],
      },
    },
    finds: ["none Initiatives!C3"],
  },
  { name: "no resources are kept", sheets: GOALS, finds: "inapplicable" },
];

export const F2: readonly Case[] = [
  {
    name: "one that serves nothing",
    sheets: { ...GOALS, Resources: resources(["Coaches", "1.1"], ["Vans", ""]) },
    finds: ["nothing Resources!B3"],
  },
  {
    name: "none that says it, and no column for it",
    sheets: {
      ...GOALS,
      Resources: resources(...["a", "b", "c", "d", "e"].map((name) => [name])),
      Others: { kind: "resources", columns: { Resource: "resources" }, rows: [["Vans"]] },
    },
    finds: ["noneSays Resources!B1", "noColumn Others!A1"],
  },
  {
    name: "each serves something, if only what isn't there",
    sheets: { ...GOALS, Resources: resources(["Coaches", "1.1"], ["Vans", "9.9"], []) },
    finds: [],
  },
  { name: "no resources", sheets: GOALS, finds: "inapplicable" },
];

export const F3: readonly Case[] = [
  {
    name: "work that goes on, on a grant",
    sheets: { ...GOALS, Resources: resources(["Coaches", "1.1", "People", "One-off", "Yes"]) },
    finds: ["ends Resources!E2"],
  },
  {
    name: "in the initiatives' own rows, under a heading that doesn't say it",
    sheets: {
      Initiatives: {
        kind: "initiatives",
        columns: { Initiative: "initiative", Resources: "resources", Money: "money", "How long": "other" },
        rows: [
          ["Mentors", "Stipends", "one-time grant", "Permanent"],
          ["Materials", "Books", "one-time grant", "2 years"],
          ["Tutors", "Staff", "yearly", "Permanent"],
        ],
      },
    },
    finds: ["ends Initiatives!D2"],
  },
  {
    name: "permanent money, work that ends, and what isn't said",
    sheets: {
      ...GOALS,
      Resources: resources(
        ["Coaches", "1.1", "People", "Permanent", "Yes"],
        ["Training", "1.1", "Money", "One-off", "No"],
        ["Books", "1.1", "Money", "One-off", ""],
        ["Vans", "1.1", "Money", "", "Yes"],
      ),
    },
    finds: [],
  },
  {
    name: "no column that says it",
    sheets: {
      ...GOALS,
      Resources: {
        kind: "resources",
        columns: { Resource: "resources", Serves: "parent", Money: "money" },
        rows: [["Coaches", "1.1", "One-off"]],
      },
    },
    finds: "inapplicable",
  },
];

const REVIEWED = {
  ...({ Proposal: "proposal", "Aligned with the vision": "criterion", Fundable: "criterion" } as const),
  ...({ Decision: "decision", "Discussed with": "discussedWith" } as const),
};
const proposals = (columns: SheetFixture["columns"], ...rows: CellValue[][]): SheetFixture => ({
  kind: "proposals",
  columns,
  rows,
});

export const F4: readonly Case[] = [
  {
    name: "declined with nobody, approved against a criterion",
    sheets: {
      Ideas: proposals(
        REVIEWED,
        ["Later start", "Yes", "Yes", "Declined", ""],
        ["Shared nurse", "No", "Not looked at yet", "Approved", "Cluster"],
        ["Year-round school", "Yes", "No, it costs too much", "Go ahead", "Cluster"],
        ["Open campus", "Yes", "Yes", "Turned down", "TBD"],
      ),
    },
    finds: ["notDiscussed Ideas!E2", "against Ideas!B3", "against Ideas!C4", "notDiscussed Ideas!E5"],
  },
  {
    name: "declined and talked over; approved with all criteria met or not looked at; under discussion",
    sheets: {
      Ideas: proposals(
        REVIEWED,
        ["Later start", "No", "Yes", "Declined", "North cluster, 3 May"],
        ["Shared nurse", "Yes", "Not looked at yet", "Approved", ""],
        ["House system", "No", "No", "Under discussion", ""],
        [],
      ),
    },
    finds: [],
  },
  {
    name: "no column for with whom",
    sheets: { Ideas: proposals({ Idea: "proposal", Decision: "decision" }, ["Later start", "Declined"]) },
    finds: ["noDiscussion Ideas!A1"],
  },
  { name: "no proposals", sheets: GOALS, finds: "inapplicable" },
];
