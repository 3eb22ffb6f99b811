import { propose } from "../../../src/adopt/propose";
import { parsePlan } from "../../../src/plan/parse";
import { defaultSettings } from "../../../src/plan/settings";
import { AS_OF } from "../../support/plan";
import { gridOfText, sheetOf } from "../../support/snapshot";

const GOALS = `
  No | Strategic goal
  SG1 | Every learner writes with pleasure
  SG2 | Learners come every day
  SG3 | Each classroom honours its place`;
const planOf = (work: string) => {
  const named = { Goals: GOALS, Work: work };
  const sheets = Object.entries(named).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  const snapshot = { name: "plan.xlsx", sheets };
  const tables = propose(snapshot).flatMap((each) => each.tables);
  return parsePlan(snapshot, tables, defaultSettings(AS_OF));
};
const work = (first: string, second: string): string => `
  SG | Actions | Who is responsible | Timeframe | Status
  ${first}
  SG1 | Writing lessons with a guest | A. Moss | 5/1/2027 | On track
  SG1 | Meet to compare pieces of writing | B. Hart | 6/1/2027 | On track
  ${second}
  SG2 | Call home by ten each day | C. Voss | 5/1/2027 | Behind
  SG2 | A walking bus from the station | D. Lowe | 6/1/2027 | On track`;

test("a section over rows that link to the objective of its number is that objective, in shorter words", () => {
  const { items } = planOf(work("Strategic goal 1: Writing | | | |", "Strategic goal 2: Attendance | | | |"));
  expect(items.filter(({ kind }) => kind === "objective").map(({ id }) => id)).toEqual(["SG1", "SG2", "SG3"]);
});

test("a section of another number than its rows link to is an objective of its own", () => {
  const { items } = planOf(work("Strategic goal 7: Writing | | | |", "Strategic goal 2: Attendance | | | |"));
  expect(items.filter(({ kind }) => kind === "objective").map(({ title }) => title)).toContain("Writing");
});
