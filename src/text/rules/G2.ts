import type { RuleText } from "./types";

export const G2 = {
  title: "Words and dates that can't be read",
  ensures: "Statuses, types of benchmark and dates are written so that they can be counted.",
  help: "Choose a word from the list, or say in the pane under Plan, or on the sheet Throughline, what the word counts as; type dates as dates.",
  source: "What can't be read is counted as that, and is missing from every figure.",
  messages: {
    status: "“{{word}}” is not a status that can be read ({{rows}} on “{{sheet}}”).",
    misspelt:
      "“{{word}}” is not a status that can be read ({{rows}} on “{{sheet}}”). It may be meant for “{{meant}}”.",
    askStatus:
      "“{{word}}” means different things in different districts: say in the pane under Plan, or on the sheet Throughline, what it counts as ({{rows}} on “{{sheet}}”).",
    type: "“{{word}}” is not a type of benchmark that can be read ({{rows}} on “{{sheet}}”).",
    date: "The date “{{word}}” of {{item}} can't be read.",
    textDate: "The date “{{word}}” of {{item}} is text: it is read as {{day}}, and formulas don't see it.",
    eitherDate: "The date “{{word}}” of {{item}} is text, and either the day or the month may come first.",
    textDates: "{{count}} dates under “{{heading}}” on “{{sheet}}” are text, and formulas don't see them.",
    column:
      "Can't tell what the column “{{heading}}” on “{{sheet}}” says: {{count}} of its {{total}} entries can't be read as {{what}}.",
  },
  fixes: {
    status: "Write “{{meant}}” in place of “{{word}}” ({{cells}}).",
    type: "Write “{{meant}}” in place of “{{word}}” ({{cells}}).",
    date: "Make it a date: {{day}}.",
    dates: "Make dates of those that can be read in one way only ({{cells}}).",
  },
  limits: {
    percent: "The share of entries that can't be read, in percent, at which a column becomes one finding.",
    dates: "How many dates typed as text in a column make one finding together.",
    atLeast: "The fewest entries that can't be read for a column to become one finding.",
  },
} as const satisfies RuleText;
