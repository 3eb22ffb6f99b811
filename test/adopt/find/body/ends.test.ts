import { propose, type TableProposal } from "../../../../src/adopt/propose";
import { parseRange } from "../../../../src/plan/cell";
import { gridOfText, sheetOf, type SheetExtras } from "../../../support/snapshot";
import { fieldsOf, placeOf, proposalFor } from "../../grids";

function tablesIn(text: string, extras: SheetExtras = {}): readonly TableProposal[] {
  return propose({ name: "plan.xlsx", sheets: [sheetOf(gridOfText(text), extras)] })[0]!.tables;
}

const excelTable = (range: string): SheetExtras => ({
  tables: [{ name: "Work", range: parseRange(range)!, hasHeaderRow: true, hasTotalRow: false }],
});

const HEAD = "Task | Owner | Due | State";
const ROWS = `
    Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
    Order paint for both jetties | Jon Abel | 4/1/2027 | Open
    Ask the divers about the anchor | Pia Holt | 5/1/2027 | Done`;

describe("rows below an Excel table", () => {
  test("are rows of the same table where they say what its rows say", () => {
    const [table] = tablesIn(
      `${HEAD}${ROWS}
    Sand the floor before the summer | Jon Abel | 6/1/2027 | Open`,
      excelTable("A1:D4"),
    );
    expect(table).toMatchObject({ excelTable: null, headerRows: [1, 1], firstRow: 2, lastRow: 5 });
  });

  test("are no rows of it where they are a remark, or stand below a blank row of it", () => {
    const remark = `${HEAD}${ROWS}\n    Days hang on the weather`;
    expect(tablesIn(remark, excelTable("A1:D4"))[0]).toMatchObject({ excelTable: "Work", lastRow: 4 });
    const room = `${HEAD}${ROWS}\n    -\n    Sand the floor before the summer | Jon Abel | 6/1/2027 | Open`;
    expect(tablesIn(room, excelTable("A1:D5"))[0]).toMatchObject({ excelTable: "Work", lastRow: 4 });
  });
});

test("names that Excel gave the columns of a table below the headings are part of these", () => {
  const named = `${HEAD}\n    Column1 | Column2 | Column3 | Column4${ROWS}`;
  const [table] = tablesIn(named, excelTable("A2:D5"));
  expect(placeOf(table!)).toMatchObject({ header: [1, 2], body: [3, 5] });
  expect(fieldsOf(table!)).toBe("A action, B lead, C due, D status");
});

