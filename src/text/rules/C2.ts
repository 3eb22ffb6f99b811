import type { RuleText } from "./types";

export const C2 = {
  title: "Benchmark that can't be measured",
  ensures: "Each benchmark says what is measured, from where to where, by when and with what.",
  help: "Fill in what is missing; give the target as a number, or as a state that one can see.",
  source:
    "Accelerated Improvement Plan: benchmarks are specific and measurable, and evidence has to be collected for them.",
  messages: {
    missing: "{{item}} has no {{what}}.",
    several: "{{item}} has no {{what}}.",
    noneHas: "None of the {{count}} benchmarks on “{{sheet}}” has a {{what}}.",
    vague: "The target of {{item}}, “{{target}}”, is neither a number nor a state that one can see.",
    noColumns: "Can't tell the {{what}} of the benchmarks on “{{sheet}}”: the table has no columns for that.",
  },
  limits: {
    listedFrom: "How many missing entries of a benchmark make one finding together.",
  },
} as const satisfies RuleText;
