import type { RuleText } from "./types";

export const C8 = {
  title: "Indicators",
  ensures: "A few indicators are looked at regularly, and some of them move while there is time to act.",
  help: "Keep ten indicators at most, and at least one that warns early.",
  source: "Systemic Execution: a small number of leading and lagging indicators.",
  messages: {
    noLeading: "None of the {{count}} indicators is a leading one.",
    many: "Indicators in this plan: {{count}}; nobody keeps an eye on more than {{most}}.",
    notSaid:
      "Can't tell whether there is a leading indicator: the rows on “{{sheet}}” don't say which kind they are.",
  },
  limits: { most: "The most indicators that a plan should have." },
} as const satisfies RuleText;
