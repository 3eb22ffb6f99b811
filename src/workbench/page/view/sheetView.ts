import {
  BooleanNumber,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";
import { lastColumn, lastRow, areaOf } from "../../host/book/area";
import { extentOf } from "../../host/book/storedCells";
import type { Area, SheetData, StyleData } from "../../host/book/data";
import type { Looks } from "./looks";

/** Excel's width of a column and height of a row that nobody has set, in pixels. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** A sheet shows at least so much, and some room behind what is used. */
const LEAST = { rows: 200, columns: 26 };
const ROOM = { rows: 50, columns: 5 };

/** What is drawn of a sheet besides its cells. */
export type SheetFrame = Omit<
  IWorksheetData,
  "id" | "name" | "cellData" | "scrollTop" | "scrollLeft" | "rightToLeft" | "rowHeader" | "columnHeader"
>;

export function sheetFrame(sheet: SheetData, styles: readonly StyleData[], looks: Looks): SheetFrame {
  const used = extentOf(sheet);
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

/** A character of the standard font is seven pixels wide; the room around a cell's text is in a file's widths already. */
function pixelsOfWidth(characters: number): number {
  return Math.round(characters * 7);
}

export function widthOfPixels(pixels: number): number {
  return pixels / 7;
}

function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}

export function heightOfPixels(pixels: number): number {
  return (pixels * 3) / 4;
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
    if (height !== null) Object.assign(shown, { h: pixelsOfHeight(height), ia: BooleanNumber.FALSE });
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
      if (style !== 0)
        shown.s = looks.nameOf({ own: styles[style]!, table: null, rules: null, isCentered: false });
      columns[column] = shown;
    }
  return columns;
}
