import { sheetOf, gridOfText } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor, proposalOf } from "./grids";

const ROWS = `
  Train all coaches in the reading block | M. Ortiz | 9/15/2026 | In progress
  Visit every classroom twice a month | J. Chen | 10/1/2026 | Not started
  Share what visits show with each school | M. Ortiz | 6/30/2027 | Complete`;
const HEADING = "Action | Owner | Due date | Status";

test("a plain table with its heading in the first row", () => {
  const table = proposalFor(`${HEADING}${ROWS}`);
  expect(placeOf(table)).toEqual({ header: [1, 1], body: [2, 4], sections: [], notData: [] });
  expect(fieldsOf(table)).toBe("A action, B lead, C due, D status");
  expect(table!.kind).toBe("actions");
});

test("title rows and a line of facts above the heading are no heading", () => {
  const table = proposalFor(`
    District improvement plan 2026-27
    School year: | 2026-27 | Updated: | 46000
    -
    ${HEADING}${ROWS}`);
  expect(placeOf(table)).toMatchObject({ header: [4, 4], body: [5, 7] });
});

test("a table that doesn't begin in column A", () => {
  const sheet = sheetOf(gridOfText(`${HEADING}${ROWS}`), { at: [5, 3] });
  const table = proposalOf(sheet);
  expect(placeOf(table)).toMatchObject({ header: [5, 5], body: [6, 8] });
  expect(fieldsOf(table)).toBe("C action, D lead, E due, F status");
});

test("headings with line breaks, stars and brackets", () => {
  const table = proposalOf(
    sheetOf([
      ["Action\nStep *", "Person(s)\nResponsible†", "Timeline (by when)", "Status (R/Y/G)"],
      ...gridOfText(ROWS),
    ]),
  );
  expect(fieldsOf(table)).toBe("A action, B lead, C due, D status");
});

test("two heading rows joined by merged cells", () => {
  const table = proposalFor(
    `
    Action | Owner | Timeline | | Status
     | | Start | Finish |
    Train all coaches in the reading block | M. Ortiz | 9/1/2026 | 9/15/2026 | In progress
    Visit every classroom twice a month | J. Chen | 9/1/2026 | 10/1/2026 | Not started`,
    { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"] },
  );
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 4] });
  expect(fieldsOf(table)).toBe("A action, B lead, C start, D due, E status");
  expect(table!.columns[3]!.heading).toBe("Timeline Finish");
});

test("a heading of which one cell stands a row higher", () => {
  const table = proposalFor(`
     | Responsible | | Timeline
    Action step | | Start date | End date
    Train all coaches in the reading block | M. Ortiz | 9/1/2026 | 9/15/2026
    Visit every classroom twice a month | J. Chen | 9/1/2026 | 10/1/2026`);
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 4] });
  expect(fieldsOf(table)).toBe("A action, B lead, C start, D due");
});

test("blank rows inside, a formatted tail and blank formula results after", () => {
  const table = proposalFor(`${HEADING}
    Train all coaches in the reading block | M. Ortiz | 9/15/2026 | In progress
    -
    Visit every classroom twice a month | J. Chen | 10/1/2026 | Not started
     | | |
     | | |`);
  expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [] });
});

test("context rows and phases head the rows below them", () => {
  const table = proposalFor(`${HEADING}
    GOAL 1: Every child reads by grade three
    Train all coaches in the reading block | M. Ortiz | 9/15/2026 | In progress
    Visit every classroom twice a month | J. Chen | 10/1/2026 | Not started
    GOAL 2: Families are partners
    OBJECTIVE 2.1 Two-way communication
    Call each family in September | R. Diaz | 9/30/2026 | Complete
    Hold an open evening every term | R. Diaz | 5/30/2027 | Not started`);
  expect(placeOf(table)).toMatchObject({ body: [2, 8], sections: [2, 5, 6] });
});

test("an item of which only the wording is known is no section", () => {
  const table = proposalFor(`${HEADING}
    Train all coaches in the reading block | M. Ortiz | 9/15/2026 | In progress
    Visit every classroom twice a month | J. Chen | 10/1/2026 | Not started
    Call each family in September | R. Diaz | 9/30/2026 | Complete
    Agree on common reading materials`);
  expect(placeOf(table)).toMatchObject({ body: [2, 5], sections: [] });
});

