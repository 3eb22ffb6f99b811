import { runBatch } from "./run";

/** The sheet in front. One request. */
export function activeSheet(): Promise<{ readonly id: string; readonly name: string }> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id,name");
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

/** The name of the sheet on which a table of ours stands; null when there is none. One request. */
export function sheetOfTable(name: string): Promise<string | null> {
  return runBatch(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("worksheet/name");
    await context.sync();
    return table.isNullObject ? null : table.worksheet.name;
  });
}
