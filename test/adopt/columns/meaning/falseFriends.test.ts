import { propose } from "../../../../src/adopt/propose";
import { gridOfText, sheetOf } from "../../../support/snapshot";
import { fieldsOf, proposalFor } from "../../grids";

const sheets = (named: Record<string, string>) =>
  propose({
    name: "plan.xlsx",
    sheets: Object.entries(named).map(([name, text]) => sheetOf(gridOfText(text), { name })),
  }).map(({ tables }) => tables[0] ?? null);

test("an indicator in codes is the row's own id, or one that it belongs to", () => {
  const own = `
    Indicator | Sound habit | What it looks like when it is in place | Assigned to | Target date | Status
    B2.03 | Teams plan lessons together each week | Agendas are on the drive | A. Moss | 3/13/2027 | In progress
    C1.11 | Leaders visit each classroom twice a month | Notes from each visit | B. Hart | 5/29/2027 | Not started
    D4.02 | Families hear from school in their language | Letters in four languages | C. Voss | 6/5/2027 | In progress`;
  const tasks = `
    School | Indicator | Task | Who | Due
    Elm Elementary | B2.03 | Move the planning hour to Tuesday | D. Lowe | 9/15/2026
    Elm Elementary | B2.03 | Write a common agenda | E. Park | 10/1/2026
    Oak Middle | C1.11 | Block two hours a day for visits | F. Reyes | 9/30/2026`;
  const [plan, school] = sheets({ Practices: own, Tasks: tasks });
  expect(fieldsOf(plan!)).toBe("A id, B initiative, C measure, D lead, E due, F status");
  expect(plan!.kind).toBe("initiatives");
  expect(fieldsOf(school!)).toBe("A unit, B parent, C action, D lead, E due");
});

test("aims in letters are ids, and letters elsewhere links to them", () => {
  const aims = `
    Aim | Strategic aim | Owner | By July 2029 we will see
    A | Pupils make good progress everywhere | A. Moss | All academies above average
    B | People want to work here | B. Hart | Turnover below ten percent
    C | Poorer pupils thrive | C. Voss | The gap is halved`;
  const plans = `
    Academy | Trust aim | Development priority | Lead | Status
    Elm Primary | A | Secure phonics in year one | D. Lowe | On track
    Elm Primary | C | Tutors for poorer pupils | E. Park | Behind
    Oak Primary | A | Model each step in mathematics | F. Reyes | On track
    Oak Primary | B | Review of workload | D. Lowe | On track`;
  const [own, served] = sheets({ Trust: aims, Plans: plans });
  expect(fieldsOf(own!)).toBe("A id, B objective, C lead, D benchmark");
  expect(fieldsOf(served!)).toBe("A unit, B parent, C objective, D lead, E status");
});

test("a project at the left is what its milestones are part of, and they are its work", () => {
  const table = proposalFor(`
    Project | Milestone | Owner | Deadline | % done
    Reading tools | Tools chosen by the teachers | A. Moss | 9/15/2026 | 100%
    Reading tools | All teachers trained in them | B. Hart | 11/1/2026 | 40%
    Bus routes | Routes drawn anew for the north | C. Voss | 8/1/2026 | 100%
    Bus routes | Families told of their new stops | C. Voss | 8/15/2026 | 90%`);
  expect(fieldsOf(table)).toBe("A initiative, B action, C lead, D due, E percent");
  expect(table!.kind).toBe("plan");
});

test("outcomes behind activities are what comes of them, before them a level", () => {
  const behind = proposalFor(`
    Action | Intended outcomes | Who | When
    Train coaches in the reading block | Teachers plan with the block in mind | A. Moss | 9/15/2026
    Screen all pupils three times a year | Pupils who struggle are found early | B. Hart | 10/1/2026
    Call every family in September | Families know whom to ask | C. Voss | 9/30/2026`);
  expect(fieldsOf(behind)).toBe("A action, B benchmark, C lead, D due");
});

test("a leading indicator that is followed up in figures is a measure", () => {
  const table = proposalFor(`
    Action | Lead | Leading indicators | Fall | Winter
    Screen all pupils three times a year | A. Moss | Share of pupils screened | 92% | 95%
    Give three lessons a week to small groups | B. Hart | Groups that meet | 38 | 41
    Coach each new teacher | C. Voss | Days in classrooms | 118 | 204`);
  expect(fieldsOf(table)).toContain("C measure");
  const types = proposalFor(`
    Initiative | Leading indicators | Lagging indicators
    Reading block in each room | Teachers plan with it | Nine in ten read well
    Tutors in the afternoon | Rooms are open until five | Fewer pupils fail a course
    Calls home in September | Each family was called | Absence falls by a third`);
  expect(fieldsOf(types)).toBe("A initiative, B benchmark:early, C benchmark:final");
});

