import type { RuleText } from "./types";

export const E3 = {
  title: "A round that is not complete",
  ensures: "In a round that was opened, everybody who was asked has rated everything.",
  help: "Ask who has not answered yet, or say that they are left out of this round.",
  source: "Systemic Execution: the rating covers all seven components, and whoever is left out is not heard.",
  messages: {
    nothing: "{{unit}} has rated nothing in {{round}}.",
    missing: "{{unit}} has not rated in {{round}}: {{items}}.",
    notAsked: "{{unit}} has no rating in {{round}}, in which most schools have some.",
  },
  limits: { named: "How many items a message names." },
} as const satisfies RuleText;
