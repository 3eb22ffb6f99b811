import type { PartText } from "./types";

export const indicatorsText: PartText = {
  lead: "The few figures that you look at all year, one row for each school, student group and period.",
  good: "Ten are plenty. A leading one moves while there is time to do something (attendance this month), a lagging one tells how it came out.",
  columns: {
    indicator: "What is counted, in the same words in every row.",
    leadingLagging: "Leading: it moves early. Lagging: it comes at the end.",
    serves: "The {initiative} or {objective} that it tells about.",
    school: "The school, or District for all of them together.",
    group: "All students, or the group that the figure is about.",
    period: "The month, quarter or year, always written alike: 2026-27 Q1.",
    direction: "Which way is better. Choose from the list.",
    target: "What you want it to be, as a number.",
    value: "What it was, as a number in the same unit.",
    source: "The system or person that the figure comes from.",
  },
  example: {
    indicator: "Example: Students absent more than one day in ten (percent)",
    period: "Q1",
    source: "Example: Student information system",
  },
};
