import { counted } from "./counted";

/** Words of the tab Plan. */
export const planText = {
  heading: "Your plan",
  thisSheet: "The sheet you are on",
  looking: "Looking for the plan in this workbook…",
  use: "Use this sheet",
  change: "Change this sheet",
  opening: "Reading the sheet…",
  pointOut: "Use it anyway",
  improve: "Improve it",
  link: "Link school items",
  names: "Names",
  state: {
    used: "In use",
    missing: "No longer in this workbook",
    traces: {
      counted: "The rollup still counts it, though it is not in use: use it again, or refresh the rollup",
      unread:
        "Some of what you confirmed can't be read on the sheet Throughline: confirm it again, or correct it there",
    },
    hidden: "Hidden sheet",
    copyOf: (sheet: string) => `Looks like a copy of “${sheet}”: left out unless you use it`,
    leftOut: (count: number) => (count === 1 ? "1 table left out" : `${count} tables left out`),
  },
  lead: {
    none: "This sheet has no plan table. Tables on other sheets are listed below.",
    notFound:
      "No plan table was found on this sheet. Go to the sheet that holds your plan. If this is the one, use it anyway.",
    own: "Throughline made this sheet. Go to a sheet that holds your plan.",
    shape:
      "A plan table has a row of headings, such as Action, Person responsible, Due date and Status, with the plan's rows right below it.",
    unread: "This workbook could not be read, so nothing is known about its sheets yet. Look again.",
    unknown: "See what each of its columns is taken for, and confirm or correct it.",
    proposed: (tables: string) =>
      `Looks like ${tables}. See what each of its columns is taken for, and confirm or correct it.`,
    used: (tables: string) => `In use as ${tables}. The check and the rollup go by what you confirmed.`,
  },
  setUp: {
    first: "Set up a plan",
    more: "Set up more of the plan",
    noPlan: "This workbook has no plan table yet. Set up a plan, and its sheets are made for you.",
    orGo: "If your plan is in this workbook already, go to the sheet that holds it.",
    orPoint: "If your plan is on this sheet already, use it anyway.",
    orChoose: "If your plan is in this workbook already, choose its sheet below.",
  },
  table: (kind: string, rows: number) => `${kind}, ${rows === 1 ? "1 row" : `${counted(rows)} rows`}`,
  parts: {
    heading: "Parts of the plan found in this workbook",
    noneUsed:
      "None is confirmed yet, so the check and the rollup go by what these sheets look like. Once you use one, they go by those in use only.",
    someUsed: (used: number, all: number) =>
      `${used} of ${all} in use. The check and the rollup go by ${used === 1 ? "this one" : "these"} only.`,
    allUsed: (all: number) =>
      all === 1
        ? "The one part found is in use."
        : all === 2
          ? "Both are in use."
          : `All ${counted(all)} are in use.`,
    useAll: "Use all as proposed",
    useOthers: (count: number) => `Use the other ${count} as proposed`,
    usingAll: "Saving what they hold…",
    use: "Use",
    change: "Change",
    stop: "Stop using",
    named: (action: string, sheet: string) => `${action} ${sheet}`,
    goTo: (sheet: string) => `Go to the sheet ${sheet}`,
    none: "No plan table was found in this workbook.",
    others: (count: number) =>
      count === 1 ? "1 sheet without a plan table" : `${count} sheets without a plan table`,
    useOther: "Use another sheet",
    otherLead:
      "If one of these sheets holds your plan, use it: you see how it is read, and correct it, before anything is saved.",
    again: "Look again",
  },
  changes: {
    heading: "Since you confirmed the plan",
    mapLost:
      "The list of the sheets in use, on the sheet “Throughline”, is gone or can't be followed. Until you use the sheets again, below, the check and the rollup go by what they look like.",
    yes: "Yes, the same",
    no: "No",
    stop: "Stop using it",
    choose: "Choose a place",
    none: "None of these: it is gone",
    keep: "Save this answer",
    otherColumn: "Choose another",
    stopColumns: (count: number) => (count === 1 ? "Stop using it" : "Stop using them"),
    more: (count: number) =>
      count === 1
        ? "1 more question follows when these are answered."
        : `${counted(count)} more questions follow when these are answered.`,
    named: (answer: string, about: string) => `${answer}: ${about}`,
    said: {
      yes: "Kept as it is now.",
      no: "No longer read as that.",
      stop: "No longer in use.",
      place: "Read from its new place from now on.",
      columns: "No longer used.",
    },
  },
  words: {
    remember: "Remember what these count as",
    remembered: "Remembered. The words stay in their cells.",
  },
  review: {
    lead: "What each column was taken for. Correct what is wrong, then confirm.",
    kind: "This table holds",
    tableNumber: (number: number, of: number) => `Table ${number} of ${of}`,
    rows: (header: string, first: number, last: number) =>
      `Headings in ${header}, the plan in ${first === last ? `row ${first}` : `rows ${first}–${last}`}.`,
    headerRows: (first: number, last: number) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
    sections: (rows: string) => `Section headings in rows ${rows}.`,
    notData: (rows: string) => `Not counted as part of the plan: rows ${rows}.`,
    leaveOut: "Nothing: leave this table out",
    leftOut: "Left out",
    headings: "Headings in",
    row: (row: number, text: string) => `Row ${row}: ${text}`,
    lastRow: "Last row",
    reading: "Reading the table again…",
    pointOut: {
      lead: "No plan table was found on this sheet. Choose the row that has its headings, such as Action, Person responsible, Due date and Status. The plan's rows come right below it.",
      likeliest:
        "No plan table was found on this sheet. If it holds one, this is the most likely reading. Correct what is wrong, then confirm.",
      further: "Another table on this sheet",
      choose: "Choose a row",
      added: (kind: string) => `Found below that row: ${kind}. Correct what is wrong, then confirm.`,
    },
    words: {
      statuses: "Words in the status column",
      types: "Words for the type of benchmark",
      lead: "These can't be counted until you say what they count as. Your word stays in the cell.",
      choose: (word: string) => `${word} counts as`,
      open: "Not decided",
    },
    columns: "Columns",
    noHeading: "(no heading)",
    holds: (column: string, heading: string) => `Column ${column}, ${heading}, holds`,
    values: (heading: string) => `First values of ${heading}`,
    noValues: "no values yet",
    confirm: "Confirm and use",
    confirming: "Saving what you confirmed…",
    note: "Nothing on this sheet is changed. What you confirm is saved on the sheet Throughline.",
    gone: (sheet: string) => `The sheet “${sheet}” has no plan table any more, or is no longer there.`,
  },
  confidence: { sure: "Sure", likely: "Likely", guess: "A guess", chosen: "Your choice", unused: "Not used" },
  chosen: "you chose it",
  done: {
    confirmed: (sheet: string) =>
      `“${sheet}” is in use. What its columns hold is saved on the sheet Throughline.`,
    stopped: (sheet: string) => `“${sheet}” is no longer in use. The sheet itself is as it was.`,
    stoppedMissing: (sheet: string) =>
      `“${sheet}” is no longer in use. The check and the rollup no longer look for it.`,
    all: (count: number) =>
      `${count === 1 ? "1 sheet is" : `${count} sheets are`} in use. What the columns hold is saved on the sheet Throughline.`,
    next: "Check alignment",
  },
  /** Groups in the list of what a column can hold. */
  groups: {
    what: "What the row says",
    links: "What it belongs to",
    who: "Who",
    when: "When",
    progress: "How it is going",
    change: "Change and how it is measured",
    means: "Means",
    words: "Direction in words",
    rating: "Ratings",
    proposals: "Redesign proposals",
    nothing: "None of these",
  },
} as const;
