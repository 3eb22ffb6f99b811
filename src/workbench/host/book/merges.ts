import { HostError } from "../errors";
import { areaOf, lastColumn, lastRow, overlaps } from "./area";
import type { Area } from "./data";
import { requireUnprotected } from "./protection";
import { requireOnSheet } from "./rules";
import type { Sheet } from "./sheet";
import { clearCells } from "./write";

/** Merges cells. Keeps the upper left one and empties the others, as Excel does. */
export function mergeCells(sheet: Sheet, area: Area): void {
  requireOnSheet(area);
  requireUnprotected(sheet, "merge cells");
  if (area.rowCount * area.columnCount === 1) return;
  if (sheet.workbook.tables.all.some((table) => table.sheet === sheet && overlaps(table.area, area))) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  if (sheet.cells.cutsArray(area)) {
    throw new HostError("InvalidOperation", "Part of an array formula can't be merged.");
  }
  sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, area)), area];
  const rest = [
    areaOf(area.row, area.column + 1, area.row, lastColumn(area)),
    areaOf(area.row + 1, area.column, lastRow(area), lastColumn(area)),
  ];
  for (const part of rest) {
    if (part.rowCount > 0 && part.columnCount > 0) clearCells(sheet, part, "contents");
  }
}

/** Takes all merged cells apart that an area touches. */
export function unmergeCells(sheet: Sheet, area: Area): void {
  requireOnSheet(area);
  requireUnprotected(sheet, "unmerge cells");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}
