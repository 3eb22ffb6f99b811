import { cellName, type CellAddress } from "../plan/cell";
import { navigateText } from "../text/navigate";
import { UserError } from "./errors";
import { runBatch } from "./run";

/** A sheet, or a cell of it. */
export type Place = { readonly sheet: string } & Partial<CellAddress>;

/** What keeps a selected cell from being seen: its row or its column is hidden, or filtered out. */
export type OutOfSight = "row" | "column" | null;

/** The sheet that was to come to the front is hidden. */
export class HiddenSheet extends UserError {
  constructor(readonly sheet: string) {
    super(navigateText.hidden(sheet), "hidden sheet");
    this.name = "HiddenSheet";
  }
}

/**
 * Brings a sheet to the front and, where a cell is given, selects it. Two requests.
 * @returns whether the cell can be seen
 * @throws HiddenSheet; UserError when the sheet is gone, or Excel won't select (a protected sheet, another workbook in front)
 */
export function goTo({ sheet, ...cell }: Place): Promise<OutOfSight> {
  return runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility,protection/protected");
    await context.sync();
    if (worksheet.isNullObject) throw new UserError(navigateText.noSheet(sheet), "no such sheet");
    if (worksheet.visibility !== "Visible") throw new HiddenSheet(sheet);
    worksheet.activate();
    const name = cell.row && cell.column ? cellName(cell.row, cell.column) : null;
    const range = name === null ? null : worksheet.getRange(name);
    range?.load("rowHidden,columnHidden");
    range?.select();
    try {
      await context.sync();
    } catch (error) {
      const { code = "" } = error as { code?: string };
      const isProtected = worksheet.protection.protected;
      const sentence = isProtected ? navigateText.protectedSheet : navigateText.refused;
      throw new UserError(sentence(sheet, name ?? "A1"), code, { cause: error });
    }
    if (range?.rowHidden) return "row";
    return range?.columnHidden ? "column" : null;
  });
}

/** Shows a hidden sheet. One request. @throws UserError when the workbook's structure is protected, the sheet is gone, or Excel refuses */
export function showSheet(sheet: string): Promise<void> {
  return runBatch(async (context) => {
    context.workbook.worksheets.getItem(sheet).visibility = "Visible";
    try {
      await context.sync();
    } catch (error) {
      const { code = "" } = error as { code?: string };
      throw new UserError(navigateText.notShown(sheet), code, { cause: error });
    }
  });
}
