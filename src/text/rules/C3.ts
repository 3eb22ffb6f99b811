import type { RuleText } from "./types";

export const C3 = {
  title: "Target that asks for no change",
  ensures: "A target lies beyond the baseline, in the direction that is better.",
  help: "Set a target that is better than where you start, or correct the direction.",
  source: "Accelerated Improvement Plan: benchmarks show a change.",
  messages: {
    equal: "The target of {{item}} is its baseline, {{baseline}}.",
    wrongSide:
      "The target of {{item}}, {{target}}, lies on the wrong side of its baseline, {{baseline}}: the direction is “{{direction}}”.",
  },
} as const satisfies RuleText;
