import type { RuleText } from "./types";

export const F2 = {
  title: "Resources for nothing in the plan",
  ensures: "Each resource serves an initiative.",
  help: "Say which initiative it is for; what serves none may be free for one.",
  source:
    "Step-Up-To-Excellence: human, financial, technical means and time are put where the plan needs them.",
  messages: {
    nothing: "“{{resource}}” doesn't say which initiative it is for.",
    noneSays: "None of the {{count}} resources on “{{sheet}}” says which initiative it is for.",
    noColumn: "Can't tell what the resources on “{{sheet}}” are for: the table has no column for it.",
  },
  limits: {
    rows: "How many resources a table must have for it to be one finding that none says what it is for.",
  },
} as const satisfies RuleText;
