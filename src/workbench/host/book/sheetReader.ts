import type { CellData, SheetData } from "./data";
import { lastColumn, lastRow } from "./area";
import type { Sheet } from "./sheet";
import { formulaOf, type StoredCell } from "./univer/cell";

/**
 * Reads a sheet as data. What is the same as the last time is the same object as then, down to the cells of a row: who
 * looks for what has changed can go by identity, and does not pay for the rest of the sheet.
 */
export class SheetReader {
  private last: SheetData | null = null;
  private readAt = 0;
  private lines: readonly unknown[] = [];
  private hadSpills = false;
  private readonly rows = new Map<number, readonly CellData[]>();

  constructor(private readonly sheet: Sheet) {}

  read(): SheetData {
    const { sheet } = this;
    const next: SheetData = {
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      protection: sheet.protection,
      cells: this.cells(),
      columns: sheet.lines.columns,
      rows: sheet.lines.rows,
      merges: sheet.merges,
      tables: sheet.workbook.tables.on(sheet).map((table) => table.data),
      validations: sheet.validations,
      conditionalFormats: sheet.rules.data,
      freeze: sheet.freeze,
      showGridlines: sheet.showGridlines,
      page: sheet.page,
      charts: sheet.chartList.data,
      ...sheet.extras,
    };
    this.last = this.last === null ? next : reused(this.last, next);
    return this.last;
  }

  /** Row by row; cells that an array formula fills have its value and no formula, as in files. */
  private cells(): readonly CellData[] {
    const { cells, lines } = this.sheet;
    const changed = this.changedRows();
    if (this.last && changed?.size === 0) return this.last.cells;
    this.readAt = cells.changes.now;
    this.lines = [lines.columns, lines.rows];
    this.hadSpills = cells.hasSpills;
    if (!changed) this.rows.clear();
    const stored = cells.rows();
    let isSame = this.last !== null && changed !== null;
    const all: CellData[] = [];
    for (const rowKey of Object.keys(stored)) {
      const row = Number(rowKey);
      let known = this.rows.get(row);
      if (known === undefined || changed?.has(row)) {
        const read = this.row(row, stored[row]!);
        if (known === undefined || !sameJson(known, read)) {
          isSame = false;
          this.rows.set(row, (known = read));
        }
      }
      for (const cell of known) all.push(cell);
    }
    for (const row of changed ?? []) if (!stored[row] && this.rows.delete(row)) isSame = false;
    if (isSame) return this.last!.cells;
    const filled = this.hadSpills ? all.flatMap((cell) => this.spilledCells(cell)) : [];
    if (filled.length === 0) return all;
    return [...all, ...filled].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** Null when all may have changed: the cells that a formula fills, or those that rows and columns give their style to. */
  private changedRows(): ReadonlySet<number> | null {
    const { cells, lines } = this.sheet;
    const isOther = this.lines[0] !== lines.columns || this.lines[1] !== lines.rows;
    return isOther || this.hadSpills || cells.hasSpills ? null : cells.changes.since(this.readAt);
  }

  private row(row: number, stored: Readonly<Record<number, StoredCell>>): CellData[] {
    const { cells } = this.sheet;
    return Object.keys(stored).map((key) => {
      const column = Number(key);
      const cell = stored[column]!;
      const array = cell.custom?.array;
      return {
        row,
        column,
        value: cells.value(row, column),
        formula: formulaOf(cell),
        arrayArea: array === undefined ? cells.spillArea(row, column) : { row, column, ...array },
        style: cells.styleIndex(row, column),
      };
    });
  }

  /** Cells that show a part of a formula's result and have nothing of their own to be listed for. */
  private spilledCells({ row: atRow, column: atColumn, arrayArea: area }: CellData): CellData[] {
    const { cells } = this.sheet;
    const found: CellData[] = [];
    if (area === null || cells.at(atRow, atColumn)?.custom?.array) return found;
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        if (cells.at(row, column) !== undefined) continue;
        const value = cells.value(row, column);
        const style = cells.styleIndex(row, column);
        found.push({ row, column, value, formula: null, arrayArea: null, style });
      }
    }
    return found;
  }
}

/** The old sheet where nothing has changed, else the new one with what has not changed from the old. */
function reused(old: SheetData, next: SheetData): SheetData {
  const entries = Object.entries(next) as [keyof SheetData, unknown][];
  const kept = entries.map(([key, value]): [keyof SheetData, unknown] => {
    const isOld = value === old[key] || (key !== "cells" && sameJson(value, old[key]));
    return [key, isOld ? old[key] : value];
  });
  return kept.every(([key, value]) => value === old[key])
    ? old
    : ({ ...next, ...Object.fromEntries(kept) } satisfies SheetData);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
