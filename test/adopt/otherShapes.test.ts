import { fieldsOf, placeOf, proposalFor } from "./grids";

describe("measures without results", () => {
  test("a measure, how urgent it is and a time in words", () => {
    const table = proposalFor(`
      No. | KPI | Urgency | Time to get there
      1 | Share of pupils who read at level | High | By the end of the second year
      2 | Days of school missed per pupil | High | Within three terms
      3 | Families who come to conferences | Medium | By the end of the second year
      4 | Teachers who stay a third year | Low | Over the whole plan`);
    expect(table!.kind).toBe("indicators");
    expect(fieldsOf(table)).toContain("B measure, C priority");
  });

  test("a target in words", () => {
    const table = proposalFor(`
      Field of work | Metric | Where we want to be
      Reading | Share of pupils who read at level | Two thirds of all third graders
      Reading | Pupils who finish a book each month | Nearly everyone
      Attendance | Days of school missed per pupil | Fewer than nine a year
      Attendance | Pupils late more than twice a week | Hardly any`);
    expect(table!.kind).toBe("indicators");
    expect(fieldsOf(table)).toContain("B measure, C target");
  });
});

test("actions with several funds under one heading, and sub-totals", () => {
  const table = proposalFor(
    `
    Goal # | Action # | Title | Student group | Funding | | | Total
     | | | | State | Local | Federal |
    1 | 1 | Reading coaches in every school | All | 120000 | 30000 | 0 | 150000
    1 | 2 | Books that pupils can read alone | All | 20000 | 0 | 5000 | 25000
    1 | 3 | Summer reading for newcomers | English learners | 0 | 0 | 40000 | 40000
    2 | 1 | A nurse in each building | All | 90000 | 10000 | 0 | 100000
    2 | 2 | Calls home about attendance | Low income | 15000 | 0 | 0 | 15000`,
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:H2"] },
  );
  expect(placeOf(table)).toMatchObject({ header: [1, 2], body: [3, 7] });
  expect(fieldsOf(table)).toBe(
    "A parent, B id, C action, D group, E funding, F funding, G funding, H funding",
  );
});

test("a column for each fund", () => {
  const table = proposalFor(`
    Task | Owner | Basic funds | Local funds | Federal funds
    Pair new teachers with a coach | M. Ortiz | 12000 | 300 | 0
    Open the library before school | J. Chen | 900 | 0 | 450
    Rewrite the attendance letters | R. Diaz | 0 | 120 | 80`);
  expect(fieldsOf(table)).toBe("A action, B lead, C funding, D funding, E funding");
});

test("actions with what they cost are no list of resources", () => {
  const table = proposalFor(`
    Action step | Goal # | Funding source | Amount
    Pair new teachers with a coach | G1 | Title I | 12000
    Open the library before school | G1 | Local | 900
    Rewrite the attendance letters | G2 | Title IV | 120`);
  expect(table!.kind).toBe("actions");
});

test("sources of money beside a fund are funds too", () => {
  const table = proposalFor(`
    Task | Owner | State | Foundation | Basic funds
    Pair new teachers with a coach | M. Ortiz | 12000 | 300 | 500
    Open the library before school | J. Chen | 900 | 0 | 450
    Rewrite the attendance letters | R. Diaz | 0 | 120 | 80`);
  expect(fieldsOf(table)).toBe("A action, B lead, C funding, D funding, E funding");
});

test("the level of a school in a list of schools is no rating", () => {
  const table = proposalFor(`
    School | Principal | Level
    Bates Elementary | K. Lowell | 2
    Cole Middle School | J. Hale | 3
    Dunn High School | L. Abbot | 1`);
  expect(table!.kind).toBe("units");
  expect(fieldsOf(table)).toBe("A unit, B lead");
});

test("components rated on a scale", () => {
  const table = proposalFor(`
    Area of practice | Score (1 to 7) | What we saw
    Clear focus and few priorities | 5 | Three goals in every plan
    Work on the system, not on symptoms | 3 | Schedules are still local
    Routines that keep work going | 4 | Monthly meetings since fall
    Culture in line with the plan | 2 | Staff survey in May`);
  expect(table!.kind).toBe("ratings");
  expect(fieldsOf(table)).toContain("A item, B rating");
});

