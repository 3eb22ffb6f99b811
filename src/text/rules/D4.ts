import type { RuleText } from "./types";

export const D4 = {
  title: "Done, and nothing shows it",
  ensures: "What is complete says how one can see that it is done.",
  help: "Say what shows it: a file, minutes, what was seen on a visit. Or set the status back.",
  source: "Accelerated Improvement Plan: evidence has to be shown before something counts as done.",
  messages: {
    noEvidence: "{{item}} is complete, but names nothing that shows it.",
    noneShown: "None of the {{count}} completed rows on “{{sheet}}” names anything that shows it.",
    noColumn:
      "Can't tell what shows that completed rows on “{{sheet}}” are done: the table has no column for evidence.",
    noColumns:
      "Can't tell what shows that completed rows on “{{sheet}}” and in {{others}} other tables are done: these have no column for evidence.",
  },
  limits: {
    rows: "How many completed rows a table must have for an empty column of evidence to be one finding.",
  },
} as const satisfies RuleText;
