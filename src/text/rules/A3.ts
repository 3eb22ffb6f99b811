import type { RuleText } from "./types";

export const A3 = {
  title: "Too much for one school",
  ensures: "A school's plan has a few goals, and not too many actions are open at once.",
  help: "Choose the goals that matter most this year, and start new actions as others are done.",
  source:
    "Reflection guide for executive leaders: a district went from hundreds of goals to four priorities.",
  messages: {
    goals: "{{school}} has {{count}} goals; more than {{most}} are hard to keep in view.",
    openActions: "{{school}} has {{count}} actions open at once; {{most}} are plenty.",
    noSchool:
      "Can't tell how much each school has taken on: the rows on “{{sheet}}” don't say whose they are.",
  },
  limits: {
    goals: "The most goals that a school should have.",
    openActions: "The most actions that a school should have open at once.",
  },
} as const satisfies RuleText;