describe("a body ends", () => {
  test("above sums that stand under a sum", () => {
    const table = proposalFor(`
    Task | Owner | Hours | State
    Mend the roof of the boat house | Pia Holt | 12 | Open
    Order paint for both jetties | Jon Abel | 3 | Open
    Ask the divers about the anchor | Pia Holt | 4 | Done
    Total hours |  | 19
    Hours that are left |  | 6`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [5, 6] });
  });

  test("above a row that adds up, whatever it is called, and another one like it", () => {
    const table = proposalFor(`
    No | Task | Owner | Days | Cost | State
    1 | Mend the roof of the boat house | Pia Holt | 12 | 40 | Open
    2 | Order paint for both jetties | Jon Abel | 3 | 15 | Open
    3 | Ask the divers about the anchor | Pia Holt | 4 | 44 | Done
    All in |  | So far | 19 | 99
    Core |  | Core | 15 | 55`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [5, 6] });
  });

  test("above formulas and choices that were carried down, however many", () => {
    const carried = Array.from({ length: 40 }, () => "    Open |  |  |  | 0 | -46000").join("\n");
    const table = proposalFor(`
    State | Task | Owner | Due | Start by | Days left
    Open | Mend the roof of the boat house | Pia Holt | 3/1/2027 | 2/20/2027 | 12
    Open | Order paint for both jetties | Jon Abel | 4/1/2027 | 3/20/2027 | 3
    Open | Ask the divers about the anchor | Pia Holt | 5/1/2027 | 4/20/2027 | 4
${carried}`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });

  test("above figures that nothing but figures stand beside", () => {
    const table = proposalFor(`
    Task | Owner | State | Hours | Left
    Mend the roof of the boat house | Pia Holt | Open | 12 | 4
    Order paint for both jetties | Jon Abel | Open | 3 | 3
    Ask the divers about the anchor | Pia Holt | Done | 4 | 0
    | | | 19 | 7`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [5] });
  });

  test("above a line of a template that says where to put rows", () => {
    const table = proposalFor(`${HEAD}${ROWS}
    Insert new rows above this line`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [5] });
  });

  test("above a formula that was carried down, also where a line to click on stands below it", () => {
    const carried = Array.from({ length: 12 }, () => " |  |  |  | 0").join("\n    ");
    const table = proposalFor(`${HEAD} | Days${ROWS.replace(/(Open|Done)/g, "$1 | 4")}
    ${carried}
    -
    Click here to make this plan online`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [18] });
  });

  test("not above an item beside which a sum of something stands", () => {
    const table = proposalFor(`
    Turn | Task | State | Share | Length
    Total time: 20 days | Mend the roof of the boat house | Open | 0.5 | 2 days
     | Order paint for both jetties | Open | 0.2 | 5 days
     | Ask the divers about the anchor | Done | 1 | 4 days`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });

  test("above a list of pairs in a wide table", () => {
    const table = proposalFor(`${HEAD} | Cost | Remark${ROWS.replace(/(Open|Done)/g, "$1 | 40 | By boat")}
    -
    Pia Holt | Roof, anchor and everything on the water
    Jon Abel | Paint, wood and the tools
    Una Frey | Bills and letters`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [6, 7, 8] });
  });

  test("above rows that were prepared for more", () => {
    const table = proposalFor(`
    No | Task | Owner | Share
    1 | Mend the roof of the boat house | Pia Holt | 0.5
    2 | Order paint for both jetties | Jon Abel | 0.2
    3 | Ask the divers about the anchor | Pia Holt | 1
    4 |  |  | 0
    5 |  |  | 0`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });

  test("above a line over the whole width that tells people what to do there", () => {
    const table = proposalFor(`${HEAD}${ROWS}\n    Put new work in above this line`, { merges: ["A5:D5"] });
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [5] });
  });

  test("above signatures, also in a narrow table", () => {
    const table = proposalFor(`
    Task | Owner | State
    Mend the roof of the boat house | Pia Holt | Open
    Order paint for both jetties |  | Open
    Ask the divers about the anchor | Pia Holt |
    -
    -
    Seen | Una Frey`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4], notData: [7] });
  });

  test("above the heading of a list that nobody began", () => {
    const table = proposalFor(`${HEAD}${ROWS}\n    -\n    Danger | Answer | Agreed | Next talk`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });

  test("under the work of a last group of which only the wording is known", () => {
    const table = proposalFor(`
    ${HEAD}
    ON LAND
    Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
    Order paint for both jetties | Jon Abel | 4/1/2027 | Open
    Subtotal
    ON THE WATER
    Ask the divers about the anchor
    Count the buoys along the shore
    Total`);
    expect(placeOf(table)).toMatchObject({ body: [2, 8], sections: [2, 5, 6], notData: [9] });
  });
});

describe("a body begins", () => {
  test("below its sums", () => {
    const table = proposalFor(`
    Task | Owner | Hours | State
    Total |  | 19
    Mend the roof of the boat house | Pia Holt | 12 | Open
    Order paint for both jetties | Jon Abel | 3 | Open
    Ask the divers about the anchor | Pia Holt | 4 | Done`);
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [3, 5], sections: [] });
  });

  test("with a thing to reach whose wording begins with the word for sums", () => {
    const table = proposalFor(`
    KPI | Target | Q1 actual
    Total hours of lessons on the water | 400 | 80
    Boats that can be sailed | 12 | 9
    Guests at the regatta | 300 | 0`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });

  test("with the title of its first group, also in a column in front of the heading", () => {
    const table = proposalFor(`
     | Task | Owner | Due
    On land
     | Mend the roof of the boat house | Pia Holt | 3/1/2027
     | Order paint for both jetties | Jon Abel | 4/1/2027
     | Ask the divers about the anchor | Pia Holt | 5/1/2027`);
    expect(placeOf(table)).toMatchObject({ body: [2, 5], sections: [2] });
  });
});

