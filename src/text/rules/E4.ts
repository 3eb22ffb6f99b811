import type { RuleText } from "./types";

export const E4 = {
  title: "High ratings beside what the plan says",
  ensures: "Where the district rates itself high, its own plan says nothing to the contrary.",
  help: "Talk it over: the rating may know more than the plan does, or the plan more than the rating.",
  source:
    "Systemic Execution: leaders keep questioning what they assume; a plan beside a rating is a place to begin.",
  messages: {
    focus: "{{item}} is rated {{rating}} of {{most}}. The plan says: {{fact}} What does the rating rest on?",
    design:
      "{{item}} is rated {{rating}} of {{most}}. The plan says: {{fact}} Which steps and means are meant?",
    indicators:
      "{{item}} is rated {{rating}} of {{most}}. The plan says: {{fact}} Which figures do leaders look at?",
    routines:
      "{{item}} is rated {{rating}} of {{most}}. The last meeting in the log was on {{date}}. Are there others that are not written down?",
    structures:
      "{{item}} is rated {{rating}} of {{most}}. The plan says: {{fact}} Is it known from elsewhere who answers for it?",
  },
  limits: {
    high: "The lowest rating that counts as high.",
    months: "How many months without a meeting in the log lead to a question about the routines.",
  },
} as const satisfies RuleText;
