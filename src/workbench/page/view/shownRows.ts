import type { ICellData } from "@univerjs/core";
import { contains, lastColumn, lastRow } from "../../host/book/area";
import type { ConditionalLook } from "../../host/book/conditional/look";
import type {
  Area,
  BookData,
  CellContentData,
  CellData,
  SheetData,
  StyleData,
  TableData,
} from "../../host/book/data";
import { DAYS_TO_1904 } from "../../host/book/dateSystem";
import { isDateFormat } from "../../host/book/series";
import { storedValue } from "../../host/book/univer/cell";
import { type Looks, tableLook } from "./looks";

/** The cells of a row as Univer draws them, by column. */
export type ShownRow = Record<number, ICellData>;

/** A sheet's cells by their row; a row whose cells have not changed has the same objects in it as before. */
export type CellsByRow = ReadonlyMap<number, readonly CellData[]>;

export function byRow(cells: readonly CellData[]): CellsByRow {
  const rows = new Map<number, CellData[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** The rows whose cells are others than before. */
export function changedRows(before: CellsByRow, after: CellsByRow): number[] {
  const changed = [...before.keys()].filter((row) => !after.has(row));
  for (const [row, cells] of after) {
    const old = before.get(row);
    if (old?.length !== cells.length || cells.some((cell, index) => cell !== old[index])) changed.push(row);
  }
  return changed;
}

/** What is drawn of rows of one sheet. Univer calculates nothing here: values are the book's, formulas are for reading. */
export class RowPainter {
  private readonly tables: readonly TableData[];
  private readonly formatted: readonly Area[];

  /** @param extent how many rows and columns the screen has */
  constructor(
    sheet: SheetData,
    private readonly styles: readonly StyleData[],
    private readonly looks: Looks,
    private readonly rulesAt: (row: number, column: number) => ConditionalLook | null,
    private readonly dateSystem: BookData["dateSystem"],
    private readonly extent: { readonly rowCount: number; readonly columnCount: number },
  ) {
    this.tables = sheet.tables;
    this.formatted = sheet.conditionalFormats.flatMap(({ areas }) => areas);
  }

  /** The rows that may show something: with cells, of tables, or of conditional formats. */
  rows(cells: CellsByRow): ReadonlySet<number> {
    const rows = new Set(cells.keys());
    for (const area of [...this.tables.map((table) => table.area), ...this.formatted])
      for (let row = area.row; row <= Math.min(lastRow(area), this.extent.rowCount - 1); row++) rows.add(row);
    return rows;
  }

  paint(row: number, cells: readonly CellData[]): ShownRow {
    const shown: ShownRow = {};
    const tables = this.tables.filter(({ area }) => isInRow(area, row));
    const tableAt = (column: number) => tables.find(({ area }) => contains(area, row, column));
    for (const { column, value, formula, style } of cells) {
      const table = tableAt(column);
      const look = this.looks.nameOf({
        own: this.styles[style] ?? this.styles[0]!,
        table: table ? tableLook(table, row, column) : null,
        rules: this.rulesAt(row, column),
        isCentered: typeof value === "boolean" || (typeof value === "object" && value !== null),
      });
      shown[column] = {
        ...storedValue(this.shownValue(value, style)),
        ...(formula === null ? null : { f: formula }),
        s: look,
      };
    }
    this.paintEmpty(row, shown, [...tables.map(({ area }) => area), ...this.formatted]);
    return shown;
  }

  /** The screen counts days from 1900. */
  private shownValue(value: CellContentData, style: number): CellContentData {
    if (this.dateSystem === 1900 || typeof value !== "number") return value;
    return isDateFormat(this.styles[style]?.numberFormat ?? "General") ? value + DAYS_TO_1904 : value;
  }

  /** Cells that the book has nothing in can have a look all the same. */
  private paintEmpty(row: number, shown: ShownRow, areas: readonly Area[]): void {
    if (row >= this.extent.rowCount) return;
    for (const area of areas) {
      if (!isInRow(area, row)) continue;
      for (
        let column = area.column;
        column <= Math.min(lastColumn(area), this.extent.columnCount - 1);
        column++
      ) {
        if (shown[column]) continue;
        const table = this.tables.find((each) => contains(each.area, row, column));
        const below = table ? tableLook(table, row, column) : null;
        const rules = this.rulesAt(row, column);
        if (below === null && rules === null) continue;
        shown[column] = {
          s: this.looks.nameOf({ own: this.styles[0]!, table: below, rules, isCentered: false }),
        };
      }
    }
  }
}

function isInRow(area: Area, row: number): boolean {
  return row >= area.row && row <= lastRow(area);
}

type Cell = ShownRow[number];
/** Cells that are to change, by row and column; null empties one. */
export type ChangedCells = Record<number, Record<number, Cell | null>>;

/** @returns which cells of rows are shown otherwise than they are; null when none is */
export function differences(
  old: Readonly<Record<number, ShownRow>>,
  rows: ReadonlyMap<number, ShownRow>,
): ChangedCells | null {
  const changed: ChangedCells = {};
  for (const [row, cells] of rows) {
    const before = old[row] ?? {};
    const differing: Record<number, Cell | null> = {};
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      if (!same(before[column], cells[column]!)) differing[column] = cells[column]!;
    }
    for (const key of Object.keys(before)) if (!cells[Number(key)]) differing[Number(key)] = null;
    if (Object.keys(differing).length > 0) changed[row] = differing;
  }
  return Object.keys(changed).length > 0 ? changed : null;
}

function same(a: Cell | undefined, b: Cell): boolean {
  return a !== undefined && a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s && !a.p;
}
