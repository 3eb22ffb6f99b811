import type { RuleText } from "./types";

export const G8 = {
  title: "Settings that can't be followed",
  ensures: "What the workbook says about itself on the sheet Throughline can be followed.",
  help: "Choose from what is offered, or clear the cell; until then the setting is left out of account.",
  source:
    "People may change these settings by hand; what can't be followed must not be passed over in silence.",
  messages: {
    unclear: "What stands in {{cell}} on “{{sheet}}” can't be followed: “{{value}}”.",
    empty: "{{cell}} on “{{sheet}}” is empty, so what stands beside it can't be followed.",
    lostHeading:
      "The list of the sheets in use on “{{sheet}}” has no column “{{heading}}” any more. Write the heading in its place again.",
    unknownRule: "The settings name a rule “{{id}}”, and there is none.",
    unknownLimit: "The settings name a limit “{{limit}}” of rule {{id}}, and it has none of that name.",
    unreadableLimit: "The limit “{{limit}}” of rule {{id}} is “{{value}}”, which is not a number from 0 up.",
    missingColumn:
      "The map says that “{{heading}}” stands in column {{column}} of “{{sheet}}”, and no such heading is there.",
    missingTable:
      "The map says that a plan table stands on “{{sheet}}”, with its headings in row {{row}}, and none of these headings is there.",
    missingSheet: "The map says that a plan table stands on “{{sheet}}”, and there is no such sheet.",
  },
} as const satisfies RuleText;
