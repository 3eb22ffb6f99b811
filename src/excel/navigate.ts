import { cellName, type CellAddress } from "../plan/cell";
import { navigateText } from "../text/navigate";
import { UserError } from "./errors";
import { runBatch } from "./run";

/**
 * Brings a sheet to the front and, where a cell is given, selects it. Two requests.
 * @throws UserError when the sheet is gone or hidden, or Excel won't select (a protected sheet, another workbook in front)
 */
export function goTo({ sheet, ...cell }: { readonly sheet: string } & Partial<CellAddress>): Promise<void> {
  return runBatch(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility,protection/protected");
    await context.sync();
    if (worksheet.isNullObject) throw new UserError(navigateText.noSheet(sheet), "no such sheet");
    if (worksheet.visibility !== "Visible") throw new UserError(navigateText.hidden(sheet), "hidden sheet");
    worksheet.activate();
    const name = cell.row && cell.column ? cellName(cell.row, cell.column) : null;
    if (name !== null) worksheet.getRange(name).select();
    try {
      await context.sync();
    } catch (error) {
      const { code = "" } = error as { code?: string };
      const isProtected = worksheet.protection.protected;
      const sentence = isProtected ? navigateText.protectedSheet : navigateText.refused;
      throw new UserError(sentence(sheet, name ?? "A1"), code, { cause: error });
    }
  });
}
