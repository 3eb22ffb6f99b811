import { propose } from "../../../src/adopt/propose";
import { parsePlan } from "../../../src/plan/parse";
import { schoolOfTable } from "../../../src/plan/parsing/units/schoolOfTable";
import type { Plan } from "../../../src/plan/model";
import { defaultSettings } from "../../../src/plan/settings";
import { AS_OF, itemCalled } from "../../support/plan";
import { gridOfText, sheetOf } from "../../support/snapshot";

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

test("with a column of schools, or without work and links, the sheet's name says nothing", () => {
  const office = `
    Action Step | District Goal | School | Due
    Two essays each term in grade four | DG1 | Tern Elementary | 9/15/2026
    Greet each family at the door | DG2 | Tern Elementary | 10/1/2026
    Read aloud in every room | DG1 | Tern Elementary | 11/2/2026`;
  expect(kindsOf({ "Tern Elementary": office })).toEqual({ "Tern Elementary": "actions" });
  expect(kindsOf({ "Tern Elementary": DISTRICT })).toEqual({ "Tern Elementary": "objectives" });
});

const OWN_WORK = `
  Key strategy | Champion | Target date | Progress
  Two essays each term in grade four | Nia Park | 9/15/2026 | going well
  Greet each family at the door | Tom Reyes | 10/1/2026 | done!
  Read aloud in every room | Nia Park | 11/2/2026 | later`;

test.each([
  "Bell Creek K-8",
  "Early Learning Center",
  "Tern Early Childhood Center",
  "RHS goals",
  "BCES",
  "Osprey Prep",
  "Heron Charter",
  "Wren Magnet 26-27",
  "Plover Early College",
  "Mill Street School",
  "Technology High School",
  "Career & Technology Center",
  "St. Mary's Primary",
])("work on a sheet called %s is that school's, though it links to nothing", (name) => {
  expect(kindsOf({ [name]: OWN_WORK })).toEqual({ [name]: "schoolPlan" });
});

test.each([
  "Technology",
  "Curriculum Center",
  "Professional Learning Center",
  "Welcome Center",
  "Data Center",
  "Human Resources",
  "Office of Early Learning",
  "Special Education",
  "Principal Academy",
  "Project Charter",
  "Test Prep",
  "After School",
  "High School Redesign",
  "IDEAS",
])("work on a sheet called %s is the district's", (name) => {
  expect(Object.values(kindsOf({ [name]: OWN_WORK }) as object)).not.toContain("schoolPlan");
});

const titled = (title: string): string => `${title}\n${OWN_WORK.trim()}`;

test.each([
  ["BELL CREEK K-8", "BELL CREEK K-8"],
  ["School: Bell Creek", "Bell Creek"],
  ["School: | The Harbor Program | Principal: | L. Abbot", "The Harbor Program"],
  ["Bell Creek Elementary School · improvement plan 2026-27", "Bell Creek Elementary School"],
  ["2026-27 School Improvement Plan - Bell Creek Academy", "Bell Creek Academy"],
  ["BCHS school plan", "BCHS"],
])("under the title %s the rows are that school's", (title, unit) => {
  const plan = planOf({ SIP: titled(title) });
  expect(itemCalled(plan, "Read aloud in every room")).toMatchObject({ level: "school", unit });
  expect(plan.units.map(({ name }) => name)).toEqual(["", unit]);
});

test.each([
  "Technology department: plan for the year",
  "School: All schools",
  "School: Trust",
  "Riverbend Public Schools · Office of Teaching",
  "How we get ready for High School",
  "Elementary School Improvement Plan",
  "Priority: High",
])("under the title %s they are nobody's in particular", (title) => {
  expect(itemCalled(planOf({ SIP: titled(title) }), "Read aloud in every room").level).toBe("district");
});

test("a file called after a school is that school's, sheet by sheet", () => {
  const sheets = ["Goal 1", "Goal 2"].map((name) => sheetOf(gridOfText(OWN_WORK), { name }));
  const snapshot = { name: "Bell_Creek_Middle_School_SIP 2026-27 FINAL v3.xlsx", sheets };
  const tables = propose(snapshot).flatMap((each) => each.tables);
  expect(tables.map(({ kind }) => kind)).toEqual(["schoolPlan", "schoolPlan"]);
  expect(parsePlan(snapshot, tables, defaultSettings(AS_OF)).units.map(({ name }) => name)).toEqual([
    "",
    "Bell Creek Middle School",
  ]);
});

test("beside a list of schools, a sheet is the listed school that it means, or one more", () => {
  const schools = `
    School | Principal | Level
    Bell Creek Elementary School | K. Lowell | Elementary
    Bell Harbor High School | J. Hale | High`;
  const of = (text: string, mark: string) => text.replace("Read aloud in every room", `Read aloud: ${mark}`);
  const plan = planOf({
    Schools: schools,
    "Bell Creek": of(OWN_WORK, "a"),
    BHHS: of(OWN_WORK, "b"),
    "Bell Street K-8": of(OWN_WORK, "c"),
    SIP: of(titled("School: The Harbor Program"), "d"),
  });
  expect(["a", "b", "c", "d"].map((mark) => itemCalled(plan, `Read aloud: ${mark}`).unit)).toEqual([
    "Bell Creek Elementary School",
    "Bell Harbor High School",
    "Bell Street K-8",
    "The Harbor Program",
  ]);
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

test("a school in a table above is not the school of the table below", () => {
  const text = `
    Visit | Guide | Day
    Heron Middle School | Nia Park | Monday
    Tern Elementary | Tom Reyes | Friday
    -
    -
    Action Step | Lead | Due | Status
    Two essays each term in grade four | Nia Park | 9/15/2026 | On track`;
  expect(schoolOfTable(snapshotOf({ "Work of the year": text }), "Work of the year", 6)).toBeNull();
  const titled = text.replace("-\n", "School: Heron Middle School | Year: 2026-27 | Principal: Nia Park\n");
  expect(schoolOfTable(snapshotOf({ "Work of the year": titled }), "Work of the year", 6)).toBe(
    "Heron Middle School",
  );
});
