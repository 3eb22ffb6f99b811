import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import type { TableCells } from "../../plan/parsing/table/cells";
import { labeled } from "../../plan/parsing/sections/sectionName";

/** Rows among the items that say beside a label what the rows below them serve ("Supports: | Goal 2"). */
export interface Labels {
  /** What stands first in them. */
  readonly texts: ReadonlySet<string>;
  /** The columns in which they say it, from left to right. */
  readonly columns: readonly ColumnMap[];
}

/** The labels among some rows of a table. @param rows those that are no items */
export function labelsIn(cells: TableCells, rows: readonly number[]): Labels {
  const texts = new Set<string>();
  const columns = new Set<number>();
  for (const row of rows) {
    const [, second] = cells.filledIn(row);
    const says = cells.goesOnBelow(row) ? labeled(cells, row) : null;
    if (second === undefined || says?.text !== cells.textsOf(row)[1]) continue;
    texts.add(cells.sectionText(row));
    columns.add(second);
  }
  return {
    texts,
    columns: [...columns].sort((a, b) => a - b).map((column) => columnAt(cells.table, column)),
  };
}

/** What stands between the columns that are used belongs to none of them. */
function columnAt({ columns }: TableMap, column: number): ColumnMap {
  return columns.find((each) => each.column === column) ?? { column, heading: "", field: "other" };
}
