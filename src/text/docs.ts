/** Words of the documents that are made from the program. */
export const docsText = {
  made: (command: string) => `Made by \`${command}\` from what the rules say of themselves: change it there.`,
} as const;

/** Words of `docs/rules.md`. */
export const rulesText = {
  title: "The alignment check, rule by rule",
  lead: [
    "A finding is a prompt for a conversation, not a verdict. *Must fix* stands for what makes the plan fall apart or its figures wrong, *look at* for what is probably not intended, *consider* for advice. Where a rule lacks what it needs, it says once that it can't tell, and what is missing.",
    "Every rule can be switched off and every limit changed on the sheet Throughline. A single finding can be accepted with a reason; it comes back when what it is about changes. Words between asterisks stand for what the plan says.",
  ],
  categories: {
    focus: "Focus",
    throughLine: "Through-line",
    benchmarks: "Measurable benchmarks",
    accountability: "Accountability and support",
    execution: "Execution",
    resources: "Resources and redesign",
    hygiene: "Data",
  },
  severities: { error: "Must fix", warning: "Look at", advice: "Consider" },
  why: "Why:",
  putRight: "To fix it:",
  says: "What it says:",
  offers: "What it offers:",
  limits: "Limits:",
  limitHeadings: ["limit", "usually", "what it means"],
} as const;
