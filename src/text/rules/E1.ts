import type { RuleText } from "./types";

export const E1 = {
  title: "Ratings off the scale",
  ensures: "Each rating is a point of its scale, so that it can be counted.",
  help: "Choose a point of the scale; leave the cell empty while nobody can say.",
  source: "Systemic Execution: seven components, each rated from 1 to 7.",
  messages: {
    offScale: "“{{said}}” for {{item}} ({{whose}}) is not on the scale from {{first}} to {{last}}.",
    notANumber:
      "“{{said}}” for {{item}} ({{whose}}) is not a number, as the other ratings on “{{sheet}}” are.",
  },
} as const satisfies RuleText;
