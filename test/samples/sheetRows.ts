import type { CellValue, Workbook, Worksheet } from "exceljs";

/** A row of a sheet of the sample, its cells by heading. */
export interface SheetRow {
  readonly sheet: string;
  readonly row: number;
  /** What stands in the cell: text, a number, a date; null for an empty cell; the result of a formula. */
  value(heading: string): string | number | boolean | Date | null;
  /** The same as trimmed text, "" for an empty cell. */
  text(heading: string): string;
  address(heading: string): string;
}

/** The rows under a heading row that say something in more than their first cell. */
export function sheetRows(book: Workbook, name: string, headerRow: number): SheetRow[] {
  const sheet = book.getWorksheet(name)!;
  const columns = new Map<string, number>();
  sheet.getRow(headerRow).eachCell((cell, column) => columns.set(String(cell.value), column));
  const rows: SheetRow[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount; row++) {
    const filled = [...columns.values()].filter((column) => plain(sheet, row, column) !== null);
    if (filled.length > 1) rows.push(sheetRow(sheet, row, columns));
  }
  return rows;
}

function sheetRow(sheet: Worksheet, row: number, columns: ReadonlyMap<string, number>): SheetRow {
  const columnOf = (heading: string) => {
    const column = columns.get(heading);
    if (column === undefined) throw new Error(`${sheet.name} has no heading ${heading}`);
    return column;
  };
  const value = (heading: string) => plain(sheet, row, columnOf(heading));
  return {
    sheet: sheet.name,
    row,
    value,
    text: (heading) => String(value(heading) ?? "").trim(),
    address: (heading) => sheet.getCell(row, columnOf(heading)).address,
  };
}

function plain(sheet: Worksheet, row: number, column: number): string | number | boolean | Date | null {
  const value: CellValue = sheet.getCell(row, column).value;
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "object" || value instanceof Date) return value;
  if ("formula" in value) {
    const result = value.result;
    if (result === undefined) return null;
    return typeof result === "object" && !(result instanceof Date) ? result.error : result;
  }
  throw new Error(`${sheet.name} has a kind of cell that is not expected here: ${JSON.stringify(value)}`);
}
