import type { CellValue } from "../../plan/cell";
import { TableCells } from "../../plan/parsing/table/cells";
import { layoutOf, type Layout } from "../../plan/parsing/table/layout";
import { namesUnitOnce } from "../../plan/parsing/units/namesUnitOnce";
import { columnFacts } from "../../plan/parsing/table/columnFacts";
import { isTotalRow } from "../../plan/parsing/sections/sections";
import type { SheetSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import { line, listed, sameKey } from "../formulas/excelText";
import { labelOf, type Labels, labelsIn } from "../filledDown/labels";
import { titleCells } from "../filledDown/titles";
import { mergedColumns, mergedValue } from "../filledDown/merged";
import { columnsFor, readColumns, type SourceColumns } from "./sourceColumns";
import type { Source, Ranged } from "../model";

/** Spare rows in the index for each source: a tenth more, within these bounds. */
const SPARE = { least: 5, most: 20 } as const;

/** Rows below a plain range that are watched for rows that people add. */
const WATCHED = 500;

/** The plan tables that the index reads, with what stands in them. */
export function sourcesOf(tables: readonly TableMap[], workbook: WorkbookSnapshot): Source[] {
  const sources: Source[] = [];
  for (const [index, table] of tables.entries()) {
    const cells = new TableCells(workbook, table);
    const layout = READ_KINDS.includes(table.kind) ? layoutOf(table, columnFacts(cells)) : null;
    if (layout) sources.push(sourceOf(table, index, layout, sources, workbook, cells));
  }
  return sources;
}

const READ_KINDS: readonly TableMap["kind"][] = [
  "objectives",
  "initiatives",
  "benchmarks",
  "actions",
  "schoolPlan",
  "plan",
];

/**
 * True for tables whose rows are the work that the rollup counts: lists of actions, school plans and mixed plans. What is
 * said of initiatives there is work only where something says by when or how far it is.
 */
export function holdsItems({ table, layout, columns }: Source): boolean {
  if (table.kind === "actions" || table.kind === "schoolPlan") return true;
  if (table.kind !== "plan" || layout.kind === "objective") return false;
  return layout.kind !== "initiative" || FOLLOWED.some((field) => columns[field].length > 0);
}

const FOLLOWED = ["status", "due", "completed", "percent"] as const;

/** True for tables whose rows are benchmarks. */
export function holdsBenchmarks({ layout }: Source): boolean {
  return layout.kind === "benchmark";
}

/** The columns of which one has to be filled in for a row to be an item. A school's goals count as its actions do. */
export function itemColumns({ table, columns, benchmarkType }: Source): readonly ColumnMap[] {
  return table.kind === "schoolPlan" && benchmarkType === null
    ? [...columns.title, ...columns.initiative, ...columns.objective]
    : columns.title;
}

/** True for a source whose rows have something from rows above. */
export function hasGroups({ groupBase }: Source): boolean {
  return groupBase !== null;
}

function sourceOf(
  table: TableMap,
  tableIndex: number,
  layout: Layout,
  before: readonly Source[],
  workbook: WorkbookSnapshot,
  cells: TableCells,
): Source {
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const { firstRow, lastRow } = bodyOf(table, sheet);
  const rows = lastRow - firstRow + 1;
  const { spare, empty, reach } = roomFor(table, rows, cells);
  const between = rowsOfNoItem(table, lastRow);
  const labels = labelsIn(cells, between);
  // A blank row says nothing of where headings have their text.
  const firstSection = between.find((row) => cells.sectionText(row) !== "");
  const columns = columnsFor(table, layout, cells, firstSection, labels.columns);
  const merged = mergedColumns(sheet, table, columns);
  const [unit] = columns.unit;
  const isNamedOnce = unit !== undefined && namesUnitOnce(cells, unit.column);
  const textsOf = (rows: readonly number[]): string[] =>
    rows.map((row) => cells.sectionText(row)).filter((text) => text !== "");
  const sections = textsOf(between);
  const above = titleCells(cells);
  const cell = (column: ColumnMap, n: number): CellValue => {
    if (n > rows) return "";
    const raw = (row: number) => cells.value(firstRow + row - 1, column.column);
    const known = merged.find((each) => each.column === column);
    return known ? mergedValue(known, n, raw) : raw(n);
  };
  const isFilledDown =
    isNamedOnce ||
    above.length + columns.objective.length + columns.initiative.length + sections.length + merged.length > 0;
  return {
    number: before.length + 1,
    table,
    tableIndex,
    layout,
    benchmarkType: null,
    columns,
    headings: headingsOf(table, cells),
    sections,
    goingOn: new Set(
      textsOf(between.filter((row) => cells.goesOnBelow(row) || isTotalRow(cells.sectionText(row)))),
    ),
    labels: labels.texts,
    hasLabelsInOneCell: labels.areOneCell,
    titleCells: above,
    sectionFills: sectionFills(cells, columns, sections, labels, lastRow, (column, row) =>
      cell(column, row - firstRow + 1),
    ),
    merged,
    namesUnitOnce: isNamedOnce,
    groupBase: isFilledDown ? before.filter(hasGroups).reduce((sum, { held }) => sum + held, 0) : null,
    booleans: booleansIn(table, (row, column) => cells.value(row, column), firstRow, lastRow),
    firstRow,
    rows,
    reach,
    empty,
    held: rows + reach + spare,
    cell,
  };
}

/** Columns in which TRUE or FALSE stand. */
export function booleansIn(
  { columns }: TableMap,
  value: (row: number, column: number) => CellValue,
  firstRow: number,
  lastRow: number,
): Ranged["booleans"] {
  const found = new Map<number, "only" | "besideNumbers">();
  for (const { column } of columns) {
    const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
      value(firstRow + index, column),
    );
    if (!values.some((each) => typeof each === "boolean")) continue;
    found.set(column, values.some((each) => each === 0 || each === 1) ? "besideNumbers" : "only");
  }
  return found;
}

