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

/** The cells in which something stands, and those that a chart would hide. */
export function contentCells(description: SheetDescription): RangeAddress[] {
  const { texts, namedCells, tables, charts = [] } = description;
  const cells = (row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress => ({
    firstRow: row,
    firstColumn: column,
    lastRow: row + rowCount - 1,
    lastColumn: column + columnCount - 1,
  });
  return [
    cells(1, 1, 2),
    ...[...texts, ...namedCells].map(({ row, column }) => cells(row, column)),
    ...tables.map(({ row, column, rowCount, columns }) => cells(row, column, rowCount + 1, columns.length)),
    ...charts.flatMap(({ place: { row, column, rowCount, columnCount } }) => [
      cells(row - 1, column),
      cells(row, column, rowCount, columnCount),
    ]),
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
