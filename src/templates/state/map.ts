import { columnLetter, rangeName } from "../../plan/cell";
import { STATE_TABLES } from "../../plan/ownTables";
import type { TableMap } from "../../plan/maps/tableMap";
import { stateText } from "../../text/stateSheet";
import { listBlock, type StateBlock } from "./block";

const WIDTHS = [22, 18, 14, 12, 12, 16, 10, 30, 16, 22];

export function mapBlock(tables: readonly TableMap[]): StateBlock {
  const columns = WIDTHS.map((width, index) => ({
    cell: (row: readonly string[]) => row[index]!,
    ...{ width, format: "text" as const },
  }));
  return listBlock(stateText.map.heading, STATE_TABLES.map, mapRows(tables), columns);
}

/**
 * The rows of the map: one per column of each table, so that a person can see and mend what a column was taken for. An
 * empty one where there are none, since a table has to have a row.
 */
export function mapRows(tables: readonly TableMap[]): string[][] {
  const rows = tables.flatMap((table) =>
    table.columns.map((column) => [
      table.sheet,
      table.excelTable ?? "",
      table.kind,
      headingPlace(table),
      `${table.firstRow}-${table.lastRow}`,
      table.sectionRows.join(", "),
      columnLetter(column.column),
      column.heading,
      column.field,
      endOf(table),
    ]),
  );
  return rows.length > 0 ? rows : [STATE_TABLES.map.headings.map(() => "")];
}

/** Where the heading stands: several ranges may stand side by side, so theirs says in which columns. */
function headingPlace({ excelTable, headerRows: [firstRow, lastRow], columns }: TableMap): string {
  if (excelTable !== null) return `${firstRow}-${lastRow}`;
  const all = columns.map(({ column }) => column);
  return rangeName({ firstRow, lastRow, firstColumn: Math.min(...all), lastColumn: Math.max(...all) });
}

function endOf({ endsAbove }: TableMap): string {
  return endsAbove === "" ? stateText.map.sheetEnd : (endsAbove ?? "");
}
