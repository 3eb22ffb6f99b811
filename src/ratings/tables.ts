import type { CellAddress, CellValue } from "../plan/cell";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { isSame } from "./same";

/** A table of ours that people fill in, as it stands. */
export interface OwnTable<Column extends string> {
  /** The cell of its first heading. */
  readonly corner: CellAddress;
  /** Columns whose headings are gone. */
  readonly lost: readonly Column[];
  /** Rows that say something. */
  readonly rows: readonly OwnRow<Column>[];
}

export interface OwnRow<Column extends string> {
  /** On the sheet. */
  readonly row: number;
  value(column: Column): CellValue;
  /** Without spaces around it; "" where the column is gone. */
  text(column: Column): string;
  cell(column: Column): CellAddress | null;
}

/** A table by its name, its columns by their headings wherever people moved them; null where there is none. */
export function ownTable<Column extends string>(
  { sheets }: WorkbookSnapshot,
  name: string,
  columns: readonly Column[],
  headings: Readonly<Record<Column, string>>,
): OwnTable<Column> | null {
  for (const { name: sheet, cells, tables } of sheets) {
    const table = tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table?.hasHeaderRow) continue;
    const { range, hasTotalRow } = table;
    const places = new Map<Column, number>();
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const heading = String(cells.at(range.firstRow, column));
      const key = columns.find((each) => !places.has(each) && isSame(headings[each], heading));
      if (key !== undefined) places.set(key, column);
    }
    const rows: OwnRow<Column>[] = [];
    for (let row = range.firstRow + 1; row <= range.lastRow - (hasTotalRow ? 1 : 0); row++) {
      const value = (column: Column): CellValue => {
        const place = places.get(column);
        return place === undefined ? "" : cells.at(row, place);
      };
      const text = (column: Column) => String(value(column)).trim();
      if (columns.every((column) => text(column) === "")) continue;
      rows.push({
        row,
        value,
        text,
        cell: (column) => {
          const place = places.get(column);
          return place === undefined ? null : { sheet, row, column: place };
        },
      });
    }
    return {
      corner: { sheet, row: range.firstRow, column: range.firstColumn },
      lost: columns.filter((column) => !places.has(column)),
      rows,
    };
  }
  return null;
}
