import fc from "fast-check";
import { isDistrictGoal } from "../../src/plan/graph";
import { LinkSuggester } from "../../src/plan/linkSuggestions";
import { contentWords } from "../../src/plan/values/contentWords";
import { GOALS, schoolRows } from "../support/district";
import { planOf, type SheetFixture } from "../support/plan";

const DISTRICT: Record<string, SheetFixture> = {
  Goals: {
    kind: "objectives",
    columns: { ID: "id", "Strategic objective": "objective" },
    rows: [
      ["1", "Strong instruction in every classroom"],
      ["2", "Every child reads by the end of grade 3"],
      ["3", "Students attend and belong"],
      ["4", "Families are partners in learning"],
    ],
  },
  Initiatives: {
    kind: "initiatives",
    columns: { ID: "id", Initiative: "initiative", Objective: "parent" },
    rows: [
      ["1.1", "Instructional coaching cycles for teachers", "1"],
      ["2.1", "Structured phonics in kindergarten to grade 2", "2"],
      ["3.1", "Early warning when children miss school: attendance teams", "3"],
      ["3.2", "Restorative practices in place of suspension", "3"],
      ["4.1", "Home visits and family evenings", "4"],
    ],
  },
};

const suggested = (wording: string, sheets: Record<string, SheetFixture> = DISTRICT) => {
  const plan = planOf({ ...sheets, Schools: schoolRows(["Bates", "B1", wording, ""]) });
  const item = plan.items.find(({ id }) => id === "B1")!;
  return new LinkSuggester(plan.items.filter(isDistrictGoal))
    .suggest(item)
    .map(({ target, words }) => `${target.id}: ${words.join(", ")}`);
};

test.each([
  ["Coaches work with two teachers in six-week cycles", ["1.1: Coaches, cycles"]],
  ["Home visits to the families of new kindergarteners", ["4.1: Home, visits, families"]],
  ["Attendance team meets every Tuesday with a warning list", ["3.1: warning, team, Attendance"]],
  ["Hold restorative circles before a suspension", ["3.2: restorative, suspension"]],
  ["Decodable books for phonics lessons in kindergarten", ["2.1: phonics, kindergarten"]],
])("%j may serve %j", (wording, expected) => {
  expect(suggested(wording).slice(0, 1)).toEqual(expected);
});

test.each([
  "Repair the roof of the gym",
  "Buy two buses",
  "Improve the school",
  "Every student, every day",
  "1.1",
  "Post the calendar of the building on the web page early in summer",
])("%j says too little for a suggestion", (wording) => {
  expect(suggested(wording)).toEqual([]);
});

test("what an item is linked to already is not suggested again", () => {
  const plan = planOf({
    ...DISTRICT,
    Schools: schoolRows(["Bates", "B1", "Home visits to families", "4.1"]),
  });
  const item = plan.items.find(({ id }) => id === "B1")!;
  const targets = new LinkSuggester(plan.items.filter(isDistrictGoal))
    .suggest(item)
    .map(({ target }) => target.id);
  expect(targets).not.toContain("4.1");
});

test("a word that all goals have suggests nothing", () => {
  const rows = ["Math coaching", "Math screening", "Math evenings", "Math clubs"].map((title, at) => [
    at + 1,
    title,
  ]);
  const sheets = { Goals: { ...GOALS.Goals, rows } };
  expect(suggested("Math worksheets", sheets)).toEqual([]);
  expect(suggested("A math club after classes", sheets)).toEqual(["4: club, math"]);
});

test("forms of a word are one, and numbers and small words are none", () => {
  const stems = (text: string) => contentWords(text).map(({ stem }) => stem);
  expect(stems("coaches coaching coach")).toHaveLength(1);
  expect(stems("visits visit visiting visited")).toHaveLength(1);
  expect(stems("planning the 12 of 2026")).toEqual(["plan"]);
});

test("whatever the wordings: never more than three, best first, each with words that both have", () => {
  const wording = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("reading", "coach", "visits", "home", "math", "school", "circles"), {
        maxLength: 6,
      })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(wording, fc.array(wording, { minLength: 1, maxLength: 6 }), (title, goals) => {
      const plan = planOf({ Goals: { ...GOALS.Goals, rows: goals.map((goal, at) => [at + 1, goal]) } });
      const found = new LinkSuggester(plan.items).suggest({ title, links: [] });
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      for (const { words, target } of found) {
        expect(words.length).toBeGreaterThan(0);
        const own = contentWords(target.title).map(({ stem }) => stem);
        for (const word of words) expect(own).toContain(contentWords(word)[0]!.stem);
      }
    }),
  );
});