test("sub-totals are no items, a total and a legend after the body are no data", () => {
  const table = proposalFor(`
    Action | Owner | Due date | Budget
    Train all coaches | M. Ortiz | 9/15/2026 | 1200
    Visit every classroom | J. Chen | 10/1/2026 | 300
    Subtotal | | | 1500
    Call each family | R. Diaz | 9/30/2026 | 100
    Hold an open evening | R. Diaz | 5/30/2027 | 250
    Total | | | 1850
    -
    Note: amounts are estimates
    Legend: G on track, R off track`);
  expect(placeOf(table)).toEqual({ header: [1, 1], body: [2, 6], sections: [4], notData: [7, 9, 10] });
});

test("tables stacked under one another with the same heading are proposed as a whole", () => {
  const table = proposalFor(`
    1. Reading
    ${HEADING}
    Train all coaches in the reading block | M. Ortiz | 9/15/2026 | In progress
    Visit every classroom twice a month | J. Chen | 10/1/2026 | Not started
    -
    2. Families
    ${HEADING}
    Call each family in September | R. Diaz | 9/30/2026 | Complete
    Hold an open evening every term | R. Diaz | 5/30/2027 | Not started`);
  expect(placeOf(table)).toEqual({ header: [2, 2], body: [3, 9], sections: [6, 7], notData: [] });
});

test("vertically merged groups are wording of a level above", () => {
  const table = proposalFor(
    `
    Goal | Action | Owner
    Every child reads by grade three | Train all coaches in the block | M. Ortiz
     | Visit every classroom | J. Chen
     | Agree on materials | J. Chen
    Families are partners in learning | Call each family | R. Diaz
     | Hold an open evening | R. Diaz`,
    { merges: ["A2:A4", "A5:A6"] },
  );
  expect(placeOf(table)).toMatchObject({ body: [2, 6], sections: [] });
  expect(fieldsOf(table)).toBe("A objective, B action, C lead");
  expect(table!.kind).toBe("plan");
});

test("a legend beside the table is no part of it", () => {
  const table = proposalFor(`
    Action | Owner | Due date | Status | | Code | Meaning
    Train all coaches | M. Ortiz | 9/15/2026 | G | | G | on track
    Visit every classroom | J. Chen | 10/1/2026 | Y | | Y | at risk
    Call each family | R. Diaz | 9/30/2026 | G | | R | off track
    Hold an open evening | R. Diaz | 5/30/2027 | R
    Agree on materials | R. Diaz | 5/30/2027 | R
    Write the guide | R. Diaz | 5/30/2027 | R
    Read the guide | R. Diaz | 5/30/2027 | R
    Use the guide | R. Diaz | 5/30/2027 | R`);
  expect(table!.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
});

describe("Excel tables", () => {
  const range = { firstRow: 2, firstColumn: 1, lastRow: 8, lastColumn: 4 };
  const table = { name: "Actions", range, hasHeaderRow: true, hasTotalRow: false };

  test("the name is given, and rows without data at the end are none", () => {
    const found = proposalFor(`My plan\n${HEADING}${ROWS}\n | | |\n | | |`, { tables: [table] });
    expect(found).toMatchObject({ excelTable: "Actions", headerRows: [2, 2], firstRow: 3, lastRow: 5 });
  });

  test("a total row of the table is no data", () => {
    const found = proposalFor(`My plan\n${HEADING}${ROWS}\nTotal | | | 3`, {
      tables: [{ ...table, range: { ...range, lastRow: 6 }, hasTotalRow: true }],
    });
    expect(found).toMatchObject({ lastRow: 5 });
  });

  test("our own sheets are never proposed", () => {
    expect(
      proposalFor(`My plan\n${HEADING}${ROWS}`, { tables: [{ ...table, name: "TL_Index" }] }),
    ).toBeNull();
  });
});

test("every sheet is answered for, in order, hidden ones too", () => {
  expect(proposalFor(`${HEADING}${ROWS}`, { visibility: "veryHidden" })).not.toBeNull();
});