test("students by their groups are groups, whatever heads them", () => {
  const table = proposalFor(`
    Measure | Students | Expected | Observed
    Reading at grade level | All | 60% | 57%
    Reading at grade level | Students with disabilities | 35% | 31%
    Reading at grade level | English learners | 40% | 44%`);
  expect(fieldsOf(table)).toBe("A measure, B group, C target, D actual");
});

test("next steps that a few rows have, behind all else, are remarks", () => {
  const table = proposalFor(`
    Strategies | Responsible | Due | Reflection | Next steps
    Daily phonics in the first grades | A. Moss | 6/1/2027 | Well liked | Repeat in April
    An evening of reading for families | B. Hart | 11/1/2026 | |
    Talk about numbers three times a week | C. Voss | 6/1/2027 | |
    Breakfast before the first lesson | D. Lowe | 6/1/2027 | |`);
  expect(fieldsOf(table)).toBe("A initiative, B lead, C due, D note, E note");
});

test("what a school serves may be named as the district's plan words it", () => {
  const district = `
    Goal | Strategy | Activity | Owner | Start | Finish | Buildings
    More pupils read well | Ten practices in each room | Cycles with the coach | A. Moss | 9/2/2026 | 12/1/2026 | All
    More pupils read well | Ten practices in each room | Buy books for early readers | B. Hart | 7/1/2026 | 8/15/2026 | All elementary
    More pupils read well | Tiers of support | Screen all three times a year | C. Voss | 9/15/2026 | 5/30/2027 | K-8
    Fewer pupils are sent home | Circles and talks | Train two in each building | D. Lowe | 8/4/2026 | 8/22/2026 | All`;
  const schools = `
    School | Strategy | What our school will do | Who | Due
    Elm Elementary | Ten practices in each room | Model lessons in first grade | E. Park | 11/1/2026
    Elm Elementary | Tiers of support | Change the reading groups | F. Reyes | 12/1/2026
    Oak Middle | Circles and talks | A talk after each suspension | G. Noor | 10/1/2026
    Oak Middle | Tiers of support | A reading lesson for those behind | G. Noor | 1/20/2027`;
  const [plan, school] = sheets({ Portfolio: district, Schools: schools });
  expect(plan!.kind).toBe("plan");
  expect(fieldsOf(plan!)).toBe("A objective, B initiative, C action, D lead, E start, F due");
  expect(fieldsOf(school!)).toBe("A unit, B parent, C action, D lead, E due");
});

test("a title before its description is the wording, however short", () => {
  const table = proposalFor(`
    # | Title | Description | Responsible | Status
    1 | Coaches | Eight coaches work with teachers of mathematics in all grades | A. Moss | Done
    2 | Pathways | Two new pathways open at the high school in the fall | B. Hart | Planned
    3 | Night school | Courses in the evening for those who have left school | C. Voss | Planned`);
  expect(fieldsOf(table)).toBe("A id, B action, C note, D lead, E status");
});

test("a period still to come holds what the one before it does", () => {
  const table = proposalFor(`
    Activity | Who | Mid-year | Comment | End of year
    Reading lessons for new teachers | A. Moss | Green | Went well |
    A look through the books we own | B. Hart | Amber | Boxes were late |
    Posters of how a lesson goes | C. Voss | Red | |`);
  expect(fieldsOf(table)).toBe("A action, B lead, C status, D note, E status");
});

test("a level's word says what it does alone, also behind whose plan it is of and beside a name nobody knows", () => {
  const table = proposalFor(`
    Pillar / KRA | School Improvement Project Title | Activities | Person responsible | Schedule/Venue | Cost per activity | Source
    Access | Back to class | Map the households of each ward | A. Moss | January to March | 15000 | Council
    | | Hold lessons in the evening | B. Hart | May to June | 80000 | Grant
    Quality | Reading for all | Test each child in June | C. Voss | June | 5000 | Council
    | | Train tutors from the town | B. Hart | April | 30000 | Grant`);
  expect(fieldsOf(table)).toBe("A objective, B initiative, C action, D lead, E due, F funding, G funding");
  expect(table!.kind).toBe("plan");
});

test("drivers and change ideas are the levels of a driver diagram", () => {
  const table = proposalFor(`
    Aim | Primary driver | Change idea | Idea #
    Nine in ten pass grade nine | Adults know each student | Two-minute talks for ten days | C1
    Nine in ten pass grade nine | Families are partners | A first call home with good news | C2
    Nine in ten pass grade nine | Grades say what is known | A window to try again each month | C3`);
  expect(fieldsOf(table)).toBe("A objective, B initiative, C action, D id");
});

