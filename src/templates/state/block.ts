import type { CellContent, TableBlock } from "../../sheet/description";

/** A table of the sheet `Throughline` with the heading above it; the sheet puts it beside the others. */
export interface StateBlock {
  readonly heading: string;
  readonly table: Omit<TableBlock, "row" | "column">;
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
}

/** The cells of a list's column; an empty one where the list is empty, since a table has to have a row. */
export function cells<Row>(rows: readonly Row[], cell: (row: Row) => CellContent): CellContent[] {
  return rows.length > 0 ? rows.map(cell) : [""];
}
