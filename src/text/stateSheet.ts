/** Words of the sheet "Throughline": settings, what each table of the plan was taken for, and the lists. */
export const stateText = {
  title: "Throughline",
  lead: "What Throughline knows about this workbook. You can change the settings and the lists: the figures follow.",
  settings: {
    heading: "Settings",
    heldAsOf: "Hold the as-of date at",
    heldAsOfHelp: "Type a date to hold it; leave it empty to follow the calendar.",
    asOf: "As-of date",
    asOfHelp: "Items due before this day count as overdue. It is computed: type nothing here.",
    schoolYearStart: "First month of the school year",
    schoolYearStartHelp: "A number from 1 to 12: 7 is July. Fall, Q2 and end of year are read by it.",
    planName: "Name of the plan",
    planNameHelp: "Shown at the top of the sheets that are made.",
    firstDay: "First day of the plan",
    lastDay: "Last day of the plan",
    windowHelp: "A date. The plan is for the days from the first to the last.",
    vocabulary: "Words of the plan",
    vocabularyHelp: "Which headings the sheets were set up with.",
    rollupPeriod: "Period in the rollup",
    rollupPeriodHelp: "The period of the self-ratings that are shown. Leave it empty for the newest.",
    rollupSections: "Sections of the rollup",
    rollupSectionsHelp: "Which are made, with ; between. Leave it empty for all.",
    rollupSchools: "Schools in the rollup",
    rollupSchoolsHelp: "Schools or clusters, with ; between. Leave it empty for all.",
  },
  map: {
    heading: "Where the plan stands",
    sheetEnd: "(the end of the sheet)",
    /** In the only row of the map while no sheet is in use: without it, somebody has emptied the map. */
    none: "No sheet is in use yet",
  },
  words: {
    heading: "Status words",
    choose: "Counted as",
    prompt:
      "Choose one of our six statuses. Leave it empty while you don't know: the word then counts as one we can't read.",
  },
  typeWords: {
    heading: "Types of benchmark",
    types: { early: "Early evidence of change", short: "Short-term outcome", final: "Final outcome" },
    choose: "Counted as",
    prompt:
      "Early evidence of change, Short-term outcome or Final outcome. Leave it empty while you don't know: the type then can't be read.",
  },
  statusColors: {
    heading: "Fill colors",
    choose: "Counted as",
    prompt:
      "What cells of this color mean when statuses are written from colors. Delete the row if they mean nothing.",
  },
  statuses: { heading: "Our statuses" },
  dueWords: {
    heading: "Due dates in words",
    ongoing: "Ongoing",
    cantRead: "Can't read",
  },
  schools: { heading: "School names" },
  people: { heading: "Names of people" },
  rules: {
    heading: "Rules of the check",
    yes: "Yes",
    no: "No",
    help: (title: string) => `Whether it is checked: ${title}`,
    choose: "Value",
    prompt:
      "Yes or No beside a rule, a number beside a limit. Delete a row to go back to what Throughline does by itself.",
  },
  accepted: { heading: "Accepted findings" },
} as const;
