import { sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf, proposalFor, proposalOf } from "./grids";

/** Plan tables of few columns: one heading that names the work, and next to nothing beside it. */
describe("little beside a heading that names the work", () => {
  test("how urgent it is and how long it takes", () => {
    const table = proposalFor(`
      Activities | Priority | Estimated duration (days)
      Phase 1
      Choose the reading screener | High | 3
      Order materials for both grades | High | 10
      Phase 2
      Train the K-2 teachers | Low | 2
      Screen all pupils once | High | 5
      Total estimated days until every school has screened | | 20`);
    expect(fieldsOf(table)).toBe("A action, B priority");
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 7] });
  });

  test("what it is about, and hours", () => {
    const table = proposalFor(`
      Task | Description | Hours
      Rewrite the attendance letters | In plain words, four languages | 12
      Open the library before school | From seven on, with a helper | 40
      Walk the halls with parents | Twice a month | 16`);
    expect(fieldsOf(table)).toBe("A action, B note");
  });

  test("a sheet called after the work", () => {
    const text = `
      Tasks in mind | Description | Planned
      Library hours | Open the doors at seven, with a parent helper on each side |
      Attendance letters | Written in plain words and sent before the first absence |
      Hall walks | Parents and staff walk together once a week |`;
    expect(proposalFor(text)).toBeNull();
    expect(fieldsOf(proposalFor(text, { name: "Task list" }))).toContain("A action, B note");
  });

  test("goals with a time-line told in words", () => {
    const table = proposalFor(`
      Chapter | Title | Goal | Timeline
      1 | Early literacy in all classrooms of the lower school | Read with every child each day | Materials chosen by December, first pilot in spring 2027
      2 | Number sense through games and talk | Talk about numbers in every class | Visits begin in January, training in the summer
      3 | Families as partners in learning | Meet every family at home once | Calls made before September, visits until March`);
    expect(fieldsOf(table)).toContain("C objective, D due");
  });

  test("a calendar of days with work on some of them", () => {
    const days = Array.from({ length: 40 }, (_, day) => [
      46_000 + day,
      [3, 11, 20, 31].includes(day) ? `Finish part ${day} of the staff handbook` : "",
    ]);
    const formats = [[], ...days.map(() => ["m/d/yyyy"])];
    const table = proposalOf(sheetOf([["Date", "Task to be completed by date"], ...days], { formats }));
    expect(fieldsOf(table)).toBe("A due, B action");
  });

  test("four weeks to tick off", () => {
    const table = proposalFor(`
      Task | Week 1 | Week 2 | Week 3 | Week 4
      Rewrite the attendance letters | x | | |
      Open the library before school | x | x | x | x
      Walk the halls with parents | | x | | x`);
    expect(fieldsOf(table)).toBe("A action");
  });

  test("work that is still to be worded, with people, days and statuses", () => {
    const table = proposalFor(`
      # | Activity | Assigned to | Start | End | Status
      1 | | Ada Moss | 9/1/2026 | 9/15/2026 | In progress
      2 | | Ben Hart | 9/2/2026 | 10/1/2026 | Not started
      3 | | Cora Lind | 9/3/2026 | 11/2/2026 | Not started`);
    expect(fieldsOf(table)).toBe("A id, B action, C lead, D start, E due, F status");
  });

  test("tasks that are only numbered, with people, days and statuses", () => {
    const table = proposalFor(`
      Task ID | Responsible | Start | End | Days | State
      Round 1 | | 9/1/2026 | 9/30/2026 | | Complete
      1 | Ada Moss | 9/1/2026 | 9/9/2026 | | Complete
      2 | Ben Hart | 9/9/2026 | 9/20/2026 | | Complete
      Round 2 | | 10/1/2026 | TBD | | In progress
      3 | Ben Hart | | | | In progress
      4 | Ada Moss | | | | In progress`);
    expect(fieldsOf(table)).toBe("A id, B lead, C start, D due, F status");
  });

  test("wording beside a level that stands in one row of many", () => {
    const items = [
      "Call for early names",
      "The challenge of the week",
      "Meet our first speaker",
      "Two days are left",
    ];
    const rows = Array.from({ length: 12 }, (_, at) => {
      const more = at === 3 ? "A face and the name of the group on the left" : "";
      const lead = at < 7 ? ["Ada Moss", "Ben Hart"][at % 2] : "";
      return `${1 + (at >> 2)}/${3 + at}/2027 | ${items[at % 4]} ${at} | ${lead} | ${at < 5 ? "Posted" : ""} | ${more}`;
    });
    const table = proposalFor(`Date | Topic | Lead | Status | Goal\n${rows.join("\n")}`);
    expect(fieldsOf(table)).toBe("A due, B action, C lead, D status");
  });
});

