import { propose } from "../../../src/adopt/propose";
import { parsePlan } from "../../../src/plan/parse";
import { defaultSettings } from "../../../src/plan/settings";
import { AS_OF } from "../../support/plan";
import { gridOfText, sheetOf } from "../../support/snapshot";

const GOALS = `
  No | Strategic goal
  SG1 | Every learner writes with pleasure
  SG2 | Learners come every day
  SG3 | Each classroom honours its place`;
const planOf = (work: string, beside: Record<string, string> = { Goals: GOALS }) => {
  const named = { ...beside, Work: work };
  const sheets = Object.entries(named).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  const snapshot = { name: "plan.xlsx", sheets };
  const tables = propose(snapshot).flatMap((each) => each.tables);
  return parsePlan(snapshot, tables, defaultSettings(AS_OF));
};
const work = (first: string, second: string): string => `
  SG | Actions | Who is responsible | Timeframe | Status
  ${first}
  SG1 | Writing lessons with a guest | A. Moss | 5/1/2027 | On track
  SG1 | Meet to compare pieces of writing | B. Hart | 6/1/2027 | On track
  ${second}
  SG2 | Call home by ten each day | C. Voss | 5/1/2027 | Behind
  SG2 | A walking bus from the station | D. Lowe | 6/1/2027 | On track`;

test("a section over rows that link to the objective of its number is that objective, in shorter words", () => {
  const { items } = planOf(work("Strategic goal 1: Writing | | | |", "Strategic goal 2: Attendance | | | |"));
  expect(items.filter(({ kind }) => kind === "objective").map(({ id }) => id)).toEqual(["SG1", "SG2", "SG3"]);
});

test("a section of another number than its rows link to is an objective of its own", () => {
  const { items } = planOf(work("Strategic goal 7: Writing | | | |", "Strategic goal 2: Attendance | | | |"));
  expect(items.filter(({ kind }) => kind === "objective").map(({ title }) => title)).toContain("Writing");
});

test("goals as titles, each above the headings once more, are the objectives of the rows below them", () => {
  const text = `
    Goal 1: Pupils read and reckon well by 2029
    Objective | Strategy | Activities | Staff | Completion
    Reading from 46% to 51% | Teaching that is clear | Train teachers in work with words | A. Moss | 11/14/2026
    Reading from 46% to 51% | Teaching that is clear | A reading hour in grade six | B. Hart | 8/11/2026
    Reckoning from 42% to 47% | Data that is used | Look through exit slips each week | C. Voss | 5/1/2027

    Goal 2: Pupils feel that they belong
    Objective | Strategy | Activities | Staff | Completion
    Belonging from 61% to 66% | A warm school | An advisory period twice a week | D. Lowe | 8/20/2026
    Belonging from 61% to 66% | A warm school | A mentor for each ninth grader | E. Park | 10/1/2026`;
  const plan = planOf(text, {
    Schools: `
      School | District goal | Activity | Lead | Due
      Elm Elementary | Goal 1 | Word books in each room | F. Reyes | 9/30/2026
      Elm Elementary | Goal 2 | A greeting each morning | G. Noor | 8/13/2026
      Oak Middle | Goal 1 | Exit slips in each class | C. Voss | 1/12/2027`,
  });
  const named = (kind: string) => plan.items.filter((item) => item.kind === kind).map(({ title }) => title);
  expect(named("objective")).toEqual(["Pupils read and reckon well by 2029", "Pupils feel that they belong"]);
  expect(named("initiative")).toEqual([
    "Reading from 46% to 51%",
    "Reckoning from 42% to 47%",
    "Belonging from 61% to 66%",
  ]);
  const links = plan.items.filter(({ level }) => level === "school").flatMap((item) => item.links);
  expect(links.map(({ target }) => plan.items.find(({ key }) => key === target)?.id)).toEqual([
    "Goal 1",
    "Goal 2",
    "Goal 1",
  ]);
});

test("a school's link means by its wording an initiative that stands only beside the district's actions", () => {
  const district = `
    Goal | Strategy | Activity | Owner | Finish
    More pupils read well | Ten practices in each room | Cycles with the coach | A. Moss | 12/1/2026
    More pupils read well | Tiers of support | Screen all three times a year | C. Voss | 5/30/2027
    Fewer pupils are sent home | Circles and talks | Train two in each building | D. Lowe | 8/22/2026
    Fewer pupils are sent home | Circles and talks | Talks when pupils come back | D. Lowe | 10/22/2026`;
  const plan = planOf(district, {
    Schools: `
      School | Strategy | What our school will do | Who | Due
      Elm Elementary | Ten practices in each room | Model lessons in first grade | E. Park | 11/1/2026
      Elm Elementary | Tiers of support | Change the reading groups | F. Reyes | 12/1/2026
      Oak Middle | Circles and talks | A talk after each suspension | G. Noor | 10/1/2026`,
  });
  const links = plan.items.filter(({ level }) => level === "school").flatMap((item) => item.links);
  expect(links.map(({ target }) => plan.items.find(({ key }) => key === target))).toMatchObject([
    { kind: "initiative", title: "Ten practices in each room", level: "district" },
    { kind: "initiative", title: "Tiers of support", level: "district" },
    { kind: "initiative", title: "Circles and talks", level: "district" },
  ]);
});

