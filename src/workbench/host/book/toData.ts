import type { BookData } from "./data";
import type { Workbook } from "./workbook";

/** The workbook as data; formulas with the values of the last calculation. Sheets that are as they were are the same objects. */
export function toBookData(workbook: Workbook): BookData {
  return {
    dateSystem: workbook.dateSystem,
    sheets: workbook.sheets.map((sheet) => sheet.reader.read()),
    activeSheet: workbook.activeSheet.position,
    // What was taken stays as it is, whatever becomes of the names.
    names: workbook.names.all.map((name) => ({ ...name })),
    styles: workbook.styles.all,
    ...(workbook.theme === undefined ? {} : { theme: workbook.theme }),
  };
}
