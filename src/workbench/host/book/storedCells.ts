import type { Area, CellData, SheetData } from "./data";
import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { makeCell } from "./cells";
import type { Translation } from "./formulas/translate";
import { univerStyleId } from "./styles";
import { storedValue, type CellExtras, type CellRows, type StoredCell } from "./univer/cell";
import { roomFor, type SheetSize } from "./univer/engine";

/** A sheet's cells as the engine stores them. */
export interface StoredSheet {
  readonly cells: CellRows;
  /** Formulas that came without a value. */
  readonly uncalculated: readonly Area[];
}

/**
 * Turns a sheet's cells into the engine's. Values of formulas are kept: they are what the user saw last, and the only
 * ones that formulas of functions the engine doesn't have can show.
 */
export function storedCells(
  sheet: SheetData,
  translate: (formula: string, row: number, column: number) => Translation,
): StoredSheet {
  const cells: CellRows = {};
  const uncalculated: Area[] = [];
  const styleOnly: CellExtras[] = [];
  const filled = filledByArrays(sheet.cells);
  for (const data of sheet.cells) {
    const { row, column } = data;
    const stored = storedCell(data, filled.has(`${row},${column}`), styleOnly, translate);
    if (stored === null) continue;
    (cells[row] ??= {})[column] = stored;
    if (stored.f !== undefined && data.value === null) uncalculated.push(areaOf(row, column));
  }
  return { cells, uncalculated };
}

/** How many rows and columns hold all cells and tables of a sheet. */
export function extentOf(sheet: SheetData): { readonly rows: number; readonly columns: number } {
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

/** How far the engine's sheet reaches: over all cells and tables, with room to spare. */
export function sheetSize(sheet: SheetData): SheetSize {
  const { rows, columns } = extentOf(sheet);
  return { rowCount: roomFor(rows, MAX_ROWS), columnCount: roomFor(columns, MAX_COLUMNS) };
}

function storedCell(
  data: CellData,
  isFilled: boolean,
  styleOnly: CellExtras[],
  translate: (formula: string, row: number, column: number) => Translation,
): StoredCell | null {
  const { row, column, style, value, formula, arrayArea } = data;
  if (isFilled) return makeCell(style, null, null, { filled: { value } });
  if (formula !== null) {
    const translation = translate(formula, row, column);
    const extras =
      arrayArea === null
        ? {}
        : { array: { rowCount: arrayArea.rowCount, columnCount: arrayArea.columnCount } };
    return makeCell(style, value, { text: formula, translation }, extras);
  }
  if (typeof value === "object" && value !== null) return makeCell(style, value, null);
  // By far the most cells are these: what they have in common is shared.
  const cell: StoredCell = storedValue(value);
  cell.custom = styleOnly[style] ??= { style };
  if (style > 0) cell.s = univerStyleId(style);
  return cell;
}

function filledByArrays(cells: readonly CellData[]): Set<string> {
  const filled = new Set<string>();
  for (const { row, column, arrayArea } of cells) {
    if (arrayArea === null) continue;
    for (let r = arrayArea.row; r <= lastRow(arrayArea); r++) {
      for (let c = arrayArea.column; c <= lastColumn(arrayArea); c++) {
        if (r !== row || c !== column) filled.add(`${r},${c}`);
      }
    }
  }
  return filled;
}
