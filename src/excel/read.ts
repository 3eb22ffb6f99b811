import { type RangeAddress, parseRange, rangeName } from "../plan/cell";
import { Grid, type SheetSnapshot, type TableSnapshot, type WorkbookSnapshot } from "../plan/snapshot";
import { isDateFormat } from "../plan/values/numberFormat";
import { daysBehind1900 } from "./dateSystem";
import { type BlockRequest, readBlocks } from "./readBlocks";
import { runBatch } from "./run";

/** Number formats are read for so many rows of a sheet: enough to tell a column of dates from one of numbers. */
const FORMAT_ROWS = 120;

/**
 * Reads the whole workbook, hidden sheets too: values, and where tables and merged cells stand. Four requests, and
 * one for each further block of cells that is as large as Excel sends at once.
 * @throws UserError when Excel refuses
 */
export function readWorkbook(): Promise<WorkbookSnapshot> {
  return runBatch(async (context) => {
    const { workbook } = context;
    const { worksheets, tables } = workbook;
    workbook.load("name");
    worksheets.load("items/name,items/visibility,items/protection/protected");
    tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
    const daysBehind = daysBehind1900(workbook);
    await context.sync();

    const usedRanges = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("address");
      return used;
    });
    const tableRanges = tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return range;
    });
    await context.sync();

    const ranges = usedRanges.map((used) => (used.isNullObject ? Grid.empty.range : rangeOf(used.address)));
    const merges = await readMerges(context, worksheets.items, ranges);
    const isBehind = daysBehind() !== 0;
    const values = worksheets.items.map((sheet, index): BlockRequest => {
      return { sheet, property: "values", range: ranges[index]! };
    });
    const formats = values.map((block): BlockRequest => {
      // Where dates have to be told from numbers cell by cell, every row's format is needed.
      const rows = isBehind ? Infinity : FORMAT_ROWS;
      const lastRow = Math.min(block.range.lastRow, block.range.firstRow + rows - 1);
      return { ...block, property: "numberFormat", range: { ...block.range, lastRow } };
    });
    const read = await readBlocks(context, [...values, ...formats]);

    return {
      name: workbook.name,
      sheets: worksheets.items.map((sheet, index): SheetSnapshot => {
        const cells = new Grid(ranges[index]!, read[index]!, read[values.length + index] as string[][]);
        return {
          name: sheet.name,
          visibility: VISIBILITY[sheet.visibility],
          isProtected: sheet.protection.protected,
          cells: isBehind ? withDatesOf1900(cells, daysBehind()) : cells,
          merges: merges[index]!,
          tables: tables.items.flatMap((table, tableIndex) =>
            table.worksheet.name === sheet.name
              ? [tableSnapshot(table, tableRanges[tableIndex]!.address)]
              : [],
          ),
        };
      }),
    };
  });
}

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function rangeOf(address: string): RangeAddress {
  const range = parseRange(address);
  if (!range) throw new Error(`not a range: ${address}`);
  return range;
}

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
    areas.load("areas/items/address");
    return areas;
  });
  try {
    await context.sync();
  } catch {
    return none;
  }
  return merged.map((each) =>
    each.isNullObject ? [] : each.areas.items.map((area) => rangeOf(area.address)),
  );
}

function tableSnapshot(table: Excel.Table, address: string): TableSnapshot {
  return {
    name: table.name,
    range: rangeOf(address),
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
