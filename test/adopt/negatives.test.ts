import { gridOfText, sheetOf } from "../support/snapshot";
import { proposalFor, proposalOf } from "./grids";

test.each([
  [
    "a list of contacts",
    `
    Name | Title | School | Phone | Email
    Ada Moss | Principal | Bates Elementary | 555-0101 | a@example.org
    Ben Hart | Nurse | Cole Elementary | 555-0102 | b@example.org
    Cora Lind | Secretary | Bates Elementary | 555-0103 | c@example.org`,
  ],
  [
    "a gradebook",
    `
    Student | Homework 1 | Quiz | Midterm | Final grade
    Ada Moss | 90 | 85 | 77 | B
    Ben Hart | 70 | 75 | 81 | C
    Cora Lind | 88 | 95 | 91 | A`,
  ],
  [
    "a budget",
    `
    Category | Budget | Actual | Variance
    Salaries | 120000 | 118000 | 2000
    Materials | 9000 | 9500 | -500
    Travel | 3000 | 1200 | 1800`,
  ],
  [
    "an inventory",
    `
    Item | SKU | Quantity | Unit price | Location
    Laptop | L-100 | 30 | 450 | Room 12
    Projector | P-200 | 4 | 380 | Room 9
    Chair | C-300 | 120 | 35 | Gym`,
  ],
  [
    "a time sheet",
    `
    Date | Employee | Time in | Time out | Total hours
    9/1/2026 | Ada Moss | 8:00 | 16:00 | 8
    9/2/2026 | Ada Moss | 8:00 | 15:00 | 7
    9/3/2026 | Ada Moss | 8:30 | 16:00 | 7.5`,
  ],
  [
    "a calendar of events",
    `
    Date | Event | Location | Time
    9/1/2026 | Back to school evening | Gym | 18:00
    9/15/2026 | Picture day | Library | 9:00
    10/3/2026 | Board meeting | District office | 19:00`,
  ],
  [
    "a week's schedule",
    `
    Time | Monday | Tuesday | Wednesday | Thursday | Friday
    8:00 | Reading | Math | Reading | Math | Art
    9:00 | Math | Reading | Math | Reading | Music`,
  ],
  [
    "a list of terms",
    `
    Term | Definition
    Benchmark | A point on the way at which progress is looked at
    Initiative | A larger piece of work under an objective`,
  ],
  [
    "instructions",
    `
    How to use this workbook
    1. Fill in your goals on the next sheet
    2. Name one owner for each action
    3. Update the status every month`,
  ],
  [
    "lists to choose from",
    `
    Status | Goal | Quarter
    Not started | Goal 1 | Q1
    In progress | Goal 2 | Q2
    Complete | Goal 3 | Q3
    Delayed`,
  ],
  [
    "a form",
    `
    School: | Bates Elementary
    Principal: | Ada Moss
    Goal: | Every child reads by grade three
    Date: | 9/1/2026`,
  ],
  [
    "figures of a dashboard",
    `
    Actions | Complete | Overdue | On track
    45 | 12 | 3 | 30`,
  ],
  [
    "who is responsible, accountable, consulted, informed",
    `
    Name | Role | R (Responsible) | A (Accountable) | C (Consulted) | I (Informed)
    Ada Moss | Principal | X | | | X
    Ben Hart | Coach | | X | | X
    Cora Lind | Director | | | X | X`,
  ],
  [
    "a list of parts with a column for links in which nothing stands",
    `
    Part | Count | Description | Cost A | Price each | Link | Cost B
    Hinge | 4 | Brass, for the cabin door | 20 | 5 | | 18
    Rope | 2 | Thirty feet of hemp | 44 | 22 | | 40
    Lamp | 6 | Small one for the jetty | 54 | 9 | | 60`,
  ],
  [
    "the steps of a test with boxes to tick",
    `
    Step | Action | Expected result | Pass | Fail | Remarks
    1 | Ring the bell of the ferry twice | The gate of the jetty opens | | |
    2 | Hold the gate for half a minute | A lamp at the gate turns red | | |
    3 | Let the gate go | The gate shuts without a bang | | |`,
  ],
  [
    "what a product must do",
    `
    No. | Requirement | Kind | How it is achieved | How it is checked
    1 | Easy to read in bright sun | Functional | Dark letters on a pale ground | Crews read it aloud
    2 | Quiet in the wheelhouse | Non-functional | A lid of felt | A meter on the shelf
    3 | Found again when it falls overboard | Functional | A cork and a bright cord | Thrown in twice`,
  ],
  [
    "what engineers make of what buyers want",
    `
    Buyers' wishes | Engineering requirements | Why
    1 | The horn must be heard two miles off in fog | Fishers told us so
    1 | The horn must sound again within ten seconds | Boats drift in that time
    2 | The lamp must burn for eight hours on one charge | A night on the water`,
  ],
  [
    "a log of searches",
    `
    Query | Results | Source | Performed on
    knots AND rope NOT fishing | 820 | Sea Library | 9/1/2026
    knots AND "left-handed" sailors | 31 | Sea Library | 9/1/2026
    splices in old rope that was wet | 7 | Town Library | 9/3/2026
    how to teach knots to children | 54 | Town Library | 9/3/2026`,
  ],
  ["an empty sheet", ""],
  ["a heading without rows", "Action | Owner | Due date | Status"],
])("%s is no plan table", (_, text) => {
  expect(proposalFor(text)).toBeNull();
});

