import type { RuleText } from "./types";

export const E6 = {
  title: "Answers far apart",
  ensures: "Schools that rate the same component see it somewhat alike, or it is known why not.",
  help: "Look at the lowest and the highest with their evidence; support goes where it is lowest.",
  source: "Building a New Structure for School Leadership: an average hides who needs more help.",
  messages: {
    spread:
      "{{item}}: {{count}} school ratings in {{round}} range from {{lowest}} ({{low}}) to {{highest}} ({{high}}).",
  },
  limits: {
    points: "How many points apart the lowest and the highest must be to be mentioned.",
    named: "How many schools a message names at each end.",
  },
} as const satisfies RuleText;
