import fc from "fast-check";
import { comparable, figuresIn, hasFigure, readFigure } from "../../../src/plan/values/figure";

const read = (value: string | number | boolean, format = "General") => readFigure(value, format);

test.each([
  [12, "General", { kind: "number", value: 12, isPercent: false }],
  [0, "General", { kind: "number", value: 0, isPercent: false }],
  [0.455, "0.0%", { kind: "number", value: 45.5, isPercent: true }],
  ["45 %", "General", { kind: "number", value: 45, isPercent: true }],
  ["at least 1,200", "General", { kind: "number", value: 1200, isPercent: false }],
  ["≥ 90%", "General", { kind: "number", value: 90, isPercent: true }],
  ["30 of 40 teachers", "General", { kind: "state", text: "30 of 40 teachers" }],
  ["in use in all schools", "General", { kind: "state", text: "in use in all schools" }],
  ["improve", "General", { kind: "vague", text: "improve" }],
  ["Increase reading scores", "General", { kind: "vague", text: "Increase reading scores" }],
  ["TBD", "General", { kind: "vague", text: "TBD" }],
  ["#REF!", "General", { kind: "error", text: "#REF!" }],
  ["  ", "General", { kind: "empty" }],
] as const)("%s (%s)", (value, format, wanted) => expect(read(value, format)).toEqual(wanted));

test("a figure in a text is no grade, year, tier or goal", () => {
  expect(hasFigure("80 % of grade 3 students by 2027")).toBe(true);
  expect(hasFigure("Grade 3 readers in 2026-27, tier 2, goal 4, K-5")).toBe(false);
  expect(hasFigure("Every classroom has a library")).toBe(true);
  expect(figuresIn("from 35 % to 70 % by June 2027")).toBe(2);
});

test("figures on different scales are not compared", () => {
  expect(comparable(read(35), read("70%"))).toEqual([35, 70]);
  expect(comparable(read(0.35), read("70%"))).toBeNull();
  expect(comparable(read("improve"), read(3))).toBeNull();
});

test("whatever stands in a cell can be read", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), fc.string(), (value, format) => {
      expect(["empty", "number", "state", "vague", "error"]).toContain(readFigure(value, format).kind);
    }),
  );
});
