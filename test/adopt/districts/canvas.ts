import type { CellValue } from "../../../src/plan/cell";
import { columnLetter } from "../../../src/plan/cell";
import type { SheetSnapshot } from "../../../src/plan/snapshot";
import { sheetOf } from "../../support/snapshot";

/** What a careful reader sees of one table. */
export interface Expected {
  /** The lowest row of its heading. */
  readonly header: number;
  readonly first: number;
  readonly last: number;
  /** By column letter: the fields that are right. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A sheet that is typed cell by cell, as people do. */
export class Canvas {
  private readonly rows: CellValue[][] = [];
  private readonly merges: string[] = [];
  readonly expected: Expected[] = [];

  constructor(
    readonly name: string,
    private readonly visibility: SheetSnapshot["visibility"] = "visible",
  ) {}

  /** Types values to the right from a cell; rows and columns count from 1. */
  type(row: number, column: number, ...values: CellValue[]): void {
    values.forEach((value, index) => {
      while (this.rows.length < row) this.rows.push([]);
      const cells = this.rows[row - 1]!;
      while (cells.length < column + index) cells.push("");
      cells[column + index - 1] = value;
    });
  }

  merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): void {
    if (firstRow === lastRow && firstColumn === lastColumn) return;
    this.merges.push(`${columnLetter(firstColumn)}${firstRow}:${columnLetter(lastColumn)}${lastRow}`);
  }

  expect(table: Expected): void {
    this.expected.push(table);
  }

  sheet(): SheetSnapshot {
    return sheetOf(this.rows, { name: this.name, visibility: this.visibility, merges: this.merges });
  }
}

/** Fields by column letter for a run of columns. */
export function fieldsFrom(column: number, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field, index) => [columnLetter(column + index), field]));
}
