import type { RuleText } from "./types";

export const C3 = {
  title: "Target that asks for no change",
  ensures: "A target lies beyond the baseline, on the side on which better is.",
  help: "Set a target that is better than where you start, or put the direction right.",
  source: "Accelerated Improvement Plan: benchmarks show a change.",
  messages: {
    equal: "The target of {{item}} is its baseline, {{baseline}}.",
    wrongSide:
      "The target of {{item}}, {{target}}, lies on the wrong side of its baseline, {{baseline}}: the direction is “{{direction}}”.",
  },
} as const satisfies RuleText;
