import type { RuleText } from "./types";

export const D2 = {
  title: "Due dates",
  ensures: "Each action has a date by which it will be done, after its start and within the plan's dates.",
  help: "Type the date by which it will be done; for ongoing work, the next date on which somebody will check on it.",
  source:
    "Accelerated Improvement Plan: actions say by when they will be done, and are reviewed every month.",
  messages: {
    missing: "{{item}} has no due date.",
    noneDated: "None of the {{count}} rows on “{{sheet}}” has a due date.",
    beforeStart: "{{item}} is due {{due}}, before it starts ({{start}}).",
    outside: "{{item}} is due {{due}}, outside the plan's dates ({{first}} to {{last}}).",
    ongoing: "{{item}} is due “{{due}}”, with no date to check on it.",
    noColumn: "Can't tell when the work on “{{sheet}}” is due: the table has no column for it.",
    noColumns:
      "Can't tell when the work on “{{sheet}}” and in {{others}} other tables is due: these have no column for it.",
    noWindow:
      "Can't tell whether the due dates lie within the plan's dates: the sheet Throughline doesn't say when the plan begins and ends.",
  },
  limits: {
    rows: "How many rows a table must have for an empty column of due dates to be one finding.",
  },
} as const satisfies RuleText;
