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

test("the first row with something in it begins the body, after a blank one too", () => {
  const table = proposalFor(`
    Task | Start | End | Owner
    -
    ${WORK[0]} | 9/1/2026 | 9/4/2026 | Ada Moss
    ${WORK[1]} | 9/2/2026 | 9/8/2026 | Ben Hart`);
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [3, 4] });
});

test("numbers are when work starts where they say how long it takes, too", () => {
  const table = proposalFor(`
    Activity | Plan start | Plan duration | Percent complete
    ${WORK[0]} | 1 | 5 | 25%
    ${WORK[1]} | 2 | 5 | 10%
    ${WORK[2]} | 4 | 8 | 0%`);
  expect(fieldsOf(table)).toBe("A action, B start, D percent");
});