test.each([
  [
    "requirements with their urgency",
    `
    ID | Requirement | Priority
    1 | The form can be filled in on a phone | High
    2 | The form is sent to the office by itself | Low
    3 | The form can be read aloud | High`,
  ],
  [
    "who is told what",
    `
    What | Owner | Audience | Timing | Medium | Purpose
    Weekly newsletter of the school | Ada Moss | Families | Sent on Fridays from September on, but not in the winter break | E-mail | Families know what comes
    Board summary of the quarter | Ben Hart | Board | Sent in October, January and March before the meeting | Paper | The board can ask early
    Staff bulletin with dates | Cora Lind | Staff | Sent on Mondays, in summer only when there is news | E-mail | Staff can plan their week`,
  ],
  [
    "tests with what they found",
    `
    Req. ID | Test case ID | Scenario | Step action | Expected result | Actual result | Status | Defect ID
    R1 | TC1 | Find a user | Log in with a valid name | The home page opens | The home page opened | Pass |
    R1 | TC2 | Find a user | Click on the button | A list of users is shown | Nothing is shown | Fail | D4
    R2 | TC3 | Open the grid | Choose a program | The grid opens | The grid opened | Pass |`,
  ],
  [
    "questions about one module",
    `
    Project | Module | Query | Date of logging issue | Issue status
    Family portal | Sign-in | Password length is not mentioned | 9/3/2026 | Open
    Family portal | Sign-in | Password can't be seen | 9/3/2026 | Open
    Family portal | Contact | Fields are not marked | 9/4/2026 | Open`,
  ],
  [
    "pieces of a game to tick off",
    `
    Missions | Know how to | Currently doing | Finished
    Coming of war | | | x
    Out of the shadows | x | |
    All or nothing | | x |`,
  ],
])("%s is no plan table", (_, text) => {
  expect(proposalFor(text)).toBeNull();
});

describe("columns among others", () => {
  test("a goal in words is no target", () => {
    const table = proposalFor(`
      Priority | Measurable goal | Action step | Lead | Due
      Close the math gap | 60% of grade 8 proficient by 2029 | Map the curriculum | Ada Moss | 1/29/2027
       | | Pilot two programs | Ben Hart | 6/4/2027
      Improve attendance | Regular attendance at 92% each month | Rewrite the letters | Cora Lind | 9/15/2026
       | | Meet with families | Ada Moss | 6/1/2027`);
    expect(fieldsOf(table)).toBe("A objective, B objective, C action, D lead, E due");
  });

  test("a type of task is none of benchmarks, and nobody has ranked anything yet", () => {
    const table = proposalFor(`
      Priority | Task | Type | Status
       | Train all coaches in the block | Training | Complete
       | Visit every classroom each month | Visit | In progress
       | Show new staff the reading room | Training | Not started`);
    expect(fieldsOf(table)).toBe("A priority, B action, D status");
  });

  test("headings with a number at the end, plurals with a slash, and notes from something", () => {
    const table = proposalFor(`
      Action | Person/s responsible | Due | Status | Status2 | Notes from progress monitoring
      Train all coaches in the block | Ada Moss | 9/15/2026 | Complete | Complete | All nine came to both days
      Visit every classroom each month | Ben Hart | 10/1/2026 | Not started | In progress | Seven schools so far
      Call each family in September | Cora Lind | 11/2/2026 | Not started | Not started |`);
    expect(fieldsOf(table)).toBe("A action, B lead, C due, D status, E status, F note");
  });

  test("a year without results yet, and offices in a column without a heading", () => {
    const rows = Array.from({ length: 9 }, (_, row) => [
      `|2.${row + 1}|`,
      `Grow number ${row + 1} of the ways in which people are found`,
      "Human Resources",
      `Applications of kind ${row + 1} for each opening`,
      ...[row + 3, row + 4, row + 5, ""],
    ]);
    const headings = ["", "", "", "Measure", "Start value", "2024-2025", "24-25 Target", "2025-2026"];
    const table = proposalOf(sheetOf([headings, ...rows]));
    expect(fieldsOf(table)).toBe(
      "A id, B objective, C lead, D measure, E baseline, F actual, G target, H actual",
    );
  });
});

