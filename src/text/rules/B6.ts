import type { RuleText } from "./types";

export const B6 = {
  title: "Belongs to nothing",
  ensures: "What a benchmark, action, rating, indicator or resource belongs to is there in the plan.",
  help: "Write the id or the exact wording of the objective or initiative that the row belongs to.",
  source:
    "Accelerated Improvement Plan: benchmarks and actions belong to an objective or one of its initiatives.",
  messages: {
    nothing: "{{item}} belongs to “{{link}}”, and nothing in the plan is called that.",
    didYouMean:
      "{{item}} belongs to “{{link}}”, and nothing in the plan is called that. Did you mean {{candidate}}?",
    noneLead:
      "Can't tell what the rows of “{{sheet}}” belong to: {{found}} of their {{count}} links lead anywhere in this workbook, so they may mean another plan.",
    noGoals:
      "Can't tell what the rows of “{{sheet}}” belong to: no strategic objectives or initiatives were found in this workbook.",
  },
  fixes: { write: "Write “{{meant}}” in place of “{{link}}”: the row then belongs to {{candidate}}." },
} as const satisfies RuleText;
