import type { RuleText } from "./types";

export const E5 = {
  title: "District and schools apart",
  ensures: "The district and its schools see each component in much the same way.",
  help: "Bring both together over their evidence, and ask who sees what the other doesn't.",
  source: "Systemic Execution: what leaders say is in place is known to those who do the work.",
  messages: {
    apart:
      "{{item}}: the district says {{district}}, the median of {{count}} school ratings is {{median}} (from {{lowest}} to {{highest}}), in {{round}}.",
    apartFromOne:
      "{{item}}: the district says {{district}}, the only school that has rated it says {{median}}, in {{round}}.",
  },
  limits: { points: "How many points apart they must be to be mentioned." },
} as const satisfies RuleText;
