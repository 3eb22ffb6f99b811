import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import { lastColumn, lastRow, overlaps, areaOf } from "../../host/book/area";
import type { Area, CellData, SheetData, StyleData } from "../../host/book/data";
import { storedValue } from "../../host/book/univer/cell";
import { type Looks, tableLook } from "./looks";

/** Cells as Univer draws them, by row and column. */
export type ShownCells = Record<number, Record<number, ICellData>>;

/** What rules (conditional formats) add to a cell's look. */
export type RuleLook = (row: number, column: number) => IStyleData | null;

/** Excel's width of a column and height of a row that nobody has set, in pixels. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** A sheet shows at least so much, and some room behind what is used. */
const LEAST = { rows: 200, columns: 26 };
const ROOM = { rows: 50, columns: 5 };

/** What is drawn of a sheet's cells. Univer calculates nothing here: values are the book's, formulas are for reading. */
export function shownCells(
  sheet: SheetData,
  styles: readonly StyleData[],
  looks: Looks,
  ruleLook: RuleLook,
): ShownCells {
  const shown: ShownCells = {};
  for (const cell of sheet.cells) {
    const { row, column } = cell;
    const table = sheet.tables.find(({ area }) => overlaps(area, areaOf(row, column)));
    const below = table ? tableLook(table, row, column) : null;
    const look = looks.nameOf(styles[cell.style] ?? styles[0]!, below, ruleLook(row, column));
    const content = shownContent(cell);
    if (look !== undefined) content.s = look;
    (shown[row] ??= {})[column] = content;
  }
  for (const table of sheet.tables)
    addEmptyCells(table.area, shown, (row, column) => {
      const look = looks.nameOf(styles[0]!, tableLook(table, row, column), ruleLook(row, column));
      return look === undefined ? null : { s: look };
    });
  return shown;
}

function shownContent({ value, formula }: CellData): ICellData {
  return formula === null ? storedValue(value) : { ...storedValue(value), f: formula };
}

function addEmptyCells(
  area: Area,
  shown: ShownCells,
  make: (row: number, column: number) => ICellData | null,
): void {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (shown[row]?.[column]) continue;
      const cell = make(row, column);
      if (cell) (shown[row] ??= {})[column] = cell;
    }
}

/** What is drawn of a sheet besides its cells. */
export type SheetFrame = Omit<
  IWorksheetData,
  "id" | "name" | "cellData" | "scrollTop" | "scrollLeft" | "rightToLeft" | "rowHeader" | "columnHeader"
>;

export function sheetFrame(sheet: SheetData, styles: readonly StyleData[], looks: Looks): SheetFrame {
  const used = extent(sheet);
  return {
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: freezeOf(sheet.freeze),
    rowCount: Math.max(LEAST.rows, used.rows + ROOM.rows),
    columnCount: Math.max(LEAST.columns, used.columns + ROOM.columns),
    zoomRatio: (sheet.zoom ?? 100) / 100,
    defaultColumnWidth:
      sheet.defaultColumnWidth === null ? DEFAULT_WIDTH : pixelsOfWidth(sheet.defaultColumnWidth),
    defaultRowHeight:
      sheet.defaultRowHeight === null ? DEFAULT_HEIGHT : pixelsOfHeight(sheet.defaultRowHeight),
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowsOf(sheet),
    columnData: columnsOf(sheet, used.columns + ROOM.columns, styles, looks),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Univer's range of an area. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: lastRow(area),
    startColumn: area.column,
    endColumn: lastColumn(area),
  };
}

export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return areaOf(startRow, startColumn, endRow, endColumn);
}

/** A character of the standard font is seven pixels wide, and a cell has five around it. */
export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7 + 5);
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7);
}

export function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}

export function heightOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
}

function extent(sheet: SheetData): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { area } of sheet.tables) {
    rows = Math.max(rows, lastRow(area) + 1);
    columns = Math.max(columns, lastColumn(area) + 1);
  }
  return { rows, columns };
}

function freezeOf(freeze: SheetData["freeze"]): IFreeze {
  if (freeze === null) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

function rowsOf(sheet: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { row, height, hidden } of sheet.rows) {
    const shown: Partial<IRowData> = {};
    if (height !== null) shown.h = pixelsOfHeight(height);
    if (hidden) shown.hd = BooleanNumber.TRUE;
    rows[row] = shown;
  }
  return rows;
}

function columnsOf(
  sheet: SheetData,
  count: number,
  styles: readonly StyleData[],
  looks: Looks,
): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of sheet.columns)
    for (let column = first; column <= Math.min(last, count); column++) {
      const shown: Partial<IColumnData> = {};
      if (width !== null) shown.w = pixelsOfWidth(width);
      if (hidden) shown.hd = BooleanNumber.TRUE;
      const look = style === 0 ? undefined : looks.nameOf(styles[style]!, null, null);
      if (look !== undefined) shown.s = look;
      columns[column] = shown;
    }
  return columns;
}
