import type { RuleText } from "./types";

export const D5 = {
  title: "Too much for one person",
  ensures: "Open actions are spread over people who can do them.",
  help: "Give some of the actions to somebody else, or plan them for later.",
  source:
    "Building a New Structure for School Leadership: leadership is spread over those who can lead something.",
  messages: {
    many: "{{person}} leads {{count}} open actions; {{most}} are plenty for one person.",
    share: "{{person}} leads {{count}} of {{total}} open actions, more than {{percent}} percent of all.",
  },
  limits: {
    most: "The most open actions that one person should lead.",
    percent: "The largest share of all open actions, in percent, that one person should lead.",
    atLeast: "How many open actions there must be for that share to count.",
  },
} as const satisfies RuleText;
