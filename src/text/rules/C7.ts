import type { RuleText } from "./types";

export const C7 = {
  title: "Nobody between leaders and students",
  ensures: "Under each objective, at least one benchmark measures what changes in classrooms.",
  help: "Add a benchmark for what teachers will do differently.",
  source:
    "Accelerated Improvement Plan: a change for students needs one in the classroom, and that one needs one at the school.",
  messages: {
    noTeachers: "The benchmarks under {{item}} measure change for {{who}}, but not for teachers.",
    notSaid:
      "Can't tell whose change is measured under {{item}}: {{count}} of its {{total}} benchmarks don't say.",
    noColumn: "Can't tell whose change the benchmarks measure: no benchmark says that.",
  },
} as const satisfies RuleText;
