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
