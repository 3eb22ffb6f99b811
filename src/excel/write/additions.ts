import { columnLetter } from "../../plan/cell";
import type { AddedColumns, AddedRows, Additions } from "../../sheet/additions";
import { writeText } from "../../text/write";
import { UserError } from "../errors";
import { toExcel } from "./cells";
import { columnLookBytes, queueColumnLook, setWidth } from "./look";
import type { Payload } from "./payload";
import { columnsBytes, queueColumns, queueLines, writeFormulas } from "./table";

/** What the names, ids and addresses around one write come to. */
const BYTES_PER_WRITE = 500;

/** @throws UserError where a table has to grow and this Excel can't do that */
export function requireGrowth({ rows, columns }: Additions): void {
  const growing = [...rows, ...columns].find(({ resizeTo }) => resizeTo !== null);
  if (!growing || Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  const { sheet, table } = growing;
  const text =
    "rowCount" in growing
      ? writeText.tooNarrow(sheet, table, growing.columns.length)
      : writeText.tooShort(sheet, table, growing.cells.length);
  throw new UserError(text, "no Table.resize");
}

/** Cells that a table grows into. */
interface Room {
  readonly columns: AddedColumns;
  readonly filled: Excel.Range;
}

/** Queues a look at the cells that tables grow into: formulas may stand there that show nothing. */
export function loadRoom(
  { workbook }: Excel.RequestContext,
  { columns }: Pick<Additions, "columns">,
): readonly Room[] {
  return columns
    .filter(({ resizeTo }) => resizeTo !== null)
    .map((added) => {
      const { sheet, row, column, rowCount } = added;
      const cells = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column - 1, rowCount, added.columns.length);
      cells.load("formulas");
      return { columns: added, filled: cells };
    });
}

/** @throws UserError where something stands in the cells, once they are loaded */
export function requireRoom(rooms: readonly Room[]): void {
  for (const { columns, filled } of rooms)
    if (filled.formulas.some((row: unknown[]) => row.some((cell) => cell !== "")))
      throw new UserError(
        writeText.noRoom(columns.sheet, writeText.column(columnLetter(columns.column))),
        "cells in the way",
      );
}

/** Writes changes to tables that stand already. */
export async function writeAdditions(
  context: Excel.RequestContext,
  payload: Payload,
  { columns, rows, formulas }: Additions,
): Promise<void> {
  const { workbook } = context;
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  for (const each of columns) await writeColumns(context, payload, each);
  for (const each of columns) await completeColumns(context, payload, each);
  for (const { sheet, table, row, column, cells, resizeTo, look } of rows) {
    await payload.add(BYTES_PER_WRITE, () => {
      if (canResize && resizeTo !== null) workbook.tables.getItem(table).resize(resizeTo);
    });
    if (look)
      await payload.add(columnLookBytes(look.columns.map((each) => each.look)), () =>
        queueRowsLook(workbook.worksheets.getItem(sheet), look, row, cells.length),
      );
    // Whole rows at once: whatever happens, none is half there.
    await payload.addRows(
      cells.map((line) => line.map((cell) => (cell === null ? null : toExcel(cell)))),
      (values, first) => {
        const width = values[0]!.length;
        workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row - 1 + first, column - 1, values.length, width).values = values;
      },
    );
  }
  for (const { table, heading, formula } of formulas)
    await payload.add(BYTES_PER_WRITE + formula.formula.length, () => {
      const body = workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
      // One formula for all of them, which Excel takes in place of an array.
      body.formulas = formula.formula as unknown as string[][];
    });
}

/** Makes rows look like those above them. */
function queueRowsLook(
  sheet: Excel.Worksheet,
  { style, columns }: NonNullable<AddedRows["look"]>,
  first: number,
  rowCount: number,
): void {
  for (const { column, look } of columns) {
    const body = sheet.getRangeByIndexes(first - 1, column - 1, rowCount, 1);
    body.format.verticalAlignment = "Top";
    if (look.wrap) body.format.wrapText = true;
    if (style === "plan") queueLines(body);
    queueColumnLook(sheet, { row: first - 1, column, rowCount }, look, 0);
  }
}

/** Headings first: a table that is made wider takes them from the cells. */
async function writeColumns(
  { workbook }: Excel.RequestContext,
  payload: Payload,
  added: AddedColumns,
): Promise<void> {
  const sheet = workbook.worksheets.getItem(added.sheet);
  const canResize = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  await payload.add(columnsBytes(added.columns.length), () => {
    queueColumns(sheet, { ...added, style: "plan" });
    if (canResize && added.resizeTo !== null) workbook.tables.getItem(added.table).resize(added.resizeTo);
  });
}

/** Formulas, which may read columns that other tables get, and then colors. */
async function completeColumns(
  { workbook }: Excel.RequestContext,
  payload: Payload,
  added: AddedColumns,
): Promise<void> {
  const sheet = workbook.worksheets.getItem(added.sheet);
  await writeFormulas(payload, sheet, added);
  await payload.add(columnLookBytes(added.columns), () =>
    added.columns.forEach((each, index) => {
      queueColumnLook(sheet, added, each, index);
      setWidth(sheet, added.column + index, added.widths[index]!);
    }),
  );
}
