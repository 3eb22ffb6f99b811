import { fieldsOf, placeOf, proposalFor } from "./grids";

const WORK = [
  "Agree on the goals of the work",
  "Ask the schools what they need",
  "Draw the new reading rooms",
  "Put in shelves and lamps",
];

test.each([
  ["days written out", "3rd Feb | 10th Feb | 17th Feb | 24th Feb | 2nd March | 9th March | 16th March"],
  ["days in figures", "2/3 | 2/10 | 2/17 | 2/24 | 3/2 | 3/9 | 3/16"],
  ["days beyond the end of a month", "Feb 26 | Feb 27 | Feb 28 | Mar 1 | Mar 2 | Mar 3 | Mar 4"],
  [
    "days of the week, too",
    "Mar 2 (Mon) | Mar 3 (Tue) | Mar 4 (Wed) | Mar 5 (Thu) | Mar 6 (Fri) | Mar 9 (Mon) | Mar 10 (Tue)",
  ],
  ["numbers of weeks", "1 | 2 | 3 | 4 | 5 | 6 | 7"],
  ["months", "Sep | Oct | Nov | Dec | Jan | Feb | Mar"],
])("work without a heading beside %s", (_, calendar) => {
  const table = proposalFor(`
    | ${calendar}
    ${WORK[0]} | x | x
    ${WORK[1]} | | | x
    ${WORK[2]} | | | | x | x
    ${WORK[3]}`);
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 5] });
  expect(fieldsOf(table)).toBe("A action");
});

test.each([
  [
    "hours worked",
    `
    | 1 | 2 | 3 | 4 | 5 | 6 | 7
    Ada Moss | 8 | 8 | 8 | 6 | 8 | 8 | 4
    Ben Hart | 8 | 8 | 8 | 8 | 8 | | 8
    Cora Lind | 4 | 8 | 8 | 8 | 8 | 8 | 8
    Dan Ruiz | 8 | 8 | 8 | 8 | 8 | 8 | 8`,
  ],
  [
    "who was there",
    `
    | 9/1 | 9/2 | 9/3 | 9/4 | 9/8 | 9/9 | 9/10
    Ada Moss | P | P | P | A | P | P | P
    Ben Hart | P | P | A | P | P | P | P
    Cora Lind | P | P | P | P | P | A | P
    Dan Ruiz | A | P | P | P | P | P | P`,
  ],
  [
    "money by month",
    `
    | Sep | Oct | Nov | Dec | Jan | Feb | Mar
    Paper and ink for the office | 120 | 80 | 95 | 60 | 110 | 90 | 85
    Rent of the hall for meetings | 400 | 400 | 400 | 400 | 400 | 400 | 400
    Food for the volunteers | 35 | 60 | 45 | 20 | 55 | 40 | 30`,
  ],
])("a sheet of %s is no chart of work", (_, text) => expect(proposalFor(text)).toBeNull());

test("a calendar's days under one heading belong to the heading, whatever names them in front", () => {
  const table = proposalFor(`
    Task | Start date | End date | Percent complete | | | | | |
    Day: | | | | 9/1 | 9/2 | 9/3 | 9/4 | 9/8 | 9/9
    ${WORK[0]} | 9/1/2026 | 9/4/2026 | 100% | x | x | x | x
    ${WORK[1]} | 9/2/2026 | 9/8/2026 | 50% | | x | x | x | x
    ${WORK[2]} | 9/8/2026 | 9/9/2026 | 0% | | | | | x | x`);
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
  expect(fieldsOf(table)).toBe("A action, B start, C due, D percent");
});

test("the first row with something in it begins the body, after a blank one too, and in an Excel table", () => {
  const text = `
    Task | Start | End | Owner
    -
    ${WORK[0]} | 9/1/2026 | 9/4/2026 | Ada Moss
    ${WORK[1]} | 9/2/2026 | 9/8/2026 | Ben Hart`;
  expect(placeOf(proposalFor(text))).toMatchObject({ header: [1, 1], body: [3, 4] });
  const range = { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 4 };
  const table = { name: "Tasks", range, hasHeaderRow: true, hasTotalRow: false };
  expect(placeOf(proposalFor(text, { tables: [table] }))).toMatchObject({ header: [1, 1], body: [3, 4] });
});

test("days across may leave out week-ends", () => {
  const days = [5, 6, 7, 8, 9, 12, 13, 14, 15, 16];
  const table = proposalFor(`
    Task | Start date | End date | Percent complete | ${days.map((_, at) => "MTWTF"[at % 5]).join(" | ")}
    | | | | ${days.join(" | ")}
    ${WORK[0]} | 9/1/2026 | 9/4/2026 | 100% | x | x
    ${WORK[1]} | 9/2/2026 | 9/8/2026 | 50% | | x | x
    ${WORK[2]} | 9/8/2026 | 9/9/2026 | 0% | | | | x`);
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
});

