import type { TableBlock } from "../../sheet/description";
import { isFormula, toExcel } from "./cells";
import { NUMBER_FORMATS, TABLE_STYLES } from "./palette";
import type { Payload } from "./payload";
import type { Target } from "./target";

/** Writes a table's headings and constants and makes a table of them, without its formulas: these may need tables that come later. */
export async function writeTable(payload: Payload, { sheet }: Target, table: TableBlock): Promise<void> {
  const { row, column, columns, rowCount } = table;
  const range = (firstRow: number, firstColumn: number, rows: number, width: number) =>
    sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, rows, width);

  columns.forEach(({ content, format, wrap }, index) => {
    const body = range(row + 1, column + index, rowCount, 1);
    // A formula written to a cell of text format would stay text.
    const isTyped = format !== "text" || !(isFormula(content) || content.some(isFormula));
    if (format && isTyped) body.numberFormat = single(NUMBER_FORMATS[format]);
    body.format.verticalAlignment = "Top";
    if (wrap) body.format.wrapText = true;
  });
  const header = range(row, column, 1, columns.length);
  header.values = [columns.map(({ heading }) => toExcel(heading))];
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";

  for (const [index, { content }] of columns.entries()) {
    if (isFormula(content) || content.every(isFormula)) continue;
    // A formula among constants waits for its turn; the cell is left empty until then.
    const cells = content.map((cell) => [isFormula(cell) ? "" : toExcel(cell)]);
    await payload.addRows(cells, (rows, first) => {
      range(row + 1 + first, column + index, rows.length, 1).values = rows;
    });
  }

  await payload.add(500, () => {
    const made = sheet.tables.add(range(row, column, rowCount + 1, columns.length), true);
    made.name = table.name;
    made.style = TABLE_STYLES[table.style];
  });
}

/** Writes the formulas of a table that exists. */
export async function writeFormulas(payload: Payload, { sheet }: Target, table: TableBlock): Promise<void> {
  for (const [index, { content }] of table.columns.entries()) {
    const column = table.column + index - 1;
    if (isFormula(content)) {
      await payload.add(content.formula.length + 500, () => {
        sheet.getRangeByIndexes(table.row, column, table.rowCount, 1).formulas = single(content.formula);
      });
    } else if (content.some(isFormula)) {
      // null leaves a cell as it is: the constants are there already.
      const cells = content.map((cell) => [isFormula(cell) ? cell.formula : null]);
      await payload.addRows(cells, (rows, first) => {
        sheet.getRangeByIndexes(table.row + first, column, rows.length, 1).formulas = rows;
      });
    }
  }
}

/** One value for every cell of a range, which Excel takes in place of an array; its types don't say so. */
function single(value: string): string[][] {
  return value as unknown as string[][];
}
