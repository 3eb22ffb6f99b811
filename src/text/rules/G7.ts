import type { RuleText } from "./types";

export const G7 = {
  title: "Typed over a formula",
  ensures: "A column that is computed is computed in all of its rows.",
  help: "Copy the formula of the cells above or below into the cell, unless the figure is meant to be typed.",
  source: "A typed figure stays as it is when everything around it changes.",
  messages: {
    constant:
      "{{value}} is typed under “{{heading}}” in the row {{item}}, where {{formulas}} of {{total}} cells are computed.",
  },
  limits: {
    cells: "The fewest cells that a column must have to be looked at.",
    percent: "The share of its cells, in percent, that must be computed for it to be a column of formulas.",
  },
} as const satisfies RuleText;
