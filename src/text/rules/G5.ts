import type { RuleText } from "./types";

export const G5 = {
  title: "Blank rows and merged cells",
  ensures: "The rows of a table follow one another, and each cell stands for itself.",
  help: "Delete blank rows inside the table; unmerge the cells and write the value into each row that it is for.",
  source: "Sorting, filtering and formulas stop at blank rows, and see a merged value in its first row only.",
  messages: {
    blank: "{{rows}} inside the table on “{{sheet}}” is blank.",
    blankRows: "{{rows}} inside the table on “{{sheet}}” are blank, in {{places}} places.",
    merged: "Cells {{range}} on “{{sheet}}” are merged.",
    mergedAreas: "{{count}} areas of the table on “{{sheet}}” are merged, the first of them {{range}}.",
  },
  limits: { places: "How many such places in a table make one finding together." },
} as const satisfies RuleText;
