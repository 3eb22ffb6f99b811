import { propose } from "../../src/adopt/propose";
import { gridOfText, sheetOf } from "../support/snapshot";
import { fieldsOf, proposalFor } from "./grids";

const STRATEGIES = `
  Priority | Strategy | Lead | Due
  P1 | Two hours of reading and writing a day | N. Park | 6/1/2027
  P1 | Coaches in every building | N. Park | 6/1/2027
  P2 | A family room in each building | T. Reyes | 12/1/2026
  P3 | Mentors for the first two years | K. Lowell | 9/1/2026`;

/** By sheet: what the columns of its table hold. */
function fieldsIn(texts: Readonly<Record<string, string>>): unknown {
  const sheets = Object.entries(texts).map(([name, text]) => sheetOf(gridOfText(text), { name }));
  return Object.fromEntries(
    propose({ name: "plan.xlsx", sheets }).map(({ sheet, tables }) => [sheet, fieldsOf(tables[0] ?? null)]),
  );
}

test.each([
  ["Priority | What we want by 2029", "A id, B objective, C lead, D status"],
  ["No. | What we want by 2029", "A id, B objective, C lead, D status"],
  ["Priority | What success looks like", "A id, B objective, C lead, D status"],
])("ids under %s are the priorities' own, and links in the tables of what serves them", (headings, own) => {
  const priorities = `
    ${headings} | Owner | Status
    P1 | Every child reads with ease by grade three | N. Park | On track
    P2 | Each family has somebody to turn to | T. Reyes | At risk
    P3 | New teachers stay and grow | K. Lowell | On track`;
  expect(fieldsIn({ Goals: priorities, Strategies: STRATEGIES })).toEqual({
    Goals: own,
    Strategies: "A parent, B initiative, C lead, D due",
  });
});

test.each(["Priority served", "Goal addressed", "Objectives supported"])("%s is a link", (heading) => {
  const table = proposalFor(`
    Action | ${heading} | Owner | Due
    Call the bus firm about route four | 1 | N. Park | 6/1/2027
    Put up signs in both halls | 2 | N. Park | 6/1/2027
    Order paper for the spring term | 1 | T. Reyes | 6/1/2027`);
  expect(fieldsOf(table)).toBe("A action, B parent, C lead, D due");
});

test("ids of priorities stand to the right of their wording, too", () => {
  const table = proposalFor(`
    Goal | Priority | Owner | Status
    Every child reads with ease by grade three | P1 | N. Park | On track
    Each family has somebody to turn to | P2 | T. Reyes | At risk
    New teachers stay and grow | P3 | K. Lowell | On track`);
  expect(fieldsOf(table)).toBe("A objective, B id, C lead, D status");
});

test.each([
  "P1,P2,P3,P1",
  "P1,P2,P3,P4",
  "High,Low,High,Medium",
  "1,2,3,1",
  "1,2,3,4",
  "Tier 1,Tier 2,Tier 1,Tier 3",
])("tasks are ranked by %s", (ranks) => {
  const [a, b, c, d] = ranks.split(",");
  const tasks = `
      Priority | Task | Owner | Due
      ${a} | Call the bus firm about route four | N. Park | 6/1/2027
      ${b} | Put up signs in both halls | N. Park | 6/1/2027
      ${c} | Order paper for the spring term | T. Reyes | 6/1/2027
      ${d} | Paint the gym doors in blue | T. Reyes | 6/1/2027`;
  const fields = "A priority, B action, C lead, D due";
  expect(fieldsIn({ Tasks: tasks, More: tasks })).toEqual({ Tasks: fields, More: fields });
});
