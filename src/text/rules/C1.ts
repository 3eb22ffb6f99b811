import type { RuleText } from "./types";

export const C1 = {
  title: "Types of benchmark missing",
  ensures:
    "Each initiative has early evidence of change and a short-term outcome, and each objective a final outcome.",
  help: "Say what adults will do differently first, what students will do better during the year, and which goal of the state that leads to.",
  source:
    "Accelerated Improvement Plan: early evidence of change, short-term outcomes and final outcomes show in turn whether an initiative works.",
  messages: {
    noBenchmark: "{{item}} has no benchmark.",
    noEarly: "{{item}} has no early evidence of change.",
    noShort: "{{item}} has no short-term outcome.",
    onlyFinal: "{{item}} has neither early evidence of change nor a short-term outcome.",
    noFinal: "{{item}} has no final outcome, neither of its own nor on one of its initiatives.",
    untyped: "Can't tell which types of benchmark {{item}} has: the type of {{benchmark}} can't be read.",
    noBenchmarks:
      "Can't tell how anybody will know that the initiatives work: no benchmarks were found in this workbook.",
    noTypes: "Can't tell which types of benchmark there are: no benchmark on “{{sheet}}” says its type.",
    noLinks: "Can't tell which initiatives have benchmarks: no benchmark on “{{sheet}}” says what it is for.",
  },
  fixes: {
    add: "Add a row of that type for {{item}} on “{{sheet}}”, with the pattern to fill in: {{pattern}}.",
    setType: "Write “{{type}}” as the type of {{benchmark}}.",
  },
} as const satisfies RuleText;
