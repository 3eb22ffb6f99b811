import fc from "fast-check";
import { indexFigures } from "../../src/planindex";
import { rollupFigures } from "../../src/rollup";
import { GOALS, schoolRows } from "../support/district";
import { day } from "../support/plan";
import { district, expected, rows } from "./random";
import { misreadings } from "./reading";
import { made } from "./workbook";

test("figures are what the rows mean, whatever they are written like", () => {
  fc.assert(
    fc.property(rows, (plan) => {
      expect(rollupFigures(made(district(plan)).model)).toEqual(expected(plan));
    }),
    { numRuns: 100 },
  );
});

test("a cell that names more things than formulas follow is one name where the plan's reader understands it", () => {
  const cell = "1.1; 1.2; 2.1; 1";
  const { model } = made({
    ...GOALS,
    Plans: schoolRows(["Bates", "1", "a", cell], ["Bates", "2", "b", "1.1; 2"]),
  });
  const [first, second] = indexFigures(model).filter(({ counted }) => counted === 1);
  // A fourth part would be reported as one that is not followed.
  expect(first).toMatchObject({ parts: cell, serves: [1, 1] });
  expect(second).toMatchObject({ serves: [1, 1] });
});

test("of two columns of statuses the later one is counted, and teaches the earlier one's words nothing", () => {
  const { model } = made({
    Actions: {
      kind: "actions",
      columns: { Action: "action", "Status Q1": "status", "Status Q2": "status" },
      rows: [
        ["Read aloud in every room", "on track", "Complete"],
        ["Greet each family", "on track", ""],
      ],
    },
  });
  const known = model.words.filter(({ word }) => /^(?:on track|complete)$/i.test(word));
  expect(Object.fromEntries(known.map(({ word, status }) => [word.toLowerCase(), status]))).toEqual({
    "on track": "On track",
    complete: "Complete",
  });
});

test("a row is finished by its day of completion or its share where its status says nothing", () => {
  const columns = { Step: "action", Status: "status", "Done on": "completed", Progress: "percent" } as const;
  const { plan, model } = made({
    Actions: {
      kind: "actions",
      columns,
      rows: [
        ["a", "", day("2026-10-01"), ""],
        ["b", "Sideways", "Fall 2026", ""],
        ["c", "", "", "100 %"],
        ["d", "", "", 1],
        ["e", "Behind", day("2026-10-01"), 1],
        ["f", "Sideways", "soon", 0.5],
      ],
    },
  });
  expect(
    indexFigures(model)
      .filter(({ counted }) => counted === 1)
      .map(({ status }) => status),
  ).toEqual(["Complete", "Complete", "Complete", "Complete", "At risk", "Can't read"]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("of two due dates the first that says a day counts; a goal that rows name takes no date's meaning away", () => {
  const { plan, model } = made({
    Actions: {
      kind: "actions",
      columns: { Goal: "objective", Step: "action", Due: "due", Revised: "due" },
      rows: [
        ["Every child reads", "a", "Fall", ""],
        ["", "b", "TBD", "Q2"],
        ["", "c", "ongoing", day("2026-10-01")],
        ["", "d", "9/30/2026", "Q2"],
        ["", "e", "soon", "TBD"],
      ],
    },
  });
  expect(
    indexFigures(model)
      .filter(({ counted }) => counted === 1)
      .map(({ due }) => due),
  ).toEqual([day("2026-12-31"), day("2026-12-31"), day("2026-10-01"), day("2026-09-30"), "Can't read"]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("an item that begins with the same text as a heading of its table, or of another, stays an item", () => {
  const columns = { Phase: "other", Step: "action", Status: "status" } as const;
  const { plan, model } = made({
    First: {
      kind: "actions",
      columns: { ...columns, Phase: "objective" },
      rows: [["Plan"], ["Plan", "a", "Done"], ["Build", "b", "Done"]],
      sectionRows: [2],
    },
    Second: {
      kind: "actions",
      columns: { ...columns, Phase: "objective" },
      rows: [["Build"], ["Plan", "c", "Done"]],
      sectionRows: [2],
    },
  });
  expect(indexFigures(model).flatMap(({ item, counted }) => (counted === 1 ? [item] : []))).toEqual([
    "a",
    "b",
    "c",
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});
