import { GOALS, actionRows, initiativeRows, objectiveRows, schoolRows } from "../../support/district";
import type { SheetFixture } from "../../support/plan";
import type { Case } from "./case";

const objectives = (count: number): SheetFixture =>
  objectiveRows(
    ...Array.from({ length: count }, (_, at) => [
      String(at + 1),
      `Wording of goal ${at + 1}`,
      "J. Ortiz",
      "On track",
    ]),
  );
const initiatives = (...of: string[]): SheetFixture =>
  initiativeRows(...of.map((objective, at) => [`I${at + 1}`, `Something ${at + 1} for it`, objective, ""]));

export const A1: readonly Case[] = [
  { name: "too few", sheets: { Goals: objectives(2) }, finds: ["count Goals!A1"] },
  { name: "too many", sheets: { Goals: objectives(6) }, finds: ["count Goals!A1"] },
  { name: "three and five", sheets: { Goals: objectives(3) }, finds: [] },
  {
    name: "goals under a goal are its parts",
    sheets: {
      Goals: {
        kind: "objectives",
        columns: { ID: "id", Goal: "objective" },
        rows: ["1", "2", "3", "3.1", "3.2", "3.3"].map((id) => [id, `Goal ${id}`]),
      },
    },
    finds: [],
  },
  {
    name: "a long list of topics that others' rows name is none of objectives",
    sheets: {
      Actions: {
        kind: "plan",
        columns: { Topic: "objective", Action: "action" },
        rows: Array.from({ length: 20 }, (_, at) => [`Topic of number ${at}`, `Do ${at}`]),
      },
    },
    finds: [],
  },
  {
    name: "one that was given up doesn't count, nor do a school's goals",
    sheets: {
      Goals: { ...objectives(6), rows: [...objectives(5).rows, ["6", "Dropped", "", "Cancelled"]] },
      Plans: {
        kind: "schoolPlan",
        columns: { School: "unit", Goal: "objective" },
        rows: [["Bates", "We read"]],
      },
    },
    finds: [],
  },
  {
    name: "initiatives, and no objectives",
    sheets: { Initiatives: initiatives("", "", "") },
    finds: ["none"],
  },
  {
    name: "no plan of the district's",
    sheets: { Plans: schoolRows(["Bates", "1", "a", ""]) },
    finds: "inapplicable",
  },
];

export const A2: readonly Case[] = [
  {
    name: "two under one objective, six under another",
    sheets: { Goals: objectives(2), Initiatives: initiatives("1", "1", "2", "2", "2", "2", "2", "2") },
    finds: ["count Goals!A2", "count Goals!A3"],
  },
  {
    name: "three under one",
    sheets: { Goals: objectives(1), Initiatives: initiatives("1", "1", "1") },
    finds: [],
  },
  {
    name: "one of three whose link leads nowhere, by its text or its number that objective's",
    sheets: {
      Goals: objectiveRows(["G1", "Read", "", ""], ["G2", "Attend", "", ""], ["G3", "Lead", "", ""]),
      Initiatives: initiativeRows(
        ...[1, 2, 3].map((at) => [`S1.${at}`, `Reading ${at}`, at === 2 ? "Goal 9" : "G1", ""]),
        ...[1, 2, 3].map((at) => [`S2.${at}`, `Attending ${at}`, at === 2 ? "Atend" : "G2", ""]),
        ...[1, 2].map((at) => [`S3.${at}`, `Leading ${at}`, "G3", ""]),
      ),
    },
    finds: ["count Goals!A4"],
  },
  {
    name: "none at all, which is another rule's",
    sheets: { Goals: objectives(2), Initiatives: initiatives("1", "1", "1") },
    finds: [],
  },
  {
    name: "initiatives that don't say which objective they serve",
    sheets: { Goals: objectives(1), Initiatives: initiatives("", "", "") },
    finds: ["noLinks Initiatives!A1"],
  },
  { name: "no initiatives", sheets: { Goals: objectives(3) }, finds: "inapplicable" },
];

const goals = (school: string, count: number): string[][] =>
  Array.from({ length: count }, (_, at) => [school, `Goal ${at + 1} of ours`]);
const goalPlan = (...rows: string[][]): SheetFixture => ({
  kind: "schoolPlan",
  columns: { School: "unit", Goal: "objective" },
  rows,
});
const actions = (count: number, status = "On track"): string[][] =>
  Array.from({ length: count }, (_, at) => ["Bates", `BA-1.${at + 1}`, `Do ${at + 1}`, "BA-1", status]);
const nested = (...rows: string[][]): SheetFixture => ({
  kind: "schoolPlan",
  columns: { School: "unit", Ref: "id", "Goal or action": "action", Serves: "parent", Status: "status" },
  rows: [["Bates", "BA-1", "Everybody reads", "", "On track"], ...rows],
});

