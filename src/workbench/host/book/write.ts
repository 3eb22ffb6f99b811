import { HostError } from "../errors";
import type { CellInput } from "./book";
import type { Area, StyleData } from "./data";
import { areaOf, bounding, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { makeCell } from "./cells";
import { normalizeStructured } from "./formulas/rename";
import { requireFormula } from "./formulas/tokens";
import type { Translation } from "./formulas/translate";
import { requireOption, requireUnlocked } from "./protection";
import { requireOnSheet } from "./rules";
import type { Sheet } from "./sheet";
import { univerStyleId } from "./styles";
import type { CellChanges, CellExtras, StoredCell } from "./univer/cell";

/** Writes contents into cells, which keep their formats. Throws before anything has changed. */
export function writeCells(
  sheet: Sheet,
  area: Area,
  contents: readonly (readonly (CellInput | undefined)[])[],
): void {
  requireOnSheet(area);
  if (contents.length !== area.rowCount || contents.some((row) => row.length !== area.columnCount)) {
    throw new HostError(
      "InvalidArgument",
      `The contents don't have the area's shape of ${area.rowCount} × ${area.columnCount}.`,
    );
  }
  requireUnlocked(sheet, area);
  requireWholeArrays(sheet, area);
  const prepare = formulaPreparer(sheet);
  const changes: CellChanges = {};
  contents.forEach((inputs, rowOffset) => {
    const row = area.row + rowOffset;
    const changed: Record<number, StoredCell | null> = {};
    inputs.forEach((input, columnOffset) => {
      if (input === undefined) return;
      const column = area.column + columnOffset;
      changed[column] = writtenCell(sheet, row, column, input, prepare);
    });
    changes[row] = changed;
  });
  sheet.cells.put(changes, area);
  sheet.workbook.tables.onWritten(sheet, area);
  sheet.workbook.emit({ kind: "changed", sheet, area, change: "edited" });
}

type Prepare = (formula: string, row: number, column: number) => { text: string; translation: Translation };

function writtenCell(
  sheet: Sheet,
  row: number,
  column: number,
  input: CellInput,
  prepare: Prepare,
): StoredCell | null {
  const old = sheet.cells.at(row, column);
  const style = old?.custom?.style ?? (sheet.lines.style(row, column) || undefined);
  if (input === null) return makeCell(style, null, null);
  if ("value" in input) return makeCell(style, input.value, null);
  const formula = prepare(input.formula, row, column);
  // Excel takes a formula with a function that it doesn't know, and shows that it doesn't.
  const value = formula.translation.reason === "unknownFunction" ? { error: "#NAME?" } : null;
  return makeCell(style, value, formula);
}

/** Checks each formula text once and gives it with the workbook's own names. */
export function formulaPreparer(sheet: Sheet): Prepare {
  const { tables } = sheet.workbook;
  const known = new Map<string, string>();
  return (formula, row, column) => {
    const own = tables.at(sheet.name, row, column);
    const key = `${own?.name ?? ""}\n${formula}`;
    let text = known.get(key);
    if (text === undefined) {
      requireFormula(formula);
      const normal = normalizeStructured(formula, own, (name) => tables.find(name));
      if (normal.problem !== null) {
        throw new HostError("InvalidArgument", `The formula can't be used: ${formula} (${normal.problem})`);
      }
      text = normal.formula;
      known.set(key, text);
    }
    const translation = sheet.cells.translate(text, row, column);
    if (translation.reason === "notSupported") {
      throw new HostError("NotImplemented", `This host can't calculate the formula ${formula}.`);
    }
    return { text, translation };
  };
}

/** Empties cells, or takes their formats away, or both; whole rows and columns lose their own formats too. */
export function clearCells(sheet: Sheet, area: Area, what: "all" | "contents" | "formats"): void {
  requireOnSheet(area);
  requireUnlocked(sheet, area);
  if (what !== "formats") requireWholeArrays(sheet, area);
  if (what !== "contents") changeLineStyles(sheet, area, () => 0);
  // Where all of a sheet is used is found out anew after every change: asked for only where an area is as long as the sheet.
  const part = area.rowCount === MAX_ROWS ? sheet.cells.inhabited(area) : area;
  if (part === null) return;
  const changes: CellChanges = {};
  let inside: Area | null = null;
  eachStored(sheet, part, (row, column, cell) => {
    (changes[row] ??= {})[column] = cleared(cell, what, sheet.lines.style(row, column));
    inside = inside === null ? areaOf(row, column) : bounding(inside, areaOf(row, column));
  });
  if (inside === null) return;
  sheet.cells.put(changes, inside);
  if (what === "formats") return;
  sheet.workbook.tables.onWritten(sheet, inside);
  sheet.workbook.emit({ kind: "changed", sheet, area: inside, change: "edited" });
}

function cleared(
  cell: StoredCell,
  what: "all" | "contents" | "formats",
  lineStyle: number,
): StoredCell | null {
  // A row or column format that stays would shine through a cell without one.
  const plain = lineStyle === 0 ? undefined : 0;
  if (what === "all") return makeCell(plain, null, null);
  if (what === "contents") return makeCell(cell.custom?.style, null, null);
  return withStyle(cell, plain);
}

/** Changes the look of every cell of an area; of whole rows and columns also that of the cells to come. */
export function restyleCells(sheet: Sheet, area: Area, change: (style: StyleData) => StyleData): void {
  requireOnSheet(area);
  requireOption(sheet, "allowFormatCells");
  const { styles } = sheet.workbook;
  const known = new Map<number, number>();
  const changed = (index: number) => {
    let result = known.get(index);
    if (result === undefined) known.set(index, (result = styles.indexOf(change(styles.get(index)))));
    return result;
  };
  const whole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
  const cells = whole ? sheet.cells.inhabited(area) : area;
  const changes: CellChanges = {};
  if (cells !== null) {
    for (let row = cells.row; row <= lastRow(cells); row++) {
      const columns: Record<number, StoredCell | null> = {};
      for (let column = cells.column; column <= lastColumn(cells); column++) {
        const cell = sheet.cells.at(row, column);
        if (whole && cell === undefined) continue;
        columns[column] = withStyle(cell ?? {}, changed(sheet.cells.styleIndex(row, column)));
      }
      changes[row] = columns;
    }
  }
  if (whole) changeLineStyles(sheet, area, changed);
  if (cells !== null) sheet.cells.putStyles(changes, cells);
}

function changeLineStyles(sheet: Sheet, area: Area, change: (style: number) => number): void {
  if (area.rowCount === MAX_ROWS) {
    sheet.lines.setColumns(area.column, lastColumn(area), (column) => ({
      ...column,
      style: change(column.style),
    }));
    for (const row of sheet.lines.rows) {
      if (area.columnCount < MAX_COLUMNS || row.style === 0) continue;
      sheet.lines.setRows(row.row, row.row, (old) => ({ ...old, style: change(old.style) }));
    }
  } else if (area.columnCount === MAX_COLUMNS) {
    sheet.lines.setRows(area.row, lastRow(area), (row) => ({ ...row, style: change(row.style) }));
  }
}

function withStyle(cell: StoredCell, style: number | undefined): StoredCell | null {
  const changed: StoredCell = { ...cell };
  delete changed.s;
  delete changed.custom;
  if (style !== undefined && style > 0) changed.s = univerStyleId(style);
  const extras = { ...cell.custom, style };
  if (style === undefined) delete extras.style;
  if (Object.keys(extras).length > 0) changed.custom = extras as CellExtras;
  return Object.keys(changed).length === 0 ? null : changed;
}

function eachStored(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, cell: StoredCell) => void,
): void {
  const rows = sheet.cells.rows();
  for (let row = area.row; row <= lastRow(area); row++) {
    for (const key of Object.keys(rows[row] ?? {})) {
      const column = Number(key);
      if (column >= area.column && column <= lastColumn(area)) visit(row, column, rows[row]![column]!);
    }
  }
}

/** @throws HostError InvalidOperation when only a part of an array formula's cells would change. */
export function requireWholeArrays(sheet: Sheet, area: Area): void {
  if (sheet.cells.cutsArray(area)) {
    throw new HostError("InvalidOperation", "You can't change part of an array.");
  }
}
