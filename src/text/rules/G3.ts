import type { RuleText } from "./types";

export const G3 = {
  title: "Error values",
  ensures: "No cell of the plan shows an error.",
  help: "Put the formula right, or type the value.",
  source: "An error goes on into every figure that reads the cell.",
  messages: {
    error: "The cell under “{{heading}}” in the row {{item}} shows {{value}}.",
    column: "{{count}} cells under “{{heading}}” on “{{sheet}}” show an error, the first of them {{value}}.",
  },
  limits: { cells: "The number of errors in a column from which they become one finding." },
} as const satisfies RuleText;
