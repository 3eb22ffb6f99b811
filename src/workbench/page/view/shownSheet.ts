import { BooleanNumber, type ICellData, type IRowData } from "@univerjs/core";
import { contains } from "../../host/book/area";
import type { BookSheet, WatchedFormats } from "../../host/book/book";
import type { BookData, CellData, RowData, SheetData } from "../../host/book/data";
import type { Looks } from "./looks";
import type { FittedCell, TextHeights } from "./rowHeights";
import { sheetFrame, type SheetFrame } from "./sheetView";
import { byRow, changedRows, RowPainter, type CellsByRow, type ShownRow } from "./shownRows";

/** What a sheet looks like now: its frame, and the rows that have to be drawn anew. */
export interface Repaint {
  readonly frame: SheetFrame;
  readonly rows: ReadonlyMap<number, ShownRow>;
}

/** A sheet of the book as it is on the screen: knows what it was made of, so that only what has changed is made again. */
export class ShownSheet {
  private data: SheetData | null = null;
  private cells: CellsByRow = new Map();
  private formats: { readonly sheet: BookSheet; readonly watched: WatchedFormats } | null = null;
  private fitted = new Map<number, number>();

  constructor(
    private readonly looks: Looks,
    private readonly heights: TextHeights,
  ) {}

  /**
   * Takes in how the sheet is now.
   * @param sheet the book's, for its conditional formats; null while nobody sees them
   * @param touched rows that the user has changed on the screen himself, whatever came of it; null for none
   * @returns null when it looks as before
   */
  update(
    data: SheetData,
    { styles, dateSystem }: BookData,
    sheet: BookSheet | null,
    touched: ReadonlySet<number> | null,
  ): Repaint | null {
    const affected = this.refreshFormats(sheet);
    if (data === this.data && affected?.size === 0 && !touched) return null;
    const old = this.data;
    const cells = byRow(data.cells);
    const base = sheetFrame(data, styles, this.looks);
    const watched = this.formats?.watched;
    const painter = new RowPainter(
      data,
      styles,
      this.looks,
      (row, column) => watched?.at(row, column) ?? null,
      dateSystem,
      base,
    );
    const isWhole = affected === null || old?.tables !== data.tables || old.columns !== data.columns;
    const dirty = isWhole
      ? new Set([...painter.rows(cells), ...this.cells.keys()])
      : new Set([
          ...changedRows(this.cells, cells),
          ...affected,
          ...(touched ?? []),
          ...newHeights(old.rows, data.rows),
        ]);
    const rows = new Map([...dirty].map((row) => [row, painter.paint(row, cells.get(row) ?? [])]));
    this.fit(data, base, cells, rows, isWhole || old?.merges !== data.merges);
    this.data = data;
    this.cells = cells;
    return { frame: { ...base, rowData: this.withHeights(base.rowData) }, rows };
  }

  /** Rows in which conditional formats look otherwise than before; null for all. */
  private refreshFormats(sheet: BookSheet | null): ReadonlySet<number> | null {
    if (this.data === null && sheet === null) return null;
    if (sheet === null) return new Set();
    if (this.formats?.sheet === sheet) return this.formats.watched.refresh();
    this.formats = { sheet, watched: sheet.watchConditionalFormats() };
    this.formats.watched.refresh();
    return null;
  }

  /** Rows that nobody has given a height are as high as their text, as in Excel; merged cells don't count. */
  private fit(
    data: SheetData,
    frame: SheetFrame,
    cells: CellsByRow,
    rows: ReadonlyMap<number, ShownRow>,
    isWhole: boolean,
  ): void {
    const own = new Set(data.rows.filter(({ height }) => height !== null).map(({ row }) => row));
    if (isWhole) this.fitted.clear();
    for (const [row, shown] of rows) {
      this.fitted.delete(row);
      if (own.has(row)) continue;
      const merges = data.merges.filter((area) => row >= area.row && row < area.row + area.rowCount);
      const fitted = (cells.get(row) ?? [])
        .filter(({ column }) => !merges.some((area) => contains(area, row, column)))
        .map((cell) => this.fittedCell(cell, shown[cell.column]!, frame));
      const height = this.heights.rowHeight(fitted, frame.defaultRowHeight);
      if (height > frame.defaultRowHeight) this.fitted.set(row, height);
    }
    for (const row of own) this.fitted.delete(row);
  }

  private fittedCell({ column, value }: CellData, shown: ICellData, frame: SheetFrame): FittedCell {
    const text = value === null ? "" : typeof value === "string" ? value : "0";
    const width = frame.columnData[column]?.w ?? frame.defaultColumnWidth;
    return { text, look: this.looks.get(shown.s as string), width };
  }

  private withHeights(rows: SheetFrame["rowData"]): Record<number, Partial<IRowData>> {
    const result: Record<number, Partial<IRowData>> = { ...rows };
    // The screen must not measure by itself what is measured here.
    for (const [row, h] of this.fitted) result[row] = { ...rows[row], h, ia: BooleanNumber.FALSE };
    return result;
  }
}

/** Rows that have got or lost a height of their own. */
function newHeights(before: readonly RowData[], after: readonly RowData[]): number[] {
  if (before === after) return [];
  const heights = new Map(before.map(({ row, height }) => [row, height]));
  return after.filter(({ row, height }) => height !== (heights.get(row) ?? null)).map(({ row }) => row);
}
