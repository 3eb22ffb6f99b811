import type { CellValue } from "../plan/cell";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { Grid } from "../plan/snapshot";
import type { ColumnMap, TableMap } from "../plan/maps/tableMap";
import { quoted } from "./message";

/** The cells of plan tables as they stand, for rules about what is wrong in the sheet itself. */
export class TableRows {
  readonly cells: Grid;
  readonly lastRow: number;
  /** Rows of the body that are data or blank: no section rows, no totals, no notes. */
  readonly rows: readonly number[];

  constructor(
    plan: Plan,
    readonly table: TableMap,
  ) {
    this.cells = plan.workbook.sheets.find(({ name }) => name === table.sheet)?.cells ?? Grid.empty;
    this.lastRow = Math.min(table.lastRow, this.cells.range.lastRow);
    const outside = new Set([...table.sectionRows, ...table.notDataRows]);
    const rows: number[] = [];
    for (let row = table.firstRow; row <= this.lastRow; row++) if (!outside.has(row)) rows.push(row);
    this.rows = rows;
  }

  value(row: number, { column }: Pick<ColumnMap, "column">): CellValue {
    return this.cells.at(row, column);
  }

  /** What a row is called that is not an item: the first words in it. */
  nameOf(row: number): string {
    for (const column of this.table.columns) {
      const text = String(this.value(row, column)).trim();
      if (/\p{L}{2}/u.test(text) && !text.startsWith("#")) return quoted(text);
    }
    return "";
  }
}

/** Items by table and row; made when first asked for, since most plans have nothing of the kind. */
export class ItemsByRow {
  private byRow: Map<string, PlanItem> | null = null;

  constructor(private readonly plan: Plan) {}

  at(table: TableMap, row: number): PlanItem | null {
    if (!this.byRow) {
      this.byRow = new Map();
      for (const item of this.plan.items)
        if (!item.isNamedOnly) this.byRow.set(`${item.table}:${item.place.row}`, item);
    }
    return this.byRow.get(`${this.plan.tables.indexOf(table)}:${row}`) ?? null;
  }
}
