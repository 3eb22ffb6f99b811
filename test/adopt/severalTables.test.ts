import type { TableProposal } from "../../src/adopt/propose";
import { propose } from "../../src/adopt/propose";
import { columnLetter, parseRange } from "../../src/plan/cell";
import { gridOfText, sheetOf, type SheetExtras } from "../support/snapshot";
import { fieldsOf } from "./grids";

function tablesIn(text: string, extras: SheetExtras = {}): TableProposal[] {
  return [...propose({ name: "", sheets: [sheetOf(gridOfText(text), extras)] })[0]!.tables];
}

/** "actions A3:E5": kinds and places, from top to bottom. */
function placesIn(text: string, extras: SheetExtras = {}): string[] {
  return tablesIn(text, extras).map(({ kind, headerRows, lastRow, columns }) => {
    const [first, last] = [columns[0]!, columns.at(-1)!].map(({ column }) => columnLetter(column));
    return `${kind} ${first}${headerRows[0]}:${last}${lastRow}`;
  });
}

const GOALS = `
  No. | Goal | Lead | Status
  1 | Every third grader reads at grade level | A. Moss | In progress
  2 | Chronic absence falls below ten percent | B. Hart | In progress
  3 | All graduates are ready for college | C. Voss | Not started`;
const STEPS = `
  Ref | Action step | Who | By when | Goal no.
  1.1 | Train coaches in the reading block | D. Lowe | 9/15/2026 | 1
  1.2 | Screen all pupils three times a year | E. Park | 10/1/2026 | 1
  2.1 | Call every family in September | F. Reyes | 9/30/2026 | 2
  3.1 | Visit two colleges with each class | G. Ito | 5/1/2027 | 3`;

describe("tables under each other", () => {
  test("goals, and the steps to them", () => {
    expect(placesIn(`Plan 2026\n-\n${GOALS}\n-\nSteps\n${STEPS}`)).toEqual([
      "objectives A3:D6",
      "actions A9:E13",
    ]);
  });

  test("without a title between them", () => {
    expect(placesIn(`${GOALS}\n-\n-\n${STEPS}`)).toEqual(["objectives A1:D4", "actions A7:E11"]);
  });

  test("right under each other", () => {
    expect(placesIn(`${GOALS}\n${STEPS}`)).toEqual(["objectives A1:D4", "actions A5:E9"]);
  });

  test("rows of one are none of the other's", () => {
    const [goals, steps] = tablesIn(`${GOALS}\nTotal | 3\n-\nSteps\n${STEPS}\n-\nNote: dates may move`);
    expect(goals).toMatchObject({ firstRow: 2, lastRow: 4, notDataRows: [5] });
    expect(steps).toMatchObject({ firstRow: 9, lastRow: 12, notDataRows: [14] });
    expect(fieldsOf(steps!)).toBe("A id, B action, C lead, D due, E parent");
  });

  test("a table under headings of its own words", () => {
    const found = placesIn(`
      Strategy | Champion | Wrap-up
      Open the library on Saturdays | A. Moss | 9/1/2026
      Lend tablets to families | B. Hart | 10/1/2026
      Read aloud on the bus | C. Voss | 11/1/2026
      -
      Measures
      Measure | Where we started | Where we want to be | Latest
      Books lent per pupil | 4 | 10 | 6
      Families with a tablet | 35% | 90% | 50%
      Pupils read to each day | 20% | 60% | 41%`);
    expect(found).toEqual(["initiatives A1:C4", "indicators A7:D10"]);
  });

  test("far down the sheet", () => {
    const rows = Array.from(
      { length: 300 },
      (_, index) =>
        `${index + 1} | Visit class ${index} and talk about it | A. Moss | 9/1/2026 | In progress`,
    ).join("\n");
    const found = placesIn(`No. | Action | Owner | Due | Status\n${rows}\n-\n-\nGoals\n${GOALS}`);
    expect(found).toEqual(["actions A1:E301", "objectives A305:D308"]);
  });
});

