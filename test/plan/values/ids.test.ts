import fc from "fast-check";
import { idKey, leadingId, readIds, wordingKey } from "../../../src/plan/values/ids";

describe("readIds", () => {
  test.each<[string | number, string[]]>([
    ["1.2; 3.1", ["1.2", "3.1"]],
    ["1.2, 3.1", ["1.2", "3.1"]],
    ["1.2 Reading block", ["1.2 Reading block"]],
    ["1.2 Reading block, 3.1 Attendance", ["1.2 Reading block", "3.1 Attendance"]],
    ["Goal 1 / Goal 3", ["Goal 1", "Goal 3"]],
    ["Goal 1 and Goal 3", ["Goal 1", "Goal 3"]],
    ["1.2\n3.1\n", ["1.2", "3.1"]],
    ["Reading, writing and arithmetic", ["Reading, writing and arithmetic"]],
    ["P1.F2.A1 & P1.F2.A2", ["P1.F2.A1", "P1.F2.A2"]],
    [1.2, ["1.2"]],
    [1.1 + 0.1, ["1.2"]],
    ["", []],
    [" ; ", []],
  ])("%j holds %j", (value, ids) => expect(readIds(value)).toEqual(ids));
});

describe("leadingId", () => {
  test.each([
    ["1.2 Reading block", "1.2", "Reading block"],
    ["1.2: Reading block", "1.2", "Reading block"],
    ["1. Reading", "1", "Reading"],
    ["Goal 1: Every child reads", "1", "Every child reads"],
    ["Strategic Objective #2 – Attendance", "2", "Attendance"],
    ["P1.F2.A1", "P1.F2.A1", ""],
    ["SO-3 Families", "SO-3", "Families"],
    ["1.2a", "1.2a", ""],
    ["1.A Reading", "1.A", "Reading"],
    ["7", "7", ""],
    ["Obj. 3", "3", ""],
    ["Init. 3.2", "3.2", ""],
  ])("%s begins with %s", (text, id, rest) => expect(leadingId(text)).toMatchObject({ id, rest }));

  test.each([
    "3 coaches hired",
    "100% of staff trained",
    "2026 - 2027",
    "Reading block",
    "",
    "3rd grade reading",
  ])("%s begins with none", (text) => expect(leadingId(text)).toBeNull());
});

test("ids are equal however they are stored, and never by a part of them", () => {
  expect(idKey(1.2)).toBe(idKey("1.2"));
  expect(idKey(" SO-1 ")).toBe(idKey("so-1"));
  expect(idKey("1.")).toBe(idKey(1));
  expect(idKey("1.2")).not.toBe(idKey("11.2"));
  expect(wordingKey("Every  child reads.")).toBe(wordingKey("every child reads"));
});

test("any text has ids or none, never an exception", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.double()), (value) => {
      for (const id of readIds(value)) expect(id.trim()).not.toBe("");
      leadingId(String(value));
    }),
  );
});

test("plain text is compared as all other is: a character that nobody sees makes no difference", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aB1 .,-'&%$()and /") });
  fc.assert(
    fc.property(plain, (text) => {
      expect(wordingKey(text)).toBe(wordingKey(`${text}\u200b`));
      expect(idKey(text)).toBe(idKey(`\u200b${text}`));
    }),
  );
});
