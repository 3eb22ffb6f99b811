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

export const plainStyle: StyleData = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: null,
    strikethrough: false,
    color: null,
  },
  fill: null,
  borders: {},
  alignment: { horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0, shrink: false },
  locked: true,
  formulaHidden: false,
};

export function book(sheets: readonly SheetData[], rest: Partial<BookData> = {}): BookData {
  return { dateSystem: 1900, sheets, activeSheet: 0, names: [], styles: [plainStyle], ...rest };
}

export function sheet(name: string, rest: Partial<SheetData> = {}): SheetData {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    protection: null,
    cells: [],
    columns: [],
    rows: [],
    defaultColumnWidth: null,
    defaultRowHeight: null,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    autoFilter: null,
    freeze: null,
    showGridlines: true,
    zoom: null,
    page: {
      orientation: null,
      paperSize: null,
      fitToWidth: null,
      fitToHeight: null,
      scale: null,
      margins: null,
      printArea: null,
      titleRows: null,
      titleColumns: null,
      centerHorizontally: false,
      centerVertically: false,
      header: null,
      footer: null,
      rowBreaks: [],
    },
    hyperlinks: [],
    notes: [],
    ...rest,
  };
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
