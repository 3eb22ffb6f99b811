import { colorColumns } from "../../adopt/improve/colors";
import type { ImproveContext } from "../../adopt/improve";
import { readFills } from "../../excel/read/fills";
import type { Steps } from "../../excel/job";
import type { PlanItem } from "../../plan/item";
import { idKey } from "../../plan/values/ids";
import type { PlanReading } from "../readPlan";

/** A table in use, and the fill colors of its `colorColumns`, each from the table's first row on. */
export interface FilledTable {
  readonly context: ImproveContext;
  readonly fills: readonly (readonly string[])[];
}

/** The tables in use on some sheets, with what is known of them. */
export function contextsOf(
  { snapshot, plan, settings }: PlanReading,
  sheets: readonly string[],
): ImproveContext[] {
  const ids = new Set(plan.items.map(({ id }) => idKey(id)).filter((id) => id !== ""));
  const items = plan.tables.map((): PlanItem[] => []);
  for (const item of plan.items) if (!item.isNamedOnly) items[item.table]!.push(item);
  return plan.tables.flatMap((table, number) => {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    return sheet && sheets.includes(table.sheet)
      ? [{ snapshot, sheet, table, settings, items: items[number]!, ids }]
      : [];
  });
}

/**
 * Reads the fills by which tables may show statuses, for all of them at once.
 * @param most so many cells at most: null where there are more, and nothing is read
 * @throws UserError when Excel refuses; Cancelled
 */
export async function readFillsOf(
  contexts: readonly ImproveContext[],
  steps: Steps,
  most = Infinity,
): Promise<FilledTable[] | null> {
  const wanted = contexts.map((context) => ({ context, columns: colorColumns(context) }));
  const ranges = wanted.flatMap(({ context: { table }, columns }) =>
    columns.map((column) => ({
      sheet: table.sheet,
      ...{ firstRow: table.firstRow, lastRow: table.lastRow, firstColumn: column, lastColumn: column },
    })),
  );
  const cells = ranges.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  if (cells > most) return null;
  const fills = cells > 0 ? await readFills(ranges, steps) : [];
  let next = 0;
  return wanted.map(({ context, columns }) => ({
    context,
    fills: fills.slice(next, (next += columns.length)),
  }));
}
