import type { CornerData } from "./chartData";
import { DEFAULT_HEIGHT, pointsOfCharacters } from "../widths";

/** What has to be known of a sheet's rows and columns; sizes in points, 0 for what is hidden. */
export interface Grid {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

/** The grid of a sheet whose columns are measured in characters, as files and the book have them. */
export function gridOf(sheet: {
  columnWidth(column: number): { readonly width: number | null; readonly hidden: boolean };
  rowHeight(row: number): { readonly height: number | null; readonly hidden: boolean };
}): Grid {
  return {
    columnWidth(column) {
      const { width, hidden } = sheet.columnWidth(column);
      return hidden ? 0 : pointsOfCharacters(width);
    },
    rowHeight(row) {
      const { height, hidden } = sheet.rowHeight(row);
      return hidden ? 0 : (height ?? DEFAULT_HEIGHT);
    },
  };
}

/** A frame in points from the sheet's upper left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function frameOf(grid: Grid, from: CornerData, to: CornerData): Frame {
  const start = pointOf(grid, from);
  const end = pointOf(grid, to);
  return {
    left: start.x,
    top: start.y,
    width: Math.max(0, end.x - start.x),
    height: Math.max(0, end.y - start.y),
  };
}

export function cornersOf(
  grid: Grid,
  { left, top, width, height }: Frame,
): { from: CornerData; to: CornerData } {
  return { from: cornerAt(grid, left, top), to: cornerAt(grid, left + width, top + height) };
}

/** Where a corner lies, in points from the sheet's upper left corner. */
export function pointOf(grid: Grid, { row, column, x, y }: CornerData): { x: number; y: number } {
  let left = 0;
  for (let index = 0; index < column; index++) left += grid.columnWidth(index);
  let top = 0;
  for (let index = 0; index < row; index++) top += grid.rowHeight(index);
  // A corner can't lie beyond its cell: that may have become smaller.
  return { x: left + Math.min(x, grid.columnWidth(column)), y: top + Math.min(y, grid.rowHeight(row)) };
}

function cornerAt(grid: Grid, left: number, top: number): CornerData {
  const [column, x] = cellAt((index) => grid.columnWidth(index), left);
  const [row, y] = cellAt((index) => grid.rowHeight(index), top);
  return { row, column, x, y };
}

/** No sheet is so large that a frame far out would be worth looking for further. */
const FURTHEST = 1_048_575;

function cellAt(size: (index: number) => number, distance: number): [index: number, rest: number] {
  let index = 0;
  let rest = Math.max(0, distance);
  for (; index < FURTHEST; index++) {
    const own = size(index);
    // Exactly at an edge the next cell begins.
    if (rest < own) break;
    rest -= own;
  }
  return [index, rest];
}
