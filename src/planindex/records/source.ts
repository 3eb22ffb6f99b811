import type { Field } from "../../plan/fields";
import { TableCells } from "../../plan/parsing/table/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import type { TableMap } from "../../plan/maps/tableMap";
import { bodyOf, booleansIn, headingsOf, roomFor } from "../sources/source";
import type { RecordSource, NamedColumn } from "../model";

/**
 * A table of records, with what stands in it; of a table with several columns of the same kind one of them, as if it were a
 * table of its own.
 * @param school whose all its rows are, where no column says it
 */
export function recordSource(
  table: TableMap,
  workbook: WorkbookSnapshot,
  number: number,
  school: string,
  named: NamedColumn | null = null,
): RecordSource {
  const cells = new TableCells(workbook, table);
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const { firstRow, lastRow } = bodyOf(table, sheet);
  const rows = lastRow - firstRow + 1;
  const { spare, empty, reach } = roomFor(table, rows, cells);
  const column = (field: Field) =>
    named?.field === field
      ? undefined
      : table.columns.find((each) =>
          named?.holds === field ? each.column === named.column : each.field === field,
        );
  const unit = column("unit");
  return {
    number,
    table,
    headings: headingsOf(table, cells),
    booleans: booleansIn(table, (row, of) => cells.value(row, of), firstRow, lastRow),
    firstRow,
    rows,
    reach,
    empty,
    held: rows + reach + spare,
    school: unit ? "" : named?.field === "unit" ? named.name : school,
    merged: [],
    groupBase: null,
    hasMergedSchools: unit !== undefined && isMerged(sheet, table, unit.column),
    emptyRows: new Set([...table.sectionRows, ...table.notDataRows].map((row) => row - firstRow + 1)),
    filled: column("item") ?? column("measure") ?? column("benchmark") ?? unit ?? column("rating"),
    column,
    fixed: (field) => (named?.field === field ? named.name : null),
    cell: (of, n) => (n > rows ? "" : cells.value(firstRow + n - 1, of.column)),
    format: (of, n) => sheet?.cells.format(firstRow + n - 1, of.column) ?? "General",
  };
}

/** Its rows, spare ones too. */
export function rowsOfSource(source: RecordSource): { source: RecordSource; n: number }[] {
  return Array.from({ length: source.held }, (_, index) => ({ source, n: index + 1 }));
}

function isMerged(
  sheet: SheetSnapshot | undefined,
  { firstRow, lastRow }: TableMap,
  column: number,
): boolean {
  return (sheet?.merges ?? []).some(
    (merge) =>
      merge.firstColumn === column &&
      merge.lastRow > merge.firstRow &&
      merge.lastRow >= firstRow &&
      merge.firstRow <= lastRow,
  );
}
