import type { RuleText } from "./types";

export const G1 = {
  title: "Ids",
  ensures: "Each row of a plan table has an id of its own, where the table uses ids.",
  help: "Give the row an id that no other row of the table has.",
  source: "Links are read by id, so an id that two rows share leads to the wrong one.",
  messages: {
    duplicate: "{{item}} has an id that is already used in {{first}}.",
    missing: "{{item}} has no id, where {{filled}} of {{total}} rows of the table have one.",
  },
  limits: {
    percent:
      "The share of a table's rows, in percent, that must have an id for the others to be missing one.",
  },
} as const satisfies RuleText;
