import type { PartText } from "./types";

export const initiativesText: PartText = {
  lead: "What is done about each {objective}: three to five {initiatives} under each.",
  good: "A good {initiative} goes at a cause in the way the system works, not at a symptom, and is something that adults do differently.",
  ids: "Number each after its {objective}: 1.1, 1.2, 2.1. Leave a number as it is once others refer to it.",
  columns: {
    id: "The {objective}'s number, a period and one of its own: 1.2. Leave it as it is once it is used.",
    initiative: "What will be done differently, in one sentence.",
    serves:
      "The {objective} that it serves. Choose it from the list; for several type them with ; between: 1; 3.",
    cause: "Why things are as they are: the cause that this goes at.",
    lead: "The one person who answers for it.",
    support: "Who helps, and whom the lead can call on.",
    resources:
      "What people need for it: time, training, coaching, material. Details can stand on a sheet of their own.",
    status:
      "How it stands, in your own words. Choose from the list, or type another word and add it on the sheet Lists.",
    countsAs: "Computed: what the status is counted as.",
    actions: "Computed: how many {actions} serve it.",
    actionsDone: "Computed: how many of them are complete.",
    shareDone: "Computed: the share of its {actions} that is complete.",
    inLists: "Computed: how it is shown in lists on other sheets.",
  },
  example: {
    initiative: "Example: A daily reading block in all schools",
    cause: "Example: Schools chose their materials alone, and nobody looked at lessons together.",
    lead: "Director of Literacy",
    support: "Reading coaches",
    resources: "Example: Two days of training; coaching every week",
  },
};