test("numbers are when work starts where they say how long it takes, too", () => {
  const table = proposalFor(`
    Activity | Plan start | Plan duration | Percent complete
    ${WORK[0]} | 1 | 5 | 25%
    ${WORK[1]} | 2 | 5 | 10%
    ${WORK[2]} | 4 | 8 | 0%`);
  expect(fieldsOf(table)).toBe("A action, B start, D percent");
});

test("a heading that stands there twice is no row", () => {
  const heading = "No. | Task name | Assigned to | Start date | End date | Status";
  const text = `
    ${heading}
    ${heading}
    1 | ${WORK[0]} | Ada Moss | 9/1/2026 | 9/4/2026 | Done
    2 | ${WORK[1]} | Ben Hart | 9/2/2026 | 9/8/2026 | Open
    3 | ${WORK[2]} | Cora Lind | 9/8/2026 | 9/9/2026 | Open`;
  expect(placeOf(proposalFor(text))).toMatchObject({ body: [3, 5], sections: [] });
  const range = { firstRow: 1, lastRow: 5, firstColumn: 1, lastColumn: 6 };
  const tables = [{ name: "Tasks", range, hasHeaderRow: true, hasTotalRow: false }];
  expect(placeOf(proposalFor(text, { tables }))).toMatchObject({ body: [3, 5], sections: [] });
});

test("sentences for a screen reader in front of the rows are no part of the table", () => {
  const table = proposalFor(`
    This row holds the headings of the schedule that stands in the rows below. | Task | Progress | Start | End
    Leave this row as it is: the formulas below need it.
    Type the first task here. | ${WORK[0]} | 75% | 9/1/2026 | 9/4/2026
     | ${WORK[1]} | 0% | 9/2/2026 | 9/8/2026
     | ${WORK[2]} | 0% | 9/8/2026 | 9/9/2026`);
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [3, 5], sections: [] });
  expect(fieldsOf(table)).toBe("B action, C percent, D start, E due");
});

test("hours or days as numbers are a calendar, also behind two headings only", () => {
  const hours = Array.from({ length: 12 }, (_, at) => String(0.375 + at / 24)).join(" | ");
  const days = Array.from({ length: 12 }, (_, at) => String(46_300 + at * 7)).join(" | ");
  for (const calendar of [hours, days])
    expect(
      fieldsOf(
        proposalFor(`
    Task | Start | End | ${calendar}
    Agree on the goals of the work | 9/1/2026 | 9/2/2026
    Ask the schools what they need | 9/1/2026 | 9/3/2026
    Draw the new reading rooms | 9/3/2026 | 9/9/2026
    Put in shelves and lamps | 9/9/2026 | 9/12/2026`),
      ),
    ).toMatch(/^A action, B start, C due/);
});

test("hours for each day beside the work are no body of their own", () => {
  const table = proposalFor(`
    Part of the house | Sprint task | Volunteer | First guess | 1 | 2 | 3 | 4 | 5 | Total
    Reading rooms | Agree on the shape of the rooms | Ada Moss | 4 | 4 | 0 | 0 | 0 | 0 | 4
    | Ask the schools what they need | Ben Hart | 2 | 1 | 1 | 0 | 0 | 0 | 2
    | Draw the shelves to scale | Ada Moss | 5 | 0 | 2 | 2 | 0 | 0 | 4
    Lamps | Find out what lamps cost | Cora Lind | 3 | 0 | 0 | 2 | 1 | 0 | 3
    | Put lamps over each table | Ben Hart | 4 | 0 | 0 | 0 | 2 | 2 | 4`);
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 6] });
  expect(fieldsOf(table)).toMatch(/B action, C lead/);
});

describe("a sheet that was made for more columns than are filled", () => {
  const DAYS = "M | T | W | T | F | S | S | M | T | W | T | F | S | S";
  const HOW = "This row has the headings of all the columns that follow, from the second one on.";
  const sheet = `
    How to use it | Boat house
    ${HOW} | TASK | | | START | END | | DAYS | ${DAYS}
    Leave this row as it is
    The cell beside it has a title | Planning
    The next ones have tasks | Agree on the shape of the rooms | | | 9/1/2026 | 9/9/2026 | | 9
    | Ask the schools what they need | | | 9/9/2026 | 9/20/2026 | | 12
    | Building
    | Draw the shelves to scale | | | 10/1/2026 | 10/9/2026 | | 9
    | Put lamps over each table | | | 10/9/2026 | 10/20/2026 | | 12
    | Phase 3 title
    | Task 1 | | | date | date | | #VALUE!
    | Task 2 | | | date | date | | #VALUE!
    | Task 3 | | | date | date | | #VALUE!`;

  test("is read behind its explanations, across the columns left empty, as far as the rows prepared for more", () => {
    const table = proposalFor(sheet);
    expect(placeOf(table)).toMatchObject({ header: [2, 2], body: [4, 13], notData: [] });
    expect(fieldsOf(table)).toBe("B action, E start, F due");
  });
});
