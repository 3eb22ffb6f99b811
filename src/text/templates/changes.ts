import type { PartText } from "./types";

export const changesText: PartText = {
  lead: "Mid-course corrections: what was changed in the plan, why, and who agreed to it.",
  good: "A good entry lets somebody who was away for a year see what changed and why. What was there before stays readable here.",
  columns: {
    date: "The day on which it was agreed. Type a date.",
    item: "What was changed, by its number.",
    change: "What it was before, and what it is now.",
    reason: "What was learned that made the change right.",
    approvedBy: "Who agreed to it.",
  },
  example: {
    change: "Example: Training moved from October to January; the daily block starts without it.",
    reason: "Example: Lessons changed faster where coaches came first.",
    approvedBy: "Superintendent",
  },
};
