import type { RuleText } from "./types";

export const D8 = {
  title: "One name in two spellings",
  ensures: "Each person and each school is written in one way.",
  help: "Write the name as it is written elsewhere; for a school, you can also list the spelling among its other names.",
  source: "What people do is found and counted by their names.",
  messages: {
    person: "“{{name}}” looks like “{{other}}”, which is how the plan writes it in most places.",
    school: "“{{name}}” is read as {{school}}, and the list of schools doesn't give that spelling.",
    schoolElsewhere: "“{{name}}” is read as the school that is written “{{school}}” elsewhere.",
    schoolAlike: "“{{name}}” looks like “{{other}}”, and they count as two schools.",
    notPlaced: "“{{name}}” is on no list, and can't be taken for one of the schools with certainty.",
  },
  fixes: {
    write: "Write “{{meant}}” in place of “{{name}}” ({{cells}}).",
  },
  limits: {
    edits: "The most cells that one suggestion changes; where there are more, none is made.",
  },
} as const satisfies RuleText;
