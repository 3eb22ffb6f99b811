import type { RuleText } from "./types";

export const C9 = {
  title: "Student groups without a benchmark",
  ensures: "Where the plan names student groups, some benchmark is for one of them.",
  help: "Add a benchmark for a group that the plan is meant to help, or name the group on an existing one.",
  source: "Building a New Structure for School Leadership: never judge by averages alone.",
  messages: {
    none: "The plan names {{groups}}, and no benchmark is for a student group.",
    noColumn:
      "Can't tell whether a benchmark is for {{groups}}: the benchmarks don't say which students they are for.",
  },
  limits: { groupsNamed: "How many student groups a finding names; the others are counted." },
} as const satisfies RuleText;
