import type { CellValue } from "../plan/cell";
import type { Link, Plan, PlanItem } from "../plan/model";
import type { Place } from "../plan/model";
import type { TableMap } from "../plan/tablemap";
import type { Edit } from "../sheet/edit";

/** So many links, of which hardly any leads anywhere, mean another plan than this workbook's. */
const SEVERAL = 5;
const HARDLY_ANY = 0.25;

/** How a link calls an item: by its id where the text has a number, and else by its wording. */
export function calledBy(text: string, { id, title }: PlanItem): string {
  return (/\d/.test(text) && id) || title || id;
}

/** Writes something in place of one link, and leaves the rest of the cell ("1.9; 3.1") as it is. Null where that can't be done. */
export function editLink(place: Place, { text, cell }: Link, meant: string): Edit | null {
  const first = place.cell("parent");
  if (!cell || !first || first.row !== cell.row || first.column !== cell.column) return null;
  const before = place.value("parent");
  const written = String(before);
  const at = positionOf(written, text);
  if (at < 0) return null;
  const after: CellValue = written.slice(0, at) + meant + written.slice(at + text.length);
  return { cell, before, after };
}

/** Where a link stands in its cell: as a whole, so that "1.1" is not found inside "11.1". */
function positionOf(written: string, text: string): number {
  for (let at = written.indexOf(text); at >= 0; at = written.indexOf(text, at + 1)) {
    const [before, after] = [written.charAt(at - 1), written.charAt(at + text.length)];
    if (!/[\p{L}\p{N}.]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** A row whose links are looked at. */
interface Linked {
  readonly table: number;
  readonly links: readonly Link[];
}

/** The tables in which several links stand and hardly any leads anywhere, with how many there are and how many do. */
export function tablesThatLeadNowhere(
  plan: Plan,
  rows: readonly Linked[],
): Map<TableMap, { readonly all: number; readonly found: number }> {
  const counts = new Map<number, { all: number; found: number }>();
  for (const { table, links } of rows)
    for (const { target, isItself, cell } of links) {
      if (!cell || isItself) continue;
      const count = counts.get(table) ?? { all: 0, found: 0 };
      count.all++;
      if (target !== null) count.found++;
      counts.set(table, count);
    }
  return new Map(
    [...counts]
      .filter(([, { all, found }]) => all >= SEVERAL && found < all * HARDLY_ANY)
      .map(([table, count]) => [plan.tables[table]!, count]),
  );
}
