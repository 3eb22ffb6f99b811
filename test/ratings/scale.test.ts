import fc from "fast-check";
import {
  highestLow,
  MOST_POINTS,
  parseScale,
  readRating,
  type Scale,
  valueOf,
} from "../../src/ratings/scale";

const SEVEN: Scale = { points: [1, 2, 3, 4, 5, 6, 7], low: "Not in place", high: "Fully in place" };
const WORDS: Scale = { points: ["No", "Partly", "Yes"], low: "No", high: "Yes" };

test.each([
  [1, 1],
  [7, 7],
  ["7", 7],
  ["7 ", 7],
  ["\u00a05", 5],
])("%j is a rating", (typed, value) => {
  expect(readRating(typed, SEVEN)).toEqual({ kind: "rating", value });
});

test.each([0, 8, 6.5, -1, "seven", "7/7", "1-7", true, "#N/A", "7.0", "*", "?"])(
  "%j is not on the scale, and is kept as it is said",
  (typed) => {
    expect(readRating(typed, SEVEN)).toEqual({ kind: "offScale", text: String(typed) });
  },
);

test.each(["", " ", "\u00a0"])("%j is no answer", (typed) => {
  expect(readRating(typed, SEVEN)).toEqual({ kind: "empty" });
});

test("words count by their place, whatever their case", () => {
  expect(readRating("partly", WORDS)).toEqual({ kind: "rating", value: 2 });
  expect(readRating("  YES ", WORDS)).toEqual({ kind: "rating", value: 3 });
  expect(readRating(2, WORDS)).toEqual({ kind: "offScale", text: "2" });
});

test.each([
  ["1-7", [1, 2, 3, 4, 5, 6, 7]],
  ["1 – 5", [1, 2, 3, 4, 5]],
  ["0 to 3", [0, 1, 2, 3]],
  ["No; Partly; Yes", ["No", "Partly", "Yes"]],
  ["Not yet\nSoon", ["Not yet", "Soon"]],
])("%j is a scale", (text, points) => {
  expect(parseScale(text)).toEqual(points);
});

test.each(["", "1", "7-1", "0-99", "5-5", "No", "No; no", "a;b;c;d;e;f;g;h;i;j;k", "; ;"])(
  "%j is no scale",
  (text) => {
    expect(parseScale(text)).toBeNull();
  },
);

test("the ratings below the middle are low", () => {
  expect(highestLow(SEVEN)).toBe(3);
  expect(highestLow(WORDS)).toBe(1);
  expect(highestLow({ points: ["a", "b", "c", "d"], low: "a", high: "d" })).toBe(2);
});

test("whatever is typed as a scale or a rating is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.string(), fc.oneof(fc.string(), fc.double(), fc.boolean()), (text, typed) => {
      const points = parseScale(text);
      if (!points) return;
      expect(points.length).toBeGreaterThanOrEqual(2);
      expect(points.length).toBeLessThanOrEqual(MOST_POINTS);
      const scale = { points, low: "", high: "" };
      points.forEach((point, index) =>
        expect(readRating(point, scale)).toEqual({ kind: "rating", value: valueOf(points, index) }),
      );
      expect(() => readRating(typed, scale)).not.toThrow();
    }),
  );
});
