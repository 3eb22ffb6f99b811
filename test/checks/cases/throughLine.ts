import { GOALS, schoolRows } from "../../support/district";
import type { Case } from "./case";

export const B1: readonly Case[] = [
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
        ["Bates", "4", "d", "21"],
        ["Bates", "5", "e", "S21"],
      ),
    },
    finds: ["didYouMean Plans!D2", "didYouMean Plans!D3", "didYouMean Plans!D5", "nothing Plans!D6"],
  },
  {
    name: "a table of which nothing leads anywhere means another plan",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ...["S1", "S2", "S3", "S4", "S5"].map((link, at) => ["Bates", `${at}`, "a", `State ${link}`]),
      ),
    },
    finds: ["noneLead Plans!D1"],
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
    name: "short forms, numerals and other joining words are the same link",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Bates", "1", "a", "G1"],
        ["Bates", "2", "b", "Obj 2."],
        ["Bates", "3", "c", "Goal II: Attendance"],
        ["Bates", "4", "d", "1.2—Coaching"],
        ["Bates", "5", "e", "Goals 1 & 2"],
      ),
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
    name: "a school's own id is not taken for the district's number",
    sheets: { ...GOALS, Plans: schoolRows(["Bates", "BA-7", "a", "1.1"], ["Bates", "BA-8", "b", "BA-1"]) },
    finds: ["nothing Plans!D3"],
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

export const B2: readonly Case[] = [
  {
    name: "a row whose words are an initiative's",
    sheets: {
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "Teachers get coaching", ""], ["Bates", "2", "b", "1.1"]),
    },
    finds: ["notLinked Plans!D2"],
  },
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

export const B3: readonly Case[] = [
  {
    name: "an objective that one school has not taken up",
    sheets: { ...GOALS, Plans: schoolRows(...bothAt("Bates", 1), ["Clay", "3", "c", "1.2"]) },
    finds: ["one Goals!A3"],
  },
  {
    name: "an objective that some schools have not taken up",
    sheets: {
      ...GOALS,
      Plans: schoolRows(...bothAt("Bates", 1), ["Clay", "3", "c", "1.2"], ["Dunn", "4", "d", "1.1"]),
    },
    finds: ["some Goals!A3"],
  },
  {
    name: "an objective that no school has taken up",
    sheets: { ...GOALS, Plans: schoolRows(["Bates", "1", "a", "1"], ["Clay", "2", "b", "1.1"]) },
    finds: ["none Goals!A3"],
  },
  {
    name: "a goal is taken up by its parts, of which none is asked for by itself",
    sheets: {
      Goals: {
        ...GOALS.Goals,
        rows: [
          ...["1 Reading", "1.1 Reading block", "1.2 Tutors", "2 Attendance", "2.1 Calls", "3 Arts"].map(
            (each) => [each.split(" ")[0]!, each.replace(/^\S+ /, "")],
          ),
        ],
      },
      Plans: schoolRows(["Bates", "1", "a", "1.2"], ["Bates", "2", "b", "2.1"], ["Clay", "3", "c", "1"]),
    },
    finds: ["one Goals!A5", "none Goals!A7"],
  },
  {
    name: "taken up by initiatives as well as directly",
    sheets: { ...GOALS, Plans: schoolRows(...bothAt("Bates", 1), ...bothAt("Clay", 3)) },
    finds: [],
  },
  {
    name: "taken up through an initiative whose own link leads nowhere, and by a link that means it",
    sheets: {
      Goals: GOALS.Goals,
      Initiatives: {
        ...GOALS.Initiatives,
        rows: [
          ["1.1", "Reading block", "1"],
          ["2.1", "Family visits", "22"],
        ],
      },
      Plans: schoolRows(
        ["Bates", "1", "a", "Reeding block"],
        ["Bates", "2", "b", "2.1"],
        ["Clay", "3", "c", "9.9"],
      ),
    },
    finds: ["one Goals!A2", "one Goals!A3"],
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
    finds: ["one Goals!A2"],
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
    finds: ["noSchool Goals!A3"],
  },
  { name: "no school plans", sheets: GOALS, finds: "inapplicable" },
];
