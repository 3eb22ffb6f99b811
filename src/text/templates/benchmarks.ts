import type { PartText } from "./types";

export const benchmarksText: PartText = {
  lead: "How you will know. Adults change first (early evidence), then students during the year (short term), then the state's figures (final).",
  good: "A good benchmark can be answered with yes or no on its date by somebody who wasn't there. It counts a change, not an event: not “three trainings held”.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own, such as B7. Leave it as it is once it is used.",
    benchmark:
      "Who will do what, how many of them, by when: “30 of 40 teachers question texts in the daily block by January”.",
    serves:
      "The {initiative} or {objective} that it belongs to. Final outcomes often belong to an {objective}.",
    type: "Early evidence: adults work differently. Short-term: students do better during the year. Final: the state's goal.",
    whoseChange: "Who changes. From leaders through teachers to students there should be one for each.",
    group: "All students, or the group that it is about.",
    measure: "What is counted or rated, and with what.",
    direction:
      "Which way is better. Without it nobody can compute whether the target is met. Choose from the list.",
    baseline: "Where you start, as a number. Zero is a baseline too.",
    target:
      "What you want to reach, as a number in the same unit; a state in words where nothing can be counted.",
    actual: "What it was on the day, as a number in the same unit. Leave it empty until you know.",
    due: "The day on which you will look. Type a date.",
    source: "Where the evidence comes from, so that somebody collects it.",
    evidence: "What was shown: a file, a table, minutes.",
    lead: "Who collects the evidence.",
    met: "Computed from actual, target and direction. What has no figures is judged by its evidence.",
    daysOverdue: "Computed: days past its date without an actual figure.",
  },
  example: {
    benchmark: "Example: 30 of 40 teachers question texts closely in the daily reading block",
    measure: "Example: Teachers seen doing so in walkthroughs",
    source: "Example: Walkthrough log",
    lead: "Director of Literacy",
  },
};
