import type { RuleText } from "./types";

export const F4 = {
  title: "Decisions on proposals",
  ensures:
    "No proposal is declined without having been discussed, or approved against a criterion that says no.",
  help: "Talk with those whose idea it is and note with whom; look at the criterion again before the idea goes ahead.",
  source:
    "Step-Up-To-Excellence: no idea is put aside by one side alone, and all are held against the same criteria.",
  messages: {
    notDiscussed: "“{{proposal}}” was declined, and nobody is named with whom it was discussed.",
    against: "“{{proposal}}” was approved, although “{{criterion}}” says no.",
    noDiscussion:
      "Can't tell whether declined proposals on “{{sheet}}” were discussed: the table has no column for it.",
  },
} as const satisfies RuleText;
