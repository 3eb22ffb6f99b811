import { fieldsOf, proposalFor } from "./grids";

test("what is still to be done has a plain date for it", () => {
  const table = proposalFor(`
    Date | To do
    9/1/2026 | Sketch the new timetable
    9/8/2026 | Sketch and first rooms
    9/15/2026 | Rooms for all classes
    9/22/2026 | Try it with two classes`);
  expect(fieldsOf(table)).toBe("A due, B action");
});

test("effort and impact beside each other weigh work, and are of no register", () => {
  const table = proposalFor(`
    ID | Initiative | Horizon | Effort | Impact | Risks addressed
    RM-1 | Teach all aides to read aloud in small groups | Soon | Low | High | R-7
    RM-2 | Move the book room next to the first grades | Soon | Medium | High | R-3
    RM-3 | Find a second reading coach for the north | Later | High | Medium | R-1, R-9`);
  expect(fieldsOf(table)).toMatch(/^A id, B initiative/);
});

test.each(["Milestone type", "Type of milestone"])("%s sorts milestones, and is none", (heading) => {
  const table = proposalFor(`
    Item | ${heading} | Milestone | Description
    1 | minor | Choose what the yard is to be | With the pupils' council
    2 | major | A plan of the whole yard | What stays, what goes, and who digs
    3 | minor | Ask the neighbors | Two evenings in the gym
    4 | major | Dig the first beds | With the third grades`);
  expect(table?.kind).toBe("benchmarks");
  expect(fieldsOf(table)).toMatch(/C benchmark/);
});

test("milestones that are called alike under each phase differ by their days", () => {
  const table = proposalFor(`
    Milestone description | Assigned to | Progress | Start | No. of days
    Plan of the yard | Team | 100% | 9/1/2026 | 3
    First beds | Team | 50% | 9/8/2026 | 13
    Task 1 | | | 9/8/2026 | 9
    Task 2 | | | 9/12/2026 | 11
    Second beds | Team | 0% | 10/1/2026 | 1
    Task 1 | | | 10/2/2026 | 4
    Task 2 | | | 10/6/2026 | 14`);
  expect(fieldsOf(table)).toMatch(/^A action, B lead, C percent, D start/);
});

test("a year stands in front of what was achieved as of what is to be", () => {
  const table = proposalFor(`
    Indicator no. | Indicator | Y1 target | Y1 achieved | Y2 target | Y2 achieved
    A1 | Farms that sell through the new market | 100 | 80 | 140 |
    A2 | Farms that keep records of what they sell | 60 | 75 | 90 |
    B1 | Schools that buy from the market each week | 20 | 12 | 30 |`);
  expect(fieldsOf(table)).toMatch(/C target, D actual, E target, F actual/);
});

test("work that is allocated to people by name costs nothing", () => {
  const table = proposalFor(`
    Task | Task type | Allocation | Status
    Sign the ferry contract | By hand | Anna | Open
    Ask the harbor for a second berth | By hand | Anna | Open
    Print the timetable | By machine | Bindi | Done
    Hang up the timetable | By hand | Bindi | Open`);
  expect(fieldsOf(table)).toMatch(/^A action, .*C lead, D status/);
});

test("indicators that are still to be assessed, with remarks, are followed", () => {
  const table = proposalFor(`
    ID | Indicator | Assessment | Remarks
    S1 | The library lends to every household of the town | |
    S2 | Books that come back late are asked for within a week | |
    S3 | The catalogue can be searched from the schools | |
    S4 | Each branch has somebody who reads aloud to children | |`);
  expect(table?.kind).toBe("indicators");
  expect(fieldsOf(table)).toMatch(/^A id, B measure/);
});

test("a number of days is how long work takes, and no id", () => {
  const table = proposalFor(`
    Task | Assigned to | Progress | Start | No. Days
    Sign the ferry contract | Ann Reyes | 100% | 9/1/2026 | 3
    Ask the harbor for a second berth | Bo Lind | 50% | 9/8/2026 | 13
    Print the timetable | Ann Reyes | 0% | 9/9/2026 | 9`);
  expect(fieldsOf(table)).toBe("A action, B lead, C percent, D start");
});

test("tasks right of deliverables are the work", () => {
  const table = proposalFor(`
    Deadline | Deliverables | Tasks | Assignee | Status
    9/1/2026 | Timetable of the ferry | Ask both harbors for their berths | Ann | Done
     | | Write down the hours of the tide | Bo | Done
     | | Print two hundred copies | Ann | Open
    9/15/2026 | Signs at the jetties | Paint the signs in both languages | Bo | Open
     | | Hang them where they are seen | Bo | Open`);
  expect(fieldsOf(table)).toBe("A due, B initiative, C action, D lead, E status");
});

test("rows that are numbered for actions are ready to be filled in", () => {
  const open = (from: number): string =>
    Array.from({ length: 6 }, (_, row) => `\n    Spring | A${row + from} | | | |`).join("");
  const table = proposalFor(`
    Review | Action # | Action | Responsible | Due date | Status
    Spring | A1 | Ask both harbors for the hours of their berths | Pilot | before May |${open(2)}
    Spring | A8 | Print the hours of the tide on one sheet | | |${open(9)}
    Spring | A15 | Hang up the sheet at both jetties | | |`);
  expect(fieldsOf(table)).toMatch(/B id, C action, D lead/);
});
