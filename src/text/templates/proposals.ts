import type { PartText } from "./types";

export const proposalsText: PartText = {
  lead: "Ideas for redesign: where each came from, how it did against the four questions, and what became of it.",
  good: "A good proposal says what will stop as well as what will start. None is declined before it was talked over with those who made it.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own, such as P3.",
    proposal: "The idea in two sentences: what would change, and for whom.",
    cluster: "The cluster or school that it came from.",
    proposedOn: "The day on which it was made. Type a date.",
    aligned: "Does it fit with vision, redesign criteria and strategic direction?",
    lawful: "Can it be done within state and federal rules?",
    innovative: "Is it truly another way, not the old one with a new name?",
    fundable: "Can it be paid for, also after the first year?",
    decision: "What was decided.",
    discussedWith: "Whom the decision was talked over with, and when. A declined idea needs this most.",
    reason: "Why it was decided so, in words that its authors can use.",
  },
  example: {
    proposal: "Example: Two schools share one literacy team, which moves between them by the week",
    cluster: "Example: North",
    discussedWith: "Example: Both faculties, in September",
    reason: "Example: The cost of travel is still to be worked out.",
  },
};
