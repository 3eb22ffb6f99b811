import { LIST_TABLES, SCHOOL_SHEETS } from "../../plan/ownTables";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import { growingTable } from "../growth/addedRows";
import { COLUMNS_TABLE } from "../names/columnNames";
import { listColumns } from "./listCells";
import { LINKED_HEADINGS, LINKED_TABLES } from "./linked";
import { EXAMPLES_TABLE, REMEMBERED_HEADINGS } from "./remembered";

/** The headings of lists that formulas and rows go by, as they were made. */
const MADE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...Object.values(LIST_TABLES).map(({ name, headings }) => [name, headings] as const),
  ...(Object.keys(LINKED_TABLES) as (keyof typeof LINKED_TABLES)[]).map(
    (id) => [LINKED_TABLES[id], LINKED_HEADINGS[id]] as const,
  ),
  [SCHOOL_SHEETS.name, SCHOOL_SHEETS.headings],
  [COLUMNS_TABLE, REMEMBERED_HEADINGS.columnNames],
  [EXAMPLES_TABLE, REMEMBERED_HEADINGS.examples],
]);

/** What columns of the lists of a workbook are called now, by table and the heading that each was made with. */
export function listHeadings({ sheets }: WorkbookSnapshot): (table: string, heading: string) => string {
  const now = new Map<string, string>();
  for (const [name, headings] of MADE) {
    const found = growingTable(sheets, name);
    if (!found) continue;
    for (const [index, column] of listColumns(found, headings).entries())
      if (column !== null)
        now.set(
          `${name} ${headings[index]!}`,
          String(found.sheet.cells.at(found.table.range.firstRow, column)),
        );
  }
  return (table, heading) => now.get(`${table} ${heading}`) ?? heading;
}
