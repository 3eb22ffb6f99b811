import type { CellValue, RangeAddress } from "../../../plan/cell";
import type { SheetSnapshot } from "../../../plan/snapshot";
import { isDateFormat } from "../../../plan/values/numberFormat";
import { headingValue } from "../../../plan/words/headingText";

/** A row with something in it. */
export interface FilledRow {
  readonly row: number;
  /** The columns of its filled cells, from left to right. */
  readonly columns: readonly number[];
}

const NEEDS_TIDYING = /^\s|\s$|\s\s|[^\S ]/;

/** True for an empty cell and for one with nothing but spaces in it. */
export function isBlank(value: CellValue): boolean {
  if (value === "") return true;
  // Most texts begin with a letter: only the others are worth trimming.
  return typeof value === "string" && /^[\s\u200b\ufeff]/.test(value) && /^[\s\u200b\ufeff]*$/.test(value);
}

/** A sheet, or an area of it, as a reader sees it: its filled rows, and what merged areas cover. Made in one pass over the cells. */
export class SheetView {
  readonly filledRows: readonly FilledRow[];
  private readonly byRow = new Map<number, FilledRow>();
  private readonly mergesByRow = new Map<number, RangeAddress[]>();
  /** By row: the columns of the cells that a merged area covers; other programs write its text into each of them. */
  private readonly covered = new Map<number, Set<number>>();

  /** @param area what is looked at: nothing else is there */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly area: RangeAddress = sheet.cells.range,
  ) {
    for (const merge of sheet.merges) if (touches(merge, area)) this.addMerge(merge);
    const { firstRow, lastRow, firstColumn } = area;
    const rows: FilledRow[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const columns: number[] = [];
      // A stray value in the last cell of a sheet makes every row 16,384 columns wide, but only its own row long.
      const lastColumn = Math.min(area.lastColumn, sheet.cells.lastColumnOf(row));
      for (let column = firstColumn; column <= lastColumn; column++)
        if (!isBlank(this.value(row, column))) columns.push(column);
      if (columns.length === 0) continue;
      const filled = { row, columns };
      rows.push(filled);
      this.byRow.set(row, filled);
    }
    this.filledRows = rows;
  }

  /** The filled columns of a row inside a stretch of columns. */
  filled(row: number, first: number, last: number): readonly number[] {
    const columns = this.byRow.get(row)?.columns ?? [];
    return columns.filter((column) => column >= first && column <= last);
  }

  /** What a cell shows: nothing where a merged area covers it. */
  value(row: number, column: number): CellValue {
    return this.covered.get(row)?.has(column) ? "" : this.sheet.cells.at(row, column);
  }

  /** The text of a cell on one line, "" when it is blank. */
  text(row: number, column: number): string {
    const text = String(this.value(row, column));
    return NEEDS_TIDYING.test(text) ? text.replace(/\s+/g, " ").trim() : text;
  }

  /** A heading as a reader sees it: its line breaks kept, a date as its number format shows it ("Jun 2026"). */
  headingText(row: number, column: number): string {
    return headingValue(this.value(row, column), this.sheet.cells.format(row, column));
  }

  /** True for a date or a year: where the cells beside it are headings, it heads a column of figures. */
  isPeriodCell(row: number, column: number): boolean {
    const value = this.value(row, column);
    if (typeof value !== "number") return false;
    if (isDateFormat(this.sheet.cells.format(row, column))) return true;
    return Number.isInteger(value) && value >= 1990 && value <= 2100;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): RangeAddress | null {
    const merges = this.mergesByRow.get(row) ?? [];
    return merges.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn) ?? null;
  }

  /** The merged areas that touch a row. */
  mergesIn(row: number): readonly RangeAddress[] {
    return this.mergesByRow.get(row) ?? [];
  }

  /** True where a cell shows the text of a merged area that begins in a row above. */
  isUnderMerge(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && merge.firstRow < row && !isBlank(this.value(merge.firstRow, merge.firstColumn));
  }

  private addMerge(merge: RangeAddress): void {
    // Only as far as cells were read: a merge down to the last row of the sheet is a million rows long.
    const last = Math.min(merge.lastRow, this.sheet.cells.range.lastRow);
    for (let row = merge.firstRow; row <= last; row++) {
      const merges = this.mergesByRow.get(row);
      if (merges) merges.push(merge);
      else this.mergesByRow.set(row, [merge]);
      this.cover(row, merge);
    }
  }

  private cover(row: number, merge: RangeAddress): void {
    const last = Math.min(merge.lastColumn, this.sheet.cells.lastColumnOf(row));
    for (let column = merge.firstColumn; column <= last; column++) {
      if (row === merge.firstRow && column === merge.firstColumn) continue;
      if (isBlank(this.sheet.cells.at(row, column))) continue;
      const columns = this.covered.get(row);
      if (columns) columns.add(column);
      else this.covered.set(row, new Set([column]));
    }
  }
}

function touches(a: RangeAddress, b: RangeAddress): boolean {
  return (
    a.firstRow <= b.lastRow &&
    a.lastRow >= b.firstRow &&
    a.firstColumn <= b.lastColumn &&
    a.lastColumn >= b.firstColumn
  );
}
