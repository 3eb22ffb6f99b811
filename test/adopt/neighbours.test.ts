import { fieldsOf, proposalFor } from "./grids";

describe("what plans are taken for and aren't", () => {
  test.each([
    [
      "who is told what, and how",
      `
      Audience | Key message | Channel | How often | Sender
      Families | What the plan means for my child | Newsletter | Each month | Press office
      Staff | How far the four priorities have come | Mail and meetings | Each month | Superintendent
      Board | Progress report with the figures | Public meeting | Each quarter | Superintendent`,
    ],
    [
      "meetings with goals and owners",
      `
      Meeting | Goal | Recurrence | Owner | Distribution
      Morning round | See what keeps us from work today | Daily | Team lead | Board on the wall
      Review | Decide what comes next in the project | Second Monday | Program lead | Meeting and mail
      Report | Let the trustees know where we stand | Quarterly | Director | Mail`,
    ],
    [
      "people with an interest in a project",
      `
      ID | Stakeholder name | Project role | Influence | Interest | Requirements | Priority
      1 | Ada Moss | Sponsor | High | High | Money is spent as agreed in the spring | High
      2 | Ben Hart | Trustee | High | Low | Reports that can be read in five minutes | Medium
      3 | Cora Lind | Head of buses | Low | High | Knows of changes to the bell schedule early | Low`,
    ],
    [
      "risks with what to do about them",
      `
      Risk ID | Risk description | Probability (1-5) | Impact (1-5) | Owner | Strategy | Completion date
      R1 | Coaches leave in the middle of the year | 4 | 5 | Head of staff | Train two people for each role | 9/15/2026
      R2 | The grant is not given again next year | 3 | 5 | Treasurer | Ask the board for a reserve | 10/1/2026
      R3 | Books come after the first day of school | 2 | 3 | Buyer | Order them in April | 4/15/2027`,
    ],
    [
      "what a project costs by task",
      `
      Milestone | Task | Labor | | Target | Actual | Variance
       | | Hours | Rate | | |
      Design | Draw the new reading rooms | 40 | 90 | 3600 | 3500 | 100
      Design | Ask the teachers what they need | 20 | 80 | 1600 | 1700 | -100
      Build | Put in the shelves and the lamps | 90 | 60 | 5400 | 5000 | 400`,
    ],
    [
      "who does what, in one column of letters",
      `
      Area of work | Step | Role
      Planning | Agree on the goals of the year | A
       | Write the first draft | A/R
       | Read the draft with the staff | C
      Money | Find the funds for it | I
       | Keep the books | R/C`,
    ],
    [
      "choices scored on what they bring",
      `
      Criteria | Public opinion | Cost | Urgency | Aligns with strategy | Total
      A new roof for the east building | 2 | 6 | 7 | 8 | 23
      Tablets for the second grade | 1 | 1 | 6 | 8 | 16
      A longer lunch break for all | 2 | 3 | 4 | 7 | 16
      A second bus in the morning | 7 | 5 | 3 | 2 | 17`,
    ],
    [
      "a form to fill in",
      `
      Activity sheet
      Project name: | | Lead or lag:
      Skills needed for it: | | Other resources needed:
      Kind of effort it takes: | | Where it will be done:
      Dates that can't be met: | | What was assumed for it:`,
    ],
  ])("%s", (_, text) => {
    const merges = text.includes("Labor") ? ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2", "G1:G2"] : [];
    expect(proposalFor(text, { merges })).toBeNull();
  });
});

