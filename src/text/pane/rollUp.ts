import { counted } from "./counted";

/** Words of the tab Roll up. */
export const rollUpPaneText = {
  heading: "Roll up the schools",
  empty:
    "Make a sheet that shows, for every school and strategic objective, how many items serve it, what share is complete and how many are overdue.",
  note: "Adds the sheets Rollup, Plan index and Throughline. The plan itself is left as it is.",
  run: "Roll up",
  refresh: "Refresh",
  running: "Rolling up…",
  refreshing: "Refreshing…",
  exists: (sheet: string) =>
    `The figures on “${sheet}” follow every change in the plan. Refresh after adding schools, objectives or many rows.`,
  done: (sheet: string) => `The sheet “${sheet}” is made.`,
  madeFrom: "Made from",
  schools: (schools: number) => `${schools === 1 ? "1 school" : `${schools} schools`} and the district`,
  rows: (rows: number) => (rows === 1 ? "1 row" : `${counted(rows)} rows`),
  reading: "Reading the figures…",
  attention: {
    heading: "What needs attention",
    none: "Nothing is overdue or off track, and every objective is taken up.",
    overdue: (count: number) => `${counted(count)} overdue`,
    offTrack: (count: number) => `${counted(count)} off track`,
    notTakenUp: (count: number) =>
      count === 1 ? "1 objective not taken up" : `${counted(count)} objectives not taken up`,
    notRated: (count: number) => `${counted(count)} not rated`,
    more: (count: number) => `Show ${counted(count)} more`,
    fewer: "Show fewer",
    schools: "Schools, worst first",
    items: "Items, longest overdue first",
    days: (days: number) => (days === 1 ? "1 day overdue" : `${counted(days)} days overdue`),
    isOffTrack: "off track",
    goTo: (item: string, sheet: string, row: number) => `${item}: go to row ${row} of “${sheet}”`,
  },
  status: {
    heading: "Status by school",
    note: "Items. In the bars complete comes first, then overdue.",
    school: "School",
    complete: "Complete",
    overdue: "Overdue",
    others: "Neither",
  },
  coverage: {
    heading: "Coverage",
    note: "Items of each school that serve an objective.",
    objective: (number: number, label: string) => `Objective ${number}: ${label}`,
    objectives: "Objectives",
  },
  ratings: {
    heading: (form: string) => `Self-ratings: ${form}`,
    shown: (period: string, before: string) =>
      before === "" ? `Ratings of ${period}.` : `Ratings of ${period}, compared with ${before}.`,
    item: "What is rated",
    spread: "Lowest, median, highest",
    district: "District",
    answers: (count: number) => (count === 1 ? "1 answer" : `${counted(count)} answers`),
    none: "no answer",
  },
  choices: {
    heading: "What is shown",
    note: "Kept in the workbook, and used from the next Refresh on.",
    schools: "Schools",
    allSchools: "All schools",
    period: "Period of the self-ratings",
    newest: "The newest",
    sections: "Sections",
    changed: "Refresh to show what you chose.",
  },
  asOf: (date: string) => `As of ${date}`,
} as const;
