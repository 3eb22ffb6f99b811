import fc from "fast-check";
import { alikeSchools, type KnownSchool } from "../../../src/plan/names/alikeSchools";
import { spellingKey } from "../../../src/plan/parsing/units/unitNames";

const pairs = (...given: Parameters<typeof alikeSchools>) =>
  alikeSchools(...given).map(({ spelling, name, reason }) => `${spelling} ~ ${name}: ${reason}`);

const KNOWN: readonly KnownSchool[] = [
  { name: "Cole", aliases: ["CES"] },
  { name: "Tannery", aliases: ["Tannery MS"] },
  { name: "Fairview Elementary", aliases: [] },
  { name: "Ortega", aliases: [] },
  { name: "Riverbend High School", aliases: [] },
  { name: "North High", aliases: [] },
  { name: "North Middle", aliases: [] },
];

test.each([
  ["Cole Elem", ["Cole Elem ~ Cole: kind"]],
  ["Tannery Middle", ["Tannery Middle ~ Tannery: kind"]],
  ["Fairveiw ES", ["Fairveiw ES ~ Fairview Elementary: misspelt"]],
  ["Ortega Dual Language", ["Ortega Dual Language ~ Ortega: more"]],
  ["RHS", ["RHS ~ Riverbend High School: initials"]],
  ["Tannery MS", []],
  ["cole", []],
  ["C.E.S.", []],
  ["North", []],
  ["Tannery Elementary", []],
  ["Fairview High", []],
  ["Whitman", []],
  ["District", []],
  ["Central Office", []],
])("beside a list of schools, %j is like %j", (spelling, expected) => {
  expect(pairs([spelling], KNOWN)).toEqual(expected);
});

test("without a list the fullest spelling is the name, and two kinds are two schools", () => {
  expect(
    pairs(["Bates", "Bates ES", "BATES ELEMENTARY", "Cole", "North", "North High", "North Middle"]),
  ).toEqual(["Bates ~ BATES ELEMENTARY: kind", "Bates ES ~ BATES ELEMENTARY: kind"]);
});

test("a street is one, in short and in full, and a saint is none", () => {
  expect(spellingKey("Elm St. ES")).toBe(spellingKey("Elm Street ES"));
  expect(spellingKey("St. Mary's School")).toBe(spellingKey("Saint Mary's School"));
});

test("what the user said of both is settled", () => {
  const given = new Map([
    ["cole elem", "Cole Elem"],
    ["cole", "Cole"],
  ]);
  expect(pairs(["Cole Elem"], KNOWN, given)).toEqual([]);
});

test("whatever stands in cells, each spelling has one name at most and is not its own", () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom("Bates", "Bates ES", "Bates MS", "Bate", "BES", "Mt. Hope", ""),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 3 }), (spellings, names) => {
      const found = alikeSchools(
        spellings,
        names.map((each) => ({ name: each, aliases: [] })),
      );
      for (const { spelling, name: other } of found) expect(spelling).not.toBe(other);
      expect(new Set(found.map(({ spelling }) => spelling)).size).toBe(found.length);
    }),
  );
});