test("a form whose labels stand over a row to fill in is no plan", () => {
  expect(
    proposalFor(`
      Activity: | Owner: | Due:
      Mend the roof of the boat house | Pia Holt | 3/1/2027
      Paint both of the long jetties | Jon Abel | 4/1/2027`),
  ).toBeNull();
});

test("a table in a manual shows how to fill in another, but for one that is worked by", () => {
  const text = `
    Task | Owner | State
    Mend the roof of the boat house | Pia Holt | Open
    Order paint for both jetties | Jon Abel | Open
    Ask the divers about the anchor | Pia Holt | Done`;
  expect(proposalFor(text, { name: "User's manual" })).toBeNull();
  expect(proposalFor(text, { name: "Harbor" })).not.toBeNull();
});

test("the history of a document tells of no work, though it names lines of the plan", () => {
  const plan = sheetOf(
    gridOfText(`
    ID | Task | Owner | Due | Status
    D1-1 | Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
    D1-2 | Order paint for both jetties | Jon Abel | 4/1/2027 | Open
    D2-1 | Ask the divers about the anchor | Pia Holt | 5/1/2027 | Done`),
    { name: "Plan" },
  );
  const rows = gridOfText(`
    Author | Date | Change description | Changed line | Release
    Holt | 9/1/2026 | Said more of the roof | D1-1 | 3.1
    Holt | 9/8/2026 | The paint comes earlier | D1-2 | 3.1
    Abel | 9/9/2026 | Divers instead of the harbor master | D2-1 | 3.2
    Abel | 9/9/2026 | The paint comes later again | D1-2 | 3.2`);
  expect(proposalOf(sheetOf(rows, { name: "History" }), plan)).toBeNull();
  const updates = rows.map((row, index) => [index === 0 ? "Reporter" : row[0]!, row[1]!, row[2]!, row[3]!]);
  updates[0]![2] = "Update";
  expect(proposalOf(sheetOf(updates, { name: "News" }), plan)?.kind).toBe("updates");
});

test("lists to choose from side by side are no plan, though their headings name its columns", () => {
  const text = `
    Select task | Select status | Select owner | % done | Task type | Priority
    Mend the roof | Open | Pia Holt | 0 | Repair | High
    Order paint | Under way | Jon Abel | 0.25 | Purchase | Low
    Ask the divers | Done | Una Frey | 0.5 | Survey
    Count the buoys | Dropped |  | 0.75
    Tar the jetty |  |  | 1
    Oil the winch
    Sand the floor`;
  expect(proposalFor(text)).toBeNull();
});

test("hours spent on each day tell how work went, and plan none", () => {
  const hours = (task: string, ...all: number[]): string => `    ${task} | ${all.join(" | ")}`;
  const text = [
    "Tasks | Estimated effort | Day 1 | Day 2 | Day 3 | Day 4 | Day 5",
    hours("Mend the roof of the boat house", 8, 3, 2, 2, 1, 0),
    hours("Order paint for both jetties", 5, 0, 0, 2, 1, 2),
    hours("Ask the divers about the anchor", 2, 1, 0, 0, 1, 0),
    hours("Count the buoys along the shore", 4, 2, 2, 0, 0, 0),
  ].join("\n");
  expect(proposalFor(text)).toBeNull();
});
