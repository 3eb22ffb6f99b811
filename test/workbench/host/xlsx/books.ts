import type {
  BookData,
  CellData,
  ConditionalFormatData,
  SheetData,
  StyleData,
  TableColumnData,
  TableData,
  ValidationData,
} from "../../../../src/workbench/host/book/data";
import { DEFAULT_STYLE, newSheetData } from "../../../../src/workbench/host/book/empty";

export const plainStyle: StyleData = {
  ...DEFAULT_STYLE,
  font: { ...DEFAULT_STYLE.font, name: "Calibri", size: 11 },
};

export function book(sheets: readonly SheetData[], rest: Partial<BookData> = {}): BookData {
  return { dateSystem: 1900, sheets, activeSheet: 0, names: [], styles: [plainStyle], ...rest };
}

export function sheet(name: string, rest: Partial<SheetData> = {}): SheetData {
  return { ...newSheetData(name), ...rest };
}

export function cell(
  row: number,
  column: number,
  value: CellData["value"],
  rest: Partial<CellData> = {},
): CellData {
  return { row, column, value, formula: null, arrayArea: null, style: 0, ...rest };
}

/** Cells of rows of plain values, from a cell on. */
export function block(
  row: number,
  column: number,
  values: readonly (readonly CellData["value"][])[],
): CellData[] {
  return values.flatMap((line, down) => line.map((value, right) => cell(row + down, column + right, value)));
}

export function tableColumn(name: string, rest: Partial<TableColumnData> = {}): TableColumnData {
  return { name, formula: null, totalFunction: null, totalLabel: null, totalFormula: null, ...rest };
}

export function table(
  name: string,
  area: TableData["area"],
  columns: readonly TableColumnData[],
  rest: Partial<TableData> = {},
): TableData {
  return {
    name,
    area,
    headerRow: true,
    totalRow: false,
    columns,
    style: "TableStyleMedium2",
    bandedRows: true,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButtons: true,
    altTitle: null,
    altText: null,
    ...rest,
  };
}

export function validation(
  rest: Partial<ValidationData> & Pick<ValidationData, "areas" | "type">,
): ValidationData {
  return {
    operator: null,
    formula1: null,
    formula2: null,
    ignoreBlanks: true,
    inCellDropDown: true,
    prompt: null,
    error: null,
    ...rest,
  };
}

export function conditional(
  areas: ConditionalFormatData["areas"],
  priority: number,
  rule: ConditionalFormatData["rule"],
): ConditionalFormatData {
  return { areas, priority, stopIfTrue: false, rule };
}
