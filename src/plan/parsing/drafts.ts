import type { CellAddress, CellValue } from "../cell";
import type { Field } from "../fields";
import type { Link, Place, PlanItem } from "../item";
import type { ColumnMap, TableMap } from "../maps/tableMap";
import type { ItemKind } from "./table/layout";
import type { TableCells } from "./table/cells";

/** An item while its links are still being looked up. */
export type ItemDraft = Omit<PlanItem, "links"> & { readonly links: Link[] };

/** A link as it is written, before it is known what it means. */
export interface LinkText {
  readonly text: string;
  /** The number without its format, where that shows other digits: 1.1 for "1.10". */
  readonly unformatted?: string;
  readonly cell: CellAddress;
}

/** An objective or initiative that a row, a group column or a section row names. */
export interface GroupName {
  readonly kind: "objective" | "initiative";
  readonly id: string;
  readonly title: string;
  /** All of what is written: id and wording. */
  readonly text: string;
  /** Where it is written. */
  readonly row: number;
  readonly column: number;
  /** True for a section row: it names an objective only where it says so ("GOAL 1: …") or one is called so. */
  readonly isSection: boolean;
  /** What a section says that it serves: "(supports SP1)". */
  readonly serves?: readonly string[];
}

/** A row that is an item, with what it says about where it belongs. */
export interface RowDraft {
  readonly item: ItemDraft;
  readonly linkTexts: readonly LinkText[];
  /** Objectives before initiatives. */
  readonly groups: readonly GroupName[];
}

const firstColumns = new WeakMap<TableMap, ReadonlyMap<Field, number>>();

/** The first column of each field; made once for a table. */
function firstColumnsOf(table: TableMap): ReadonlyMap<Field, number> {
  let columns = firstColumns.get(table);
  if (!columns) {
    const last: ColumnMap[] = [...table.columns].sort((a, b) => b.column - a.column);
    columns = new Map(last.map(({ field, column }) => [field, column]));
    firstColumns.set(table, columns);
  }
  return columns;
}

/** The place of an item that has a row of its own. Of several columns of a level, the one with its wording is its own. */
export class RowPlace implements Place {
  constructor(
    private readonly cells: TableCells,
    readonly row: number,
    private readonly titleColumn: number | null = null,
  ) {}

  get sheet(): string {
    return this.cells.sheet;
  }

  cell(field: Field): CellAddress | null {
    const column = this.columnOf(field);
    return column === undefined ? null : { sheet: this.sheet, row: this.row, column };
  }

  value(field: Field): CellValue {
    const column = this.columnOf(field);
    return column === undefined ? "" : this.cells.value(this.row, column);
  }

  seen(field: Field): CellValue {
    const column = this.columnOf(field);
    return column === undefined ? "" : this.cells.seen(this.row, column);
  }

  valueAt(column: number): CellValue {
    return this.cells.value(this.row, column);
  }

  seenAt(column: number): CellValue {
    return this.cells.seen(this.row, column);
  }

  format(field: Field): string {
    const column = this.columnOf(field);
    return column === undefined ? "General" : this.cells.format(this.row, column);
  }

  private columnOf(field: Field): number | undefined {
    const title = this.cells.table.columns.find(({ column }) => column === this.titleColumn);
    return title?.field === field ? title.column : firstColumnsOf(this.cells.table).get(field);
  }
}

/** The place of an objective or initiative that others' rows name: nothing but that cell is its own. */
export class NamePlace implements Place {
  constructor(
    private readonly cells: TableCells,
    private readonly kind: ItemKind,
    readonly row: number,
    private readonly column: number,
  ) {}

  get sheet(): string {
    return this.cells.sheet;
  }

  cell(field: Field): CellAddress | null {
    return field === this.kind ? { sheet: this.sheet, row: this.row, column: this.column } : null;
  }

  value(field: Field): CellValue {
    return field === this.kind ? this.cells.value(this.row, this.column) : "";
  }

  seen(field: Field): CellValue {
    return this.value(field);
  }

  valueAt(column: number): CellValue {
    return column === this.column ? this.cells.value(this.row, column) : "";
  }

  seenAt(column: number): CellValue {
    return column === this.column ? this.cells.seen(this.row, column) : "";
  }

  format(): string {
    return "General";
  }
}
