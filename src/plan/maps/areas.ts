import type { RangeAddress } from "../cell";
import type { TableMap } from "./tableMap";

/** Parts of a sheet. */
export type Areas = readonly RangeAddress[];

/** True for a cell in one of the areas. */
export function isIn(areas: Areas, row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
  );
}

/** Where the heading of a table stands. */
export function headingArea({ headerRows: [firstRow, lastRow], columns }: TableMap): RangeAddress {
  const all = columns.map(({ column }) => column);
  return { firstRow, lastRow, firstColumn: Math.min(...all), lastColumn: Math.max(...all) };
}

/** Where a table stands with all its rows. */
export function tableArea(table: TableMap): RangeAddress {
  const heading = headingArea(table);
  return { ...heading, lastRow: Math.max(heading.lastRow, table.lastRow) };
}
