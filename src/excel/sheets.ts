import type { CellValue } from "../plan/cell";
import type { Steps } from "./job";
import { runBatch } from "./run";

/** The sheet in front, and the row and column of the cell that is selected on it. One request. */
export function activeSheet(): Promise<{
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
}> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    await context.sync();
    return { id: sheet.id, name: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });
}

/** The name of the sheet on which the first of some tables of ours stands; null when there is none. One request. */
export function sheetOfTables(names: readonly string[]): Promise<string | null> {
  return runBatch(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of tables) table.load("worksheet/name");
    await context.sync();
    return tables.find((table) => !table.isNullObject)?.worksheet.name ?? null;
  });
}

/** Requests that `tableValues` takes. */
export const TABLE_REQUESTS = 2;

/** What stands in a table, its headings first; null where the workbook has no such table. Two requests. */
export function tableValues(name: string, steps: Steps): Promise<CellValue[][] | null> {
  return runBatch(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await context.sync();
    const range = table.isNullObject ? null : table.getRange();
    range?.load("values");
    await context.sync();
    return (range?.values as CellValue[][] | undefined) ?? null;
  }, steps);
}
