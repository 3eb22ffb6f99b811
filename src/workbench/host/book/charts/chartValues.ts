import { lastColumn, lastRow } from "../area";
import type { CellContentData, CellData, SheetData } from "../data";
import { parseReference } from "../formulas/references";

/** Looks up what charts draw: the cells of ranges, one after the other. */
export class ChartValues {
  private readonly cells = new Map<string, Map<number, CellData>>();

  constructor(private readonly sheets: readonly SheetData[]) {}

  /** @param formula of one range, with "=" in front; nothing for any other, or for one that is gone */
  at(formula: string): CellContentData[] {
    const reference = parseReference(formula.slice(1));
    if (reference === null || reference.kind !== "cells" || reference.sheet === null) return [];
    const cells = this.cellsOf(reference.sheet);
    const values: CellContentData[] = [];
    for (let row = reference.area.row; row <= lastRow(reference.area); row++)
      for (let column = reference.area.column; column <= lastColumn(reference.area); column++)
        values.push(cells?.get(keyOf(row, column))?.value ?? null);
    return values;
  }

  /** The text of a name: of a cell, or as it is written. */
  text(name: string): string {
    return name.startsWith("=") ? this.at(name).map(textOf).join(" ") : name;
  }

  private cellsOf(name: string): Map<number, CellData> | null {
    const wanted = name.toLowerCase();
    const known = this.cells.get(wanted);
    if (known) return known;
    const sheet = this.sheets.find((each) => each.name.toLowerCase() === wanted);
    if (!sheet) return null;
    const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    this.cells.set(wanted, cells);
    return cells;
  }
}

export function textOf(value: CellContentData): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
