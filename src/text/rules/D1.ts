import type { RuleText } from "./types";

export const D1 = {
  title: "Nobody responsible",
  ensures: "One person answers for each action.",
  help: "Name one person, or a title that one person holds, as the lead of the action.",
  source: "Accelerated Improvement Plan: every action has one individual who is responsible.",
  messages: {
    empty: "Nobody is named as responsible for {{item}}.",
    nobodyInParticular: "“{{lead}}” names nobody in particular as responsible for {{item}}.",
    noneNamed: "Nobody is named as responsible for any of the {{count}} actions on “{{sheet}}”.",
    noColumn: "Can't tell who is responsible for the actions on “{{sheet}}”: the table has no column for it.",
    noColumns:
      "Can't tell who is responsible for the actions on “{{sheet}}” and in {{others}} other tables: these have no column for it.",
  },
  fixes: { assign: "Name {{person}}, who leads {{above}}." },
  limits: {
    rows: "How many actions a table must have for an empty column of leads to be one finding.",
  },
} as const satisfies RuleText;
