import { counted } from "./counted";

const findings = (count: number) => (count === 1 ? "1 finding" : `${counted(count)} findings`);
const cells = (count: number) => (count === 1 ? "1 cell" : `${counted(count)} cells`);

/** Words of the tab Check. */
export const checkPaneText = {
  heading: "Alignment check",
  empty:
    "See what does not hang together in the plan, from the district's objectives down to each school's actions.",
  run: "Check alignment",
  again: "Check again",
  running: "Checking…",
  result: "What was found",
  views: { label: "What to look at", list: "Findings", line: "Through-line", rules: "Rules" },
  severity: {
    error: "Must fix",
    warning: "Look at",
    advice: "Consider",
    cantTell: "Could not be checked",
  },
  /** The same above the list, where there is little room. */
  levels: { error: "Must fix", warning: "Look at", advice: "Consider", cantTell: "Not checked" },
  counts: (error: number, warning: number, advice: number, cantTell: number, accepted: number) =>
    `Checked. ${error} must be fixed, ${warning} to look at, ${advice} to consider` +
    (cantTell === 0 ? "" : `, ${cantTell} could not be checked`) +
    (accepted === 0 ? "." : `, ${accepted} accepted.`),
  checked: (items: number, tables: number, rules: number, asOf: string) =>
    `${counted(items)} items in ${tables === 1 ? "1 table" : `${tables} tables`}, by ${rules} rules, as of ${asOf}.`,
  nothing: "Nothing found: everything that was checked hangs together.",
  nothingHere: "Nothing found here.",
  notApplied: (rules: string) => `There was nothing to look at for: ${rules}.`,
  outOfDate: "Out of date: the workbook has changed since.",
  filter: "Show",
  search: "Find in findings",
  showing: (shown: number, all: number) => `${counted(shown)} of ${findings(all)} shown`,
  noMatch: "No finding matches.",
  clear: "Show all",
  scope: {
    label: "Look at",
    workbook: "Whole workbook",
    units: "Schools and clusters",
    sheets: "Sheets",
  },
  groupBy: {
    label: "Group by",
    unit: "School, district first",
    rule: "Rule",
    objective: "Objective",
    person: "Person",
  },
  without: { unit: "District", rule: "Settings", objective: "No objective", person: "Nobody" },
  accepted: {
    show: (count: number) => `Show accepted (${counted(count)})`,
    heading: "Accepted",
    by: (by: string, on: string) =>
      ["Accepted", by && `by ${by}`, on && `on ${on}`].filter(Boolean).join(" "),
    takeBack: "Take back",
    takingBack: "Taking back…",
    takenBack: "It counts again.",
  },
  accept: {
    open: "Accept…",
    reason: "Why is this all right?",
    by: "Your name",
    missing: "Write a reason: it is shown in the report.",
    note: "Saved on the sheet Throughline. The finding comes back when what it is about changes.",
    run: "Accept",
    running: "Accepting…",
    done: "Accepted. From now on it is counted separately.",
  },
  why: "Why it matters",
  more: (more: number, left: number) => `Show ${more} more${more < left ? ` of ${counted(left)}` : ""}`,
  moreGroups: (more: number, left: number) =>
    `Show the next ${more === left ? "" : `${more} of `}${counted(left)}`,
  findings,
  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  wholeWorkbook: "The workbook as a whole",
  went: (sheet: string, cell: string) => `${cell} on ${sheet} is selected.`,
  step: {
    label: "From finding to finding",
    previous: "Previous finding",
    next: "Next finding",
    keys: "Alt and an arrow key",
    at: (at: number, all: number) => `${counted(at)} of ${counted(all)}`,
    none: (all: number) => findings(all),
    end: "That was the last finding.",
    start: "That was the first finding.",
  },
  highlight: {
    on: "Highlight in sheets",
    off: (count: number) => `Remove highlight (${counted(count)})`,
    running: "Highlighting…",
    removing: "Removing…",
    done: (count: number) => `${cells(count)} ${count === 1 ? "is" : "are"} highlighted.`,
    removed: "The highlight is gone; your own formats are as they were.",
    left: (sheets: string) => `Left as they are because they are protected: ${sheets}.`,
  },
  report: {
    make: "Make report sheet",
    making: "Making the sheet…",
    done: (sheet: string) => `“${sheet}” is ready.`,
  },
  fix: {
    all: (count: number) => `Fix ${cells(count)} safely…`,
    heading: "Safe fixes",
    lead: (count: number, sheets: string) =>
      `Changes ${cells(count)} in ${sheets}. Only what Throughline can be sure of; nothing else is touched.`,
    before: "Now",
    after: "Then",
    empty: "(empty)",
    added: "New row",
    run: (count: number) => `Change ${cells(count)}`,
    add: "Add the row",
    running: "Changing…",
    choose: "Choose what is meant",
    more: (count: number) => `Show all ${counted(count)}`,
  },
  line: {
    heading: "Through-line",
    lead: (schools: number) =>
      `From the district's objectives down to what ${schools === 1 ? "1 school does" : `${counted(schools)} schools do`}.`,
    none: "No strategic objective of the district was found in this workbook, so there is no line to show.",
    reach: (schools: number, items: number) =>
      items === 0
        ? "no school"
        : `${schools === 1 ? "1 school" : `${counted(schools)} schools`}, ${items === 1 ? "1 row" : `${counted(items)} rows`}`,
    rows: (items: number) => (items === 1 ? "1 row" : `${counted(items)} rows`),
    benchmarks: (count: number) => (count === 1 ? "1 benchmark" : `${counted(count)} benchmarks`),
    actions: (count: number) => (count === 1 ? "1 district action" : `${counted(count)} district actions`),
    noSchool: "School not named",
    loose: "Not linked to any objective",
    local: "Local, with no district objective",
    goTo: (name: string) => `Go to cell: ${name}`,
    open: "Go to cell",
    untitled: "(no wording)",
  },
  rules: {
    heading: "Rules and limits",
    lead: "Switch off what doesn't fit your plan, and set the limits. Saved on the sheet Throughline, where they can be changed by hand too.",
    categories: {
      focus: "Focus",
      throughLine: "Through-line",
      benchmarks: "Measurable benchmarks",
      accountability: "Accountability and support",
      execution: "Execution",
      resources: "Resources and redesign",
      hygiene: "Data hygiene",
    },
    run: "Save and check again",
    running: "Saving…",
    done: "The rules are saved.",
    reset: "Back to what is usual",
    usual: (value: number) => `Usually ${value}`,
    wrong: "Enter a number, 0 or more.",
  },
} as const;
