import type { Additions } from "../../sheet/additions";
import { writeText } from "../../text/write";
import { UserError } from "../errors";
import { toExcel } from "./cells";
import type { Payload } from "./payload";

/** @throws UserError where a table has to grow and this Excel can't do that */
export function requireGrowth({ rows }: Additions): void {
  const growing = rows.find(({ resizeTo }) => resizeTo !== null);
  if (!growing || Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  const count = growing.columns[0]?.cells.length ?? 0;
  throw new UserError(writeText.tooShort(growing.sheet, growing.table, count), "no Table.resize");
}

/** What making a table longer, or writing one formula to a column, comes to in a request. */
const BYTES_PER_ACTION = 1000;

/** Queues changes to tables that stand already, in as many requests as their size asks for. */
export async function queueAdditions(
  { workbook }: Excel.RequestContext,
  { rows, formulas }: Additions,
  payload: Payload,
): Promise<void> {
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  for (const { sheet, table, row, columns, resizeTo } of rows) {
    if (canResize && resizeTo !== null)
      await payload.add(BYTES_PER_ACTION, () => workbook.tables.getItem(table).resize(resizeTo));
    const worksheet = workbook.worksheets.getItem(sheet);
    for (const { column, cells } of columns)
      await payload.addRows(
        cells.map((cell) => [toExcel(cell)]),
        (part, first) => {
          worksheet.getRangeByIndexes(row + first - 1, column - 1, part.length, 1).values = part;
        },
      );
  }
  for (const { table, heading, formula } of formulas)
    await payload.add(BYTES_PER_ACTION + formula.formula.length, () => {
      const cells = workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      // One formula for all of them, which Excel takes in place of an array.
      cells.formulas = formula.formula as unknown as string[][];
    });
}
