import type { RuleText } from "./types";

export const B5 = {
  title: "Links that go in circles or the wrong way",
  ensures:
    "Links lead upwards: from a school to the district, from an action to an initiative, from that to an objective.",
  help: "Let the row serve something above it, and not itself, something below it or something that serves it.",
  source:
    "Step-Up-To-Excellence: alignment goes from the outside in, from the district through clusters and schools to teams.",
  messages: {
    itself: "{{item}} is linked to itself.",
    loop: "{{item}} is linked to {{other}}, which leads back to it through its own links.",
    school:
      "{{item}} belongs to the district and is linked to {{other}}, which belongs to a school: links go the other way.",
    level: "{{item}} is linked to {{other}}, which is on a lower level of the plan: links go the other way.",
  },
} as const satisfies RuleText;
