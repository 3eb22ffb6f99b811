/** What screens need of the workbook beside the use-cases: going to a cell, and hearing of what happens. */
export { type WorkbookListener, watchWorkbook } from "../excel/events";
export { goTo, HiddenSheet, type Place, showSheet } from "../excel/navigate";
export { activeSheet } from "../excel/sheets";
export { watchWaiting } from "../excel/waiting";
