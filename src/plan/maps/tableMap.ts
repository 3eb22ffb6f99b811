import type { Field, TableKind } from "../fields";
import type { TableSnapshot } from "../snapshot";

/** Where a plan table stands and what its columns hold: what `adopt` proposes, the user confirms and the map on the `Throughline` sheet remembers. Rows and columns count from 1. */
export interface TableMap {
  readonly sheet: string;
  /** The name of the Excel table it stands in, null for a plain range. */
  readonly excelTable: string | null;
  readonly kind: TableKind;
  /** First and last row of the heading; the last stands right above the body. */
  readonly headerRows: readonly [first: number, last: number];
  /** The body, with section and blank rows inside it. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows inside the body that head the rows below them ("GOAL 1: …", a phase) and are no items of their own. */
  readonly sectionRows: readonly number[];
  /** Rows after the body that are no data: totals, legends, notes. */
  readonly notDataRows: readonly number[];
  /**
   * Where the user said where a range ends: what stands first in the row after its last one, "" where nothing comes after it.
   * Absent where the end is told by what the rows look like.
   */
  readonly endsAbove?: string;
  readonly columns: readonly ColumnMap[];
}

export interface ColumnMap {
  readonly column: number;
  /** The heading as it stands in the cell (rows of a multi-row heading joined by a space), "" where there is none. */
  readonly heading: string;
  readonly field: Field;
}

/** The map of an Excel table whose columns are known: its first row is the heading, and all between that and its total row the body. */
export function mapOfTable<Column>(
  sheet: string,
  { name, range, hasTotalRow }: TableSnapshot,
  kind: TableKind,
  columns: readonly Column[],
): Omit<TableMap, "columns"> & { readonly columns: readonly Column[] } {
  return {
    sheet,
    excelTable: name,
    kind,
    headerRows: [range.firstRow, range.firstRow],
    firstRow: range.firstRow + 1,
    lastRow: range.lastRow - (hasTotalRow ? 1 : 0),
    sectionRows: [],
    notDataRows: [],
    columns,
  };
}

/** The columns of a table that hold a field, from left to right. */
export function columnsOf(table: TableMap, ...fields: Field[]): ColumnMap[] {
  return table.columns.filter((column) => fields.includes(column.field));
}

/** The row numbers of the items of a table: its body without section rows. Blank rows are still among them. */
export function itemRows(table: TableMap): number[] {
  const sections = new Set(table.sectionRows);
  const rows: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) if (!sections.has(row)) rows.push(row);
  return rows;
}

/** The tables that hold plan rows, in the order of the workbook. */
export function inWorkbookOrder(tables: readonly TableMap[], sheets: readonly string[]): TableMap[] {
  const position = new Map(sheets.map((sheet, at) => [sheet, at]));
  const at = (table: TableMap): number => position.get(table.sheet) ?? sheets.length;
  return [...tables].sort((a, b) => at(a) - at(b) || a.firstRow - b.firstRow);
}