test("plans of several schools with the same heading are a table each", () => {
  const tables = tablesIn(`
    Heron Lake Elementary
    ${HEAD}${ROWS}
    -
    Mill Brook Middle School
    Aim: every child learns to row
    ${HEAD}
    Buy oars for the smaller hands | Una Frey | 3/1/2027 | Open
    Mark a course in calm water | Jon Abel | 4/1/2027 | Open`);
  expect(tables.map(({ headerRows, lastRow }) => [headerRows[0], lastRow])).toEqual([
    [2, 5],
    [9, 11],
  ]);
});

describe("the heading", () => {
  test("is no row of data under the title of a group, whoever does its work", () => {
    const table = proposalFor(`
    Task | Lead | State
    On land
    Mend the roof of the boat house | Pia Holt | Open
    Order paint for both jetties | Jon Abel | Closed
    On the water
    Train helpers | Principal | Closed
    Ask the divers about the anchor | Pia Holt | Open`);
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 7] });
  });

  test("goes without a title and the day beside it", () => {
    const table = proposalFor(
      `
    Harbor news |  |  |  | 46000
    Task | Owner | Due | State
    Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
    Order paint for both jetties | Jon Abel | 4/1/2027 | Closed`,
      { merges: ["A1:C1"] },
    );
    expect(placeOf(table)).toMatchObject({ header: [2, 2], body: [3, 4] });
  });

  test("of one cell over all columns has no second row in the title of the first group", () => {
    const table = proposalFor(
      `
    Task |  | Owner | Due
    On land
    1 | Mend the roof of the boat house | Pia Holt | 3/1/2027
    2 | Order paint for both jetties | Jon Abel | 4/1/2027
    3 | Ask the divers about the anchor | Pia Holt | 5/1/2027`,
      { merges: ["A1:B1"] },
    );
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 5], sections: [2] });
  });
});

test("work is known by who does it and when, whatever it is called and whatever groups it", () => {
  const table = proposalFor(`
    Goal | Errand | Owner | Due | State
    Safe boats | Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
     | Order paint for both jetties | Jon Abel | 4/1/2027 | Open
     | Count the vests and the whistles | Pia Holt | 5/1/2027 | Done
    More guests | Ask the divers about the anchor | Jon Abel | 6/1/2027 | Open
     | Print a map of the shore | Pia Holt | 7/1/2027 | Open`);
  expect(fieldsOf(table)).toBe("A objective, B action, C lead, D due, E status");
});

test("work that has no day yet goes on below work that has, where some of it had none before", () => {
  const table = proposalFor(`
    Start date | End date | Task | Status
    9/1/2026 | 9/15/2026 | Draw the reading rooms | Done
    9/8/2026 | 9/22/2026 | Order shelves and lamps | Open
     | | Ask families for helpers |
    9/15/2026 | 10/1/2026 | Paint the old hall | Open
    9/15/2026 | 10/8/2026 | Find rugs for corners | Open
     | | Write to the town |
     | | Plan the opening day |`);
  expect(placeOf(table)).toMatchObject({ body: [2, 8], notData: [] });
});

describe("another table right below the last row, under a label of its own", () => {
  const lastRowOf = (below: string): number | undefined => proposalFor(`${HEAD}${ROWS}${below}`)?.lastRow;

  test.each([
    [
      "Who to call",
      "Name | Phone | Email",
      "Pia Holt | 555 0101 | pia@example.org",
      "Jon Abel | 555 0102 | jon@example.org",
    ],
    ["What it costs", "Item | Amount | Source", "Paint | 1200 | Club", "Divers | 450 | Town"],
    [
      "What may go wrong",
      "Risk | Likelihood | Impact | Response",
      "Rain in March | High | Medium | Wait a week",
      "No paint to be had | Low | High | Order early",
    ],
    ["When we meet", "Meeting | Date | Place", "Board | 3/2/2027 | Club house", "Crew | 3/9/2027 | Jetty"],
  ])("%s is none of it", (...lines) => {
    expect(lastRowOf(lines.map((line) => `\n    ${line}`).join(""))).toBe(4);
  });

  test("titles among the rows are not such labels, whatever the rows below them leave open", () => {
    const more = `
    Sails
    Mend | Pia Holt | Fall | Open
    Wash | Jon Abel | TBD |
    Masts
    Varnish | Skipper | Ongoing | Open`;
    const table = proposalFor(`${HEAD}${ROWS}${more}`);
    expect(placeOf(table)).toMatchObject({ body: [2, 9], sections: [5, 8] });
  });
});