/** How many rows people may still write: those that the index keeps, those that are empty, and those that are read. */
export function roomFor(table: TableMap, rows: number, cells: TableCells) {
  const spare = Math.min(SPARE.most, Math.max(SPARE.least, Math.ceil(rows / 10)));
  const empty = table.excelTable === null ? emptyRowsBelow(table, cells) : 0;
  // Where something else comes below, one row stays free, so that it does not join the plan.
  const reach = Math.min(spare, empty === WATCHED ? empty : Math.max(0, empty - 1));
  return { spare, empty, reach };
}

/** The body as formulas read it: an Excel table's as Excel names it, from below its heading to above its total. */
export function bodyOf(
  table: TableMap,
  sheet: SheetSnapshot | undefined,
): { firstRow: number; lastRow: number } {
  const { firstRow, lastRow, excelTable } = table;
  if (excelTable === null) return { firstRow, lastRow };
  const known = sheet?.tables.find(({ name }) => name.toLowerCase() === excelTable.toLowerCase());
  return {
    firstRow: table.headerRows[1] + 1,
    lastRow: known ? known.range.lastRow - (known.hasTotalRow ? 1 : 0) : lastRow,
  };
}

/** Headings as they stand on the sheet, by column. */
export function headingsOf({ columns, headerRows }: TableMap, cells: TableCells): Map<number, string> {
  return new Map(columns.map(({ column }) => [column, String(cells.value(headerRows[1], column))]));
}

/**
 * Rows of the body that are no items: headings among the rows, and what stands inside an Excel table before its items (its
 * headings once more) or after them (totals, notes).
 */
function rowsOfNoItem(
  { excelTable, headerRows, firstRow, sectionRows, notDataRows }: TableMap,
  lastRow: number,
): number[] {
  const first = headerRows[1] + 1;
  const before = excelTable === null ? [] : Array.from({ length: firstRow - first }, (_, at) => first + at);
  return [...before, ...sectionRows, ...notDataRows.filter((row) => row <= lastRow)];
}

/** Tells section rows from items that begin with the same text: by what else is filled in, if that is less in all of them. */
function sectionFills(
  cells: TableCells,
  columns: SourceColumns,
  sections: readonly string[],
  labels: Labels,
  lastRow: number,
  said: (column: ColumnMap, row: number) => CellValue,
): number | null {
  const keyOf = (text: CellValue) => sameKey(listed(line(text)));
  const known = new Set([...sections, ...labels.texts].map(keyOf));
  const [first] = columns.section;
  if (!first) return null;
  const alike = cells.rows.filter((row) => {
    const text = cells.value(row, first.column);
    return known.has(keyOf(text)) || (labels.areOneCell && known.has(keyOf(labelOf(line(text)))));
  });
  const filled = (row: number) =>
    readColumns({ columns }).filter((column) => said(column, row) !== "").length;
  const most = Math.max(...rowsOfNoItem(cells.table, lastRow).map(filled));
  return alike.length > 0 && alike.every((row) => filled(row) > most) ? most : null;
}

/** Rows below a plain range where nothing stands yet, before something else does. */
function emptyRowsBelow(table: TableMap, cells: TableCells): number {
  for (let below = 1; below <= WATCHED; below++)
    for (const { column } of table.columns)
      if (cells.value(table.lastRow + below, column) !== "") return below - 1;
  return WATCHED;
}
