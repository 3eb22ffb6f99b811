/** What screens need of the workbook beside the use-cases: going to a cell, and hearing of what happens. */
export { activeSheet, type WorkbookListener, watchWorkbook } from "../excel/events";
export { goTo } from "../excel/navigate";
export { watchWaiting } from "../excel/waiting";
