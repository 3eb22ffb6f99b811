import type { CellValue, RangeAddress } from "../../src/plan/cell";
import { parseRange } from "../../src/plan/cell";
import type { Edit, TablePlace } from "../../src/sheet/edit";
import type { Host } from "../../src/workbench/host";

/** An edit of the cell in a row and column. */
export function cellEdit(
  [row, column]: readonly [number, number],
  before: CellValue,
  after: CellValue,
  more: Partial<Edit> = {},
): Edit {
  return { cell: { sheet: "Plan", row, column }, before, after, ...more };
}

export function range(name: string): RangeAddress {
  return parseRange(name)!;
}

/** Where a table stands on the sheet "Plan". */
export function tablePlace(
  area: string,
  headings: readonly CellValue[],
  table: string | null = null,
): TablePlace {
  const { firstRow, lastRow, firstColumn, lastColumn } = range(area);
  return {
    ...{ sheet: "Plan", table, headerRow: firstRow, lastRow, firstColumn, lastColumn },
    headings: new Map(
      headings.flatMap((text, index) => (text === "" ? [] : [[firstColumn + index, text] as const])),
    ),
  };
}

/** Everything about a workbook that edits may change, to be compared. */
export async function everythingOf(host: Host): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name,items/showTotals,items/worksheet/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    used.forEach((each) => each.load("address,formulas,values,numberFormat,valueTypes"));
    const merged = worksheets.items.map((sheet) =>
      sheet.getRange("A1:Z200").getMergedAreasOrNullObject().load("address"),
    );
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }, index) => {
        const cells = used[index]!;
        if (cells.isNullObject) return { name };
        const { address, formulas, values, numberFormat, valueTypes } = cells;
        const merges = merged[index]!.isNullObject ? "" : merged[index]!.address;
        return {
          name,
          address,
          formulas,
          values,
          numberFormat,
          valueTypes,
          merges: merges.split(",").sort(),
        };
      }),
      tables: tables.items.map(({ name }, index) => [name, ranges[index]!.address]),
    };
  });
}

/** Does something to a sheet as a user would. */
export function onSheet(
  host: Host,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  name = "Plan",
): Promise<void> {
  return host.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}
