import fc from "fast-check";
import { figuresOf } from "../../src/ratings/figures";
import { ROUND_INSTRUMENTS } from "../../src/ratings/instruments";
import { periodBefore, periodsOf, suggestedPeriod } from "../../src/ratings/periods";
import { readRating } from "../../src/ratings/scale";
import { defaultSettings } from "../../src/plan/settings";
import { AS_OF, day } from "../support/plan";

const { scale } = ROUND_INSTRUMENTS[0]!;
const rated = (...ratings: (number | string)[]) =>
  ratings.map((rating) => ({ reading: readRating(rating, scale) }));

test("the middle never stands without its spread, and what is off the scale is left out", () => {
  expect(figuresOf(rated(2, 7, "3 ", 8, 6.5, "", 6), scale)).toEqual({
    count: 4,
    lowest: 2,
    median: 4.5,
    highest: 7,
    low: 2,
    at: [0, 1, 1, 0, 0, 1, 1],
  });
  expect(figuresOf([], scale)).toEqual({
    count: 0,
    lowest: null,
    median: null,
    highest: null,
    low: 0,
    at: [0, 0, 0, 0, 0, 0, 0],
  });
});

test("half of the ratings are as high as the median or higher, and half as low or lower", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (values) => {
      const { count, lowest, median, highest, at } = figuresOf(rated(...values), scale);
      expect(values.filter((value) => value >= median!).length * 2).toBeGreaterThanOrEqual(count);
      expect(values.filter((value) => value <= median!).length * 2).toBeGreaterThanOrEqual(count);
      expect(lowest).toBe(Math.min(...values));
      expect(highest).toBe(Math.max(...values));
      expect(at.reduce((sum, each) => sum + each, 0)).toBe(count);
    }),
  );
});

test("periods follow one another by the days that they end on, others by when they were opened", () => {
  const settings = defaultSettings(AS_OF);
  const of = (...periods: string[]) =>
    periodsOf(
      periods.map((period) => ({ period })),
      settings,
    );
  expect(of("Fall 2027", "Spring 2027", "Fall 2026", "fall 2026 ")).toEqual([
    "Fall 2026",
    "Spring 2027",
    "Fall 2027",
  ]);
  expect(of("Round 1", "Round 2", "Round 3")).toEqual(["Round 1", "Round 2", "Round 3"]);
  expect(of("2027-28", "2026-27", "")).toEqual(["2026-27", "2027-28"]);
  expect(periodBefore(["Fall 2026", "Spring 2027"], "SPRING 2027")).toBe("Fall 2026");
  expect(periodBefore(["Fall 2026"], "Fall 2026")).toBeNull();
  expect(["2026-11-22", "2027-02-01", "2027-07-01"].map((iso) => suggestedPeriod(day(iso)))).toEqual([
    "Fall 2026",
    "Spring 2027",
    "Summer 2027",
  ]);
});
