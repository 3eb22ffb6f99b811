import { runBatch } from "./run";

/** What a screen wants to hear of. */
export interface WorkbookListener {
  /** Cells changed, by somebody's hand; what this add-in wrote itself is not told. */
  changed(): void;
  /**
   * Something else is selected, or another sheet came to the front: the one with this id. The cells by their address on it
   * where they were selected; null where the sheet came to the front.
   */
  selected(sheetId: string, address: string | null): void;
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
    worksheets.onActivated.add(async ({ worksheetId }) => listener.selected(worksheetId, null));
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) =>
      listener.selected(worksheetId, address),
    );
    await context.sync();
  });
}
