import type { PartText } from "./types";

export const actionsText: PartText = {
  lead: "What will be done, by when, and the one person who is responsible.",
  good: "A good {action} is one step that somebody can finish and show: it begins with a verb, has one name behind it and a day on it.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own, such as A12. Leave it as it is once it is used.",
    action: "One step, beginning with a verb: “Train all grade 3 teachers in the new lesson plan”.",
    serves:
      "The {initiative} that it serves. Choose from the list; for several type them with ; between: 1.2; 3.1.",
    lead: "One person by name or title. A team can't be asked how it stands.",
    support: "Who helps, and whom the lead can call on.",
    resources: "What the lead needs: time, training, coaching, material.",
    start: "The first day. Type a date.",
    due: "The day on which it will be done. For what goes on all year, type the next day on which you will look at it.",
    status:
      "How it stands, in your own words. Choose from the list, or type another word and add it on the sheet Lists.",
    completed: "The day on which it was done.",
    evidence: "How one can see that it was done: a file, a link, minutes.",
    notes: "Anything that the next reader should know.",
    countsAs: "Computed: what the status is counted as.",
    daysOverdue: "Computed: days past the due date while it is not complete.",
  },
  example: {
    action: "Example: Train all grade 3 teachers in the new lesson plan",
    lead: "Director of Literacy",
    support: "Reading coaches",
    resources: "Example: Two substitute days for each teacher",
    notes: "Example: Begin with the two schools that asked for it.",
  },
};
