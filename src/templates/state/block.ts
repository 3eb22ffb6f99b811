import type { StateTable } from "../../plan/state/rows";
import type { CellContent, ColumnDescription, TableBlock } from "../../sheet/description";

/** A table of the sheet `Throughline` with the heading above it; the sheet puts it beside the others. */
export interface StateBlock {
  readonly heading: string;
  readonly table: Omit<TableBlock, "row" | "column">;
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
}

/** A column of a list: what its cells say of each row, or the formula of all of them, without "=". */
export interface ListColumn<Row> extends Pick<ColumnDescription, "format" | "wrap" | "validation"> {
  readonly cell: ((row: Row) => CellContent) | string;
  /** In characters. */
  readonly width: number;
}

/** A list as a table, its columns in the order of the headings; one empty row where it is empty, since a table has to have one. */
export function listBlock<Row>(
  heading: string,
  { name, headings }: StateTable,
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
): StateBlock {
  return {
    heading,
    table: {
      name,
      rowCount: Math.max(1, rows.length),
      style: "list",
      columns: columns.map(({ cell, format, wrap, validation }, index) => ({
        heading: headings[index]!,
        content: typeof cell === "string" ? { formula: `=${cell}` } : rows.length > 0 ? rows.map(cell) : [""],
        ...{ format, wrap, validation },
      })),
    },
    widths: columns.map(({ width }) => width),
  };
}
