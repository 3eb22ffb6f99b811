import { idKey, wordingKey } from "../values/ids";
import type { TableCells } from "./cells";
import type { ColumnFacts } from "./layout";

/** What the cells of a table say of its columns. */
export function columnFacts(cells: TableCells): ColumnFacts {
  return {
    distinct: (column) => new Set(cells.rows.map((row) => wordingKey(cells.text(row, column)))).size,
    sharesGroup: (idColumn, groupColumn) => sharesGroup(cells, idColumn, groupColumn),
  };
}

function sharesGroup(cells: TableCells, idColumn: number, groupColumn: number): boolean {
  const groupOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  let repeats = 0;
  let group = "";
  for (const row of cells.rows) {
    const id = idKey(cells.text(row, idColumn));
    group = cells.text(row, groupColumn) || group;
    if (id === "" || group === "") continue;
    if (groupOf.has(id)) repeats++;
    if ((groupOf.get(id) ?? group) !== group || (idOf.get(group) ?? id) !== id) return false;
    groupOf.set(id, group);
    idOf.set(group, id);
  }
  return repeats > 0;
}
