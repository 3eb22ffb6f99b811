import { fieldsOf, proposalFor } from "./grids";

test.each([
  [
    "Issues | Assigned to | Category | Start date | End date | Status",
    "A action, B lead, D start, E due, F status",
  ],
  [
    "Phase | Assigned to | Category | Start date | End date | Status",
    "A action, B lead, D start, E due, F status",
  ],
  [
    "Name | Assigned to | Category | Start date | End date | Status",
    "A action, B lead, D start, E due, F status",
  ],
])("what is assigned, dated and followed up is work, whatever stands above it: %s", (heading, fields) => {
  const table = proposalFor(`
    ${heading}
    Reading rooms | Moss | Rooms | 9/1/2026 | 10/1/2026 | In progress
    Bus routes | Hart | Buses | 9/8/2026 | 11/1/2026 | Not started
    Lunch lines | Lind | Meals | 9/9/2026 | 12/1/2026 | Not started
    Lamps | Hart | Rooms | 10/1/2026 | 12/9/2026 | Complete`);
  expect(fieldsOf(table)).toBe(fields);
});

test.each([
  [
    "people in training",
    `
    Sl. no. | Staff name | Current skill | Target skill | Start date | End date | Status
    1 | Ada Moss | Reads and writes | Teaches reading | 9/1/2026 | 10/1/2026 | Not started
    2 | Ben Hart | Knows the old program | Knows the new program | 9/1/2026 | 10/1/2026 | Not started
    3 | Cora Lind | Knows the old program | Knows the new program | 9/8/2026 | 11/1/2026 | Not started
    4 | Dan Ruiz | Reads and writes | Teaches writing | 9/8/2026 | 11/1/2026 | Not started`,
  ],
  [
    "documents",
    `
    Code | Title | Version | Status | Created | Category
    D-1 | Rules for the halls | 3 | Draft | 9/1/2026 | Rules
    D-2 | Who may park where | 1 | Final | 9/3/2026 | Rules
    D-3 | How to book a room | 2 | Final | 9/9/2026 | Guides`,
  ],
])("a list of %s is no plan", (_, text) => expect(proposalFor(text)).toBeNull());

test("work that has only numbers here is worded elsewhere", () => {
  const table = proposalFor(`
    Task | Department | Start | End | Completion
    0 | Buildings | 9/1/2026 | 10/1/2026 | 40%
    1 | Buildings | 9/1/2026 | 11/1/2026 | 10%
    2 | Teaching | 10/1/2026 | 12/1/2026 | 0%
    3 | Teaching | 10/8/2026 | 12/9/2026 | 100%`);
  expect(fieldsOf(table)).toMatch(/^A id, .*C start, D due/);
});

test("a day and so many days are a schedule", () => {
  const table = proposalFor(`
    Date | Task | Number of days
    9/1/2026 | Agree on the goals of the work | 6
    9/8/2026 | Ask the schools what they need | 3
    9/11/2026 | Draw the new reading rooms | 10`);
  expect(fieldsOf(table)).toBe("A due, B action");
});

test("a question whether it is done, over yes and in process, is the status", () => {
  const table = proposalFor(`
    No. | Job left | Is done?
    1 | Agree on the goals of the work | TRUE
    2 | Ask the schools what they need | In process
    3 | Draw the new reading rooms | TRUE
    4 | Put in shelves and lamps |`);
  expect(fieldsOf(table)).toBe("A id, B action, C status");
});

test("of two names of one column the first says what it is", () => {
  const table = proposalFor(`
    Task ID | Task description / Requirement | Date started | Date completed
    0 | Agree on the goals of the work | 9/1/2026 | 9/4/2026
    1 | Ask the schools what they need | 9/2/2026 | 9/8/2026
    2 | Draw the new reading rooms | 9/8/2026 | 9/9/2026`);
  expect(fieldsOf(table)).toMatch(/^A id, B action/);
});

test("what depends on other work is no wording", () => {
  const table = proposalFor(`
    Task number | Name | Start | Finish | Depends on | % complete
    1 | Set goals | 9/1/2026 | 9/4/2026 | | 100
    2 | Ask all schools | 9/2/2026 | 9/8/2026 | 1 - Agree on the goals | 50
    3 | Draw rooms | 9/8/2026 | 9/9/2026 | 2 - Ask what they need | 0`);
  expect(fieldsOf(table)).toBe("A id, B action, C start, D due, F percent");
});

test("beside the day on which it is due a bare date is no due date", () => {
  const table = proposalFor(`
    Date | Item | Desired completion date | Date completed
    9/1/2026 | Agree on the goals of the work | 9/4/2026 | 9/4/2026
    9/1/2026 | Ask the schools what they need | 9/8/2026 | 9/9/2026
    9/2/2026 | Draw the new reading rooms | 9/9/2026 |
    9/2/2026 | Put in shelves and lamps | 9/9/2026 |`);
  expect(fieldsOf(table)).toMatch(/B action, C due, D completed$/);
});

test("so many days from now are when it is due, under a heading that says so", () => {
  const table = proposalFor(`
    ID | Control | Weakness | Severity | Remediation | Due date | Status
    P-1 | AC-2 | Old accounts still work | High | Close accounts after a month | 30 days | Open
    P-2 | IA-5 | Short passwords are allowed | High | Ask for longer passwords | 15 days | Open
    P-3 | SI-2 | Programs are out of date | Low | Bring all programs up to date | 15 days | Open`);
  expect(fieldsOf(table)).toBe("A id, E action, F due, G status");
});

