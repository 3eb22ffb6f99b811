import type { RuleText } from "./types";

export const D7 = {
  title: "No lead",
  ensures: "Each school, each cluster and each objective has somebody who leads it.",
  help: "Name the person who answers for it; while a post is vacant, whoever stands in.",
  source:
    "Accelerated Improvement Plan: somebody answers for each objective; Step-Up-To-Excellence: a web of accountabilities from the district to the individual.",
  messages: {
    unit: "Nobody is named as the leader of {{unit}}.",
    vacant: "“{{lead}}” names nobody who leads {{unit}} at present.",
    objective: "Nobody is named as the lead of {{item}}.",
    nobodyInParticular: "“{{lead}}” names nobody in particular as the lead of {{item}}.",
    noColumn: "Can't tell who leads the objectives on “{{sheet}}”: the table has no column for it.",
    noLeaders: "Can't tell who leads the schools: the list on “{{sheet}}” has no column for it.",
  },
} as const satisfies RuleText;
