import type { TableCells } from "../table/cells";

/** True for a unit column that names a school once above its rows: most of its cells are empty, in a table of school plans. */
export function namesUnitOnce(cells: TableCells, column: number): boolean {
  if (cells.table.kind !== "schoolPlan") return false;
  const filled = cells.rows.filter((row) => isFilled(cells, row));
  const empty = filled.filter((row) => cells.text(row, column) === "");
  return empty.length * 2 > filled.length;
}

function isFilled(cells: TableCells, row: number): boolean {
  return cells.table.columns.some(({ column }) => cells.value(row, column) !== "");
}
