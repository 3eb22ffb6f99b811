import { type RangeAddress, rangeName } from "../../plan/cell";
import { Grid, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from "../../plan/snapshot";
import { isComputedSheet } from "../../plan/ownTables";
import { isDateFormat } from "../../plan/values/numberFormat";
import { daysBehind1900 } from "../dateSystem";
import type { Steps } from "../job";
import { loadPlace, placeOf } from "../place";
import { readCells } from "./readCells";
import { runBatch } from "../run";

/** Number formats are read for so many rows of a sheet: enough to tell a column of dates from one of numbers. */
const FORMAT_ROWS = 120;

/** Requests that reading a workbook takes at least. */
export const READ_REQUESTS = 4;

/**
 * Reads the whole workbook, hidden sheets too: values, and where tables and merged cells stand. The cells of the plan index
 * and the rollup are left out: they are many, and say what the plan says. Four requests, one more for large sheets, and
 * one for each further block of cells that is as large as Excel sends at once.
 * @param isWanted of which sheets cells are read, by the names of their tables; all when left out
 * @param formulas whether formulas are wanted too
 * @throws UserError when Excel refuses; Cancelled
 */
export function readWorkbook(
  steps?: Steps,
  isWanted: (tables: readonly string[]) => boolean = () => true,
  formulas = false,
): Promise<WorkbookSnapshot> {
  return runBatch(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load("name");
    worksheets.load("items/name,items/visibility,items/protection/protected");
    tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
    const daysBehind = daysBehind1900(workbook);
    await context.sync();

    const tablesOf = ({ name }: Excel.Worksheet) =>
      tables.items.filter((table) => table.worksheet.name === name).map((table) => table.name);
    const sheets = worksheets.items.filter((sheet) => isWanted(tablesOf(sheet)));
    const usedRanges = sheets.map((sheet) => loadPlace(sheet.getUsedRangeOrNullObject(true)));
    const tableRanges = tables.items.map((table) => loadPlace(table.getRange()));
    await context.sync();

    const ranges = usedRanges.map((used, index) =>
      used.isNullObject || isComputedSheet(tablesOf(sheets[index]!)) ? Grid.empty.range : placeOf(used),
    );
    const merges = await readMerges(context, sheets, ranges);
    const isBehind = daysBehind() !== 0;
    const used = sheets.map((sheet, index) => ({ sheet, range: ranges[index]! }));
    // Where dates have to be told from numbers cell by cell, every row's format is needed.
    const read = await readCells(
      context,
      used,
      { formatRows: isBehind ? Infinity : FORMAT_ROWS, formulas },
      steps,
    );

    return {
      name: workbook.name,
      sheets: sheets.map((sheet, index): SheetSnapshot => {
        const { cells, unreadFrom } = read[index]!;
        return {
          name: sheet.name,
          visibility: VISIBILITY[sheet.visibility],
          isProtected: sheet.protection.protected,
          cells: isBehind ? withDatesOf1900(cells, daysBehind()) : cells,
          unreadFrom,
          merges: merges[index]!,
          tables: tables.items.flatMap((table, tableIndex) =>
            table.worksheet.name === sheet.name ? [tableSnapshot(table, tableRanges[tableIndex]!)] : [],
          ),
        };
      }),
    };
  }, steps);
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * The merged areas of each sheet. They have to be asked for by a newer API, which gives up above some hundreds of areas
 * in a sheet: where it can't tell, tables are found by their content alone.
 */
async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ranges: readonly RangeAddress[],
): Promise<RangeAddress[][]> {
  const none = sheets.map(() => []);
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return none;
  const merged = sheets.map((sheet, index) => {
    const range = ranges[index]!;
    const areas = sheet.getRange(range.lastRow < 1 ? "A1" : rangeName(range)).getMergedAreasOrNullObject();
    areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return areas;
  });
  try {
    await context.sync();
  } catch {
    return none;
  }
  return merged.map((each) => (each.isNullObject ? [] : each.areas.items.map(placeOf)));
}

function tableSnapshot(table: Excel.Table, range: Excel.Range): TableSnapshot {
  return {
    name: table.name,
    range: placeOf(range),
    hasHeaderRow: table.showHeaders,
    hasTotalRow: table.showTotals,
  };
}

/** The same cells with dates counted as the 1900 system does. */
function withDatesOf1900(cells: Grid, days: number): Grid {
  return cells.map((value, format) =>
    typeof value === "number" && isDateFormat(format) ? value + days : value,
  );
}
