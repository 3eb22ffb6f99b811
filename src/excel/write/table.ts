import type { ColumnDescription, TableBlock } from "../../sheet/description";
import type { NumberFormat } from "../../sheet/numberFormat";
import { headerPoints } from "../../sheet/page";
import { isFormula, toExcel, toExcelAs } from "./cells";
import { COMPUTED_FILL, HEADER, LINE_COLOR, LINK_COLOR, NUMBER_FORMATS, TABLE_STYLES } from "./palette";
import type { Payload } from "./payload";
import type { Target } from "./target";

/** What the names, ids and addresses around one write come to. */
const BYTES_PER_ACTION = 500;

const FIGURES: ReadonlySet<NumberFormat> = new Set(["count", "share", "decimal", "hundredths"]);

/**
 * Makes a table and writes its headings and constants, without its formulas: these may need tables that come later. The
 * table comes first, or cells that are written when Excel breaks off would be nobody's.
 */
export async function writeTable(
  payload: Payload,
  { sheet, description, daysBehind, kept }: Target,
  table: TableBlock,
): Promise<void> {
  const { row, column, columns, rowCount } = table;
  const range = (firstRow: number, firstColumn: number, rows: number, width: number) =>
    sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, rows, width);

  await payload.add(columnsBytes(columns.length), () => {
    const isKept = kept.has(table.name);
    const made = isKept
      ? sheet.tables.getItem(table.name)
      : sheet.tables.add(range(row, column, rowCount + 1, columns.length), true);
    if (!isKept) made.name = table.name;
    made.style = TABLE_STYLES[table.style];
    queueColumns(sheet, table);
    range(row, column, 1, columns.length).format.rowHeight = headerPoints(description, row);
  });

  for (const [index, { content, format }] of columns.entries()) {
    if (isFormula(content) || content.every((cell) => isFormula(cell) || cell === "")) continue;
    // A formula among constants waits for its turn; the cell is left empty until then.
    const cells = content.map((cell) => [isFormula(cell) ? "" : toExcelAs(format, cell, daysBehind)]);
    await payload.addRows(cells, (rows, first) => {
      range(row + 1 + first, column + index, rows.length, 1).values = rows;
    });
  }
}

/** About how many bytes columns come to without what stands in them. */
export function columnsBytes(count: number): number {
  return BYTES_PER_ACTION * (4 * count + 8);
}

/** Queues headings, formats and colors of columns, the first thing that is done for a table. */
export function queueColumns(
  sheet: Excel.Worksheet,
  {
    row,
    column,
    columns,
    rowCount,
    style,
  }: Pick<TableBlock, "row" | "column" | "columns" | "rowCount" | "style">,
): void {
  const range = (firstRow: number, firstColumn: number, rows: number, width: number) =>
    sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, rows, width);
  const all = range(row + 1, column, rowCount, columns.length);
  all.format.verticalAlignment = "Top";
  if (style === "plan") queueLines(all);
  columns.forEach(({ content, format, wrap, isComputed, isLink }, index) => {
    const body = range(row + 1, column + index, rowCount, 1);
    // Figures stand on the right of their cells, and so do the headings above them.
    if (format && FIGURES.has(format)) {
      const figures = range(row, column + index, style === "plan" ? rowCount + 1 : 1, 1);
      figures.format.horizontalAlignment = "Right";
      // Not quite at the words in the next column.
      if (style === "plan") figures.format.indentLevel = 1;
    }
    if (format === "date") body.format.horizontalAlignment = "Left";
    // A formula written to a cell of text format would stay text.
    const isTyped = format !== "text" || !(isFormula(content) || content.some(isFormula));
    if (format && isTyped) body.numberFormat = single(NUMBER_FORMATS[format]);
    if (wrap) body.format.wrapText = true;
    if (isLink) {
      body.format.font.color = LINK_COLOR;
      body.format.font.underline = "Single";
    }
    if (isComputed) body.format.fill.color = COMPUTED_FILL;
  });
  const header = range(row, column, 1, columns.length);
  header.values = [columns.map(({ heading }) => toExcel(heading))];
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  header.format.fill.color = HEADER.fill;
  header.format.font.color = HEADER.font;
  header.format.font.bold = true;
}

/** Lines between rows that are still to be filled in. */
export function queueLines({ format: { borders } }: Excel.Range): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    line.color = LINE_COLOR;
  }
}

/** Writes the formulas of a table that exists: each run of cells with formulas at once. */
export async function writeFormulas(
  payload: Payload,
  sheet: Excel.Worksheet,
  { row, column, columns, rowCount }: Pick<TableBlock, "row" | "column" | "columns" | "rowCount">,
): Promise<void> {
  for (const [index, { content }] of columns.entries())
    for (const { formulas, first } of formulaRuns(content, rowCount)) {
      const isOne = formulas.every((formula) => formula === formulas[0]);
      const bytes = isOne ? formulas[0]!.length : JSON.stringify(formulas).length;
      await payload.add(bytes + BYTES_PER_ACTION, () => {
        const cells = sheet.getRangeByIndexes(row + first, column + index - 1, formulas.length, 1);
        cells.formulas = isOne ? single(formulas[0]!) : formulas.map((formula) => [formula]);
      });
    }
}

interface FormulaRun {
  readonly formulas: readonly string[];
  /** The run's first row in the body, from 0. */
  readonly first: number;
}

function formulaRuns(content: ColumnDescription["content"], rowCount: number): FormulaRun[] {
  if (isFormula(content)) return [{ formulas: new Array<string>(rowCount).fill(content.formula), first: 0 }];
  const runs: { formulas: string[]; first: number }[] = [];
  content.forEach((cell, row) => {
    if (!isFormula(cell)) return;
    const last = runs.at(-1);
    if (last && last.first + last.formulas.length === row) last.formulas.push(cell.formula);
    else runs.push({ formulas: [cell.formula], first: row });
  });
  return runs;
}

/** One value for every cell of a range, which Excel takes in place of an array; its types don't say so. */
function single(value: string): string[][] {
  return value as unknown as string[][];
}
