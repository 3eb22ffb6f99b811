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
      "The list of the sheets in use, on the sheet “Throughline”, is gone or can't be followed, so this goes by what the sheets look like. Confirm them again.",
    changed: (tables: number) =>
      `${tables === 1 ? "1 table that you confirmed has" : `${tables} tables that you confirmed have`} been renamed, moved or deleted since, or ${tables === 1 ? "its" : "their"} columns have changed: say under Plan what is the same.`,
    unused: (sheets: string) =>
      `This covers only the sheets in use. Not in use, although they look like parts of the plan: ${sheets}.`,
    copy: (sheet: string, original: string) =>
      `“${sheet}” looks like a copy of “${original}” and was left out.`,
    lookAtPlan: "Look at it under Plan",
    unclear: "Not used, because it isn't what its column asks for:",
    unclearEnd: (count: number) =>
      `Everything else is used. ${count === 1 ? "Correct the cell, or clear it." : "Correct these cells, or clear them."}`,
    unread: (sheet: string, row: number) =>
      `“${sheet}” has more cells than can be read: its rows from ${row} on were left out. Move what isn't part of the plan to another workbook.`,
  },
} as const;
