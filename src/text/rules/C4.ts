import type { RuleText } from "./types";

export const C4 = {
  title: "Dates of benchmarks",
  ensures:
    "Early evidence of change comes before short-term outcomes, these before final outcomes, and all within the plan's dates.",
  help: "Put the dates into the order in which the change can happen, within the first and the last day of the plan.",
  source:
    "Accelerated Improvement Plan: adults change first, then students during the year, then the state's figures.",
  messages: {
    early: "{{item}} is early evidence of change due {{due}}, after the {{later}} {{other}} ({{otherDue}}).",
    short: "{{item}} is a short-term outcome due {{due}}, after the final outcome {{other}} ({{otherDue}}).",
    final: "{{item}} is a final outcome due {{due}}, before the short-term outcome {{other}} ({{otherDue}}).",
    outside: "{{item}} is due {{due}}, outside the plan's dates ({{first}} to {{last}}).",
    noWindow:
      "Can't tell whether the benchmarks are due within the plan's dates: the sheet Throughline doesn't say when the plan begins and ends.",
  },
} as const satisfies RuleText;
