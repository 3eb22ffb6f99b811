import type { RuleText } from "./types";

export const B1 = {
  title: "Link to nothing",
  ensures: "What a school says it serves is there in the district's plan.",
  help: "Write the id or the exact wording of a district objective or initiative, or mark the row as local.",
  source: "Accelerated Improvement Plan: a school's work follows from the district's objectives.",
  messages: {
    nothing: "{{item}} is linked to “{{link}}”, and nothing in the plan is called that.",
    didYouMean:
      "{{item}} is linked to “{{link}}”, and nothing in the plan is called that. Did you mean {{candidate}}?",
    noDistrictGoals:
      "Can't tell whether the schools' links lead anywhere: no strategic objectives or initiatives of the district were found in this workbook.",
    noneLead:
      "Can't tell whether the links on “{{sheet}}” lead anywhere: {{found}} of the {{count}} do in this workbook, so they may mean another plan.",
  },
  fixes: { write: "Write “{{meant}}” in place of “{{link}}”: the row then serves {{candidate}}." },
} as const satisfies RuleText;
