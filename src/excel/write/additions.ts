import type { Additions } from "../../sheet/additions";
import { toExcel } from "./cells";

/** Queues changes to tables that stand already. */
export function queueAdditions({ workbook }: Excel.RequestContext, { rows, formulas }: Additions): void {
  for (const { sheet, table, row, columns, resizeTo } of rows) {
    if (resizeTo !== null) workbook.tables.getItem(table).resize(resizeTo);
    const worksheet = workbook.worksheets.getItem(sheet);
    for (const { column, cells } of columns)
      worksheet.getRangeByIndexes(row - 1, column - 1, cells.length, 1).values = cells.map((cell) => [
        toExcel(cell),
      ]);
  }
  for (const { table, heading, formula } of formulas) {
    const cells = workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    // One formula for all of them, which Excel takes in place of an array.
    cells.formulas = formula.formula as unknown as string[][];
  }
}
