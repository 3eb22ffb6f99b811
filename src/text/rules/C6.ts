import type { RuleText } from "./types";

export const C6 = {
  title: "Met or not",
  ensures: "What is called met is met by its figures, and what was missed has been discussed.",
  help: "Correct what is written; discuss what was missed at the next highlight meeting.",
  source:
    "Accelerated Improvement Plan: highlight meetings look at the evidence for benchmarks that were due, and at what to do about obstacles.",
  messages: {
    contradicted:
      "{{item}} is called met (“{{said}}”), with {{actual}} against a target of {{target}} (“{{direction}}”).",
    notDiscussed: "{{item}} was missed on {{due}}, and no meeting since then names it.",
    noMeetingDates:
      "Can't tell which missed benchmarks were discussed: the entries on “{{sheet}}” have no dates.",
  },
} as const satisfies RuleText;