test("what schools call their own work alike is theirs, where sections name the district's goals", () => {
  const { items } = planOf(
    `
    Strategy served | School goal | Strategy | Action | Lead | Due | School
    1.1 | Math from 41% to 50% | Tutoring | Groups of three each week | A. Moss | 5/1/2027 | Elm Elementary
    1.1 | Math from 44% to 52% | Tutoring | Groups of four each week | B. Hart | 6/1/2027 | Oak Middle`,
    {
      District: `
        No | Action step | Person responsible | Due | Status
        Goal 1: Half of our students meet the standard in math | | | |
        Strategy 1.1: Help in small groups | | | |
        1.1.1 | Hire tutors and train them | C. Voss | 9/1/2026 | Complete
        1.1.2 | A schedule for all schools | D. Lowe | 9/15/2026 | On track`,
    },
  );
  expect(items.filter(({ title }) => title === "Tutoring").map(({ level }) => level)).toEqual([
    ...["school", "school"],
  ]);
});

test("a section that names a priority above the school's means that one, however it words it", () => {
  const { items } = planOf(
    `
    Headteacher | A. Iqbal

    Actions | Lead | Deadline | Status
    Trust priority 2 | | |
    A panel for attendance each fortnight | B. Hart | 2/13/2027 | On track
    Trust priority 3 - Inclusion | | |
    Maps of who gets which help | C. Voss | 2/13/2027 | On track
    Trust priority 7 | | |
    New markings on the playground | D. Lowe | 2/13/2027 | On track
    School priority: Playground | | |
    Leaders for games at noon | D. Lowe | 2/13/2027 | On track`,
    {
      Priorities: `
        Priority | Success looks like | Executive lead
        Reading with fluency and pleasure | Pupils read every day | H. Shaw
        Attendance above all others | Nearly all attend | R. Menon
        Help of high quality in class | Needs are met | G. Obi`,
    },
  );
  const byKey = new Map(items.map((item) => [item.key, item]));
  const served = items
    .filter(({ kind }) => kind === "action")
    .map(({ links: [link] }) =>
      byKey.get(link!.target!)!.links.map(({ target, text }) => byKey.get(target ?? "")?.title ?? `?${text}`),
    );
  expect(served).toEqual([
    ["Attendance above all others"],
    ["Help of high quality in class"],
    ["?Trust priority 7"],
    [],
  ]);
});

test("a row that says which direction a block supports links the rows below it", () => {
  const directions = `
    Direction | Cabinet lead | 5-yr outcome
    1. Early learning | R. Sato | All children on level
    2. Wellness | M. Adler | Chronic absence under 8%
    3. Pathways | J. Boone | 95% graduate`;
  const text = `
    Gull Island Primary – Annual Plan
    Principal | T. Gull
    -
    SCHOOL GOAL: | Raise grade 2 reading to 70%
    Supports Direction: | 1. Early learning
    Key step | Responsible | Finish | Where it stands
    Daily small groups for reading | L. Oda | 6/11/2027 | On track
    Train aides in the routine | L. Oda | 10/16/2026 | Done
    -
    SCHOOL GOAL: | Cut chronic absence to 10%
    Supports Direction: | 2. Wellness
    Key step | Responsible | Finish | Where it stands
    Call on the second day | B. Cho | 6/11/2027 | On track
    Bus buddy program for all | B. Cho | 11/20/2026 | Behind`;
  const { items } = planOf(text, { "Strategic plan": directions });
  const served = items
    .filter(({ kind }) => kind === "action")
    .map(({ links }) => links.map(({ target }) => items.find(({ key }) => key === target)?.id).join());
  expect(served).toEqual(["1", "1", "2", "2"]);
});

const COLUMNS = "Activity | Measure of progress | Lead | Timeframe | Status";
/** Two blocks and what stands above each; below the first its rows are counted. */
const blocks = (first: string, second: string): string => `
  Our plan
  ${first}
  ${COLUMNS}
  Writing lessons with a guest | A form for walkthroughs | A. Moss | 5/1/2027 | On track
  Meet to compare pieces of writing | Notes of the teams | B. Hart | 6/1/2027 | On track
  ${second}
  Call home by ten each day | A survey in January | C. Voss | 5/1/2027 | Behind
  A walking bus from the station | Lists of those who came | D. Lowe | 6/1/2027 | On track`;

test.each([
  ["beside the label", blocks("Supports: | SG1", "Supports: | SG2")],
  ["behind it in one cell", blocks("Aligned to: SG1", "Aligned to: SG2")],
  ["below a title", blocks("Goal A: Writing\nSupports: | SG1", "Goal B: Coming\nSupports: | SG2")],
  ["above the headings again", blocks("Supports: SG1", `Supports: SG2\n${COLUMNS}`)],
  ["below a sum", blocks("Supports: SG1", "Total | | | |\nSupports: SG2")],
])("a label above rows says what they serve, and no rows below the next one: %s", (_what, text) => {
  const { items } = planOf(text);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const served = (item: (typeof items)[number]): string[] =>
    item.links.flatMap(({ target }) => {
      const above = byKey.get(target!)!;
      return above.id.startsWith("SG") ? [above.id] : served(above);
    });
  expect(items.filter(({ kind }) => kind === "action").map((item) => served(item).join())).toEqual([
    ...["SG1", "SG1", "SG2", "SG2"],
  ]);
});

test("a row that says who helps is no link", () => {
  const { items } = planOf(blocks("Supports: SG1", "Support: two coaches and the librarian"));
  const last = items.filter(({ kind }) => kind === "action").at(-1)!;
  expect(last.links.filter(({ target }) => target === null)).toEqual([]);
});
