import type { RuleText } from "./types";

export const D3 = {
  title: "Overdue",
  ensures: "Actions and school items that are past their date are complete.",
  help: "Set the status to complete if the work is done; otherwise agree on a new date or discontinue it.",
  source: "Accelerated Improvement Plan: status is reviewed every month against the dates in the plan.",
  messages: {
    overdue: "{{item}} was due {{due}} and is not complete{{status}}.",
    noStatus:
      "Can't tell whether past actions on “{{sheet}}” are complete: the table has no status and no date of completion.",
    noStatuses:
      "Can't tell whether past actions on “{{sheet}}” and in {{others}} other tables are complete: these have no status and no date of completion.",
    colorsOnly:
      "The statuses of {{rows}} past the due date on “{{sheet}}” seem to be shown by fill colors only, and these can't be read: say in the pane under Plan, with “Improve it”, what each color means, and it is written as a word.",
    unclearStatus:
      "{{rows}} past the due date on “{{sheet}}” can't be judged: it isn't clear what is meant by {{words}}.",
  },
  limits: { wordsNamed: "How many unclear status words a finding names." },
} as const satisfies RuleText;
