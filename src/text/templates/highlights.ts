import type { PartText } from "./types";

export const highlightsText: PartText = {
  lead: "What was said at each monthly highlight meeting: one row for each {objective} that was talked about.",
  good: "A good row says what is different from last month and what stands in the way, with the evidence that was on the table.",
  columns: {
    date: "The day of the meeting. Type a date.",
    serves: "The {objective} or {initiative} that was talked about.",
    progress: "What has changed since last month.",
    obstacles: "What stands in the way.",
    mitigation: "What will be done about it, and by whom.",
    benchmarks: "Benchmarks that were due and were talked about, by number: B3; B7.",
    evidence: "What was shown for them.",
    next: "What was agreed for next month.",
  },
  example: {
    progress: "Example: Six of eight schools have the daily reading block in their timetable.",
    obstacles: "Example: Two schools have no substitutes for the training days.",
    mitigation: "Example: The central office lends two people on Fridays.",
    benchmarks: "B1",
    evidence: "Example: Timetables; walkthrough log for September",
    next: "Example: Look at lessons in the two schools that are late.",
  },
};
