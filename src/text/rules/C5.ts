import type { RuleText } from "./types";

export const C5 = {
  title: "Benchmark without a result",
  ensures: "A benchmark that is past its date says what came of it.",
  help: "Write down the figure, or the state, that was reached by that date.",
  source: "Accelerated Improvement Plan: evidence is shown for the benchmarks that were due.",
  messages: {
    noActual: "{{item}} was due {{due}} and gives no result.",
    noColumn: "Can't tell what came of past benchmarks on “{{sheet}}”: the table has no column for results.",
  },
} as const satisfies RuleText;
