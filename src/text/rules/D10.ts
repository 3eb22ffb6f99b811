import type { RuleText } from "./types";

export const D10 = {
  title: "Several names and no lead",
  ensures: "Where several people are named, it is clear which of them answers for it.",
  help: "Leave one name in the cell and put the others under those who help, or write (lead) after one of them.",
  source: "Accelerated Improvement Plan: one individual is responsible; others support.",
  messages: { severalNames: "{{item}} names {{count}} people and no lead: {{names}}." },
  fixes: {
    split: "Make {{person}} the lead, and move {{others}} to those who help.",
    mark: "Mark {{person}} as the lead; the others stay in the cell.",
  },
  limits: { namesShown: "How many names a finding shows; the others are counted." },
} as const satisfies RuleText;
