import { quoteSheet, rangeName } from "../../plan/cell";
import type { Field } from "../../plan/fields";
import { LIST_TABLES, STATE_TABLES } from "../../plan/ownTables";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { Validation } from "../../sheet/description";

/** Tables of ours that cells can choose from, by what a column holds: the first that the workbook has. */
const SOURCES: Partial<Record<Field, readonly { readonly table: string; readonly column: number }[]>> = {
  status: [
    { table: LIST_TABLES.statuses.name, column: 0 },
    { table: STATE_TABLES.statuses.name, column: 0 },
  ],
  parent: [{ table: "TL_Parents", column: 2 }],
  lead: [{ table: "TL_People", column: 0 }],
  support: [{ table: "TL_People", column: 0 }],
  benchmarkType: [{ table: "TL_Choice_benchmarkType", column: 0 }],
};

/** What may be chosen in a new column, from a list of ours in the workbook; other entries are taken too. Undefined without one. */
export function listFor(field: Field, { sheets }: WorkbookSnapshot): Validation | undefined {
  for (const { table, column } of SOURCES[field] ?? [])
    for (const { name, cells, tables } of sheets) {
      const range = tables.find((each) => each.name === table)?.range;
      if (!range) continue;
      const at = range.firstColumn + column;
      let lastRow = range.lastRow;
      while (lastRow > range.firstRow && cells.at(lastRow, at) === "") lastRow--;
      if (lastRow === range.firstRow) continue;
      const filled = { firstRow: range.firstRow + 1, lastRow, firstColumn: at, lastColumn: at };
      const absolute = rangeName(filled).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      return { list: { formula: `=${quoteSheet(name)}!${absolute}` }, isOpen: true };
    }
  return undefined;
}
