import type { CellAddress } from "../plan/cell";
import type { Field } from "../plan/fields";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { TITLE_FIELDS } from "../plan/parsing/table/layout";
import { columnsOf, type TableMap } from "../plan/maps/tableMap";

/** The cell of an item to point at: the first of the fields that its table has, or else its wording or id. */
export function cellOf(item: PlanItem, ...fields: Field[]): CellAddress | null {
  for (const field of [...fields, ...TITLE_FIELDS[item.kind], "id" as const]) {
    const cell = item.place.cell(field);
    if (cell) return cell;
  }
  return null;
}

/** The first cell of a table's heading: where a finding about the table as a whole points. */
export function headingCell(table: TableMap): CellAddress {
  const column = Math.min(...table.columns.map((each) => each.column));
  return { sheet: table.sheet, row: table.headerRows[1], column: Number.isFinite(column) ? column : 1 };
}

/** The heading of a table's first column of a field; the table's own where it has none. */
export function headingOf(table: TableMap, field: Field): CellAddress {
  const column = columnsOf(table, field)[0]?.column;
  return column === undefined ? headingCell(table) : { ...headingCell(table), column };
}

/** Whether a table has a column for one of some fields. */
export function hasColumn(table: TableMap, ...fields: Field[]): boolean {
  return columnsOf(table, ...fields).length > 0;
}

/** Items by the table that they stand in, in the order of the workbook; tables without such items are left out. */
export function byTable(plan: Plan, items: Iterable<PlanItem>): Map<TableMap, PlanItem[]> {
  const lists = plan.tables.map((): PlanItem[] => []);
  const tables = new Map<TableMap, PlanItem[]>();
  for (const item of items) {
    const list = lists[item.table];
    if (list?.push(item) === 1) tables.set(plan.tables[item.table]!, list);
  }
  return tables;
}
