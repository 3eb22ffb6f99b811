import { type CellValue, parseRange, type RangeAddress } from "../../src/plan/cell";
import type { Field, TableKind } from "../../src/plan/fields";
import type { Plan } from "../../src/plan/model";
import type { PlanItem } from "../../src/plan/item";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings, type PlanSettings } from "../../src/plan/settings";
import { Grid, type SheetSnapshot, type WorkbookSnapshot } from "../../src/plan/snapshot";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { parseIsoDate, type DateSerial } from "../../src/plan/values/date";

/** A sheet with one plan table on it: the headings in row 1, the body from row 2 on. */
export interface SheetFixture {
  readonly kind: TableKind;
  /** Headings from left to right, and what their columns hold. */
  readonly columns: Readonly<Record<string, Field>>;
  /** Rows of the body; short ones are filled up with empty cells. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the body's cells, where they are not General. */
  readonly formats?: readonly (readonly string[])[];
  /** Formulas of cells by their names: { C3: "=B3*2" }. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** The name of the Excel table that it is. */
  readonly excelTable?: string;
  /** Row numbers on the sheet. */
  readonly sectionRows?: readonly number[];
  readonly merges?: readonly RangeAddress[];
  readonly visibility?: SheetSnapshot["visibility"];
}

/** 22 November 2026: in the first half of the school year 2026-27. */
export const AS_OF = day("2026-11-22");

/** The serial number of an ISO date. */
export function day(iso: string): DateSerial {
  const date = parseIsoDate(iso);
  if (date === null) throw new RangeError(`${iso} is no date`);
  return date;
}

/** A workbook and the maps of its tables, by sheet name. */
export function workbookOf(sheets: Readonly<Record<string, SheetFixture>>): {
  snapshot: WorkbookSnapshot;
  tables: TableMap[];
} {
  const entries = Object.entries(sheets);
  return {
    snapshot: { name: "plan.xlsx", sheets: entries.map(([name, fixture]) => sheetOf(name, fixture)) },
    tables: entries.map(([name, fixture]) => tableOf(name, fixture)),
  };
}

/** The plan of a workbook, as of 22 November 2026 unless the settings say otherwise. */
export function planOf(
  sheets: Readonly<Record<string, SheetFixture>>,
  settings: Partial<PlanSettings> = {},
): Plan {
  const { snapshot, tables } = workbookOf(sheets);
  return parsePlan(snapshot, tables, { ...defaultSettings(AS_OF), ...settings });
}

/** The item with an id or wording; the test fails when there is none. */
export function itemCalled(plan: Plan, name: string): PlanItem {
  const item = plan.items.find(({ id, title }) => id === name || title === name);
  if (!item)
    throw new Error(`no item called ${name} among ${plan.items.map((i) => i.id || i.title).join(", ")}`);
  return item;
}

/** What an item is linked to, by id or wording; "?" and the text for a link to nothing. */
export function targetsOf(plan: Plan, name: string): string[] {
  return itemCalled(plan, name).links.map(({ target, text }) => {
    const found = plan.items.find(({ key }) => key === target);
    return found ? found.id || found.title : `?${text}`;
  });
}

function sheetOf(
  name: string,
  {
    columns,
    rows,
    formats = [],
    formulas = {},
    merges = [],
    visibility = "visible",
    excelTable,
  }: SheetFixture,
): SheetSnapshot {
  const headings = Object.keys(columns);
  const body = rows.map((row) => headings.map((_, column) => row[column] ?? ""));
  const range = { firstRow: 1, firstColumn: 1, lastRow: rows.length + 1, lastColumn: headings.length };
  return {
    name,
    visibility,
    isProtected: false,
    cells: new Grid(range, [headings, ...body], [[], ...formats], formulasOf(formulas)),
    merges,
    tables:
      excelTable === undefined ? [] : [{ name: excelTable, range, hasHeaderRow: true, hasTotalRow: false }],
  };
}

function formulasOf(formulas: Readonly<Record<string, string>>): Map<number, Map<number, string>> {
  const byColumn = new Map<number, Map<number, string>>();
  for (const [name, text] of Object.entries(formulas)) {
    const { firstRow: row, firstColumn: column } = parseRange(name)!;
    byColumn.set(column, (byColumn.get(column) ?? new Map<number, string>()).set(row, text));
  }
  return byColumn;
}

function tableOf(
  sheet: string,
  { kind, columns, rows, excelTable, sectionRows = [] }: SheetFixture,
): TableMap {
  return {
    sheet,
    excelTable: excelTable ?? null,
    kind,
    headerRows: [1, 1],
    firstRow: 2,
    lastRow: rows.length + 1,
    sectionRows,
    notDataRows: [],
    columns: Object.entries(columns).map(([heading, field], at) => ({ column: at + 1, heading, field })),
  };
}