describe("around the heading", () => {
  test("two empty columns part the work from its people and days, and not from another table", () => {
    const rows = (right: string[]): string =>
      ["Train all coaches", "Visit every classroom", "Call each family", "Print the handbook"]
        .map((task, row) => `${row + 1} | ${task} | | | ${right[row]!}`)
        .join("\n");
    const people = [
      "Ada Moss | 9/15/2026 | Done",
      "Ben Hart | 10/1/2026 | Late",
      "Cora Lind | 11/2/2026 |",
      "Ada Moss | 12/1/2026 |",
    ];
    expect(fieldsOf(proposalFor(`No | Task | | | Owner | Due | Status\n${rows(people)}`))).toBe(
      "A id, B action, E lead, F due, G status",
    );
    const others = [
      "Read aloud | Nia Park | ",
      "Greet families | Tom Reyes | ",
      "Two essays | Nia Park | ",
      "Walk | Tom Reyes | ",
    ];
    const apart = proposalFor(
      `No | Task | Due | | | Action | Owner |\n${rows(others).replaceAll("| | |", "| 9/1/2026 | | |")}`,
    );
    expect(fieldsOf(apart)).toBe("A id, B action, C due");
  });

  test("weeks counted across under the heading belong to it", () => {
    const table = proposalOf(
      sheetOf([
        ["Activity", "Start (week)", "End (week)", "Weeks"],
        ["", "", "", 1, 2, 3, 4, 5, 6, 7, 8],
        ["Define the problem with the staff", 1, 4],
        ["Choose the reading screener", 2, 5],
        ["Train the K-2 teachers", 6, 8],
      ]),
    );
    expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 5] });
    expect(fieldsOf(table)).toBe("A action, B start, C due");
  });

  test("a formula carried down below the items is none of them", () => {
    const items = ["Read the handbook", "Ask every team", "Draft the letter", "Plan the evening"];
    const rows = items.map((item, row) => [
      item,
      46_000 + row,
      ["Ada Moss", "Ben Hart"][row % 2]!,
      46_010,
      46_020,
    ]);
    const ahead = Array.from({ length: 60 }, () => ["", "", "", "", 46_020]);
    const date = "m/d/yyyy";
    const formats = Array.from({ length: 65 }, () => ["General", date, "General", date, date]);
    const headings = ["Task", "Start date", "Responsible", "Due date", "Today"];
    const table = proposalOf(sheetOf([headings, ...rows, ...ahead], { formats }));
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [2, 5], notData: [] });
    expect(fieldsOf(table)).toContain("A action, B start, C lead, D due");
  });
});

test("what is done in tasks stands above them, and people are asked for in many words", () => {
  const table = proposalFor(`
    Activities | Task | Individual taking over activity | Due
    Screen all pupils | Order the booklets | Nia Park, Tom Reyes | 9/15/2026
    Screen all pupils | Train the helpers | Tom Reyes, Ada Moss | 9/20/2026
    Meet the families | Write the invitation | Ada Moss, Nia Park | 10/1/2026
    Meet the families | Set up the gym | Nia Park, Ben Hart | 10/9/2026`);
  expect(fieldsOf(table)).toBe("A initiative, B action, C lead, D due");
});
