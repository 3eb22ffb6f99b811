import type { Univer } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { ChangedCells } from "./shownRows";

/** The cell of the screen that its user is typing into. */
export class OpenCell {
  private editor: IEditorBridgeService | null = null;
  private isWaiting = false;

  /** @param onClosed told when a cell is closed of which something was left out meanwhile */
  constructor(
    private readonly univer: Univer,
    private readonly unit: string,
    private readonly onClosed: () => void,
  ) {}

  /**
   * Finds the open cell among changes of a sheet, which have to leave it out: Univer would begin again with what it has,
   * in the middle of a word. They are asked for again when it is closed.
   * @returns the cell; null when none of them is open
   */
  leftOut(sheetId: string, changed: ChangedCells): { readonly row: number; readonly column: number } | null {
    const editor = this.follow();
    const at = editor.getEditLocation();
    if (!editor.isVisible().visible || at?.unitId !== this.unit || at.sheetId !== sheetId) return null;
    const { row, column } = at;
    if (changed[row]?.[column] === undefined) return null;
    this.isWaiting = true;
    return { row, column };
  }

  /** Univer's editor is there once a workbook is on the screen. */
  private follow(): IEditorBridgeService {
    if (this.editor) return this.editor;
    this.editor = this.univer.__getInjector().get(IEditorBridgeService);
    this.editor.visible$.subscribe(({ visible }) => {
      if (visible || !this.isWaiting) return;
      this.isWaiting = false;
      // What was typed is on its way to the workbook.
      setTimeout(this.onClosed);
    });
    return this.editor;
  }
}
