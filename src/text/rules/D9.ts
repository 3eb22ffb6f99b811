import type { RuleText } from "./types";

export const D9 = {
  title: "Supervisors who don't rate themselves",
  ensures: "In a month in which leaders of schools rate themselves, those who supervise them do so too.",
  help: "Have the superintendent and the supervisors of principals fill in their own self-rating for the month.",
  source:
    "Building a New Structure for School Leadership: if anybody's practice is open to critique, everybody's is.",
  messages: {
    none: "Leaders who rated themselves in {{month}}: {{count}} from schools, none from the central office.",
    noUnits:
      "Can't tell whether supervisors rate themselves: the rows on “{{sheet}}” don't say whose they are.",
  },
} as const satisfies RuleText;
