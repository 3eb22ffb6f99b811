import type { CellValue } from "./cell";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { ColumnMap, TableMap } from "./tablemap";

/**
 * The map with the places where Excel tables stand now: they are known by their names, so that sheets may be renamed,
 * rows added and columns moved. Plain ranges, and tables that are gone or were not read, stay as the map has them.
 */
export function mapAsItStands(map: readonly TableMap[], { sheets }: WorkbookSnapshot): TableMap[] {
  const tables = new Map<string, [SheetSnapshot, TableSnapshot]>(
    sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.name.toLowerCase(), [sheet, table]] as const),
    ),
  );
  return map.map((table) => {
    const [sheet, { range, hasHeaderRow, hasTotalRow }] = tables.get(
      table.excelTable?.toLowerCase() ?? "",
    ) ?? [null, {} as TableSnapshot];
    if (sheet === null || !hasHeaderRow) return table;
    const heading = (column: number) => plain(sheet.cells.at(range.firstRow, column));
    return {
      ...table,
      sheet: sheet.name,
      headerRows: [range.firstRow, range.firstRow],
      firstRow: range.firstRow + 1,
      lastRow: range.lastRow - (hasTotalRow ? 1 : 0),
      columns: table.columns.map((column) => moved(column, heading, range.firstColumn, range.lastColumn)),
    };
  });
}

/** A column where its heading stands now; where it was, when no column has that heading. */
function moved(
  column: ColumnMap,
  heading: (column: number) => string,
  first: number,
  last: number,
): ColumnMap {
  const wanted = plain(column.heading);
  if (wanted === "" || heading(column.column) === wanted) return column;
  for (let other = first; other <= last; other++)
    if (heading(other) === wanted) return { ...column, column: other };
  return column;
}

function plain(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim().toLowerCase();
}
