import type { TableMap } from "./tableMap";

/** True where two descriptions are of the same table: the Excel table of that name, or a range under the same heading row. */
export function isSamePlace(a: TableMap, b: TableMap): boolean {
  if (a.sheet !== b.sheet) return false;
  if (a.excelTable !== null || b.excelTable !== null)
    return a.excelTable?.toLowerCase() === b.excelTable?.toLowerCase();
  return a.headerRows[1] === b.headerRows[1] && sharesColumns(a, b);
}

function sharesColumns(a: TableMap, b: TableMap): boolean {
  const own = new Set(a.columns.map(({ column }) => column));
  const shared = b.columns.filter(({ column }) => own.has(column)).length;
  return shared * 2 >= Math.min(own.size, b.columns.length);
}
