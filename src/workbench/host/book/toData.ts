import type { Area, BookData, CellData, SheetData } from "./data";
import { lastColumn, lastRow } from "./area";
import type { Sheet } from "./sheet";
import { formulaOf } from "./univer/cell";
import type { Workbook } from "./workbook";

/** The workbook as data; formulas with the values of the last calculation. */
export function toBookData(workbook: Workbook): BookData {
  return {
    dateSystem: workbook.dateSystem,
    sheets: workbook.sheets.map(toSheetData),
    activeSheet: workbook.activeSheet.position,
    names: workbook.names.all,
    styles: workbook.styles.all,
    ...(workbook.theme === undefined ? {} : { theme: workbook.theme }),
  };
}

function toSheetData(sheet: Sheet): SheetData {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    protection: sheet.protection,
    cells: toCells(sheet),
    columns: sheet.lines.columns,
    rows: sheet.lines.rows,
    merges: sheet.merges,
    tables: sheet.workbook.tables.on(sheet).map((table) => table.data),
    validations: sheet.validations,
    conditionalFormats: sheet.rules.data,
    freeze: sheet.freeze,
    showGridlines: sheet.showGridlines,
    page: sheet.page,
    ...sheet.extras,
  };
}

/** Row by row; cells that an array formula fills have its value and no formula, as in files. */
function toCells(sheet: Sheet): CellData[] {
  const cells: CellData[] = [];
  const filled: CellData[] = [];
  const stored = sheet.cells.rows();
  for (const rowKey of Object.keys(stored)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(stored[row]!)) {
      const column = Number(columnKey);
      const cell = stored[row]![column]!;
      const array = cell.custom?.array;
      const spill = array === undefined ? sheet.cells.spillArea(row, column) : null;
      const arrayArea = array === undefined ? spill : { row, column, ...array };
      if (spill !== null) filled.push(...spilledCells(sheet, spill));
      cells.push({
        row,
        column,
        value: sheet.cells.value(row, column),
        formula: formulaOf(cell),
        arrayArea,
        style: sheet.cells.styleIndex(row, column),
      });
    }
  }
  if (filled.length === 0) return cells;
  return [...cells, ...filled].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells that show a part of a formula's result and have nothing of their own to be listed for. */
function spilledCells(sheet: Sheet, area: Area): CellData[] {
  const cells: CellData[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (sheet.cells.at(row, column) !== undefined) continue;
      const value = sheet.cells.value(row, column);
      const style = sheet.cells.styleIndex(row, column);
      cells.push({ row, column, value, formula: null, arrayArea: null, style });
    }
  }
  return cells;
}
