import { runBatch } from "./run";

/** What a screen wants to hear of. */
export interface WorkbookListener {
  /** Cells changed, by somebody's hand; what this add-in wrote itself is not told. */
  changed(): void;
  /** Something else is selected, on the sheet with this id. */
  selected(sheetId: string): void;
}

/**
 * Tells of changes and selections from now on, as long as the pane is open. These are hints: Excel doesn't tell of
 * everything that happens to a workbook. One request.
 */
export function watchWorkbook(listener: WorkbookListener): Promise<void> {
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") listener.changed();
    });
    worksheets.onSelectionChanged.add(async ({ worksheetId }) => listener.selected(worksheetId));
    await context.sync();
  });
}

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
