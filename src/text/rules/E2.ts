import type { RuleText } from "./types";

export const E2 = {
  title: "Ratings without evidence",
  ensures: "Whoever rates says what the rating rests on.",
  help: "Write down what was seen or can be shown, or take the rating back until there is something.",
  source:
    "Systemic Execution: each component is rated beside its evidence; without it a rating is an opinion.",
  messages: {
    missing: "{{item}} is rated {{rating}} ({{whose}}), with no evidence beside it.",
    several: "{{whose}}: {{count}} ratings without evidence, for {{items}}.",
    noneHas: "None of the {{count}} ratings on “{{sheet}}” has evidence beside it.",
    noColumn: "Can't tell what the ratings on “{{sheet}}” rest on: the table has no column for evidence.",
  },
  limits: {
    rows: "How many ratings a sheet must have for their lack of any evidence to be one finding.",
    listedFrom: "How many ratings of one unit without evidence make one finding together.",
    itemsNamed: "How many items a message names.",
  },
} as const satisfies RuleText;
