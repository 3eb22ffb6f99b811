import type { RuleText } from "./types";

export const G4 = {
  title: "Stray spaces and invisible characters",
  ensures: "Ids and names have no spaces or characters in them that nobody sees.",
  help: "Take the extra spaces and invisible characters out; the words stay as they are.",
  source: "Formulas and filters take “2.1” and “2.1” with a space after it for two things.",
  messages: {
    cell: "“{{shown}}” under “{{heading}}” has {{what}} that nobody sees.",
    column: "{{count}} cells under “{{heading}}” on “{{sheet}}” have spaces or characters that nobody sees.",
  },
  fixes: { clean: "Write “{{clean}}” without them.", cleanAll: "Take them out of all {{count}} cells." },
  limits: { cells: "How many such cells in a column make one finding together." },
} as const satisfies RuleText;
