import type { RangeAddress } from "../../plan/cell";
import type { SheetDescription } from "../../sheet/description";

/** The rectangle from A1 that a description fills. */
export function areaOf(description: SheetDescription): RangeAddress {
  const corners = [
    { row: 2, column: 1 },
    ...description.texts,
    ...description.namedCells,
    ...description.tables.map((table) => ({
      row: table.row + table.rowCount,
      column: table.column + table.columns.length - 1,
    })),
    ...(description.charts ?? []).map(({ place }) => ({
      row: place.row + place.rowCount - 1,
      column: place.column + place.columnCount - 1,
    })),
  ];
  return {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(...corners.map((corner) => corner.row)),
    lastColumn: Math.max(...corners.map((corner) => corner.column)),
  };
}

/** The parts of that rectangle in which something stands: tables, and lines of text as far as they may run. */
export function contentAreas(description: SheetDescription): RangeAddress[] {
  const { lastColumn } = areaOf(description);
  const line = (row: number, column: number): RangeAddress => ({
    firstRow: row,
    firstColumn: column,
    lastRow: row,
    lastColumn,
  });
  const { texts, namedCells, tables, charts = [] } = description;
  return [
    { ...line(1, 1), lastRow: 2 },
    ...[...texts, ...namedCells].map(({ row, column }) => line(row, column)),
    ...charts.map(({ place }) => line(place.row - 1, place.column)),
    ...tables.map(({ row, column, rowCount, columns }) => ({
      firstRow: row,
      firstColumn: column,
      lastRow: row + rowCount,
      lastColumn: column + columns.length - 1,
    })),
  ];
}

/** The rectangle from A1 that holds all of the given ones. */
export function unionOf(ranges: readonly RangeAddress[]): RangeAddress {
  return {
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(1, ...ranges.map((range) => range.lastRow)),
    lastColumn: Math.max(1, ...ranges.map((range) => range.lastColumn)),
  };
}

/** The parts of `wanted` that lie outside `held`, both from A1: right of it and below it. */
export function strips(wanted: RangeAddress, held: RangeAddress): RangeAddress[] {
  const parts: RangeAddress[] = [];
  if (wanted.lastColumn > held.lastColumn)
    parts.push({
      ...wanted,
      firstColumn: held.lastColumn + 1,
      lastRow: Math.min(wanted.lastRow, held.lastRow),
    });
  if (wanted.lastRow > held.lastRow) parts.push({ ...wanted, firstRow: held.lastRow + 1 });
  return parts;
}
