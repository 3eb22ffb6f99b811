import type { RuleText } from "./types";

export const A1 = {
  title: "Number of strategic objectives",
  ensures: "The district's plan has a few strategic objectives and no more.",
  help: "Keep three to five strategic objectives; bring the others together, or put them off.",
  source:
    "Accelerated Improvement Plan: three to five objectives, since a plan for everything gives no focus.",
  messages: {
    count: "Strategic objectives in this plan: {{count}}. A plan that gives focus has {{least}} to {{most}}.",
    none: "Can't tell how many strategic objectives the district has: its plan names initiatives, and no objectives.",
  },
  limits: {
    least: "The fewest strategic objectives that a plan should have.",
    most: "The most strategic objectives that a plan should have.",
  },
} as const satisfies RuleText;
