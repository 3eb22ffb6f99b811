import fc from "fast-check";
import { schoolCodes, schoolSlug } from "../../../src/templates/schools/schoolCodes";
import { sheetNames } from "../../../src/templates/names/sheetNames";

const anyName = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "History",
    "'",
    "''",
    " ",
    "[]",
    "a/b",
    "O'Brien",
    "School",
    "school",
    "Lists",
    "😀".repeat(40),
  ),
);

test("names are valid for Excel and unique, whatever is wanted and taken", () => {
  fc.assert(
    fc.property(
      fc.array(anyName, { maxLength: 30 }),
      fc.array(anyName, { maxLength: 10 }),
      (wanted, taken) => {
        const names = sheetNames(wanted, taken);
        expect(names).toHaveLength(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          // eslint-disable-next-line no-control-regex
          expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001f]|^'|'$|^history$/i);
          expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        }
        const all = [...taken, ...names].map((name) => name.toLowerCase());
        expect(new Set(all.slice(taken.length)).size).toBe(names.length);
        const known = new Set(taken.map((name) => name.toLowerCase()));
        expect(names.filter((name) => known.has(name.toLowerCase()))).toEqual([]);
      },
    ),
  );
});

test("a valid name that nobody has stays as it is, a long one is cut between words", () => {
  expect(sheetNames(["Bates Elementary"], [])).toEqual(["Bates Elementary"]);
  expect(sheetNames(["Martin Luther King Jr. Elementary School"], [])).toEqual(["Martin Luther King Jr."]);
});

test("codes of schools are unique and the beginning of ids", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 60 }), (names) => {
      const codes = schoolCodes(names);
      expect(new Set(codes).size).toBe(names.length);
      for (const code of codes) expect(code).toMatch(/^[A-Z]{2,4}$/);
    }),
  );
  expect(schoolCodes(["Bates Elementary", "Bates Middle"])).toEqual(["BAT", "BM"]);
});

test("what a school's table is called after is one thing for one school", () => {
  fc.assert(
    fc.property(anyName, anyName, (one, other) => {
      expect(schoolSlug(one)).toMatch(/^[a-z0-9_]*$/);
      expect(schoolSlug(one)).toBe(schoolSlug(one));
      if (schoolSlug(one) === schoolSlug(other)) expect(schoolSlug(` ${one} `)).toBe(schoolSlug(other));
    }),
  );
  expect(schoolSlug("Bates ES")).toBe(schoolSlug("bates  es"));
  expect(schoolSlug("St. Mary's")).not.toBe(schoolSlug("St. Marys"));
});
