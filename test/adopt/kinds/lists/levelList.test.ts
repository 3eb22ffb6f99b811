import { fieldsOf, placeOf, proposalFor } from "../../grids";

describe("the upper level of a plan as a short list", () => {
  test.each([
    [
      "numbers beside goals of the district",
      `
      # | District Goal
      1 | Every pupil writes well before middle school
      2 | Families are at home in each building`,
      "objectives",
      "A id, B objective",
    ],
    [
      "goals of a word or two",
      `
      No. | Strategic Goal
      1 | Writing
      2 | Belonging
      3 | Safe buildings
      4 | Staff who stay`,
      "objectives",
      "A id, B objective",
    ],
    [
      "directions of a plan",
      `
      Direction | Cabinet lead | 5-yr outcome
      1. Early learning | R. Sato | All children on level
      2. Wellness | M. Adler | Absence under 8%
      3. Pathways | J. Boone | 95% graduate`,
      "objectives",
      "A objective, B lead",
    ],
    [
      "numbered objectives",
      `
      Objective # | Strategic Objective
      1 | More pupils who write well
      2 | Teachers who stay five years
      3 | A balanced budget`,
      "objectives",
      "A id, B objective",
    ],
    [
      "initiatives with ids",
      `
      Initiative ID | Initiative
      1.1 | Writing before school
      1.2 | Books at home`,
      "initiatives",
      "A id, B initiative",
    ],
    [
      "letters in front of the priorities, and who leads each",
      `
      Priority | Lead
      A. Writing | Nia Park
      B. Belonging | Tom Reyes`,
      "objectives",
      "A objective, B lead",
    ],
    [
      "numbers in front of the strategies",
      `
      Strategy | Lead
      1.1 Writing before school | Nia Park
      1.2 Books at home | Tom Reyes
      2.1 Coffee with the principal | Nia Park`,
      "initiatives",
      "A initiative, B lead",
    ],
    [
      "goals of schools with what they serve",
      `
      Goal ID | District Goal | School Goal
      B1 | Every pupil writes well | Two essays each term in grade four
      B2 | Families are at home | Greet each family at the door`,
      "objectives",
      "A id, B parent, C objective",
    ],
  ])("%s", (_, text, kind, fields) => {
    const table = proposalFor(text);
    expect(table?.kind).toBe(kind);
    expect(fieldsOf(table)).toBe(fields);
  });

  test("under a title", () => {
    const table = proposalFor(`
      What our board has adopted
      # | District Goal
      1 | Every pupil writes well
      2 | Families are at home`);
    expect(placeOf(table)).toMatchObject({ header: [2, 2], body: [3, 4] });
  });
});

test.each([
  [
    "ranks to choose from",
    `
    # | Priority
    1 | High
    2 | Low`,
  ],
  [
    "goals without a number",
    `
    Goal | Notes
    Drink more water | every day
    Walk to work | when it is dry`,
  ],
  [
    "goals that come again",
    `
    # | Goal
    1 | Save money
    2 | Save money
    3 | Travel`,
  ],
  [
    "a scorer's table",
    `
    # | Goal | Opponent
    1 | First half | Rovers
    2 | Second half | United`,
  ],
])("%s are no list of a plan's levels", (_, text) => {
  expect(proposalFor(text)).toBeNull();
});