export const A3: readonly Case[] = [
  {
    name: "six goals of one school",
    sheets: { Plans: goalPlan(...goals("Bates", 6), ...goals("Clay", 5)) },
    finds: ["goals Plans!B7"],
  },
  {
    name: "21 open actions under a goal",
    sheets: { Plans: nested(...actions(21)) },
    finds: ["openActions Plans!B23"],
  },
  {
    name: "ids that go on from a goal's are its parts, whatever else they are linked to",
    sheets: {
      ...GOALS,
      Plans: nested(
        ...["1.1", "1.2", "2.1", "1.1", "1.2", "2.1"].map((id, at) => ["Bates", `BA-1.${at}`, "Do", id, ""]),
      ),
    },
    finds: [],
  },
  {
    name: "many actions of which most are done",
    sheets: { Plans: nested(...actions(30, "Done")) },
    finds: [],
  },
  {
    name: "a plain list of actions has no goals of the school's own",
    sheets: {
      ...GOALS,
      Plans: schoolRows(...Array.from({ length: 12 }, (_, at) => ["Bates", `${at}`, `Do ${at}`, "1.1"])),
    },
    finds: [],
  },
  {
    name: "rows that don't say whose they are",
    sheets: {
      Plans: { kind: "schoolPlan", columns: { School: "unit", Goal: "objective" }, rows: [["A; B", "x"]] },
    },
    finds: ["noSchool Plans!A1"],
  },
  { name: "no school plans", sheets: GOALS, finds: "inapplicable" },
];

export const A4: readonly Case[] = [
  {
    name: "an initiative that another office wrote down again",
    sheets: {
      Initiatives: initiativeRows(
        ["3.2", "Weekly attendance teams in every school", "", ""],
        ["4.2", "Every school: weekly attendance teams with families", "", ""],
      ),
    },
    finds: ["similar Initiatives!B3"],
  },
  {
    name: "the same goal for another subject, grade or group is another goal",
    sheets: {
      Goals: objectiveRows(
        ["1", "Increase the share of students in grade 3 who meet the standard in reading", "", ""],
        ["2", "Increase the share of students in grade 3 who meet the standard in math", "", ""],
        ["3", "Increase the share of students in grade 8 who meet the standard in reading", "", ""],
      ),
    },
    finds: [],
  },
  {
    name: "different schools may want the same",
    sheets: {
      Plans: goalPlan(
        ["Bates", "Every child reads well by third grade"],
        ["Clay", "Every child reads well by third grade"],
      ),
    },
    finds: "inapplicable",
  },
  {
    name: "few words are alike by chance, and one that was given up is no second",
    sheets: {
      Initiatives: initiativeRows(
        ["1.1", "Professional development", "", ""],
        ["2.1", "Professional development", "", ""],
        ["3.1", "Weekly attendance teams in every school", "", ""],
        ["4.1", "Weekly attendance teams in every school", "", "Cancelled"],
        ["5.1", "Family liaisons visit homes", "", ""],
      ),
    },
    finds: [],
  },
];

const direction = (...rows: string[][]): SheetFixture => ({
  kind: "direction",
  columns: { Unit: "unit", Vision: "vision", "Theory of action": "theoryOfAction" },
  rows,
});
const TWO_SCHOOLS: SheetFixture = schoolRows(["Bates", "1", "a", "1.1"], ["Clay", "2", "b", "1.1"]);
const THEORY = "If we watch lessons, then students read more.";

export const A5: readonly Case[] = [
  {
    name: "the district says neither",
    sheets: { ...GOALS, Direction: direction(["District", "", ""]) },
    finds: ["noVision Direction!B2", "noTheory Direction!C2"],
  },
  {
    name: "no row of the district's",
    sheets: { ...GOALS, Plans: TWO_SCHOOLS, Direction: direction(["Bates", "We read", ""]) },
    finds: ["noRow Direction!A1"],
  },
  {
    name: "a school without one where another has one, and one without a row",
    sheets: {
      ...GOALS,
      Plans: schoolRows(["Bates", "1", "a", "1.1"], ["Clay", "2", "b", "1.1"], ["Dunn", "3", "c", "1.1"]),
      Direction: direction(["District", "All read", THEORY], ["Bates", "", THEORY], ["Clay", "", ""]),
    },
    finds: ["schoolNoTheory Direction!C4", "schoolsMissing Direction!A1"],
  },
  {
    name: "both said, and no school has one of its own",
    sheets: { ...GOALS, Plans: TWO_SCHOOLS, Direction: direction(["District", "All read", THEORY]) },
    finds: [],
  },
  { name: "no sheet for it", sheets: GOALS, finds: ["noTable"] },
  { name: "nothing of a plan", sheets: { Empty: actionRows() }, finds: "inapplicable" },
];
