import type { RuleText } from "./types";

export const G8 = {
  title: "Settings that can't be followed",
  ensures: "What the workbook says about itself on the sheet Throughline can be followed.",
  help: "Choose from what is offered, or clear the cell; until then the setting is ignored.",
  source: "People may change these settings by hand; what can't be followed must not be silently ignored.",
  messages: {
    unclear: "What {{cell}} on “{{sheet}}” says can't be followed: “{{value}}”.",
    empty: "{{cell}} on “{{sheet}}” is empty, so what is beside it can't be followed.",
    lostHeading:
      "The list of the sheets in use on “{{sheet}}” has no column “{{heading}}” any more. Write the heading in its place again.",
    unknownRule: "The settings name a rule “{{id}}”, which doesn't exist.",
    unknownLimit: "The settings name a limit “{{limit}}” of rule {{id}}, which has no such limit.",
    unreadableLimit: "The limit “{{limit}}” of rule {{id}} is “{{value}}”, which is not a number from 0 up.",
    missingColumn:
      "The map says that “{{heading}}” is in column {{column}} of “{{sheet}}”, but no such heading is there.",
    missingTable:
      "The map says that a plan table is on “{{sheet}}”, with its headings in row {{row}}, but none of these headings is there.",
    missingSheet: "The map says that a plan table is on “{{sheet}}”, but there is no such sheet.",
  },
} as const satisfies RuleText;
