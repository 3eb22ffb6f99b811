import type { RuleText } from "./types";

export const G6 = {
  title: "Formulas to another workbook",
  ensures: "No formula reads another file.",
  help: "Bring the figures in as values, with the name of the file and the date beside them.",
  source: "Such links break when files are moved or renamed, and nobody can tell how old what they show is.",
  messages: {
    linked: "{{cells}} on “{{sheet}}” read “{{file}}”.",
  },
} as const satisfies RuleText;
