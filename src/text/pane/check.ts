import { counted } from "./counted";

/** Words of the tab Check. */
export const checkPaneText = {
  heading: "Alignment check",
  empty:
    "See what does not hang together in the plan, from the district's objectives down to each school's actions.",
  run: "Check alignment",
  again: "Check again",
  running: "Checking…",
  result: "What was found",
  severity: {
    error: "Must fix",
    warning: "Look at",
    advice: "Consider",
    cantTell: "Could not be checked",
  },
  counts: (error: number, warning: number, advice: number, cantTell: number) =>
    `Checked. ${error} must be fixed, ${warning} to look at, ${advice} to consider` +
    (cantTell === 0 ? "." : `, ${cantTell} could not be checked.`),
  checked: (items: number, tables: number, rules: number, asOf: string) =>
    `${counted(items)} items in ${tables === 1 ? "1 table" : `${tables} tables`}, by ${rules} rules, as of ${asOf}.`,
  nothing: "Nothing found: everything that was checked hangs together.",
  outOfDate: "Out of date: the workbook has changed since.",
  filter: "Show",
  search: "Find in findings",
  showing: (shown: number, all: number) => `${counted(shown)} of ${counted(all)} findings shown`,
  noMatch: "No finding matches.",
  clear: "Show all",
  why: "Why it matters",
  more: (more: number, left: number) => `Show ${more} more${more < left ? ` of ${counted(left)}` : ""}`,
  findings: (count: number) => (count === 1 ? "1 finding" : `${counted(count)} findings`),
  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  wholeWorkbook: "The workbook as a whole",
  went: (sheet: string, cell: string) => `${cell} on ${sheet} is selected.`,
  settings: "Settings",
  suggestion: (before: string, after: string) => `Change “${before}” to “${after}”?`,
} as const;
