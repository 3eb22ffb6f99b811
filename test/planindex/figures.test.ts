import fc from "fast-check";
import { indexFigures } from "../../src/planindex";
import { rollupFigures } from "../../src/rollup";
import { GOALS, schoolRows } from "../support/district";
import { district, expected, rows } from "./random";
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
