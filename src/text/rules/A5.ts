import type { RuleText } from "./types";

export const A5 = {
  title: "Direction in words",
  ensures:
    "The district says what it wants and why its plan should work, and so do its schools where others do.",
  help: "Write the vision in a sentence or two, and the theory of action as: if we do this, then students will be able to do that.",
  source:
    "Systemic Execution: an explicit theory of action, widely understood, with the schools' nested in the district's; Step-Up-To-Excellence: a vision for each cluster within the district's.",
  messages: {
    noVision: "The district's row gives no vision.",
    noTheory: "The district's row gives no theory of action.",
    noRow: "No row gives the district's vision and theory of action.",
    schoolNoTheory: "{{school}} has no theory of action of its own, where {{others}} schools have one.",
    schoolsMissing: "{{schools}} have no theory of action of their own, where {{others}} schools have one.",
    noTable:
      "Can't tell what the district's vision and theory of action are: no sheet of this workbook gives them.",
  },
  limits: { schoolsNamed: "How many schools a finding names; the others are counted." },
} as const satisfies RuleText;
