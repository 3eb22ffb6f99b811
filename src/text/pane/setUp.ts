import { counted } from "./counted";

const sheets = (count: number) => (count === 1 ? "1 sheet" : `${counted(count)} sheets`);
const schools = (count: number) => (count === 1 ? "1 school" : `${counted(count)} schools`);
const rows = (count: number) => (count === 1 ? "1 example row" : `${counted(count)} example rows`);

/** So many sheets are named; more are counted. */
const MOST_NAMES = 3;

/** Words of setting up a plan. */
export const setUpPaneText = {
  heading: "Set up a plan",
  looking: "Looking at what is there already…",
  again: "Try again",
  step: (step: number, of: number) => `Set up a plan: step ${step} of ${of}`,
  next: "Next",
  plan: {
    heading: "Name and words",
    name: "Name of the plan",
    nameHint: "Shown at the top of each sheet.",
    first: "First school year",
    last: "Last school year",
    /** A school year by the calendar year in which it begins. */
    year: (first: number) => `${first}-${String((first + 1) % 100).padStart(2, "0")}`,
    endsBefore: "The plan would end before it begins. Choose this school year or a later one.",
    vocabulary: "Words of the plan",
    asSetUp: "As the plan was set up",
    years: "School years",
  },
  labels: {
    summary: "Other names for single sheets and columns",
    lead: "Leave empty what is fine as is.",
    part: "Sheet",
    tab: "Name on its tab",
    column: (heading: string) => `Heading “${heading}”`,
    taken: "Another column of this sheet has this name. Give one of them another.",
  },
  schools: {
    heading: "Schools",
    lead: "Lists offer these names, and each school can have a plan of its own. For a plan of the district alone, leave this out.",
    add: "Schools to add",
    hint: "One per line, typed or pasted, or select them in the sheet. Columns can follow: cluster, principal, level, tier.",
    addButton: (count: number) => (count === 0 ? "Add schools" : `Add ${schools(count)}`),
    nothingToAdd: "Type or paste the name of a school.",
    allListed: "These schools are in the list already.",
    fromSelection: "Use the selected cells",
    noneInSelection:
      "The selected cells name no school that isn't in the list yet. Select the cells with the schools' names in the sheet.",
    fromWorkbook: "Use the schools of this workbook",
    reading: "Reading the workbook…",
    noneInWorkbook: "No sheet of this workbook lists schools that aren't in the list yet.",
    list: (count: number) => (count === 0 ? "No schools yet" : schools(count)),
    recognized: (columns: string) => `With ${columns}.`,
    columns: {
      cluster: "cluster",
      leader: "principal",
      level: "level",
      tier: "tier",
      aliases: "other spellings",
    },
    level: (level: number) => `level ${level}`,
    aliases: (names: string) => `also ${names}`,
    standing: "already there",
    change: (school: string) => `Change ${school}`,
    name: "Name of the school",
    keep: "Keep this name",
    remove: (school: string) => `Remove ${school}`,
    noName: "A school needs a name.",
    listed: "Another school in the list has this name.",
    like: (other: string) => `Is this the same school as “${other}”?`,
    same: "Same school",
    sameNamed: (school: string, other: string) => `${school} is the same school as ${other}`,
    more: (count: number) => `Show all ${schools(count)}`,
    added: (count: number) => `${schools(count)} added.`,
    removed: (school: string) => `${school} removed.`,
  },
  parts: {
    heading: "Parts of the plan",
    groups: {
      plan: "Plan",
      schools: "Schools",
      means: "Means",
      meetings: "Meetings and updates",
    },
    purpose: {
      direction: "Vision, mission and theory of action",
      objectives: "The three to five things that matter most",
      initiatives: "What is done about each of them",
      benchmarks: "How you will know that it works",
      indicators: "A few figures to look at all year",
      actions: "Steps, each with one name and a date",
      schools: "The list that other sheets choose from",
      schoolPlans: "What each school does for the plan",
      resources: "People, money, time and material",
      proposals: "Ideas for redesign, and what became of them",
      highlights: "What was said at the monthly meetings",
      walkthroughs: "Visits to classrooms",
      updates: "What people report between meetings",
      changes: "Mid-course corrections and their reasons",
      charters: "What each improvement team is for",
    },
    standing: "already there",
    /** Names of sheets, the first few of them. */
    alike: (names: readonly string[]) =>
      names.length > MOST_NAMES
        ? `already in ${sheets(names.length)} of yours`
        : `already there, as you have it: ${names.join(", ")}`,
    schoolPlans: "One table, or a sheet for each school",
    oneTable: "One table for all schools",
    sheetPerSchool: (count: number) => `A sheet for each school (${sheets(count)})`,
    missingSheets: (missing: number, standing: number) =>
      `${schools(missing)} without a sheet; ${standing === 1 ? "1 has its own" : `${counted(standing)} have their own`} already`,
    needsSchools: "There are no schools yet. Go back and list them, or leave the school plans out.",
    nothing: "Choose at least one part.",
    complete: "There is nothing left to add: everything is there already.",
    make: (count: number, schoolsAdded: number) =>
      count === 0 && schoolsAdded > 0 ? `Add ${schools(schoolsAdded)} to the list` : `Make ${sheets(count)}`,
    makeNone: "Make the sheets",
    making: (count: number) => (count === 0 ? "Adding…" : `Making ${sheets(count)}…`),
    note: "The sheets Lists and Throughline are made with them, once. Everything else in the workbook stays as it is.",
    noteLater:
      "Existing tables get columns at their right edge where new parts make more figures possible. Everything else in the workbook stays as it is.",
    takenAlong: (names: string) =>
      `These sheets look like parts of a plan and will be in use too, as they are: ${names}.`,
  },
  done: {
    heading: (count: number) => (count === 0 ? "Added" : `${sheets(count)} made`),
    sheets: "Sheets that were made",
    schoolsAdded: (count: number) => `${schools(count)} added to the list of schools.`,
    columnsAdded: (headings: readonly string[], sheet: string) =>
      `New at the right edge of ${sheet}: ${headings.join(", ")}.`,
    columnsLeft: (headings: readonly string[], sheet: string) =>
      `Not added to ${sheet}, because something is beside its table or the sheet is protected: ${headings.join(", ")}.`,
    leftAlone: (names: string) => `Left as they were: ${names}.`,
    leftSchools: (count: number) =>
      count === 1 ? "1 sheet of a school" : `${counted(count)} sheets of schools`,
    rest: "The rest of the workbook is as it was.",
    takenAlong: (names: string) => `In use as well from now on: ${names}. You can change that under Plan.`,
    goTo: (sheet: string) => `Go to the sheet ${sheet}`,
    more: (count: number) => `Show all ${sheets(count)}`,
    back: "Back to the plan",
    check: "Check alignment",
  },
  examples: {
    heading: "Example rows",
    what: "Each new table has one row that shows what a good one looks like.",
    found: (count: number) => `The plan's tables hold ${rows(count)}.`,
    before:
      "Removing them empties these rows. Their numbers stay for your first rows, and a row that somebody has changed is left as it is.",
    remove: "Remove examples",
    removing: "Removing examples…",
    removed: (count: number) => (count === 0 ? "No row was emptied." : `${rows(count)} emptied.`),
    undo: "Undo",
    puttingBack: "Putting back…",
    putBack: (count: number) => (count === 0 ? "No row was put back." : `${rows(count)} put back.`),
    notPutBack: (count: number) =>
      `${count === 1 ? "1 row was" : `${counted(count)} rows were`} left alone: something else stands there, the sheet is protected, or it is gone.`,
    left: (count: number) =>
      `${count === 1 ? "1 other was" : `${counted(count)} others were`} left alone: changed by somebody, on a protected sheet, or gone already.`,
  },
} as const;