test("stages beside a status are what is done", () => {
  const table = proposalFor(`
    Stage | Owner | Target date | RAG
    Discovery | Ada Moss | 8/1/2026 | G
    Design of the schedule | Ben Hart | 10/1/2026 | A
    Build | Ben Hart | 12/1/2026 | R
    Launch | Cora Lind | 2/1/2027 | R`);
  expect(fieldsOf(table)).toBe("A action, B lead, C due, D status");
});

test("weeks and durations with days in them say when", () => {
  const table = proposalFor(`
    Week | Project goals | Notes
    1 (8/3/26 - 8/9/26) | Read about other harbors | Ask the divers
    2 (8/10/26 - 8/16/26) | Draft the letter to all owners |
    3 (8/17/26 - 8/23/26) | Send the letter |
    4 (8/24/26 - 8/30/26) | Look at the answers |`);
  expect(fieldsOf(table)).toBe("A due, B objective, C note");
  const timed = proposalFor(`
    Work package | Responsible | Duration
    Mending the roof | Pia Holt | 4/15/2027 - 4/29/2027 (14 days)
    Painting both jetties | Jon Abel | 5/1/2027 - 5/4/2027 (4 days)
    Looking at the anchor | Pia Holt | 5/7/2027 - 5/9/2027 (3 days)`);
  expect(fieldsOf(timed)).toBe("A action, B lead, C due");
});

test("terms say when, and what is expected behind work without a measure is what is to be seen", () => {
  const table = proposalFor(`
    Goal | Actions | Led by | Timeframe | Expected outcome
    Writing | Ask a writer to visit each class | Literacy lead | T1-3 | 80% at level
    Reading | Open the library at noon | Principal | T2 | 40 families
    Belonging | Walk to the harbor together | Deputy | T1 | Survey up`);
  expect(fieldsOf(table)).toBe("A objective, B action, C lead, D due, E benchmark");
});

test("priorities between levels are a level, and one that is none of high and low", () => {
  const table = proposalFor(`
    Pillar | Priority | Initiative | Lead
    Teaching | Digital | Choose a new learning platform | Provost
    Teaching | Quality | Peer review of all courses | Deans
    Research | Funding | Open an office for grants | Director
    Research | Impact | Share what was found | Library`);
  expect(fieldsOf(table)).toBe("A objective, B objective, C initiative, D lead");
});

test("a quarter of a year says by when, and what ends like a role is none", () => {
  const table = proposalFor(`
      Sector | Feature | Quarter | Status | Owner
      Parent Portal | Translate all messages | Q1 2027 | Open | Ada Moss
      Parent Portal | Show the calendar | Q2 2027 | Planned | Ben Hart
      Teacher Tools | Take in grades | Q1 2027 | Done | Ada Moss
      Teacher Tools | Share lessons | Q3 2027 | Open | Cora Lind`);
  expect(fieldsOf(table)).toContain("B action, C period, D status, E lead");
  expect(fieldsOf(table)).not.toContain("support");
});

test("a completion date beside a deadline is the day on which it was done, alone the one by which it has to be", () => {
  const grid = (deadline: string): string => `
    Task | Owner | ${deadline} | Completion date
    Order the new desks | Ada Moss | 9/1/2026 | 9/4/2026
    Paint the reading room | Ben Hart | 10/1/2026 | 10/2/2026
    Move the books | Cora Lind | 10/20/2026 | 10/19/2026`;
  expect(fieldsOf(proposalFor(grid("Deadline")))).toBe("A action, B lead, C due, D completed");
  expect(fieldsOf(proposalFor(grid("Start date")))).toBe("A action, B lead, C start, D due");
});

test("a stage beside a status and a phase told in words are what the work belongs to", () => {
  expect(
    fieldsOf(
      proposalFor(`
      Stages | Activities | Start date | End date | Status
      Getting ready | Meet the architects | 9/1/2026 | 9/2/2026 | Done
       | Measure all rooms | 9/3/2026 | 9/9/2026 | Done
       | Agree on a budget | 9/10/2026 | 9/30/2026 | In progress
      Building works | Empty the east wing | 10/1/2026 | 10/9/2026 | Not started
       | Put in new windows | 10/10/2026 | 11/9/2026 | Not started`),
    ),
  ).toBe("A objective, B action, C start, D due, E status");
  expect(
    fieldsOf(
      proposalFor(`
      Phase | Activity | Owner | Due date
      Phase 1: listen to all families | Hold four evening meetings | Ada Moss | 9/1/2026
      Phase 1: listen to all families | Send a survey home | Ben Hart | 9/20/2026
      Phase 2: try it in two schools | Choose the two schools | Ada Moss | 10/20/2026
      Phase 2: try it in two schools | Train their office staff | Cora Lind | 11/20/2026`),
    ),
  ).toBe("A objective, B action, C lead, D due");
});

