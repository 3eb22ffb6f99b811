import type { RuleText } from "./types";

export const D6 = {
  title: "Held to it without support",
  ensures: "Whoever answers for an action is given something to do it with.",
  help: "Name who helps, or what is there for it: time, training, coaching, material. It can be named on the action or on its initiative.",
  source:
    "Building a New Structure for School Leadership: accountability is reciprocal; who asks for more has to give the means.",
  messages: {
    noSupport: "{{person}} answers for {{item}}, and no support is named on it or on what it serves.",
    noneSupported: "No support is named for any of the {{count}} open actions on “{{sheet}}”.",
    noColumns:
      "Can't tell what support people have for their actions: no table of this workbook has a column for support or resources.",
  },
  limits: {
    rows: "How many open actions a table must have for its lack of any support to be one finding.",
  },
} as const satisfies RuleText;
