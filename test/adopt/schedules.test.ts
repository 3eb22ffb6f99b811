import { fieldsOf, placeOf, proposalFor } from "./grids";

test("marks under the weeks of a schedule", () => {
  const table = proposalFor(`
    Code | Task name | Depends on | W1 | W2 | W3 | W4 | W5 | W6 | W7 | W8
    1.1 | Agree on the goals of the work | | x | x | | | | | |
    1.2 | Ask the schools what they need | 1.1 | | x | x | | | | |
    2.1 | Draw the new reading rooms | 1.2 | | | | x | x | | |
    2.2 | Put in shelves and lamps | 2.1 | | | | | | x | x | x`);
  expect(fieldsOf(table)).toMatch(/^A id, B action/);
});

test("weeks counted from the beginning are when work starts and is due", () => {
  const table = proposalFor(`
    Task ID | Task name | Status | Start week | End week | Owner
    A-1 | Agree on the goals of the work | Complete | 1 | 8 | Plan Team
    A-2 | Ask the schools what they need | Complete | 2 | 5 | Plan Team
    B-1 | Draw the new reading rooms | Not Started | 9 | 12 | Building Office
    B-2 | Put in shelves and lamps | Not Started | 12 | 20 | Building Office`);
  expect(fieldsOf(table)).toBe("A id, B action, C status, D start, E due, F lead");
});

test("days counted from the beginning, and the time that work takes", () => {
  const table = proposalFor(`
    Task | Begin | Time
    Planning | 0 | 5
    Life forms | 1 | 2
    Hunters and their prey | 1 | 2
    Weather | 5 | 7
    Menu | 9 | 3`);
  expect(fieldsOf(table)).toBe("A action, B start");
});

test("people under a heading for resources lead, where nobody else does", () => {
  const table = proposalFor(`
    WBS | Task | Resource | Start date | Due date
    1.1 | Agree on the goals of the work | Ada Moss | 9/1/2026 | 9/15/2026
    1.2 | Ask the schools what they need | Ada Moss, Ben Hart | 9/16/2026 | 10/1/2026
    2.1 | Draw the new reading rooms | Cora Lind | 10/2/2026 | 11/2/2026`);
  expect(fieldsOf(table)).toBe("A id, B action, C lead, D start, E due");
});

test("numbers written down the sheet beforehand are no rows", () => {
  const table = proposalFor(`
    ID | Task | Owner | Status
    1 | Agree on the goals of the work | M. Ortiz | Done
    2 | Ask the schools what they need | J. Chen | Open
    3 | Draw the new reading rooms | R. Diaz | Open
    4
    5
    6`);
  expect(placeOf(table)).toEqual({ header: [1, 1], body: [2, 4], sections: [], notData: [] });
});

test("a long series of numbers below a few actions is no part of the table", () => {
  const numbers = Array.from({ length: 60 }, (_, index) => `${index + 4}`).join("\n");
  const table = proposalFor(`
    ID | Assigned | Who | Description | Due
    1 | 9/1/2026 | Ada Moss | Collect the keys of all rooms from the office | 9/4/2026
    2 | 9/1/2026 | Ada Moss | Order what is missing for the science room | 9/9/2026
    3 | 9/3/2026 | Ben Hart | Set up the new page for the families | 9/15/2026
    ${numbers}`);
  expect(placeOf(table)).toEqual({ header: [1, 1], body: [2, 4], sections: [], notData: [] });
});

test("questions below the headings, and numbers for what will be answered, are no table yet", () => {
  const table = proposalFor(`
    ID | Action item | Owner | Status | Planned completion
    1 | What is to be done? | Who does it? | How far is it? |
    2
    3
    4`);
  expect(table).toBeNull();
});

test("a task without a number right below the others is one of them, a remark in their days is none", () => {
  const grid = (last: string): string => `
    No. | Project | Task | Owner | Due
    1 | Kitchen | Measure the old ovens | Ada Moss | 9/1/2026
    2 | Kitchen | Order two new ones | Ben Hart | 9/9/2026
    3 | Library | Count the shelves | Cora Lind | 9/20/2026
    ${last}`;
  expect(placeOf(proposalFor(grid(" | Gymnasium | | |")))).toMatchObject({ body: [2, 5] });
  expect(placeOf(proposalFor(grid(" | | | | all by Friday")))).toMatchObject({ body: [2, 4] });
});

test("a group titled like those above it goes on with the table after a wider gap", () => {
  const table = proposalFor(`
    Task | Notes | Start date | Due date | Duration
    Milestone: choose the tablets
    Ask three shops for an offer | | | | 7 days
    Compare what they ask for | | | | 2 days
    -
    Milestone: tell the staff
    Meet with all teams | | | | 1 hour
    Answer their questions | | | | 3 days
    -
    -
    -
    Milestone: begin
    Try it with one class for a whole day | | | | 4 hours`);
  expect(placeOf(table)).toMatchObject({ body: [2, 13], sections: [2, 6, 12], notData: [] });
});

