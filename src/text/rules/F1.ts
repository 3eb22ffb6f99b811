import type { RuleText } from "./types";

export const F1 = {
  title: "Initiatives without resources",
  ensures: "Where resources are kept, each initiative has some.",
  help: "Say what people, time, money or material it takes, and link the row to the initiative.",
  source:
    "Systemic Execution: how well people, material, money and know-how fit the strategy decides whether it can be done.",
  messages: {
    none: "{{item}} has no resources, while the plan keeps a list of them.",
    most: "{{count}} of {{all}} initiatives have no resources, among them {{items}}.",
  },
  limits: {
    listedFrom: "How many initiatives without resources make one finding together.",
    named: "How many initiatives a message names.",
  },
} as const satisfies RuleText;
