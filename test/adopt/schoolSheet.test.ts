import { propose } from "../../src/adopt/propose";
import { parsePlan } from "../../src/plan/parse";
import type { Plan } from "../../src/plan/model";
import { defaultSettings } from "../../src/plan/settings";
import { AS_OF, itemCalled } from "../support/plan";
import { gridOfText, sheetOf } from "../support/snapshot";

const DISTRICT = `
  # | District Goal
  DG1 | Every pupil writes well before middle school
  DG2 | Families are at home in each building`;
const WORK = `
  Action Step | District Goal | Lead | Due
  Two essays each term in grade four | DG1 | Nia Park | 9/15/2026
  Greet each family at the door | DG2 | Tom Reyes | 10/1/2026
  Read aloud in every room | DG1 | Nia Park | 11/2/2026`;

function snapshotOf(texts: Readonly<Record<string, string>>): Parameters<typeof propose>[0] {
  const sheets = Object.entries(texts).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  return { name: "plan.xlsx", sheets };
}

/** By sheet: the kind of its table. */
function kindsOf(texts: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(propose(snapshotOf(texts)).map(({ sheet, tables }) => [sheet, tables[0]?.kind]));
}

function planOf(texts: Readonly<Record<string, string>>): Plan {
  const snapshot = snapshotOf(texts);
  const tables = propose(snapshot).flatMap((each) => each.tables);
  return parsePlan(snapshot, tables, defaultSettings(AS_OF));
}

test.each([
  "Tern Elementary",
  "Heron MS",
  "Osprey High School",
  "Plover Academy 2026-27",
  "SIP - Wren ES",
  "High School",
])("a sheet called %s with a link to the district's goals is a school's plan", (name) => {
  expect(kindsOf({ "District Goals": DISTRICT, [name]: WORK })).toEqual({
    "District Goals": "objectives",
    [name]: "schoolPlan",
  });
});

test("a sheet called like a school on the workbook's list is a school's plan", () => {
  const schools = `
    School | Principal | Level
    Tern Elementary | K. Lowell | Elementary
    Heron Middle School | J. Hale | Middle
    The Harbor Program | L. Abbot | High`;
  expect(kindsOf({ Schools: schools, Tern: WORK, "The Harbor Program": WORK, Harvest: WORK })).toEqual({
    Schools: "units",
    Tern: "schoolPlan",
    "The Harbor Program": "schoolPlan",
    Harvest: "actions",
  });
});

test("without a link, or with a column of schools, the sheet's name says nothing", () => {
  const unlinked = WORK.replace("District Goal", "Room").replace(/DG\d/g, "North hall");
  expect(kindsOf({ "Tern Elementary": unlinked })).toEqual({ "Tern Elementary": "actions" });
  const office = `
    Action Step | District Goal | School | Due
    Two essays each term in grade four | DG1 | Tern Elementary | 9/15/2026
    Greet each family at the door | DG2 | Tern Elementary | 10/1/2026
    Read aloud in every room | DG1 | Tern Elementary | 11/2/2026`;
  expect(kindsOf({ "Tern Elementary": office })).toEqual({ "Tern Elementary": "actions" });
});

test.each(["Action plan", "School Goals", "High priority", "Sheet1", "After school"])(
  "a sheet called %s is no school's",
  (name) => {
    expect(kindsOf({ [name]: WORK })).toEqual({ [name]: "actions" });
  },
);

test("the rows of such sheets belong to the schools that the sheets are called after, and serve the district's goals", () => {
  const other = WORK.replace("Two essays each term in grade four", "Write in science as well");
  const plan = planOf({ "District Goals": DISTRICT, "Tern Elementary": WORK, "Heron MS": other });
  expect(itemCalled(plan, "DG1")).toMatchObject({ level: "district", unit: null });
  expect(itemCalled(plan, "Two essays each term in grade four")).toMatchObject({
    level: "school",
    unit: "Tern Elementary",
  });
  const science = itemCalled(plan, "Write in science as well");
  expect(science).toMatchObject({ level: "school", unit: "Heron MS" });
  expect(science.links.map(({ target }) => target)).toEqual([itemCalled(plan, "DG1").key]);
});
