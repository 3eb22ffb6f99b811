import type { RuleText } from "./types";

export const B4 = {
  title: "Nothing is done for it",
  ensures: "Each objective is pursued by an initiative, and each initiative by an action.",
  help: "Plan what will be done for it and link that to it, or discontinue it.",
  source:
    "Accelerated Improvement Plan: objectives are reached by initiatives, initiatives by actions with a date and a name.",
  messages: {
    noAction: "No action of the central office or of a school serves {{item}}.",
    noInitiative: "No initiative serves {{item}}.",
    noLinks: "Can't tell which initiatives are acted on: no action in this workbook says what it serves.",
  },
} as const satisfies RuleText;
