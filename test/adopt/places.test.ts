import { gridOfText, sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor, proposalOf } from "./grids";

test("a list of work with visits, days and remarks is no log", () => {
  const table = proposalFor(`
    No | Plan description | Kind of visit | Plan date | Actual date | Status | Remark
    1 | Agree on days and places for all talks | By phone | 9/1/2026 | 9/3/2026 | Done | Took a week
    2 | See the reading rooms in each building | Visit | 9/8/2026 | | Planned |
    3 | Draw up what each building needs | By mail | 9/15/2026 | | Planned |
    4 | Come back with books and lamps | Visit | 10/1/2026 | | Planned |`);
  expect(table!.kind).toBe("actions");
  expect(fieldsOf(table)).toContain("B action, D due, E completed, F status, G note");
});

test("of two columns of steps the one that stands once for several rows is the level above", () => {
  const table = proposalFor(
    `
    Tasks | Sub-tasks | Start date | Finish date
    Open a family room in each building | Find a room that is free all day | 9/1/2026 | 9/15/2026
     | Paint it and put in chairs | 9/16/2026 | 10/1/2026
     | Invite families to see it | 10/2/2026 | 10/9/2026
    Pair new teachers with a coach | Choose coaches who want to do it | 9/1/2026 | 9/8/2026
     | Agree on an hour each week | 9/9/2026 | 9/15/2026
     | Ask after a month how it goes | 10/15/2026 | 10/22/2026`,
    { merges: ["A2:A4", "A5:A7"] },
  );
  expect(fieldsOf(table)).toMatch(/^A (?:objective|initiative), B action, C start, D due$/);
});

test("what a measure measures is a goal, though its column has no heading", () => {
  const table = proposalFor(`
     | | Measure | Start value | 2025-26 | Target
    2.1 | Bring in people from all walks of life | Applications for each post | 34 | 44 | 52
    2.2 | Keep the people who have come to us | Teachers who stay a third year | 71 | 74 | 80
    2.3 | Help every teacher grow in the work | Hours with a coach | 8 | 14 | 20
    2.4 | Make the offices easy to deal with | Days until an answer comes | 9 | 6 | 2`);
  expect(fieldsOf(table)).toBe("A id, B objective, C measure, D baseline, E actual, F target");
});

test("titles of blocks under their headings, with nothing filled in, are no rows of a plan", () => {
  expect(
    proposalFor(`
      Action item | Date | RAG | Owner | Comments
      -
      -
      Work to come
      Action item | Date | RAG | Owner | Comments
      -
      -`),
  ).toBeNull();
});

describe("a sheet that says by its name that it explains", () => {
  const steps = gridOfText(`
    Step | What to do | Who
    1 | Fill in the goal at the top of each sheet | Plan manager
    2 | List what will be done under each goal | Reading Coach
    3 | Say each month how far it has come | Principals`);

  test("holds no plan", () => {
    expect(proposalOf(sheetOf(steps, { name: "Directions" }))).toBeNull();
    expect(fieldsOf(proposalOf(sheetOf(steps, { name: "Fall work" })))).toBe("A id, B action, C lead");
  });

  test("unless people work by it", () => {
    const dated = steps.map((row, index) => [...row, ["Due", "9/1/2026", "10/1/2026", "11/2/2026"][index]!]);
    expect(placeOf(proposalOf(sheetOf(dated, { name: "Directions" })))).toMatchObject({ body: [2, 4] });
  });
});
