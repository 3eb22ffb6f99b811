import { placeOf, proposalFor } from "../../grids";

const ROWS = `
    Mend the roof of the boat house | Pia Holt | 3/1/2027 | Open
    Order paint for both jetties | Jon Abel | 4/1/2027 | Done
    Ask the divers about the anchor | Pia Holt | 5/1/2027 | Open`;
const HEAD = "Task | Owner | Due | Status";

describe("the statuses to choose from", () => {
  test("are no rows where they stand under the table, with a title or without", () => {
    const below = "\n    Not started\n    In progress\n    Done";
    expect(placeOf(proposalFor(`${HEAD}${ROWS}\n    Status${below}`))).toMatchObject({ body: [2, 4] });
    expect(placeOf(proposalFor(`${HEAD}${ROWS}${below}`))).toMatchObject({ body: [2, 4] });
  });

  test("are no rows where they stand under their heading, above what is to be done", () => {
    const table = proposalFor(`${HEAD}
     |  |  | Not started
     |  |  | In progress
     |  |  | Done${ROWS}`);
    expect(placeOf(table)).toMatchObject({ header: [1, 1], body: [5, 7] });
  });

  test("are statuses where they stand again, or in rows that say more", () => {
    const table = proposalFor(`${HEAD}${ROWS}
    Paint the jetties |  |  | Not started
    Drop the anchor |  |  | In progress
    Row to the island |  |  | Done`);
    expect(placeOf(table)).toMatchObject({ body: [2, 7] });
  });
});

test("codes that count on without a word beside them are prepared for rows, however few say something", () => {
  const prepared = Array.from({ length: 12 }, (_, index) => `    T${index + 4}`).join("\n");
  const table = proposalFor(`
    Id | Task | Owner | Due
    T1 | Mend the roof of the boat house | Pia Holt | 3/1/2027
    T2 | Order paint for both jetties | Jon Abel | 4/1/2027
    T3 | Ask the divers about the anchor | Pia Holt | 5/1/2027
${prepared}`);
  expect(placeOf(table)).toMatchObject({ body: [2, 4] });
});

test("work that is only numbered under its group is work", () => {
  const table = proposalFor(`
    Task | Owner | Due
    Mend the roof of the boat house | Pia Holt | 3/1/2027
    Order paint for both jetties | Jon Abel | 4/1/2027
    Task 3 | Jon Abel | 5/1/2027
    Task 4
    Task 5`);
  expect(placeOf(table)).toMatchObject({ body: [2, 6] });
});

describe("what to write under each heading", () => {
  const TOLD =
    "What do we want to reach? | Break the goal into steps | For each step say who does it | When is it done?";

  test("stands between the heading and the first row", () => {
    const table = proposalFor(`
    Goal | Action | Person responsible | Timeline
    ${TOLD}
    Dry boats | Mend the roof of the boat house | Pia Holt | May
     | Order paint for both jetties | Jon Abel | June
    Safe moorings | Ask the divers about the anchor | Pia Holt | June`);
    expect(placeOf(table)).toMatchObject({ body: [3, 5] });
  });

  test("is no row that names somebody", () => {
    const table = proposalFor(`
    Goal | Action | Person responsible | Timeline
    Give each boat a place | List what is broken | Pia Holt | May
     | Order paint for both jetties | Jon Abel | June
    Safe moorings | Ask the divers about the anchor | Pia Holt | June`);
    expect(placeOf(table)).toMatchObject({ body: [2, 4] });
  });
});
