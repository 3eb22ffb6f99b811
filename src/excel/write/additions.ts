import type { Additions } from "../../sheet/additions";
import { writeText } from "../../text/write";
import { UserError } from "../errors";
import { toExcel } from "./cells";

/** @throws UserError where a table has to grow and this Excel can't do that */
export function requireGrowth({ rows }: Additions): void {
  const growing = rows.find(({ resizeTo }) => resizeTo !== null);
  if (!growing || Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  const count = growing.columns[0]?.cells.length ?? 0;
  throw new UserError(writeText.tooShort(growing.sheet, growing.table, count), "no Table.resize");
}

/** Queues changes to tables that stand already. */
export function queueAdditions({ workbook }: Excel.RequestContext, { rows, formulas }: Additions): void {
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  for (const { sheet, table, row, columns, resizeTo } of rows) {
    if (canResize && resizeTo !== null) workbook.tables.getItem(table).resize(resizeTo);
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
