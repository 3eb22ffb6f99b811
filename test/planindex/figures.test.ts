import fc from "fast-check";
import { rollupFigures } from "../../src/rollup";
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