test("a merged heading, then context rows above each group", () => {
  const table = proposalFor(
    `
    Improvement work of the year
    Piece of work | Answerable | | Time |
     | Leads | Helps | From | Until
    Goal one: pupils read well
    Pair new teachers with a coach | M. Ortiz | Front office | 9/1/2026 | 9/15/2026
    Open the library before school | J. Chen | Librarians | 9/2/2026 | 10/1/2026
    Goal two: action for families
    Rewrite the attendance letters | R. Diaz | Front office | 9/3/2026 | 11/2/2026
    Walk the halls with parents | R. Diaz | Parent council | 9/3/2026 | 12/1/2026`,
    { merges: ["A1:E1", "A2:A3", "B2:C2", "D2:E2", "A4:E4", "A7:E7"] },
  );
  expect(placeOf(table)).toMatchObject({ header: [2, 3], body: [4, 9], sections: [4, 7] });
  expect(fieldsOf(table)).toBe("A action, B lead, C support, D start, E due");
});

test("teams and titles are people under any heading", () => {
  const table = proposalFor(`
    Task | Driver | Taking part | Target date
    Rewrite the attendance letters | Assistant Superintendent | Attendance Team | 9/15/2026
    Open the library before school | Library Coordinator | School Staff | 10/1/2026
    Pair new teachers with a coach | Director of Teaching | Reading Coaches | 11/2/2026`);
  expect(fieldsOf(table)).toMatch(/^A action, B lead, C (?:lead|support), D due$/);
});

test("a course of lessons for staff with owner and dates is work too", () => {
  const table = proposalFor(`
    Topics | Presenter in charge | Start | Finish | Status
    How to read attendance data each week | M. Ortiz | 9/1/2026 | 9/15/2026 | Done
    How to greet families at the door | J. Chen | 9/2/2026 | 10/1/2026 | Open
    How to plan a phonics block together | R. Diaz | 9/3/2026 | 11/2/2026 | Open`);
  expect(fieldsOf(table)).toBe("A action, B lead, C start, D due, E status");
});

test("the only wording is no note, whatever its heading says", () => {
  const table = proposalFor(`
    Nr | Plan description | Owner | Deadline
    1 | Pair new teachers with a reading coach | M. Ortiz | 9/15/2026
    2 | Open the library before school each day | J. Chen | 10/1/2026
    3 | Rewrite the attendance letters in plain words | R. Diaz | 11/2/2026`);
  expect(fieldsOf(table)).toBe("A id, B action, C lead, D due");
});

test("a project in the first column, short names in a role matrix with dates", () => {
  const table = proposalFor(`
    Project | In charge | Begin | Complete by
    New reading books for all primary grades | M. Ortiz | 9/1/2026 | 9/15/2026
    A calmer arrival at the east entrance | J. Chen | 9/2/2026 | 10/1/2026
    Tutors at lunch for the sixth grade | R. Diaz | 9/3/2026 | 11/2/2026`);
  expect(fieldsOf(table)).toMatch(/^A (?:action|initiative), B lead, C start, D due$/);
});

test.each([
  [
    "test cases",
    `
    ID | Test case | Steps to reproduce | Expected result | Actual result | Status
    1 | Log in with a wrong password | Open the page and type | A message appears | A message appears | Pass
    2 | Log in with no password at all | Open the page and press | A message appears | Nothing | Fail
    3 | Log out on the second page | Press the button twice | The first page | The first page | Pass`,
  ],
  [
    "a log of visits",
    `
    Date | School | Visitor | What was seen
    9/1/2026 | Bates Elementary | M. Ortiz | Reading groups of four with one adult
    9/8/2026 | Cole Middle School | J. Chen | A long lesson from the front of the room
    9/15/2026 | Bates Elementary | M. Ortiz | Two classes that shared one teacher`,
  ],
  [
    "a shopping list",
    `
    Item description | Vendor | Quantity | Unit price | Order date
    Chairs for the reading corner | Acme Supply | 12 | 35 | 9/1/2026
    Books for the third grade rooms | Book Barn | 90 | 7 | 9/8/2026
    Paper in four bright colors | Acme Supply | 40 | 5 | 9/15/2026`,
  ],
  [
    "a calendar of money by month",
    `
    Category | Jul | Aug | Sep | Oct | Nov | Dec
    Salaries of the central office | 12000 | 12000 | 12000 | 12000 | 12000 | 12000
    Books and other materials | 900 | 1500 | 700 | 300 | 200 | 100
    Travel to other districts | 0 | 0 | 400 | 250 | 0 | 0`,
  ],
  [
    "a survey's answers",
    `
    Timestamp | What grade do you teach? | How often do you meet? | What would help?
    9/1/2026 | Third | Weekly | More time to plan with others
    9/1/2026 | Fourth | Monthly | Fewer forms to fill in each week
    9/2/2026 | Third | Weekly | A quiet room for small groups`,
  ],
  [
    "a library's books",
    `
    No. | Title | Author | Year | Shelf
    1 | The boy who counted the stars | A. Moss | 1998 | B2
    2 | A short history of long rivers | B. Hart | 2004 | C1
    3 | Bread for every day of the week | C. Lind | 2011 | A4`,
  ],
  [
    "a risk register",
    `
    Risk | Likelihood | Impact | Mitigation | Owner
    Coaches leave during the year | High | High | Train two people for each role | M. Ortiz
    The grant is not renewed | Medium | High | Ask the board for a reserve | J. Chen
    Buses arrive late in winter | High | Low | Start the day with breakfast | R. Diaz`,
  ],
])("%s is no plan table", (_, text) => {
  expect(proposalFor(text)).toBeNull();
});

