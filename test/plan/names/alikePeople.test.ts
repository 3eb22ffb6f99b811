import fc from "fast-check";
import { personKey } from "../../../src/plan/names/personName";
import { alikePeople } from "../../../src/plan/names/alikePeople";

const pairs = (names: string[], given?: Record<string, string>) =>
  alikePeople(names, given && new Map(Object.entries(given))).map(
    ({ spelling, name, reason }) => `${spelling} ~ ${name}: ${reason}`,
  );

test.each([
  [["J. Smith", "Jane Smith"], ["J. Smith ~ Jane Smith: initial"]],
  [["Smith, Jane", "Jane Smith"], ["Smith, Jane ~ Jane Smith: order"]],
  [["Smith, J.", "Jane Smith"], ["Smith, J. ~ Jane Smith: initial"]],
  [["Ms. Smith", "Jane Smith"], ["Ms. Smith ~ Jane Smith: surname"]],
  [["Jane Smith", "Jane A. Smith"], ["Jane Smith ~ Jane A. Smith: more"]],
  [["S Okafor", "S. Okafor"], ["S Okafor ~ S. Okafor: marks"]],
  [["Jane Smith (Principal)", "J. Smith"], ["J. Smith ~ Jane Smith (Principal): initial"]],
  [["Mike Brown", "Michael Brown"], ["Mike Brown ~ Michael Brown: shortForm"]],
  [["Micheal Brown", "Michael Brown"], ["Micheal Brown ~ Michael Brown: misspelt"]],
  [["Sara Brown", "Sarah Brown"], ["Sarah Brown ~ Sara Brown: misspelt"]],
  [["D. Castell", "D. Castel"], ["D. Castell ~ D. Castel: misspelt"]],
  [["Maria Ortiz", "Maria Oritz"], ["Maria Ortiz ~ Maria Oritz: misspelt"]],
  [["Ana de la Cruz", "A. de la Cruz"], ["A. de la Cruz ~ Ana de la Cruz: initial"]],
  [["Jane Smith-Lee", "Jane Smith"], ["Jane Smith-Lee ~ Jane Smith: more"]],
  [
    ["J. Smith", "Smith, Jane", "Jane Smith"],
    ["J. Smith ~ Jane Smith: initial", "Smith, Jane ~ Jane Smith: order"],
  ],
])("%j look like one person", (names, expected) => {
  expect(pairs(names)).toEqual(expected);
});

test.each([
  [["J. Smith", "Jane Smith", "John Smith"]],
  [["Ms. Smith", "Jane Smith", "John Smith"]],
  [["Jane A. Smith", "Jane B. Smith"]],
  [["Maria Ortiz", "Mario Ortiz"]],
  [["D. Olsen", "D. Olson"]],
  [["D. Castell", "E. Castel"]],
  [["Brian Hall", "Briana Hall"]],
  [["Daniel Hall", "Danielle Hall"]],
  [["Jane Smith", "Jane Jones"]],
  [["Ann Lee", "Ann Leo"]],
  [["Principal", "Assistant principal"]],
  [["Principal", "Principals"]],
  [["Director of Curriculum", "Director of Counseling"]],
  [["Jane Smith", "JANE SMITH", "Jane  Smith"]],
  [["Jane Smith, Ed.D.", "Jane Smith", "Dr. Jane Smith", "Jane Smith, Principal", "Jane Smith (lead)"]],
  [["Ms. Lee", "Mrs. Lee"]],
  [["Math team", "Math teams"]],
  [["TBD", "", "?", "Room 12"]],
  [["Karen Miller", "Keith Miller", "K. Mills"]],
])("%j do not", (names) => {
  expect(pairs(names)).toEqual([]);
});

test("what the user said about both is settled, the same or not; about one it is not", () => {
  const names = ["J. Smith", "Jane Smith"];
  expect(pairs(names, { "j. smith": "Jane Smith", "jane smith": "Jane Smith" })).toEqual([]);
  expect(pairs(names, { "j. smith": "J. Smith", "jane smith": "Jane Smith" })).toEqual([]);
  expect(pairs(names, { "jane smith": "Jane Smith" })).toHaveLength(1);
});

test.each([
  ["Dr. Ana Ruiz (lead)", "ana ruiz"],
  ["Ruiz, Ana", "ana ruiz"],
  ["A. Ruiz", "ana ruiz"],
  ["A. Ruiz, Ed.D.", "ana ruiz"],
  ["B. Ruiz", "b ruiz"],
  ["Math  Coach", "math coach"],
])("%j is counted as %j", (written, key) => {
  expect(personKey(written, new Map([["a. ruiz", "Ana Ruiz"]]))).toBe(key);
});

test("whatever stands in cells: nothing is thrown, nobody is like themselves, and the order of names does not count", () => {
  const name = fc.oneof(
    fc.string(),
    fc
      .tuple(
        fc.constantFrom("J.", "Jane", "John", "Dr.", "Smith,"),
        fc.constantFrom("Smith", "Jane", "A. Smith", "Smyth"),
      )
      .map((parts) => parts.join(" ")),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), (names) => {
      const found = alikePeople(names);
      for (const { spelling, name: other } of found) expect(spelling).not.toBe(other);
      expect(new Set(found.map(({ spelling }) => spelling)).size).toBe(found.length);
    }),
  );
});
