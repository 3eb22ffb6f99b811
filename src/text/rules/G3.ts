import type { RuleText } from "./types";

export const G3 = {
  title: "Error values",
  ensures: "No cell of the plan shows an error.",
  help: "Correct the formula, or type the value.",
  source: "An error goes on into every figure that reads the cell.",
  messages: {
    error: "The cell under “{{heading}}” in the row {{item}} shows {{value}}.",
    column: "{{count}} cells under “{{heading}}” on “{{sheet}}” show an error, the first of them {{value}}.",
  },
  limits: { cells: "How many errors in a column make one finding together." },
} as const satisfies RuleText;
