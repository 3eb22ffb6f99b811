import { type RangeAddress, rangeName } from "../../../plan/cell";
import type { SheetDescription } from "../../../sheet/description";
import type { OwnTable, Ours } from "./find";
import type { FilledCell } from "./lines";
import { keptHeadings, rearranged, type Rearrangement, type Standing } from "./rearrange";

/** A row that leaves room below it for tables on their way. */
const LAST_ROW_TO_PARK = 900_000;

/** What becomes of the tables of ours on a sheet. */
export interface Keeping {
  /** Those that stay: formulas that name them go on. */
  readonly kept: readonly Standing[];
  /** Those that go. */
  readonly gone: readonly OwnTable[];
  readonly steps: readonly Rearrangement[];
}

/**
 * Which tables stay. An Excel that can't resize or move tables makes them anew; so does everybody with tables without a
 * heading of those to come, and with those that somebody gave a total row or took the headings from.
 */
export function keeping({ tables, others, below }: Ours, description: SheetDescription): Keeping {
  const { requirements } = Office.context;
  const canKeep = requirements.isSetSupported("ExcelApi", "1.13") && below < LAST_ROW_TO_PARK;
  const kept: Standing[] = [];
  const gone: OwnTable[] = [];
  for (const own of tables) {
    const wanted = description.tables.find(({ name }) => name === own.table.name);
    const headings = wanted?.columns.map(({ heading }) => heading) ?? [];
    const isPlain = own.table.showHeaders && !own.table.showTotals;
    if (wanted && canKeep && isPlain && keptHeadings(own.headings!, headings).length > 0) {
      const { name, row, column, rowCount } = wanted;
      kept.push({
        name,
        range: own.range,
        headings: own.headings!,
        wanted: { row, column, headings, rowCount },
      });
    } else gone.push(own);
  }
  return { kept, gone, steps: rearranged(kept, others, below) };
}

/** Queues that what we wrote is empty: tables that go, the rows of those that stay, and lines of text. */
export function queueEmptied(
  { tables }: Excel.Workbook,
  sheet: Excel.Worksheet,
  { kept, gone }: Keeping,
  lines: readonly FilledCell[],
): void {
  for (const { row, column, isOurs } of lines)
    // Not what the sheet says about itself.
    if (isOurs && (row !== 2 || column !== 1)) queueClear(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1));
  for (const { table, range } of gone) {
    queuePlain(sheet.getRange(rangeName(range)));
    table.delete();
  }
  for (const { name, range } of kept) {
    // A filter would hide rows that it knows nothing of.
    tables.getItem(name).clearFilters();
    queuePlain(sheet.getRange(rangeName(range)));
    // Not the headings: they are the columns' names.
    sheet.getRange(rangeName({ ...range, firstRow: range.firstRow + 1 })).clear("Contents");
  }
}

/** Contents and formats, but not what people have said about the cells. */
function queueClear(range: Excel.Range): void {
  range.clear("Contents");
  range.clear("Formats");
}

function queuePlain(range: Excel.Range): void {
  range.clear("Formats");
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

/** Queues that tables which stay come to their new places and sizes. */
export function queueRearranged(
  { tables }: Excel.Workbook,
  sheet: Excel.Worksheet,
  steps: readonly Rearrangement[],
): void {
  // An Excel that can't has no steps to make.
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  for (const step of steps) {
    const table = tables.getItem(step.table);
    if (step.kind === "move") sheet.getRange(rangeName(step.from)).moveTo(sheet.getRange(rangeName(step.to)));
    else if (step.kind === "addColumn") table.columns.add(step.index ?? undefined, undefined, step.heading);
    else if (step.kind === "deleteColumn") table.columns.getItem(step.heading).delete();
    else {
      table.resize(rangeName(step.range));
      // Excel fills new rows with the formulas that a column had.
      if (step.grows) queueRows(sheet, step.range).clear("Contents");
    }
  }
}

const queueRows = (sheet: Excel.Worksheet, range: RangeAddress) =>
  sheet.getRange(rangeName({ ...range, firstRow: range.firstRow + 1 }));
