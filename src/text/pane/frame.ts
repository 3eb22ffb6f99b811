import { counted } from "./counted";

/** Words of the pane's frame, and of the states that every screen has. */
export const frameText = {
  title: "Throughline",
  tabsLabel: "What to do with the plan",
  tabs: { plan: "Plan", check: "Check", rate: "Rate", rollUp: "Roll up", report: "Report" },
  starting: "Starting…",
  noAnswer:
    "Excel has not answered for five seconds. Close this pane and open it again (Home > Throughline). If that doesn't help, Microsoft's Office script may be blocked on this network: your IT department can allow it.",
  notInExcel:
    "Throughline works inside Excel, and this page was opened by itself. Nothing is wrong with it: open your plan in Excel and choose Home > Throughline.",
  loading: "Loading…",
  cancel: "Cancel",
  back: "Back",
  asking: "Asking Excel…",
  step: (done: number, total: number) => `Step ${done} of ${total}`,
  editing: "Excel has not answered yet. If you are editing a cell, finish it: press Enter.",
  details: "Details",
  more: (count: number) => `Show ${counted(count)} more`,
  fewer: "Show fewer",
  failed: "That did not work",
  notLoaded:
    "A part of Throughline could not be loaded, so nothing was done. Check the network connection, close this pane and open it again.",
  showSheet: "Show the sheet",
  goTo: (sheet: string) => `Go to ${sheet}`,
  goesBy: {
    notConfirmed: "Nobody has confirmed yet what the columns hold, so this goes by what they look like.",
    mapLost:
      "The list of the sheets in use, on the sheet “Throughline”, is gone or names none that can be followed, so this goes by what the sheets look like. Confirm them again.",
    changed: (tables: number) =>
      `Of the tables that you confirmed, ${tables === 1 ? "1 has" : `${tables} have`} been renamed, moved, deleted or changed in ${tables === 1 ? "its" : "their"} columns since: say under Plan what is the same.`,
    unused: (sheets: string) =>
      `Goes by the sheets in use only. Not in use, though they look like parts of the plan: ${sheets}.`,
    copy: (sheet: string, original: string) =>
      `“${sheet}” looks like a copy of “${original}” and was left out.`,
    lookAtPlan: "Look at it under Plan",
    unclear: "Not followed, since it can't be read as what its column is for:",
    unclearEnd: (count: number) =>
      `Everything else was. ${count === 1 ? "Correct the cell, or empty it." : "Correct these cells, or empty them."}`,
    unread: (sheet: string, row: number) =>
      `“${sheet}” has more cells than can be read: its rows from ${row} on were left out. Move what is no part of the plan to another workbook.`,
  },
} as const;
