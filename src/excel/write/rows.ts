import { type RangeAddress, rangeName } from "../../plan/cell";
import { writeText } from "../../text/write";
import { UserError } from "../errors";
import type { Steps } from "../job";
import { loadPlace, placeOf } from "../place";
import { runBatch } from "../run";
import type { CellContent } from "../../sheet/description";
import { toExcel } from "./cells";

/** Requests that replacing the rows of tables takes. */
export const REPLACE_REQUESTS = 4;

/** The rows that a table of ours is to have. */
export interface TableRows {
  readonly table: string;
  readonly headings: readonly string[];
  /** At least one, as wide as the headings. A null is filled with the formula of its column's first row, as it stands. */
  readonly rows: readonly (readonly (CellContent | null)[])[];
}

/**
 * Puts other rows into tables of ours that are there, and touches nothing else. The rows of a table are written in one
 * piece and all tables in one request, so whatever happens a table holds either the old ones or the new.
 * @throws UserError when a table is gone or too short for an Excel that can't make it longer, its sheet is protected or has no room below it, or Excel refuses; Cancelled
 */
export function replaceRows(tables: readonly TableRows[], steps?: Steps): Promise<void> {
  return runBatch(async (context) => {
    const found = tables.map((wanted) => ({ wanted, table: context.workbook.tables.getItem(wanted.table) }));
    for (const { table } of found) table.load("worksheet/name,worksheet/protection/protected");
    await context.sync();
    for (const { table } of found)
      if (table.worksheet.protection.protected)
        throw new UserError(writeText.protectedSheet(table.worksheet.name), "protected");

    const loaded = found.map(({ wanted, table }) => {
      const range = loadPlace(table.getRange());
      range.load("formulas");
      return { wanted, table, range };
    });
    await context.sync();
    const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    const placed = loaded.map(({ wanted, table, range }) => {
      const places = placesOf(wanted, placeOf(range));
      if (places.grows && !canResize) {
        const { lastRow, firstRow } = places.below;
        const text = writeText.tooShort(table.worksheet.name, wanted.table, lastRow - firstRow + 1);
        throw new UserError(text, "no Table.resize");
      }
      const sheet = context.workbook.worksheets.getItem(table.worksheet.name);
      const inTheWay = places.grows
        ? sheet.getRange(rangeName(places.below)).getUsedRangeOrNullObject(true)
        : null;
      inTheWay?.load("address");
      return { wanted, table, sheet, places, inTheWay, first: range.formulas[1] ?? [] };
    });
    await context.sync();
    for (const { table, inTheWay } of placed)
      if (inTheWay && !inTheWay.isNullObject) {
        const cells = inTheWay.address.slice(inTheWay.address.lastIndexOf("!") + 1);
        throw new UserError(writeText.noRoom(table.worksheet.name, cells), "cells in the way");
      }

    for (const { wanted, table, sheet, places, first } of placed) {
      const { place, held, grows } = places;
      const content = contentOf(wanted, first);
      // Rows that the table has no more are emptied with the same write, and then left out of it where Excel can do that.
      const blank = new Array<string>(wanted.headings.length).fill("");
      while (content.length < held.lastRow - place.firstRow + 1) content.push(blank);
      const written = { ...place, lastRow: place.firstRow + content.length - 1 };
      if (canResize && grows) table.resize(rangeName(place));
      sheet.getRange(rangeName(written)).formulas = content;
      if (canResize && written.lastRow > place.lastRow) table.resize(rangeName(place));
    }
    await context.sync();
  }, steps);
}

/** Where a table stands, where it is to stand, and the rows that it is to take in. */
function placesOf({ headings, rows }: TableRows, held: RangeAddress) {
  const { firstRow, firstColumn } = held;
  const place = {
    firstRow,
    firstColumn,
    lastRow: firstRow + rows.length,
    lastColumn: firstColumn + headings.length - 1,
  };
  const below = { ...place, firstRow: held.lastRow + 1 };
  return { held, place, below, grows: below.lastRow >= below.firstRow };
}

function contentOf({ headings, rows }: TableRows, first: readonly unknown[]) {
  const filled = rows.map((row) =>
    row.map((cell, index) => (cell === null ? (first[index] as string) : toExcel(cell))),
  );
  return [headings.map(toExcel), ...filled];
}
