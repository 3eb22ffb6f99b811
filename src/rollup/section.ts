import type { ChartBlock } from "../sheet/chart";
import type { ColumnDescription, FormulaText, TableBlock, TextBlock } from "../sheet/description";
import { rollupText } from "../text/rollup";

/** A part of the sheet: its tables and charts, with the lines above them. */
export interface Section {
  readonly tables: readonly TableBlock[];
  readonly charts: readonly ChartBlock[];
  /** The headings, each of which begins a page. */
  readonly headings: readonly TextBlock[];
  readonly notes: readonly TextBlock[];
  /** The first row below it. */
  readonly nextRow: number;
}

/** A heading with a line or two below it, and a table, a chart, or a table and the chart that draws it. */
export interface Block {
  readonly heading: string;
  readonly notes?: readonly (string | FormulaText)[];
  readonly table?: Omit<TableBlock, "row" | "column" | "style">;
  /** @param from where its first cell is */
  readonly columnsAt?: (row: number) => readonly ColumnDescription[];
  readonly chart?: Omit<ChartBlock, "place" | "title"> & { rowCount: number; columnCount: number };
}

/** Puts blocks one below the other. @param row where the first heading stands */
export function stacked(blocks: readonly Block[], row: number): Section {
  const tables: TableBlock[] = [];
  const charts: ChartBlock[] = [];
  const headings: TextBlock[] = [];
  const notes: TextBlock[] = [];
  let next = row;
  for (const { heading, notes: lines = [], table, columnsAt, chart } of blocks) {
    headings.push({ row: next, column: 1, text: heading, style: "heading" });
    lines.forEach((text, index) => notes.push({ row: next + 1 + index, column: 1, text, style: "note" }));
    next += 1 + lines.length;
    if (!table && !chart) next += 1;
    if (table) {
      const columns = columnsAt ? columnsAt(next + 1) : table.columns;
      tables.push({ ...table, columns, row: next, column: 1, style: "figures" });
      next += table.rowCount + 2;
    }
    if (chart) {
      const { rowCount, columnCount, ...rest } = chart;
      charts.push({
        ...rest,
        title: heading,
        place: { row: next + 1, column: 1, rowCount, columnCount },
      });
      next += rowCount + 3;
    }
  }
  return { tables, charts, headings, notes, nextRow: next };
}

/** The column with the numbers by which rows of a table fetch their figures, wherever they are sorted to. */
export function numberColumn(numbers: readonly number[]): ColumnDescription {
  return { heading: rollupText.number, content: numbers, align: "center" };
}

/** Numbers from 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
