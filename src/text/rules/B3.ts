import type { RuleText } from "./types";

export const B3 = {
  title: "Objective not taken up by schools",
  ensures: "Each district objective is served by something in every school's plan.",
  help: "Have the schools link an item to the objective or to one of its initiatives, or note an exemption with its reason.",
  source: "Step-Up-To-Excellence: schools align their plans with the district's direction.",
  messages: {
    one: "{{schools}} has nothing linked to {{item}}.",
    some: "{{count}} of {{total}} schools have nothing linked to {{item}}: {{schools}}.",
    none: "None of the {{total}} schools has anything linked to {{item}}.",
    noRows:
      "Can't tell what these schools have taken up, as this workbook has no plan rows for them: {{schools}}.",
    noLinks:
      "Can't tell which objectives these schools have taken up, as no row of theirs says what it serves: {{schools}}.",
    noSchool: "Can't tell which school has taken up {{item}}: rows linked to it don't say whose they are.",
  },
  limits: { schoolsNamed: "How many schools a finding names; the others are counted." },
} as const satisfies RuleText;