/** Two texts side by side, with blank columns between them. */
function beside(left: string, right: string, { gap = 1, lower = 0 } = {}): string {
  const [a, b] = [left, right].map((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
  const rows = [...Array<string>(lower).fill(""), ...b!];
  const width = Math.max(...a!.map((line) => line.split("|").length));
  return Array.from({ length: Math.max(a!.length, rows.length) }, (_, index) => {
    const cells = a![index]?.split("|") ?? [];
    const padded = [...cells, ...Array<string>(width - cells.length + gap).fill("")];
    return [...padded, rows[index] ?? ""].join("|");
  }).join("\n");
}

describe("tables side by side", () => {
  test("the longer one beside the shorter one", () => {
    expect(placesIn(beside(GOALS, STEPS))).toEqual(["objectives A1:D4", "actions F1:J5"]);
    expect(placesIn(beside(STEPS, GOALS))).toEqual(["actions A1:E5", "objectives G1:J4"]);
  });

  test("beginning in different rows, and parted by two columns", () => {
    expect(placesIn(beside(GOALS, `Steps\n${STEPS}`, { gap: 2, lower: 2 }))).toEqual([
      "objectives A1:D4",
      "actions G4:K8",
    ]);
  });

  test("with as many rows", () => {
    const [goals, steps] = [GOALS, STEPS].map((text) => text.trim().split("\n").slice(0, 4).join("\n"));
    expect(placesIn(beside(goals!, steps!))).toEqual(["objectives A1:D4", "actions F1:J4"]);
  });

  test("and a third one below them", () => {
    const measures = `
      Measure | Baseline | Target | Actual
      Books lent per pupil | 4 | 10 | 6
      Pupils read to each day | 20% | 60% | 41%
      Pupils absent | 21% | 10% | 18%`;
    expect(placesIn(`${beside(GOALS, STEPS)}\n-\n-\n${measures}`)).toEqual([
      "objectives A1:D4",
      "actions F1:J5",
      "indicators A8:D11",
    ]);
  });

  test("a column of the plan after a blank one stays with the plan", () => {
    const text = STEPS.split("\n")
      .map((line, index) => (line.trim() === "" ? "" : `${line} | | ${index === 1 ? "Status" : "On track"}`))
      .join("\n");
    expect(placesIn(text)).toEqual(["actions A1:G5"]);
  });
});

describe("what stands around a plan and is none", () => {
  const alone = ["actions A1:E5"];
  test.each([
    [
      "a legend",
      `Color | Meaning
       Green | On track and on time
       Yellow | Some delay is likely
       Red | Will not be done in time`,
    ],
    [
      "a list of status words with what they mean",
      `Status | Description
       Complete | The work is done and shown
       In progress | The work has begun on time
       Not started | Nobody has begun yet
       Delayed | It will be late by a month`,
    ],
    [
      "signatures",
      `Approved by | Title | Signature | Date
       A. Moss | Superintendent | | 8/1/2026
       B. Hart | Board President | | 8/2/2026`,
    ],
    [
      "a budget",
      `Funding source | Budgeted | Spent | Balance
       Title I | 120000 | 40000 | 80000
       Title II | 30000 | 10000 | 20000
       General fund | 55000 | 5000 | 50000
       Total | 205000 | 55000 | 150000`,
    ],
    [
      "codes",
      `Code | School
       101 | Bates Elementary
       102 | Cole Middle School
       103 | Dale High School`,
    ],
    [
      "counts by status",
      `Status | Count | Percent
       Complete | 4 | 40%
       In progress | 5 | 50%
       Not started | 1 | 10%`,
    ],
    [
      "a team",
      `Name | Role | E-mail
       A. Moss | Superintendent | moss@example.org
       B. Hart | Principal | hart@example.org
       C. Voss | Teacher | voss@example.org`,
    ],
    [
      "counts by person",
      `Owner | Open actions | Overdue
       D. Lowe | 3 | 1
       E. Park | 2 | 0
       F. Reyes | 4 | 2`,
    ],
    [
      "versions",
      `Version | Date | Author | Change
       1.0 | 8/1/2026 | A. Moss | First version of the plan
       1.1 | 9/1/2026 | B. Hart | Dates of the reading block moved
       1.2 | 10/1/2026 | B. Hart | Families added`,
    ],
    [
      "a list of meetings",
      `Date | Time | Place
       9/1/2026 | 3:00 PM | Board room
       10/1/2026 | 3:00 PM | Library
       11/1/2026 | 3:30 PM | Board room`,
    ],
  ])("%s: below it, beside it and above it", (_, other) => {
    expect(placesIn(`${STEPS}\n-\n-\n${other}`)).toEqual(alone);
    expect(placesIn(`${STEPS}\n-\nKey\n${other}`)).toEqual(alone);
    expect(placesIn(beside(STEPS, other))).toEqual(alone);
    expect(placesIn(beside(STEPS, other, { gap: 2, lower: 2 }))).toEqual(alone);
    if (other.includes("Elementary")) return; // A school named right above a plan says whose plan it is.
    const above = other.split("\n").length + 1;
    expect(placesIn(`${other}\n-\n${STEPS}`)).toEqual([`actions A${above + 1}:E${above + 5}`]);
  });
});

test("an Excel table, and a range below it", () => {
  const range = { firstRow: 1, firstColumn: 1, lastRow: 4, lastColumn: 4 };
  const tables = [{ name: "tblGoals", range, hasHeaderRow: true, hasTotalRow: false }];
  const found = tablesIn(`${GOALS}\n-\nSteps\n${STEPS}`, { tables });
  expect(found.map(({ excelTable, headerRows }) => [excelTable, headerRows[0]])).toEqual([
    ["tblGoals", 1],
    [null, 7],
  ]);
});

describe("Excel tables right beside each other", () => {
  const table = (name: string, range: string) => ({
    name,
    range: parseRange(range)!,
    hasHeaderRow: true,
    hasTotalRow: false,
  });

  test("are one where some are a single column of it", () => {
    const text = `
    Story | Task | Volunteer | Due | State
    Rooms | Agree on the shape of the rooms | Ada Moss | 9/1/2026 | Done
    | Ask the schools what they need | Ben Hart | 9/8/2026 | Done
    | Draw the shelves to scale | Ada Moss | 9/20/2026 | Open
    Lamps | Find out what lamps cost | Cora Lind | 10/1/2026 | Open`;
    const tables = [table("Who", "C1:C5"), table("When", "D1:E5"), table("What", "B1:B5")];
    expect(placesIn(text, { tables })).toEqual(["plan A1:E5"]);
  });

  test("are none where each is a list to choose from", () => {
    const text = `
    Project name | Task name
    Reading rooms for each school | Draw the shelves to scale
    Lamps over every table | Find out what lamps cost
    A quiet hour each day | Ask the schools what they need`;
    expect(placesIn(text, { tables: [table("A", "A1:A4"), table("B", "B1:B4")] })).toEqual([]);
  });
});
