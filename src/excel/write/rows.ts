import { type CellValue, rangeName } from "../../plan/cell";
import { writeText } from "../../text/write";
import { UserError } from "../errors";
import type { Steps } from "../job";
import { loadPlace, placeOf } from "../place";
import { runBatch } from "../run";
import { toExcel } from "./cells";

/** Requests that replacing a table's rows takes. */
export const REPLACE_REQUESTS = 4;

/**
 * Puts other rows into a table of ours that is there, and touches nothing else. The rows are written in one piece, so
 * whatever happens the table holds either the old ones or the new.
 * @param rows at least one, as wide as the table's headings
 * @throws UserError when the table is gone or too short for an Excel that can't make it longer, its sheet is protected or has no room below it, or Excel refuses; Cancelled
 */
export function replaceRows(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[],
  steps?: Steps,
): Promise<void> {
  return runBatch(async (context) => {
    const table = context.workbook.tables.getItem(name);
    table.load("worksheet/name,worksheet/protection/protected");
    await context.sync();
    const sheetName = table.worksheet.name;
    if (table.worksheet.protection.protected)
      throw new UserError(writeText.protectedSheet(sheetName), "protected");
    const sheet = context.workbook.worksheets.getItem(sheetName);

    const range = loadPlace(table.getRange());
    await context.sync();
    const held = placeOf(range);
    const { firstRow, firstColumn } = held;
    const wanted = {
      firstRow,
      firstColumn,
      lastRow: firstRow + rows.length,
      lastColumn: firstColumn + headings.length - 1,
    };
    const below = { ...wanted, firstRow: held.lastRow + 1 };
    const grows = below.lastRow >= below.firstRow;
    const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    if (grows && !canResize)
      throw new UserError(
        writeText.tooShort(sheetName, name, below.lastRow - below.firstRow + 1),
        "no Table.resize",
      );
    const inTheWay = grows ? sheet.getRange(rangeName(below)).getUsedRangeOrNullObject(true) : null;
    inTheWay?.load("address");
    await context.sync();
    if (inTheWay && !inTheWay.isNullObject) {
      const cells = inTheWay.address.slice(inTheWay.address.lastIndexOf("!") + 1);
      throw new UserError(writeText.noRoom(sheetName, cells), "cells in the way");
    }

    const blank = new Array<string>(headings.length).fill("");
    const content = [headings, ...rows].map((row) => row.map(toExcel));
    // Rows that the table has no more are emptied with the same write, and then left out of it where Excel can do that.
    while (content.length < held.lastRow - firstRow + 1) content.push(blank);
    const written = { ...wanted, lastRow: firstRow + content.length - 1 };
    if (canResize && grows) table.resize(rangeName(wanted));
    sheet.getRange(rangeName(written)).values = content;
    if (canResize && written.lastRow > wanted.lastRow) table.resize(rangeName(wanted));
    await context.sync();
  }, steps);
}
