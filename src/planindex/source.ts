import { columnLetter, quoteSheet, type CellValue } from "../plan/cell";
import type { Field } from "../plan/fields";
import { Grid, type WorkbookSnapshot } from "../plan/snapshot";
import type { ColumnMap, TableMap } from "../plan/tablemap";
import { columnOf } from "./names";

/** What a source's columns are read for. */
export interface SourceColumns {
  readonly id: readonly ColumnMap[];
  readonly title: readonly ColumnMap[];
  readonly unit: readonly ColumnMap[];
  readonly status: readonly ColumnMap[];
  readonly due: readonly ColumnMap[];
  readonly links: readonly ColumnMap[];
}

/** A plan table as the index reads it: row n of it is the n-th row of its body, wherever that stands. */
export interface Source {
  /** From 1, in the order of the workbook. */
  readonly number: number;
  readonly table: TableMap;
  readonly columns: SourceColumns;
  /** Rows of the body when the index was made. */
  readonly rows: number;
  /** Rows that the referenced range reaches below the body of a plain range; a table grows by itself. */
  readonly reach: number;
  /** Rows that the index has for it: the body, the reach and spare ones. */
  readonly held: number;
  /** What stands in a column in row n, "" beyond the body. */
  cell(column: ColumnMap, n: number): CellValue;
}

/** Spare rows in the index for each source: a tenth more, within these bounds. */
const SPARE = { least: 5, most: 20 } as const;

/** The plan tables that the index reads, with what stands in them. */
export function sourcesOf(tables: readonly TableMap[], workbook: WorkbookSnapshot): Source[] {
  return tables
    .filter((table) => titleFields(table) !== null)
    .map((table, index) => sourceOf(table, index + 1, workbook));
}

/** True for tables whose rows are the work that the rollup counts. */
export function holdsItems(source: Source): boolean {
  return ["actions", "schoolPlan", "plan"].includes(source.table.kind);
}

function sourceOf(table: TableMap, number: number, workbook: WorkbookSnapshot): Source {
  const cells = workbook.sheets.find((sheet) => sheet.name === table.sheet)?.cells ?? Grid.empty;
  const rows = table.lastRow - table.firstRow + 1;
  const spare = Math.min(SPARE.most, Math.max(SPARE.least, Math.ceil(rows / 10)));
  const reach = table.excelTable === null ? emptyRowsBelow(table, cells, spare) : 0;
  return {
    number,
    table,
    columns: columnsFor(table),
    rows,
    reach,
    held: rows + reach + spare,
    cell: (column, n) => (n > rows ? "" : cells.at(table.firstRow + n - 1, column.column)),
  };
}

/** Rows below a plain range where nothing stands that is something else. */
function emptyRowsBelow(table: TableMap, cells: Grid, most: number): number {
  for (let below = 1; below <= most; below++)
    for (const { column } of table.columns)
      // One row stays free, so that what comes next does not join the plan.
      if (cells.at(table.lastRow + below, column) !== "") return Math.max(0, below - 2);
  return most;
}

/** Fields that hold an item's wording, by the kind of table; null for tables that the index doesn't read. */
function titleFields({ kind, columns }: TableMap): Field[] | null {
  const has = (field: Field) => columns.some((column) => column.field === field);
  switch (kind) {
    case "objectives":
      return ["objective"];
    case "initiatives":
      return ["initiative"];
    case "actions":
      return ["action"];
    case "schoolPlan":
      // A school's goals count as its actions do.
      return ["action", "initiative", "objective"];
    case "plan":
      return [(["action", "initiative"] as const).find(has) ?? "objective"];
    default:
      return null;
  }
}

function columnsFor(table: TableMap): SourceColumns {
  const all = (...fields: Field[]) =>
    fields.flatMap((field) => table.columns.filter((column) => column.field === field));
  const first = (...fields: Field[]) => all(...fields).slice(0, 1);
  const title = titleFields(table) ?? [];
  const parents = all("parent");
  const levelsAbove = (["initiative", "objective"] as const).filter(
    (field) => table.kind === "schoolPlan" || !title.includes(field),
  );
  return {
    id: first("id"),
    title: all(...title),
    unit: first("unit"),
    status: first("status"),
    due: first("due"),
    links: parents.length > 0 ? parents : all(...levelsAbove),
  };
}

/** The range of a column of a source: by its heading in an Excel table, absolute elsewhere. */
export function rangeOf({ table, reach }: Source, { column, heading }: ColumnMap): string {
  // A line break in a heading has no form that all programs read.
  if (table.excelTable !== null && heading !== "" && !/[\n\r]/.test(heading))
    return columnOf(table.excelTable, heading);
  const letter = columnLetter(column);
  return `${quoteSheet(table.sheet)}!$${letter}$${table.firstRow}:$${letter}$${table.lastRow + reach}`;
}

/** Formula of the number of rows that a source has now. */
export function rowsNowFormula(source: Source): string {
  return `ROWS(${rangeOf(source, source.table.columns[0]!)})`;
}
