import type { CellAddress, CellValue } from "../cell";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../snapshot";

/** A table of ours: how it is found again, and the columns that it is read by. */
export interface StateTable {
  readonly name: string;
  readonly headings: readonly string[];
}

/** A row of one of our tables; columns are counted as in the table's headings, wherever people moved them. */
export interface StateRow {
  value(column: number): CellValue;
  text(column: number): string;
  /** Where a cell of it stands; null where the table has lost the column. */
  cell(column: number): CellAddress | null;
  /** What a cell says; null, and the cell noted as unclear, when it can't be read. An empty cell is just null. */
  read<T>(column: number, reader: (value: CellValue) => T | null): T | null;
  /** Notes a cell as one that can't be followed. */
  doubt(column: number): void;
}

/**
 * The rows of one of our tables, none where the workbook doesn't have it.
 * @param unclear takes the cells that a reader can't follow
 */
export function stateRows(
  snapshot: WorkbookSnapshot,
  { name, headings }: StateTable,
  unclear: CellAddress[],
): StateRow[] {
  const found = findTable(snapshot, name);
  if (!found) return [];
  const [sheet, { range, hasHeaderRow, hasTotalRow }] = found;
  const { cells } = sheet;
  const headingAt = (column: number): string => String(cells.at(range.firstRow, column)).trim();
  // By heading, since people move columns; without a heading row, or under a heading that was renamed, by position.
  const columns = headings.map((heading, index) => {
    const place = range.firstColumn + index;
    if (!hasHeaderRow) return place;
    for (let column = range.firstColumn; column <= range.lastColumn; column++)
      if (headingAt(column) === heading) return column;
    return place <= range.lastColumn && !headings.includes(headingAt(place)) ? place : null;
  });
  const rows: StateRow[] = [];
  const last = range.lastRow - (hasTotalRow ? 1 : 0);
  for (let row = range.firstRow + (hasHeaderRow ? 1 : 0); row <= last; row++) {
    const at = (index: number) => {
      const column = columns[index];
      return column == null ? "" : cells.at(row, column);
    };
    const doubt = (index: number): void => {
      const column = columns[index];
      if (column != null) unclear.push({ sheet: sheet.name, row, column });
    };
    rows.push({
      doubt,
      value: at,
      text: (index) => String(at(index)).trim(),
      cell: (index) => {
        const column = columns[index];
        return column == null ? null : { sheet: sheet.name, row, column };
      },
      read: (index, reader) => {
        const value = at(index);
        if (String(value).trim() === "") return null;
        const result = reader(value);
        if (result === null) doubt(index);
        return result;
      },
    });
  }
  return rows;
}

function findTable(snapshot: WorkbookSnapshot, name: string): [SheetSnapshot, TableSnapshot] | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return [sheet, table];
  }
  return null;
}

/** Rows that name something in their first column. */
export function named(rows: readonly StateRow[]): StateRow[] {
  return rows.filter((row) => row.text(0) !== "");
}
