import type { FormulaDataModel } from "@univerjs/engine-formula";
import { areaOf } from "../area";
import type { Area } from "../data";
import type { CellChanges, CellRows, StoredCell } from "./cell";

/** What array formulas fill besides their own cells. */
export class Spills {
  constructor(
    private readonly model: FormulaDataModel,
    private readonly unitId: string,
  ) {}

  /** What an array formula elsewhere shows in a cell. */
  at(sheetId: string, row: number, column: number): StoredCell | undefined {
    const matrix = this.model.getArrayFormulaCellData()[this.unitId]?.[sheetId] as CellRows | undefined;
    return matrix?.[row]?.[column];
  }

  /** Whether any formula of a sheet fills cells besides its own. */
  some(sheetId: string): boolean {
    const rows = this.ranges(sheetId);
    return Object.keys(rows).some((row) => Object.keys(rows[Number(row)] ?? {}).length > 0);
  }

  /** The area that the formula in a cell has filled; null when it is just the cell. */
  areaOf(sheetId: string, row: number, column: number): Area | null {
    const range = this.ranges(sheetId)[row]?.[column];
    if (!range) return null;
    const area = areaOf(range.startRow, range.startColumn, range.endRow, range.endColumn);
    return area.rowCount * area.columnCount === 1 ? null : area;
  }

  /** All areas that formulas of a sheet have filled. */
  areas(sheetId: string): Area[] {
    const rows = this.ranges(sheetId);
    return Object.keys(rows).flatMap((row) =>
      Object.keys(rows[Number(row)] ?? {}).flatMap(
        (column) => this.areaOf(sheetId, Number(row), Number(column)) ?? [],
      ),
    );
  }

  /** Cells that somebody wrote are filled no more. */
  makeWay(sheetId: string, changes: CellChanges): void {
    this.model.updateArrayFormulaCellData(this.unitId, sheetId, changes);
    this.model.updateArrayFormulaRange(this.unitId, sheetId, changes);
  }

  private ranges(sheetId: string) {
    return this.model.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
  }
}
