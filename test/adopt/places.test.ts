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

describe("headings and cells together", () => {
  test("practices rated in points are a self-assessment, whatever the practices are called", () => {
    const table = proposalFor(`
      Domain | Practice | Rating (1-4) | Evidence | Next steps
      Leading | The district has few and clear priorities | 3 | Plan and goals of the board | Drop two projects
      Leading | Principals see lessons every day | 2 | Calendars of ten weeks | Keep mornings free
      Staff | Teachers hear soon what was seen | 2 | Notes of visits | Train the visitors
      Students | An adult knows each of them | 1 | Survey in May | Begin with grade six`);
    expect(table!.kind).toBe("ratings");
    expect(fieldsOf(table)).toContain("B item, C rating, D evidence");
  });

  test("statuses under months are statuses, and the last part of a heading says which day", () => {
    const table = proposalFor(`
      Name | Owner | Timeline - Start | Timeline - End | Oct | Dec
      Pair new teachers with a coach | M. Ortiz | 9/1/2026 | 9/15/2026 | On track | Completed
      Open the library before school | J. Chen | 9/2/2026 | 10/1/2026 | On track | On track
      Rewrite the attendance letters | R. Diaz | 9/3/2026 | 11/2/2026 | Behind | On track
      Walk the halls with parents | R. Diaz | 9/3/2026 | 12/1/2026 | Behind | Behind`);
    expect(fieldsOf(table)).toBe("A action, B lead, C start, D due, E status, F status");
  });

  test("numbers of levels under a heading for items are ids", () => {
    const table = proposalFor(`
      Item | Title | Owner | Target date | Status
      1 | Every child reads by the third grade | Superintendent | |
      1.1 | Strong first teaching in every room | J. Chen | | On track
      1.1.1 | Choose the books | J. Chen | 6/30/2026 | Complete
      1.1.2 | Train all teachers in their use | R. Diaz | 12/18/2026 | On track
      1.2 | Help early and in small groups | M. Ortiz | | Behind
      1.2.1 | Find twelve tutors | M. Ortiz | 9/30/2026 | Behind`);
    expect(fieldsOf(table)).toBe("A id, B action, C lead, D due, E status");
  });

  test("a list of tickets with links, days and a summary is work", () => {
    const table = proposalFor(`
      Issue key | Summary | Epic link | Assignee | Status | Due date | Resolved
      SP-11 | Show attendance for each school | SP-1 | Kay Lund | In Progress | 10/30/2026 |
      SP-12 | Train the clerks in the codes | SP-1 | Kay Lund | Done | 9/15/2026 | 9/14/2026
      SP-13 | Read the letters with counsel | SP-1 | Vic Park | To Do | 11/20/2026 |`);
    expect(fieldsOf(table)).toBe("A id, B action, C parent, D lead, E status, F due, G completed");
  });

  test.each([
    [
      "grants and who gives them",
      `
      Grant | Funder | Award amount | Start | End | Balance | Contact
      Reading in the early grades | State | 300000 | 7/1/2026 | 6/30/2027 | 155000 | J. Chen
      Music for every school in town | A local fund | 45000 | 9/1/2026 | 5/31/2027 | 30000 | M. Ortiz`,
    ],
    [
      "lessons by the week",
      `
      Week | Standard | Learning target | Activity | Assessment | Materials
      1 | 3.NBT.1 | I can round to the nearest ten | Game on the number line | Exit slip | Number lines
      2 | 3.NBT.2 | I can add within a thousand | Three stations in the room | Quiz | Blocks
      3 | 3.OA.1 | I can say what multiplying is | Hunt for arrays in the hall | Exit slip | Counters`,
    ],
  ])("%s are no plan", (_, text) => expect(proposalFor(text)).toBeNull());
});