test.each([
  [
    "bugs",
    `
    Bug ID | Reported date | Reported by | Bug title | Severity | Steps to reproduce | Status | Verified by
    B-1 | 9/1/2026 | Ada Moss | Page stops when a name is long | Major | Type forty letters and press enter | Fixed | Test Team
    B-2 | 9/2/2026 | Ben Hart | Colors differ on the second page | Minor | Open both pages side by side | Fixed | Test Team
    B-3 | 9/8/2026 | Cora Lind | Pictures don't come up at night | Minor | Wait until ten and open the page | Open | Test Team`,
  ],
  [
    "answers of users",
    `
    Response ID | Survey date | User email | Ease of use (1-5) | Speed (1-5) | What they like best
    S-1 | 9/1/2026 | a@example.org | 4 | 5 | That it knows the names of all my pupils
    S-2 | 9/1/2026 | b@example.org | 5 | 3 | The big letters and the calm colors
    S-3 | 9/2/2026 | c@example.org | 3 | 2 | It works on the old machines too`,
  ],
  [
    "posts to fill",
    `
    Job role | Function | Site | Headcount | Start month
    Bus driver for the early route | Moving People | Bates Elementary | 2 | 8/1/2026
    Cook for the new kitchen | Food And Health | Cole Middle School | 3 | 8/1/2026
    Aide in the library | Books And Media | Dunn High School | 1 | 9/1/2026`,
  ],
])("a list of %s is no plan", (_, text) => expect(proposalFor(text)).toBeNull());

test("figures by school year under groups of which one is not merged", () => {
  const table = proposalFor(
    `
    Key figures of the plan
     | | | Actual | | | Target |
    Goal | Metric | Grades | 2023-24 | 2024-25 | 2025-26 | 2026-27 | 2029-30
    Pupils | Share who pass algebra by grade nine | 9 | 63% | 66% | 67% | 70% | 80%
    Pupils | Share who ask for help with fees | 12 | 52% | 55% | 59% | 62% | 75%
    Families | Share who come to conferences | K-5 | 74% | 78% | 79% | 82% | 90%
    Offices | Repairs done in five days | All | 58% | 66% | 71% | 75% | 90%`,
    { merges: ["A1:H1", "D2:F2"] },
  );
  expect(placeOf(table)).toMatchObject({ header: [2, 3], body: [4, 7] });
  expect(fieldsOf(table)).toMatch(
    /^A objective, B measure,.* D actual, E actual, F actual, G target, H target$/,
  );
});

test.each([
  [
    "bus routes",
    `
    Route | Driver | School | First stop | Start | End | Status
    12 | A. Moss | Bates Elementary | Oak and Third | 6:40 | 7:25 | Active
    14 | B. Hart | Bates Elementary | Elm and Ninth | 6:35 | 7:25 | Active
    20 | C. Lind | Dunn High School | At the depot | 6:15 | 7:05 | Active`,
  ],
  [
    "figures of a report",
    `
    Key metrics | 2026 | 2025 | Change
    Price of a share | 123 | 42 | 0.66
    All that was sold | 91166 | 38819 | 0.57
    What it cost to make | 22031 | 11309 | 0.49`,
  ],
])("%s are no plan", (_, text) => expect(proposalFor(text)).toBeNull());

test("what goes from a day to a day is work, called an item or by a name of its own", () => {
  const rows = `
    Boat house roof | Pia Holt | 3/1/2027 | 4/1/2027
    Jetty paint | Jon Abel | 3/8/2027 | 4/8/2027
    Anchor chains | Pia Holt | 3/9/2027 | 5/1/2027
    Buoy count | Una Frey | 3/9/2027 | 5/9/2027`;
  expect(fieldsOf(proposalFor(`Item | Owner | Start | Finish${rows}`))).toMatch(/^A action/);
  expect(fieldsOf(proposalFor(`On and by the water | Owner | Start | Finish${rows}`))).toMatch(/^A action/);
});

test("the expected start is the planned one, and beside a deadline the end is the day on which it was done", () => {
  const table = proposalFor(`
    Task | Expected start | Actual start | Deadline | End date
    Mend the roof of the boat house | 3/1/2027 | 3/2/2027 | 4/1/2027 | 4/3/2027
    Order paint for both jetties | 3/8/2027 | 3/8/2027 | 4/8/2027 | 4/7/2027
    Ask the divers about the anchor | 3/9/2027 | 3/12/2027 | 5/1/2027 |`);
  expect(fieldsOf(table)).toMatch(/^A action, B start,.* D due, E completed$/);
});

test("weeks counted from the beginning say by when a milestone is expected and when it was met", () => {
  const table = proposalFor(`
    Milestones of the season | Expected date of completion | Actual date of completion | Reason for delay
    The boat house is dry | Week 2 | Week 2 |
    Both jetties are painted | Week 3 | Week 4-5 | It rained for days
    All anchors are checked | Week 6 | Week 6 |
    The buoys are counted | Week 11 | Week 12 | The divers came late`);
  expect(table?.kind).toBe("benchmarks");
  expect(fieldsOf(table)).toBe("A benchmark, B due, C completed, D note");
});
