import type { ColumnData, RowData } from "./data";
import { shiftPosition, shiftSpan, type Shift } from "./shift";

/** Widths, heights, visibility and styles of a sheet's columns and rows. */
export class Lines {
  private columnList: ColumnData[];
  private readonly rowMap: Map<number, RowData>;
  private rowList: readonly RowData[] | null = null;

  constructor(columns: readonly ColumnData[], rows: readonly RowData[]) {
    this.columnList = [...columns];
    this.rowMap = new Map(rows.map((row) => [row.row, row]));
  }

  /** The same list as long as no column has changed. */
  get columns(): readonly ColumnData[] {
    return this.columnList;
  }

  /** The same list as long as no row has changed. */
  get rows(): readonly RowData[] {
    return (this.rowList ??= [...this.rowMap.values()].sort((a, b) => a.row - b.row));
  }

  column(index: number): ColumnData | undefined {
    return this.columnList.find((column) => index >= column.first && index <= column.last);
  }

  row(index: number): RowData | undefined {
    return this.rowMap.get(index);
  }

  /** The style of cells that have none of their own. */
  style(row: number, column: number): number {
    return this.row(row)?.style || (this.column(column)?.style ?? 0);
  }

  setColumns(first: number, last: number, change: (column: ColumnData) => ColumnData): void {
    const plain: ColumnData = { first, last, width: null, hidden: false, style: 0, outlineLevel: 0 };
    const result: ColumnData[] = [];
    let next = first;
    for (const column of [...this.columnList].sort((a, b) => a.first - b.first)) {
      if (column.last < first || column.first > last) {
        result.push(column);
        continue;
      }
      if (column.first < first) result.push({ ...column, last: first - 1 });
      if (next < column.first) result.push(change({ ...plain, first: next, last: column.first - 1 }));
      const end = Math.min(column.last, last);
      result.push(change({ ...column, first: Math.max(column.first, first), last: end }));
      next = end + 1;
      if (column.last > last) result.push({ ...column, first: last + 1 });
    }
    if (next <= last) result.push(change({ ...plain, first: next, last }));
    this.columnList = result.sort((a, b) => a.first - b.first);
  }

  setRows(first: number, last: number, change: (row: RowData) => RowData): void {
    this.rowList = null;
    for (let row = first; row <= last; row++) {
      const old = this.rowMap.get(row) ?? { row, height: null, hidden: false, style: 0, outlineLevel: 0 };
      this.rowMap.set(row, change(old));
    }
  }

  /** Whole rows or columns have moved; new ones look like the one before them, as in Excel. */
  shift(shift: Shift): void {
    if (shift.axis === "rows") this.shiftRows(shift);
    else this.shiftColumns(shift);
  }

  private shiftRows(shift: Shift): void {
    this.rowList = null;
    const before = this.rowMap.get(shift.at - 1);
    const rows = [...this.rowMap.values()];
    this.rowMap.clear();
    for (const row of rows) {
      const moved = shiftPosition(shift, row.row);
      if (moved !== null) this.rowMap.set(moved, { ...row, row: moved });
    }
    if (before === undefined) return;
    for (let index = 0; index < shift.count; index++) {
      const row = shift.at + index;
      this.rowMap.set(row, { ...before, row, hidden: false });
    }
  }

  private shiftColumns(shift: Shift): void {
    const before = this.column(shift.at - 1);
    this.columnList = this.columnList.flatMap((column) => {
      const cut = shift.count > 0 && column.first < shift.at && column.last >= shift.at;
      const parts = cut
        ? [
            { ...column, last: shift.at - 1 },
            { ...column, first: shift.at },
          ]
        : [column];
      return parts.flatMap((part) => {
        const span = shiftSpan(shift, part.first, part.last);
        return span === null ? [] : [{ ...part, ...span }];
      });
    });
    if (before !== undefined && shift.count > 0) {
      this.columnList.push({ ...before, first: shift.at, last: shift.at + shift.count - 1, hidden: false });
      this.columnList.sort((a, b) => a.first - b.first);
    }
  }
}
