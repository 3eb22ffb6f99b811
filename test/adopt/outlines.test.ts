import { propose } from "../../src/adopt/propose";
import { dateSerial } from "../../src/plan/values/date";
import { defaultSettings } from "../../src/plan/settings";
import { parsePlan } from "../../src/plan/parse";
import { gridOfText, sheetOf, type SheetExtras } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor } from "./grids";

const GOALS = `
  Goal | Strategy | Action | Person responsible | Due date | Status
  1. Every student reads by grade three
   | 1.1 Teach reading every day in all schools
   | | Choose one reading program with teachers | A. Moreno | 9/15/2026 | Done
   | | Train all teachers in it | J. Okafor | 11/30/2026 | In progress
   | 1.2 Coach teachers every week
   | | Find four coaches | P. Lindqvist | 7/15/2026 | Done
  2. Students come to school every day
   | 2.1 Know early who is missing
   | | Read the lists every Monday | D. Castellano | 6/15/2027 | In progress
   | | Call families on the second day | S. Whitfield | 6/15/2027 | In progress`;

const TASKS = `
  Task | | | Assigned to | Start | End
  Buildings | | | K. Abara | 7/1/2026 | 6/30/2027
   | New roof for the gym | | K. Abara | 7/1/2026 | 12/30/2026
   | | Draw the plans | M. Ito | 7/1/2026 | 8/30/2026
   | | Ask for bids | M. Ito | 9/1/2026 | 10/15/2026
   | Air filters everywhere | | T. Reyes | 8/1/2026 | 9/30/2026
  Buses | | | F. Duval | 7/1/2026 | 6/30/2027
   | New routes | | F. Duval | 7/1/2026 | 8/20/2026
   | | Ask families | F. Duval | 7/1/2026 | 7/20/2026
   | | Publish the routes | F. Duval | 8/1/2026 | 8/20/2026`;

/** "2.1 → 2": the items and what each serves, by the beginning of their wording. */
function linksIn(text: string, extras: SheetExtras = {}): string[] {
  const workbook = { name: "plan.xlsx", sheets: [sheetOf(gridOfText(text), extras)] };
  const tables = propose(workbook).flatMap((sheet) => sheet.tables);
  const { items } = parsePlan(workbook, tables, defaultSettings(dateSerial(46000)));
  const nameOf = ({ id, title }: { id: string; title: string }): string => id || title.split(" ")[0]!;
  return items.map((item) => {
    const served = item.links.map(({ target }) => items.find(({ key }) => key === target)!);
    return [item.kind, nameOf(item), ...served.map(nameOf)].join(" ");
  });
}

test("levels in columns of their own, each row in one of them, are an outline", () => {
  const table = proposalFor(GOALS);
  expect(fieldsOf(table)).toBe("A objective, B initiative, C action, D lead, E due, F status");
  expect(placeOf(table)).toEqual({ header: [1, 1], body: [2, 11], sections: [], notData: [] });
  expect(linksIn(GOALS)).toEqual([
    "objective 1",
    "initiative 1.1 1",
    "action Choose 1.1",
    "action Train 1.1",
    "initiative 1.2 1",
    "action Find 1.2",
    "objective 2",
    "initiative 2.1 2",
    "action Read 2.1",
    "action Call 2.1",
  ]);
});

test.each([
  ["a heading over the first of them", {}],
  ["a heading merged over all", { merges: ["A1:C1"] }],
])("columns of an outline under one heading are its levels: %s", (_, extras) => {
  expect(fieldsOf(proposalFor(TASKS, extras))).toBe(
    "A objective, B initiative, C action, D lead, E start, F due",
  );
  expect(linksIn(TASKS, extras)).toEqual([
    "objective Buildings",
    "initiative New Buildings",
    "action Draw New",
    "action Ask New",
    "initiative Air Buildings",
    "objective Buses",
    "initiative New Buses",
    "action Ask New",
    "action Publish New",
  ]);
});

test("two levels under one heading are what is to be done and its steps", () => {
  const table = proposalFor(`
    To do | | Owner | Due
    Open the new library | | K. Abara | 6/30/2027
     | Order shelves | M. Ito | 8/30/2026
     | Paint the walls | M. Ito | 9/15/2026
    Plan the fall fair | | F. Duval | 10/1/2026
     | Find a date | F. Duval | 8/1/2026
     | Ask for helpers | F. Duval | 8/20/2026`);
  expect(fieldsOf(table)).toBe("A initiative, B action, C lead, D due");
});

test("a remark below an outline is no row of it", () => {
  const table = proposalFor(`${GOALS}
    -
    Note: dates are those of the board`);
  expect(placeOf(table)).toMatchObject({ body: [2, 11], notData: [13] });
});

test("a column that says more of some rows is no level of an outline", () => {
  const table = proposalFor(`
    Action | | Owner | Due date
    Order shelves for the library | two offers | M. Ito | 8/30/2026
    Paint the walls of the gym | | M. Ito | 9/15/2026
    Find a date for the fall fair | with families | F. Duval | 8/1/2026
    Ask for helpers in all classes | | F. Duval | 8/20/2026`);
  expect(fieldsOf(table)).toMatch(/^A action, (?:B note, )?C lead, D due$/);
});
