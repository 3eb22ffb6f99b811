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