describe("headings that are plans' own", () => {
  test("the corrective action, and not the finding, is the work", () => {
    const table = proposalFor(`
      Finding # | Finding | Corrective action | Responsible staff | Due date | Evidence of completion
      SE 1 | Reviews were not done within the year | Track all dates in a log that is read each week | Director of Support | 9/15/2026 | Log
      SE 8 | Members of the team were absent | Train the chairs on who has to be present | Team Chairs | 10/1/2026 | Agenda
      SE 9 | Letters went out in English only | Have all letters translated by the county | Office Manager | 11/2/2026 | Samples`);
    expect(fieldsOf(table)).toBe("A id, C action, D lead, E due, F evidence");
  });

  test("what steps are for says less than that they are steps", () => {
    const table = proposalFor(`
      Description of action steps to implement the improvement strategy | Timeline | Key personnel
      Agree on a common way to plan lessons | August 2026 | Principal
      Give six days of training in reading | Sept 2026 - May 2027 | Reading Coach
      Visit each classroom twice a month | Oct 2026 - May 2027 | Leadership Team`);
    expect(fieldsOf(table)).toBe("A action, B due, C lead");
  });

  test.each([
    ["merged", "", "", ["A2:A3", "B2:B3"]],
    ["written again", "1", "Raise achievement in mathematics", []],
  ])("numbers of goals that stand beside their wording are the goals' ids: %s", (_, id, goal, merges) => {
    const table = proposalFor(
      `
      Goal # | Goal | Strategy # | Strategy | Lead
      1 | Raise achievement in mathematics | 1.1 | Use one set of materials in all classrooms | Dana Fox
      ${id} | ${goal} | 1.2 | Coach all new teachers for two years | Dana Fox
      2 | Make every school safe | 2.1 | Train staff in restorative practices | Luis Vega`,
      { merges },
    );
    expect(fieldsOf(table)).toBe("A id, B objective, C id, D initiative, E lead");
  });

  test("a priority in words is a level of the plan, and how urgent it is another thing", () => {
    const table = proposalFor(`
      Pillar | Priority | Initiative | Lead | Urgency
      Learning | Early literacy | Adopt a phonics program for the first three grades | J. Chen | High
      Learning | College readiness | Let pupils earn credit in six high schools | M. Ortiz | High
      Staff | Recruit and retain | Pair new teachers with a coach | R. Diaz | Medium
      Staff | Grow our own | Pay for the studies of twelve aides | R. Diaz | Low`);
    expect(fieldsOf(table)).toMatch(
      /^A objective, B (?:objective|parent), C initiative, D lead, E priority$/,
    );
  });

  test("two columns that say how success is measured", () => {
    const table = proposalFor(`
      Activities | Measure of success | Progress monitoring | Owner
      Pair new teachers with a coach | Nine in ten stay for a second year | Coaching log read each month | J. Chen
      Open the library before school | Forty pupils come each day | Count at the door each Friday | M. Ortiz
      Rewrite the attendance letters | Fewer families call to ask | Calls listed by the front office | R. Diaz`);
    expect(fieldsOf(table)).toBe("A action, B measure, C measure, D lead");
  });

  test("shares under months of review are progress, and no budget", () => {
    const table = proposalFor(`
      Strategy | Staff responsible | Nov | Jan | Mar | June
      Tutor four days a week in small groups | Principal | 25% | 50% | 70% | 100%
      Train teachers in the science of reading | Reading Coach | 40% | 80% | 100% |
      Call families on the first day of absence | Office Manager | 35% | 45% | 60% |`);
    expect(fieldsOf(table)).toContain("A initiative, B lead");
  });

  test("days however they are written", () => {
    const table = proposalFor(`
      Task | Plan date | Actual date | Owner
      Pair new teachers with a coach | 19 - 23/2/2026 | Feb-23-26 | J. Chen
      Open the library before school | 24 - 25/2/2026 | Feb-27-26 | M. Ortiz
      Rewrite the attendance letters | 1 - 10/3/2026 | Mar-11-26 | R. Diaz`);
    expect(fieldsOf(table)).toMatch(/^A action, B due, C completed, D lead$/);
  });

  test("the numbers of goals and of actions, which both begin again", () => {
    const table = proposalFor(`
      Year | Goal # | Action # | Title | Total funds
      2026-27 | 1 | 1 | Reading coaches in every school | 150000
      2026-27 | 1 | 2 | Books that pupils can read alone | 25000
      2026-27 | 2 | 1 | A nurse in each building | 100000
      2026-27 | 2 | 2 | Calls home about attendance | 15000
      2026-27 | 3 | 1 | A room for families in each school | 35000`);
    expect(fieldsOf(table)).toBe("A period, B parent, C id, D action, E funding");
  });

  test("planned days go before actual ones", () => {
    const table = proposalFor(`
      Task | Owner | Baseline start | Baseline finish | Actual start | Actual finish
      Rewrite the attendance letters | M. Ortiz | 9/1/2026 | 9/15/2026 | 9/3/2026 | 9/20/2026
      Open the library before school | J. Chen | 9/2/2026 | 10/1/2026 | 9/2/2026 | 10/1/2026
      Pair new teachers with a coach | R. Diaz | 9/3/2026 | 11/2/2026 | 9/9/2026 | 11/30/2026`);
    expect(fieldsOf(table)).toBe("A action, B lead, C start, D due, F completed");
  });

  test("shares at the beginning and the middle of the year beside goals are results", () => {
    const table = proposalFor(`
      School | Goal # | SMART goal | Goal lead | BOY | MOY | Goal status
      Bates Elementary | 1 | Two thirds of pupils read at level by May | K. Lowell | 48% | 55% | On track
      Bates Elementary | 2 | Nine in ten families come to a conference | J. Tran | 61% | 66% | On track
      Cole Middle School | 1 | Half of the eighth grade passes algebra | S. Hull | 31% | 36% | Behind
      Cole Middle School | 2 | Fewer than one in seven miss ten days | S. Hull | 24% | 21% | Behind`);
    expect(fieldsOf(table)).toBe("A unit, B id, C objective, D lead, E actual, F actual, G status");
  });
});
