import { fieldsOf, placeOf, proposalFor } from "../../grids";

const ROWS = `
    1 | Mend the roof of the boat house | Pia Holt | 3/1/2027 | 3/9/2027 | 5
    2 | Order paint for both jetties | Jon Abel | 4/1/2027 | 4/3/2027 | 2
    3 | Ask the divers about the anchor | Pia Holt | 5/1/2027 | 5/2/2027 | 1`;

describe("a second row of headings without merges", () => {
  test("is told by days and figures under its texts", () => {
    const table = proposalFor(`
    Task | Task | Task | Start | Due | Length
    ID | Title | Owner | Date | Date | # of days${ROWS}`);
    expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
    expect(fieldsOf(table)).toBe("A id, B action, C lead, D start, E due");
  });

  test("may end in the days of a calendar", () => {
    const days = (all: (day: number) => string): string =>
      Array.from({ length: 14 }, (_, day) => all(day)).join(" | ");
    const rows = ROWS.replace(/ \| \d+(?=\n|$)/g, ` | ${days((day) => (day % 3 === 0 ? "x" : ""))}`);
    const table = proposalFor(`
    Ref | Job | Resource | Start | End | ${days((day) => (day % 7 === 0 ? `Turn ${day / 7 + 1}` : ""))}
    No. | Task | Person | Date | Date | ${days((day) => String((day % 7) + 1))}${rows}`);
    expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
  });

  test("is none where it says what the rows say", () => {
    const table = proposalFor(`
    Task | Owner | Start | Due | Status
    Status report for the board | Owner of the boat | 3/1/2027 | 3/9/2027 | Open
    Mend the roof of the boat house | Pia Holt | 3/1/2027 | 3/9/2027 | Open
    Order paint for both jetties | Jon Abel | 4/1/2027 | 4/3/2027 | Done`);
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 4] });
  });

  test("names who works how long, between groups of merged cells also what they add up to", () => {
    const table = proposalFor(
      `
    Task | Start | Due | Hours planned |  |  | Sum | Hours spent |  |  | Sum
     |  |  | Pia | Jon | Una | Planned hours | Pia | Jon | Una | Spent hours
    Mend the roof of the boat house | 3/1/2027 | 3/9/2027 | 4 | 2 | 1 | 7 | 4 | 1 | 1 | 6
    Order paint for both jetties | 4/1/2027 | 4/3/2027 | 1 | 1 | 1 | 3 | 1 | 2 | 1 | 4
    Ask the divers about the anchor | 5/1/2027 | 5/2/2027 | 2 | 2 | 3 | 7 | 1 | 1 | 3 | 5`,
      { merges: ["D1:F1", "H1:J1"] },
    );
    expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
  });
});

test("cells that are merged in pairs all the way down are wide columns", () => {
  const rows = [1, 2, 3, 4].flatMap((row) => [`A${row}:B${row}`, `C${row}:D${row}`, `E${row}:F${row}`]);
  const table = proposalFor(
    `
    Task |  | Person responsible |  | End date
    Roof |  | Pia |  | 3/1/2027
    Paint |  | Jon |  | 4/1/2027
    Anchor |  | Pia |  | 5/1/2027`,
    { merges: rows },
  );
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 4] });
});

test("places to fill in under the headings are no data, whatever they repeat of them", () => {
  const table = proposalFor(`
    Gate | Category | Task | Yard master | Rope maker | Pilot | Cook | Results | Status
    Gate 1 | | Before the season | <name> | <name> | <name> | <name> | Results | Status
    1.1 | Ropes | Mend the ropes of both jetties | A | R | | | | Done
    1.2 | Ropes | Order new rope for the ferry | A | R | | | | Open
    1.3 | Crew | Find a second cook for the summer | R | | A | | | Open
    1.4 | Crew | Ask the pilots for their winter days | R | A | A | | | Open`);
  expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [3, 6] });
});

test("a day beside one text heads no list", () => {
  const table = proposalFor(`
    Weekk | Tasck
    1/1/2027 | Mend the ropes
    15/1/2027 | Paint both jetties
    2/1/2027 | Order lamps for them
    15/2/2027 | Hang up the lamps`);
  expect(table?.headerRows ?? [1, 1]).toEqual([1, 1]);
});
