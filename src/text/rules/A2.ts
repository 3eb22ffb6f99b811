import type { RuleText } from "./types";

export const A2 = {
  title: "Number of initiatives under an objective",
  ensures: "Each strategic objective is pursued by a few initiatives.",
  help: "Plan three to five initiatives for the objective; join small ones, and leave out those that can wait.",
  source: "Accelerated Improvement Plan: three to five initiatives under each objective.",
  messages: {
    count: "Initiatives under {{item}}: {{count}}. There should be {{least}} to {{most}}.",
    noLinks:
      "Can't tell how many initiatives each objective has: no initiative on “{{sheet}}” says which objective it serves.",
  },
  limits: {
    least: "The fewest initiatives that an objective should have.",
    most: "The most initiatives that an objective should have.",
  },
} as const satisfies RuleText;
