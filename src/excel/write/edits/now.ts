import { type CellValue, type RangeAddress, rangeName } from "../../../plan/cell";
import type { Grid } from "../../../plan/snapshot";
import { isDateFormat } from "../../../plan/values/numberFormat";
import { type AnyEdit, type RowMark, sheetOf, type TablePlace } from "../../../sheet/edit";
import { daysBehind1900 } from "../../dateSystem";
import type { Steps } from "../../job";
import { loadPlace, placeOf } from "../../place";
import { readCells } from "../../read/readCells";

/** An Excel table of the workbook. */
export interface TableNow {
  readonly name: string;
  readonly range: RangeAddress;
  readonly hasTotalRow: boolean;
}

/** A sheet as it is now, as far as edits need it. */
export interface SheetNow {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly tables: readonly TableNow[];
  /** Merged areas that meet columns of the edits. */
  readonly merges: readonly RangeAddress[];
  /** See `daysBehind1900`. */
  readonly daysBehind: number;
  /** The last row that holds anything in the columns that were read. */
  readonly lastRow: number;
  /** What a cell of a column that was read is to hold by the edits before, or else holds; days as the 1900 system counts them. */
  value(row: number, column: number): CellValue;
  /** What it holds. */
  held(row: number, column: number): CellValue;
  /** True for a cell that is empty, by the edits before or else as it is: one with a formula that shows nothing is not. */
  isFree(row: number, column: number): boolean;
  /** Its number format, by the edits before or else as it is. */
  format(row: number, column: number): string;
  /** Says what a cell is going to hold: edits that come later in a list are held against that. */
  expect(row: number, column: number, value: CellValue, format?: string): void;
  /** The rows in which a column holds a value, before any edit. */
  rowsWith(column: number, value: CellValue): readonly number[];
}

/**
 * The row that a mark means: the one where it stood, or the only one that has it. Null where it is gone, or not clear.
 * @param row where it stands if nothing has changed but where its table stands
 * @param movedRight how far the table's columns have moved
 */
export function markedRow(
  { column, value, or }: RowMark,
  row: number,
  now: Pick<SheetNow, "rowsWith">,
  movedRight = 0,
): number | null {
  const has = (each: CellValue) => now.rowsWith(column + movedRight, each);
  const rows = or === undefined ? has(value) : [...has(value), ...has(or)];
  if (rows.includes(row)) return row;
  return rows.length === 1 ? rows[0]! : null;
}

/** The workbook as it is now. */
export interface WorkbookNow {
  readonly sheets: ReadonlyMap<string, SheetNow>;
  /** Names of tables and of the workbook, in lower case. */
  readonly takenNames: ReadonlySet<string>;
}

/** Requests that this takes at least. */
export const NOW_REQUESTS = 4;

/**
 * Reads what edits have to be held against: the columns that they speak of, on their sheets, and where tables and merged
 * cells stand. Four requests, and more for large sheets, as by `readCells`.
 */
export async function readNow(
  context: Excel.RequestContext,
  edits: readonly AnyEdit[],
  steps?: Steps,
): Promise<WorkbookNow> {
  const { workbook } = context;
  const names = [...new Set(edits.map(sheetOf))];
  const worksheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name));
  worksheets.forEach((sheet) => sheet.load("name,protection/protected"));
  workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  workbook.names.load("items/name");
  const daysBehind = daysBehind1900(workbook);
  await context.sync();

  const sheets = worksheets.filter((sheet) => !sheet.isNullObject);
  const used = sheets.map((sheet) => loadPlace(sheet.getUsedRangeOrNullObject(true)));
  const ranges = workbook.tables.items.map((table) => loadPlace(table.getRange()));
  await context.sync();

  const tables = workbook.tables.items.map(({ name, showTotals, worksheet }, index) => ({
    sheet: worksheet.name,
    name,
    range: placeOf(ranges[index]!),
    hasTotalRow: showTotals,
  }));
  const columns = sheets.map(({ name }) => columnsOf(edits, name, tables));
  const runs = sheets.flatMap((sheet, index) => {
    const range = used[index]!;
    if (range.isNullObject) return [];
    const { firstRow, lastRow } = placeOf(range);
    return runsOf(columns[index]!).map(([firstColumn, lastColumn]) => ({
      sheet,
      range: { firstRow, lastRow, firstColumn, lastColumn },
    }));
  });
  const merges = await readMerges(context, sheets, used);
  // A cell that shows nothing may hold a formula, and is not free then.
  const formulas = edits.some((edit) => "kind" in edit && NEEDS_FREE_CELLS.has(edit.kind!));
  const grids = await readCells(context, runs, { formatRows: Infinity, formulas }, steps);

  const now = sheets.map((sheet, index): SheetNow => {
    const own = runs.flatMap((run, at) => (run.sheet === sheet ? [grids[at]!.cells] : []));
    return sheetNow(sheet, own, daysBehind(), {
      tables: tables.filter((table) => table.sheet === sheet.name),
      merges: merges[index]!,
    });
  });
  const taken = [...tables, ...workbook.names.items].map(({ name }) => name.toLowerCase());
  return { sheets: new Map(now.map((sheet) => [sheet.name, sheet])), takenNames: new Set(taken) };
}

