import type { PartText } from "./types";

export const updatesText: PartText = {
  lead: "What people report between meetings. Add a row for each report and leave the earlier ones: together they are the plan's story.",
  good: "A good update takes two lines: what happened, and what happens next.",
  columns: {
    date: "The day of the report. Type a date.",
    item: "What it is about, by its number: choose from the list, or type the number of an {action} or benchmark.",
    status: "How it stands now.",
    note: "What happened since the last report, and what comes next.",
    by: "Who reports.",
  },
  example: {
    note: "Example: Training held at four schools; the other four follow in November.",
    by: "Director of Literacy",
  },
};
