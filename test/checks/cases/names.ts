import { actionRows, GOALS, initiativeRows, objectiveRows, schoolRows } from "../../support/district";
import { day, type SheetFixture } from "../../support/plan";
import type { CellValue } from "../../../src/plan/cell";
import type { Case } from "./case";
import { row, work } from "./work";

const schools = (...rows: CellValue[][]): SheetFixture => ({
  kind: "units",
  columns: { School: "unit", "Also written as": "other", Type: "other", Principal: "lead" },
  rows,
});

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
    name: "a school that is another with a slip, without a list",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Squantum Elementary", "1", "a", "1.1"],
        ["Squantum Elementary", "2", "b", "1.1"],
        ["Squamtum Elementary", "3", "c", "1.1"],
        ["Mill Road School", "4", "d", "1.1"],
        ["Mill Rd School", "5", "e", "1.1"],
      ),
    },
    finds: ["schoolAlike Plans!A4"],
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
