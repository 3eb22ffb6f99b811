import { namesGone } from "../../src/sheet/tableParts";
import { lostText } from "../../src/text/lost";

const GONE = { tables: ["TL_Old"], columns: [{ table: "TL_New", heading: "Goal #2 [a]" }] };

test.each([
  ["=SUM(TL_New[Goal '#2 '[a']])", true],
  ["=SUM(tl_new[[#All],[goal '#2 '[a']]])", true],
  ["=TL_New[[#Headers],[Goal 1]:[Goal '#2 '[a']]]", true],
  ["=SUM(TL_New[Goal 1])", false],
  ["=SUM(TL_New)", false],
  ["=SUM(TL_Newer[Goal '#2 '[a']])", false],
  ["=SUM(Other[Goal '#2 '[a']])", false],
  ["=\"TL_New[Goal '#2 '[a']]\"", false],
  ["=ROWS(TL_Old)", true],
  ["=TL_Old[@A]+1", true],
  ["=TL_Older+My.TL_Old+TL_Old_2", false],
  ['="TL_Old"', false],
  ["=SUM(TL_New[Goal 1])+SUM(TL_New[Goal '#2 '[a']])", true],
])("%s: %s", (formula, expected) => {
  expect(namesGone(formula, GONE)).toBe(expected);
});

test("what is said of formulas that lost what they named", () => {
  const cells = Array.from({ length: 10 }, (_, index) => ({ sheet: "Board", where: `B${index + 1}` }));
  expect(lostText([{ sheet: null, where: "Late" }, ...cells])).toEqual([
    "1 name pointed to a part of the rollup that is gone, and says #REF! where it named it: Late.",
    "10 formulas on the sheet “Board” pointed to a part of the rollup that is gone, and say #REF! where they named it: B1, B2, B3, B4, B5, B6, B7, B8 and 2 more.",
  ]);
  expect(lostText([])).toEqual([]);
});
