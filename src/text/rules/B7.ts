import type { RuleText } from "./types";

export const B7 = {
  title: "Copied from the district",
  ensures: "A school says what it will do for a district goal itself, and how it will know.",
  help: "Say in the school's own words what it will do, or how far it wants to come: a measure, a target, a figure.",
  source: "Systemic Execution: a school's theory of action is nested in the district's, and its own.",
  messages: {
    copied:
      "{{item}} has the wording of the district's {{goal}}, and no measure or target of the school's own.",
  },
} as const satisfies RuleText;