test("leaders' ratings of themselves by months are no ratings of their schools", () => {
  const of = (who: string, when: string) =>
    proposalFor(`
      ${who} | School | ${when} | Standard | Level
      Ana Ruiz | Hill Primary | October 2026 | Leadership | Effective
      Ana Ruiz | Hill Primary | October 2026 | Rigor | Highly effective
      Ben Cho | Lake Primary | October 2026 | Leadership | Effective
      Ben Cho | Lake Primary | October 2026 | Rigor | Improvement necessary`);
  for (const who of ["Leader", "Administrator"]) {
    expect(of(who, "Month")!.kind).toBe("reflections");
    expect(fieldsOf(of(who, "Month"))).toBe("A lead, B unit, C period, D item, E rating");
  }
  expect(of("Rated by", "Period")!.kind).toBe("ratings");
});

test("a team that supports is no lead, and a type of measure no measure", () => {
  const actions = proposalFor(`
    Ref | Task | Supporting team | Lead | By
    W1 | Hire two reading coaches | HR team | N. Park | 6/1/2027
    W2 | Train all teachers in phonics | Curriculum team | N. Park | 6/1/2027
    W3 | Open a family room in each building | Facilities | T. Reyes | 12/1/2026`);
  expect(fieldsOf(actions)).toBe("A id, B action, C support, D lead, E due");
  const measures = proposalFor(`
    Goal | What we will see | Type of measure | Baseline | Target | By
    G1 | Teachers use the reading block daily | Early evidence | 20% | 80% | 1/15/2027
    G1 | Midyear reading scores rise | Short-term | 40% | 50% | 2/15/2027
    G2 | Grade 3 proficiency | Final | 41% | 60% | 6/15/2027`);
  expect(measures!.kind).toBe("benchmarks");
  expect(fieldsOf(measures)).toContain("B benchmark, C benchmarkType");
});

test("a month beside figures says when they were taken, and a group whose they are", () => {
  const table = proposalFor(`
    Indicator | School | Month | Group | Value
    Days missed | Bates Elementary | September 2026 | All | 41
    Days missed | Bates Elementary | October 2026 | All | 44
    Days missed | Cole Middle School | September 2026 | Grade 9 | 39
    Days missed | Cole Middle School | October 2026 | Grade 9 | 12`);
  expect(table!.kind).toBe("indicators");
  expect(fieldsOf(table)).toBe("A measure, B unit, C period, D group, E actual");
});

test("the tool of ratings is what they were made with", () => {
  const table = proposalFor(`
    School | Period | Who answered | Tool | Component | Rating
    Bates Elementary | Fall 2026 | Rater 1 | Execution survey | 1. Clear focus | 4
    Bates Elementary | Fall 2026 | Rater 1 | Execution survey | 2. Addressing the system | 5
    Cole Middle School | Fall 2026 | Rater 2 | Execution survey | 1. Clear focus | 3
    Cole Middle School | Fall 2026 | Rater 2 | District standards | Student support | 2`);
  expect(table!.kind).toBe("ratings");
  expect(fieldsOf(table)).toBe("A unit, B period, C lead, D instrument, E item, F rating");
});

test("ratings in points of one form and words of another", () => {
  const row = (form: string, at: number, rating: number | string) =>
    `Bates Elementary | Fall 2026 | Rater 1 | ${form} | ${at}. What the form asks | ${rating}`;
  const table = proposalFor(`
    School | Period | Who answered | Tool | Component | Rating
    ${[1, 2, 3, 4, 5, 6, 7].map((point) => row("Execution survey", point, point)).join("\n    ")}
    ${["Not yet", "In part", "Mostly", "Fully", "In part", "Fully", "Not yet", "Mostly"]
      .map((answer, at) => row("District standards", at, answer))
      .join("\n    ")}`);
  expect(table!.kind).toBe("ratings");
  expect(fieldsOf(table)).toContain("E item, F rating");
});