test("where something is now is its baseline beside where it is to be", () => {
  expect(
    fieldsOf(
      proposalFor(`
      Area | Strategy | Current level (1-5) | Target level (1-5) | Owner
      Reading | Coach all teachers of grades 1 and 2 | 2 | 4 | Ada Moss
      Reading | Buy books that children can read alone | 2 | 5 | Ben Hart
      Writing | Write every day in all subjects | 3 | 4 | Cora Lind
      Numbers | Use the same words for the same steps | 1 | 4 | Dan Cole`),
    ),
  ).toContain("C baseline, D target, E lead");
});

test("details of a task are the task where nothing else is, and tell of it where it stands before them", () => {
  expect(
    fieldsOf(
      proposalFor(`
      Date | Strategy | Task details | Deliverables
      Sep 3-4 (days 1-2) | Preparing | Ask each school which rooms it can spare in the spring | List of rooms
      Sep 5-9 (days 3-7) | Preparing the rooms | Measure the rooms and draw where the desks will stand | Drawings
      Sep 10-20 (days 8-18) | Furniture | Order desks that fit children of different height | Signed order
      Oct 1-9 (days 29-37) | Moving in | Carry the old desks out and the new ones in over a weekend | Furnished rooms`),
    ),
  ).toMatch(/C action/);
  expect(
    fieldsOf(
      proposalFor(`
      Task | Task details | Owner | Due date
      Ask the schools | Which rooms they can spare in the spring, and for how long | Ada Moss | 9/1/2026
      Measure the rooms | And draw where the desks will stand, with the doors | Ben Hart | 9/9/2026
      Order the desks | Of a sort that fits children of different height | Cora Lind | 9/20/2026`),
    ),
  ).toBe("A action, B note, C lead, D due");
});

test("changes to a milestone tell of it", () => {
  expect(
    fieldsOf(
      proposalFor(`
      Action | Owner | Due date | Milestone | Changes to milestone
      Hire two counselors | Ada Moss | 9/1/2026 | Both have signed | Moved by a month, since nobody applied
      Open a room for parents | Ben Hart | 10/1/2026 | The room is in use daily | None so far, all as agreed
      Call absent families | Cora Lind | 11/1/2026 | Each family is reached | Fewer calls than agreed`),
    ),
  ).toMatch(/E note/);
});

test("activities with something are activities, and not what they have", () => {
  const table = proposalFor(`
    Component | Trouble | Activities with limited resources | Activities needing resources and support | Who
    Visits to homes | There are not enough hands | Tell the villages about the days | A motorcycle for far villages | Nurse in charge
    Talks with parents | Parents hear of it late | Train the helpers in each village | A room in the town hall | Head of the clinic
    Looking at the data | The load falls on one person | Share the work among two | A laptop and a printer | Nurse in charge`);
  expect(fieldsOf(table)).toMatch(/C action, .*E lead/);
});

test("days that work takes are no result, where nothing is measured", () => {
  const table = proposalFor(`
    Activity | Worker | Start | Finish | Duration period | Actual days
    Agree on the goals of the work | mika | 9/1/2026 | 9/4/2026 | 3 | 2
    Ask the schools what they need | nate | 9/4/2026 | 9/9/2026 | 5 | 8
    Draw the new reading rooms | mika | 9/9/2026 | 9/12/2026 | 3 | 3`);
  expect(fieldsOf(table)).toBe("A action, B lead, C start, D due");
  const measured = proposalFor(`
    Measure | Baseline | Target days | Actual days
    How long it takes to hire a teacher | 60 | 40 | 52
    How long a repair takes after a call | 9 | 3 | 4
    How long a family waits for an answer | 5 | 2 | 2`);
  expect(fieldsOf(measured)).toBe("A measure, B baseline, C target, D actual");
});

test("one day in all rows is the due date only where no other column has one", () => {
  const grid = (end: string): string => `
    Project | Owner | Plan start | ${end} | Current date
    Mend the roof of the gymnasium | Ada Moss | 9/1/2026 | 9/30/2026 | 9/15/2026
    Paint the reading room | Ben Hart | 9/5/2026 | 10/9/2026 | 9/15/2026
    Move the books to the new shelves | Cora Lind | 9/9/2026 | 10/20/2026 | 9/15/2026
    Lay a new floor in the kitchen | Dan Cole | 9/12/2026 | 11/2/2026 | 9/15/2026
    Plant trees along the east fence | Ada Moss | 9/20/2026 | 11/9/2026 | 9/15/2026`;
  expect(fieldsOf(proposalFor(grid("P end date")))).toBe("A initiative, B lead, C start, D due");
});

test("names beside tasks are those who do them", () => {
  expect(
    fieldsOf(
      proposalFor(`
      Names | Tasks | Status
      Ada | Write to the families | Working
      Ben | Write to the families | Working
      Cora | Find a room | Done
      Dan | Order chairs | Working`),
    ),
  ).toBe("A lead, B action, C status");
});
