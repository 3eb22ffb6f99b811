import fc from "fast-check";
import { isDistrictGoal } from "../../src/plan/graph";
import { LinkWriter } from "../../src/plan/linkWriting";
import { schoolRows } from "../support/district";
import { planOf, type SheetFixture } from "../support/plan";

const objectives = (rows: readonly (readonly [id: string, title: string])[]): SheetFixture => ({
  kind: "objectives",
  columns: { ID: "id", "Strategic objective": "objective" },
  rows: rows.map((row) => [...row]),
});

/** What goals are called, and what an item that says so serves. */
function linked(rows: readonly (readonly [id: string, title: string])[]) {
  const { items } = planOf({ Goals: objectives(rows) });
  const writer = new LinkWriter(items);
  const goals = items.filter(isDistrictGoal).map((goal) => ({ key: goal.key, name: writer.nameOf(goal) }));
  const named = goals.filter(({ name }) => name !== null);
  const written = named.map(({ name }) => name).join("; ");
  const plan = planOf({
    Goals: objectives(rows),
    Schools: schoolRows(["Bates", "B1", "Some work", written]),
  });
  const targets = plan.items.find(({ id }) => id === "B1")!.links.map(({ target }) => target);
  return { names: goals.map(({ name }) => name), wanted: named.map(({ key }) => key), targets };
}

test.each<[string, readonly (readonly [string, string])[], readonly (string | null)[]]>([
  [
    "ids",
    [
      ["1", "Read"],
      ["1.1", "Write"],
      ["1.10", "Speak"],
      ["A-1", "Listen"],
    ],
    ["1", "1.1", "1.10", "A-1"],
  ],
  [
    "wording with stops and line breaks",
    [
      ["", "Reading; writing"],
      ["", "Raise\ngraduation"],
    ],
    ["Reading, writing", "Raise graduation"],
  ],
  [
    "an id that reads as several",
    [
      ["2,5", "Sing"],
      ["2", "Count"],
      ["5", "Draw"],
    ],
    ["Sing", "2", "5"],
  ],
  [
    "an id that reads as local or as none",
    [
      ["Local", "Own things"],
      ["n/a", "Nothing much"],
    ],
    ["Own things", "Nothing much"],
  ],
  [
    "two with one id, and two with one wording",
    [
      ["1", "Read"],
      ["1", "Write"],
      ["", "Same"],
      ["", "Same"],
    ],
    ["1", "Write", "Same", null],
  ],
])("a link calls goals so that they are found again: %s", (_, rows, names) => {
  const is = linked(rows);
  expect(is.names).toEqual(names);
  expect(is.targets).toEqual(is.wanted);
});

test("whatever goals are called, a link that names them means them and no others", () => {
  const word = fc.constantFrom(
    "Reading",
    "goal",
    "and",
    "1.1",
    "local",
    "2",
    "Read/write",
    "a & b",
    ";",
    "II",
    "n/a",
    "-",
    "K-2:",
  );
  const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  const id = fc.constantFrom("", "1", "2", "1.1", "Goal 1", "G1", "1, 2", "A", "local");
  fc.assert(
    fc.property(fc.array(fc.tuple(id, title), { minLength: 1, maxLength: 5 }), (rows) => {
      const { wanted, targets } = linked(rows);
      expect(targets).toEqual(wanted);
    }),
    { numRuns: 200 },
  );
});
