import type { CellContent, ColumnDescription, TableBlock } from "../../sheet/description";
import type { ListId } from "../types";

/** Empty rows below the words of a list. */
export const SPARE = 6;

/** A table on the sheet "Lists" with the heading above it; the sheet puts it beside the others. */
export interface List {
  readonly heading: string;
  readonly table: Omit<TableBlock, "row" | "column">;
  /** By column of the table, the lists that it is. */
  readonly lists: Partial<Record<number, ListId>>;
  readonly widths: readonly number[];
}

/** The name of a list, as cells to choose in refer to it. */
export function listName(id: ListId): string {
  return `TL_List_${id}`;
}

/** Cells, and empty ones below them. */
export function filled(cells: readonly CellContent[], rowCount: number): CellContent[] {
  return [...cells, ...new Array<string>(Math.max(0, rowCount - cells.length)).fill("")];
}

export function list(
  heading: string,
  name: string,
  rowCount: number,
  columns: readonly (ColumnDescription & { readonly width: number })[],
  lists: List["lists"] = {},
): List {
  return {
    heading,
    lists,
    widths: columns.map(({ width }) => width),
    table: { name, rowCount, style: "list", columns },
  };
}
