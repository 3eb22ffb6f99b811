import { columnLetter, rangeName } from "../../plan/cell";
import { STATE_TABLES } from "../../plan/ownTables";
import type { TableMap } from "../../plan/maps/tableMap";
import { stateText } from "../../text/stateSheet";
import { listBlock, type StateBlock } from "./block";

const WIDTHS = [22, 18, 14, 12, 12, 16, 10, 30, 16, 22];

/** What of the map goes on besides the tables. */
export interface MapRest {
  /** Rows that can't be followed. */
  readonly unreadMap?: readonly (readonly string[])[];
  /** Whether it stays empty, as somebody made it. */
  readonly isMapLost?: boolean;
}

/** The tables in use and what each of their columns holds. It always has a row: an empty map means that somebody emptied it. */
export function mapBlock(
  tables: readonly TableMap[],
  { unreadMap = [], isMapLost = false }: MapRest,
): StateBlock {
  const columns = WIDTHS.map((width, index) => ({
    cell: (row: readonly string[]) => row[index]!,
    ...{ width, format: "text" as const },
  }));
  const rows = [...mapRows(tables), ...unreadMap];
  const none = STATE_TABLES.map.headings.map((_, index) =>
    index === 0 && !isMapLost ? stateText.map.none : "",
  );
  return listBlock(stateText.map.heading, STATE_TABLES.map, rows.length > 0 ? rows : [none], columns);
}

/** The rows of the map: one per column of each table, so that a person can see and mend what a column was taken for. */
export function mapRows(tables: readonly TableMap[]): string[][] {
  return tables.flatMap((table) =>
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
