import type { CellAddress, CellValue } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { Link, Place } from "../../plan/item";
import type { TableMap } from "../../plan/maps/tableMap";
import type { Edit } from "../../sheet/edit";
import { headingCell } from "../places";

/** So many links, of which hardly any leads anywhere, mean another plan than this workbook's. */
const SEVERAL = 5;
const HARDLY_ANY = 0.25;

/** What is suggested for a link to nothing: the name of what it most likely means in its place. None where that can't be written. */
export function renamings(place: Place, link: Link, meant: string | null) {
  const edit = meant === null ? null : editLink(place, link, meant);
  return meant === null || !edit
    ? []
    : [{ fixId: "write" as const, kind: "suggestion" as const, data: { meant }, edits: [edit] }];
}

/** Writes something in place of one link, and leaves the rest of the cell ("1.9; 3.1") as it is. Null where that can't be done. */
function editLink(place: Place, { text, cell }: Link, meant: string): Edit | null {
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
  readonly place: Pick<Place, "row">;
  readonly links: readonly Link[];
}

/** Links of a column, or of the section rows of a table, of which hardly any leads anywhere. */
export interface ForeignColumn {
  readonly table: TableMap;
  /** Its heading; the table's for section rows. */
  readonly cell: CellAddress;
  readonly all: number;
  readonly found: number;
}

/** Columns in which several links stand and hardly any leads anywhere: they mean something else than this workbook's plan. */
export class ForeignLinks {
  readonly columns: readonly ForeignColumn[];
  private readonly keys = new Set<string>();

  constructor(plan: Plan, rows: readonly Linked[]) {
    const counts = new Map<string, { table: number; column: number; all: number; found: number }>();
    for (const row of rows)
      for (const { target, isItself, cell } of row.links) {
        if (!cell || isItself) continue;
        const key = columnOf(row, cell);
        let count = counts.get(key);
        if (!count) {
          const column = cell.row === row.place.row ? cell.column : 0;
          counts.set(key, (count = { table: row.table, column, all: 0, found: 0 }));
        }
        count.all++;
        if (target !== null) count.found++;
      }
    this.columns = [...counts].flatMap(([key, { table: number, column, all, found }]) => {
      if (all < SEVERAL || found >= all * HARDLY_ANY) return [];
      this.keys.add(key);
      const table = plan.tables[number]!;
      const heading = headingCell(table);
      return [{ table, cell: column === 0 ? heading : { ...heading, column }, all, found }];
    });
  }

  has(row: Linked, { cell }: Link): boolean {
    return cell !== undefined && this.keys.size > 0 && this.keys.has(columnOf(row, cell));
  }
}

function columnOf({ table, place }: Linked, { row, column }: CellAddress): string {
  return `${table}:${row === place.row ? column : "sections"}`;
}