test("what a dashboard counts is no list of measures", () =>
  expect(
    proposalFor(`
    Metric | Value
    All risks | 10
    High risks | 7
    Open risks | 8
    Closed risks | 0`),
  ).toBeNull());

test("what is another one in each row is no category, on a sheet called after the work", () => {
  const table = proposalFor(
    `
    Category | Status | Assign | Comments
    Write to the families of new pupils | Completed | Ada Moss | Sent on Monday
    Find a room for the evening course | In progress | Ben Hart |
    How to order more chairs for the hall | In progress | Ada Moss | Ask the janitor
    Put the new timetable on the wall | Completed | Cora Lind |`,
    { name: "Action items" },
  );
  expect(fieldsOf(table)).toBe("A action, B status, C lead, D note");
});

test.each(["Focal person", "Nodal officer", "Allocated to", "Implementing partner", "Carried out by"])(
  "who does the work, headed %s",
  (heading) => {
    const table = proposalFor(`
      Work | ${heading} | Needed by | Traffic light
      Draw the plans for the reading rooms | Ada Moss | 9/1/2026 | Green
      Order the shelves and lamps for all | Ben Hart | 10/1/2026 | Amber
      Paint the walls of the old hall | Cora Lind | 11/1/2026 | Red`);
    expect(fieldsOf(table)).toBe("A action, B lead, C due, D status");
  },
);

test("a column that names the tests of work under way is a reference", () => {
  const rows = `
    Part | Description | Open date | Close date | Status | Test case
    Sign in | People sign in with their school's address | 6/1/2026 | 6/3/2026 | Completed | TC-1, TC-2
    Reports | Principals print a report of each school | 6/2/2026 | | In progress | TC-3
    Lists | The office loads the list of all staff | 6/5/2026 | | Pending | TC-4`;
  expect(fieldsOf(proposalFor(rows))).toBe("B action, C start, D completed, E status");
});

test("items that somebody sees to are work, also without a day", () => {
  const rows = `
    # | Item | Priority | Status | Team member
    1 | Order the shelves and lamps | High | Closed | Ada
    2 | Paint the wall by the door | Low | Open | Ben
    3 | Find a rug for the corner | Low | Open | Ada`;
  expect(fieldsOf(proposalFor(rows))).toBe("A id, B action, C priority, D status, E lead");
});

test("names of stages with their days are work", () => {
  const rows = `
    Stage name | Start date | End date | Duration (weeks)
    Kick-off | 9/1/2026 | 9/15/2026 | 2
    Design | 9/16/2026 | 10/14/2026 | 4
    Production | 10/15/2026 | 11/30/2026 | 6`;
  expect(fieldsOf(proposalFor(rows))).toBe("A action, B start, C due");
});

test("steps with what is expected of them and what came out are tests", () => {
  const rows = `
    Step | Action | Expected result | Actual result | Incident #
    1 | Open the page of the library | The page is shown | |
    2 | Choose a book from the list | Its card is shown | |
    3 | Print the card of the book | The card is printed | |`;
  expect(proposalFor(rows)).toBeNull();
});

test("subtasks right of tasks are the work, and the tasks stand above it", () => {
  const rows = `
    Task | Subtask | Owner | Due
    Open the library | Order the shelves and lamps | Ada | 9/1/2026
    Open the library | Paint the wall by the door | Ben | 9/8/2026
    Plan the fall fair | Ask the families for helpers | Ada | 10/1/2026
    Plan the fall fair | Find a date with the town | Cora | 10/8/2026`;
  expect(fieldsOf(proposalFor(rows))).toBe("A initiative, B action, C lead, D due");
});

test("under milestones that come again, their description says what is done", () => {
  const rows = `
    Milestone | No. | Description | Responsible | Start date | End date
    Reading rooms | 1 | Order the shelves and lamps | Ada | 8/1/2026 | 9/1/2026
    Reading rooms | 2 | Paint the wall by the door | Ben | 8/8/2026 | 9/8/2026
    Fall fair | 3 | Ask the families for helpers | Ada | 9/1/2026 | 10/1/2026
    Fall fair | 4 | Find a date with the town | Cora | 9/8/2026 | 10/8/2026`;
  expect(fieldsOf(proposalFor(rows))).toMatch(/C action, D lead, E start, F due$/);
});

describe("letters of a responsibility chart", () => {
  const chart = (more: readonly string[]) =>
    [
      `Task | Superintendent | Pia Holt | Coach${more[0]}`,
      `Set the calendar | A | R | C${more[1]}`,
      `Choose the screener | I | A | R${more[2]}`,
      `Train the teachers | I | C | A/R${more[3]}`,
      `Report to the board | R | C | I${more[4]}`,
    ].join("\n");

  test("alone make no plan: who does what by when is not said", () => {
    expect(proposalFor(chart(["", "", "", "", ""]))).toBeNull();
  });

  test("beside days and statuses are no owners", () => {
    const more = [
      " | Due | Status",
      ...["Done", "Open", "Open", "Open"].map((state) => ` | 3/15/2027 | ${state}`),
    ];
    expect(fieldsOf(proposalFor(chart(more)))).toBe("A action, E due, F status");
  });
});
