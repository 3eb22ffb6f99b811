import { proposalFor } from "./grids";

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
