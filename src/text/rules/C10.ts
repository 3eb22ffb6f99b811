import type { RuleText } from "./types";

export const C10 = {
  title: "Activity counted as an outcome",
  ensures: "A student outcome says what students know or do, and not how often something took place.",
  help: "Say what will be different for students because of it; what was held belongs among the actions.",
  source: "Accelerated Improvement Plan: short-term and final outcomes are about students' performance.",
  messages: {
    activity:
      "{{item}} is called a student outcome, but counts what takes place and not what students learn.",
  },
} as const satisfies RuleText;
