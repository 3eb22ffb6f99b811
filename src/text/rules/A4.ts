import type { RuleText } from "./types";

export const A4 = {
  title: "The same thing twice",
  ensures: "No two objectives or initiatives of one plan say nearly the same.",
  help: "Keep one of the two and move the other's rows to it, or word them so that the difference shows.",
  source: "Accelerated Improvement Plan: a plan gives focus when each thing is in it once.",
  messages: {
    similar: "{{item}} says nearly the same as {{other}}.",
  },
  limits: {
    share: "The share of words in common, in percent, at which two wordings count as nearly the same.",
  },
} as const satisfies RuleText;
