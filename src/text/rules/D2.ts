import type { RuleText } from "./types";

export const D2 = {
  title: "Due dates",
  ensures: "Each action has a day by which it will be done, after its start and within the days of the plan.",
  help: "Type the day by which it will be done; for what goes on all year, the next day on which somebody looks at it.",
  source:
    "Accelerated Improvement Plan: actions say by when they will be done, and are reviewed every month.",
  messages: {
    missing: "{{item}} has no due date.",
    noneDated: "None of the {{count}} rows on “{{sheet}}” has a due date.",
    beforeStart: "{{item}} is due {{due}}, before it starts ({{start}}).",
    outside: "{{item}} is due {{due}}, outside the days of the plan ({{first}} to {{last}}).",
    ongoing: "{{item}} is due “{{due}}”, with no day on which to look at it.",
    noColumn: "Can't tell when the work on “{{sheet}}” is due: the table has no column for it.",
    noColumns:
      "Can't tell when the work on “{{sheet}}” and in {{others}} other tables is due: these have no column for it.",
    noWindow:
      "Can't tell whether the due dates lie within the days of the plan: the sheet Throughline doesn't say for which days it is.",
  },
  limits: {
    rows: "The number of rows from which a column for due dates that nobody fills in is one finding.",
  },
} as const satisfies RuleText;
