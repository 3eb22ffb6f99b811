import type { PartText } from "./types";

export const schoolPlansText: PartText = {
  lead: "What each school does for the district's plan: its own goals and {actions}, each with what it serves.",
  good: "A good school goal says what teachers will do and what students will then do better. A few goals that are followed up beat many that are filed.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own. Leave it as it is once it is used.",
    school: "The school whose row it is. Choose from the list.",
    goal: "The school's goal that this row belongs to, in the same words in each of its rows.",
    action: "One step, beginning with a verb, that somebody at the school can finish and show.",
    serves:
      "The district's {initiative} or {objective} that it serves. For a goal of the school's own type: Local: and why.",
    lead: "One person at the school by name or title.",
    support: "Who helps, at the school or in the central office.",
    measure: "How the school will know: what is counted or rated.",
    baseline: "Where the school starts, as a number.",
    target: "What the school wants to reach, as a number in the same unit.",
    actual: "What it was, as a number in the same unit. Leave it empty until you know.",
    start: "The first day. Type a date.",
    due: "The day on which it will be done. For what goes on all year, type the next day on which you will look at it.",
    status:
      "How it stands, in your own words. Choose from the list, or type another word and add it on the sheet Lists.",
    completed: "The day on which it was done.",
    evidence: "How one can see that it was done: a file, a link, minutes.",
    countsAs: "Computed: what the status is counted as.",
    daysOverdue: "Computed: days past the due date while it is not complete.",
    sheetSchool:
      "Computed from the school's name above the table, so that rows can be put together with those of other schools.",
  },
  example: {
    goal: "Example: Students explain what they read with evidence from the text",
    action: "Example: Watch two reading lessons a week and talk them over the same day",
    lead: "Principal",
    support: "Reading coach",
    measure: "Example: Lessons watched and talked over",
  },
};
