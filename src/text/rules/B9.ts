import type { RuleText } from "./types";

export const B9 = {
  title: "Still open under something that was given up",
  ensures: "Nothing that is still worked on serves an objective or initiative that was discontinued.",
  help: "Discontinue the row too, or let it serve something that the district still pursues.",
  source:
    "Accelerated Improvement Plan: mid-course corrections hold for everything that follows from what was changed.",
  messages: {
    live: "{{item}} is still open, and {{parent}} was discontinued.",
    unclearStatus:
      "Can't tell whether rows on “{{sheet}}” go on under what was discontinued: it isn't clear what is meant by {{words}}.",
  },
  limits: { wordsNamed: "How many unclear status words a finding names." },
} as const satisfies RuleText;
