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
  asOf: (date: string) => `As of ${date}`,
} as const;
