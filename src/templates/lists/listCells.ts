import type { CellValue } from "../../plan/cell";
import type { Growing } from "../growth/addedRows";

/**
 * Where columns of a table on the sheet "Lists" stand: by the headings that it was made with, or, where somebody has
 * renamed one, by its place among them.
 * @param headings all of them, as the table was made
 */
export function listColumns({ sheet, table }: Growing, headings: readonly string[]): (number | null)[] {
  const { firstRow, firstColumn, lastColumn } = table.range;
  const headingAt = (column: number) => String(sheet.cells.at(firstRow, column)).trim();
  const places = headings.map((heading) => {
    for (let column = firstColumn; column <= lastColumn; column++)
      if (headingAt(column).toLowerCase() === heading.toLowerCase()) return column;
    return null;
  });
  return places.map((place, index) => {
    const column = firstColumn + index;
    return place ?? (column <= lastColumn && !places.includes(column) ? column : null);
  });
}

/** The rows of such a table, each with the cells of the given columns; "" for a column that is gone. */
export function listCells(growing: Growing, headings: readonly string[]): CellValue[][] {
  const columns = listColumns(growing, headings);
  const { cells } = growing.sheet;
  const { firstRow, lastRow } = growing.table.range;
  return Array.from({ length: lastRow - firstRow }, (_, index) =>
    columns.map((column) => (column === null ? "" : cells.at(firstRow + 1 + index, column))),
  );
}