const NEEDS_FREE_CELLS: ReadonlySet<string> = new Set([
  "addColumns",
  "removeColumns",
  "addRows",
  "removeRows",
]);

function sheetNow(
  sheet: Excel.Worksheet,
  grids: readonly Grid[],
  daysBehind: number,
  places: Pick<SheetNow, "tables" | "merges">,
): SheetNow {
  const gridOf = (column: number) =>
    grids.find(({ range }) => column >= range.firstColumn && column <= range.lastColumn);
  const heldFormat = (row: number, column: number) => gridOf(column)?.format(row, column) ?? "General";
  const expected = new Map<string, CellValue>();
  const expectedFormats = new Map<string, string>();
  const held = (row: number, column: number) => {
    const raw = gridOf(column)?.at(row, column) ?? "";
    return typeof raw === "number" && daysBehind !== 0 && isDateFormat(heldFormat(row, column))
      ? raw + daysBehind
      : raw;
  };
  const rowsByValue = new Map<number, Map<CellValue, number[]>>();
  return {
    ...places,
    name: sheet.name,
    sheet,
    isProtected: sheet.protection.protected,
    daysBehind,
    lastRow: Math.max(0, ...grids.map(({ range }) => range.lastRow)),
    value: (row, column) => expected.get(`${row}!${column}`) ?? held(row, column),
    held,
    isFree: (row, column) =>
      (expected.get(`${row}!${column}`) ?? held(row, column)) === "" &&
      (gridOf(column)?.formula(row, column) ?? "") === "",
    format: (row, column) => expectedFormats.get(`${row}!${column}`) ?? heldFormat(row, column),
    expect(row, column, expectedValue, format) {
      expected.set(`${row}!${column}`, expectedValue);
      if (format !== undefined) expectedFormats.set(`${row}!${column}`, format);
    },
    rowsWith(column, wanted) {
      let rows = rowsByValue.get(column);
      if (!rows) {
        rows = new Map();
        const range = gridOf(column)?.range;
        for (let row = range?.firstRow ?? 1; row <= (range?.lastRow ?? 0); row++) {
          const key = held(row, column);
          const known = rows.get(key);
          if (known) known.push(row);
          else rows.set(key, [row]);
        }
        rowsByValue.set(column, rows);
      }
      return rows.get(wanted) ?? [];
    },
  };
}

/** The columns of a sheet that edits speak of. */
function columnsOf(
  edits: readonly AnyEdit[],
  sheet: string,
  tables: readonly (TableNow & { readonly sheet: string })[],
): ReadonlySet<number> {
  const columns = new Set<number>();
  const add = (first: number, last = first) => {
    for (let column = first; column <= last; column++) columns.add(column);
  };
  for (const edit of edits) {
    if (sheetOf(edit) !== sheet) continue;
    if ("cell" in edit) {
      add(edit.cell.column);
      if (edit.row) add(edit.row.column);
    } else if ("range" in edit) add(edit.range.firstColumn, edit.range.lastColumn);
    else {
      const { firstColumn, lastColumn } = columnsNow(edit.at, tables);
      const width = "columns" in edit ? edit.columns.length : 0;
      add(firstColumn, Math.min(lastColumn + width, LAST_COLUMN));
      if ("columns" in edit)
        for (const { cells } of edit.columns) for (const { mark } of cells) if (mark) add(mark.column);
    }
  }
  return columns;
}

const LAST_COLUMN = 16_384;

function columnsNow(
  { table, firstColumn, lastColumn }: TablePlace,
  tables: readonly TableNow[],
): Pick<RangeAddress, "firstColumn" | "lastColumn"> {
  const now = tables.find(({ name }) => name.toLowerCase() === table?.toLowerCase());
  return now?.range ?? { firstColumn, lastColumn };
}

function runsOf(columns: ReadonlySet<number>): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Where this Excel can't say where cells are merged, it refuses by itself what they don't allow. */
async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  used: readonly Excel.Range[],
): Promise<RangeAddress[][]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return sheets.map(() => []);
  const merged = sheets.map((sheet, index) => {
    const range = used[index]!;
    const address = range.isNullObject ? "A1" : rangeName(placeOf(range));
    const areas = sheet.getRange(address).getMergedAreasOrNullObject();
    areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return areas;
  });
  try {
    await context.sync();
  } catch {
    return sheets.map(() => []);
  }
  return merged.map((areas) => (areas.isNullObject ? [] : areas.areas.items.map(placeOf)));
}
