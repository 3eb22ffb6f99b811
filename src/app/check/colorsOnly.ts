import { colorColumns } from "../../adopt/improve/colors";
import { rowsWithColorsOnly } from "../../adopt/improve/colorsOnly";
import type { CheckSettings } from "../../checks/settings";
import { Cancelled, type Steps } from "../../excel/job";
import { CELLS_PER_REQUEST, readFills } from "../../excel/read/fills";
import { latenessOf } from "../../plan/overdue";
import { contextsOf } from "../plan/improve";
import type { PlanReading } from "../readPlan";

/**
 * The rows past their day of which nothing but a fill color tells the status. Colors are looked at only where it matters, in one
 * request, and not at all where they are too many for one or Excel can't say them.
 * @throws Cancelled
 */
export async function colorsOnly(
  reading: PlanReading,
  steps: Steps,
): Promise<NonNullable<CheckSettings["coloredRows"]>> {
  const { plan } = reading;
  const tables = new Set(
    plan.items
      .filter((item) => item.status.kind === "empty" && !item.isNamedOnly)
      .filter((item) => latenessOf(item, plan.tables[item.table]!, plan.asOf) !== "inTime")
      .map(({ table }) => plan.tables[table]!),
  );
  const sheets = [...new Set([...tables].map(({ sheet }) => sheet))];
  const wanted = sheets
    .flatMap((sheet) => contextsOf(reading, sheet))
    .filter(({ table }) => tables.has(table))
    .map((context) => ({ context, columns: colorColumns(context) }));
  const ranges = wanted.flatMap(({ context: { table }, columns }) =>
    columns.map((column) => ({
      sheet: table.sheet,
      ...{ firstRow: table.firstRow, lastRow: table.lastRow, firstColumn: column, lastColumn: column },
    })),
  );
  const cells = ranges.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow + 1, 0);
  if (cells === 0 || cells > CELLS_PER_REQUEST) return new Map();
  const fills = await readFills(ranges, steps).catch((error: unknown) => {
    if (error instanceof Cancelled) throw error;
    return null;
  });
  const rows = new Map<string, Set<number>>();
  let next = 0;
  for (const { context, columns } of wanted) {
    const own = fills?.slice(next, (next += columns.length)) ?? [];
    const known = rows.get(context.table.sheet) ?? new Set();
    for (const row of rowsWithColorsOnly(context, own)) known.add(row);
    rows.set(context.table.sheet, known);
  }
  return rows;
}
