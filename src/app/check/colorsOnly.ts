import { rowsWithColorsOnly } from "../../adopt/improve/colorsOnly";
import type { CheckSettings } from "../../checks/settings";
import { Cancelled, type Steps } from "../../excel/job";
import { CELLS_PER_REQUEST } from "../../excel/read/fills";
import { latenessOf } from "../../plan/overdue";
import { contextsOf, readFillsOf } from "../plan/contexts";
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
  if (tables.size === 0) return new Map();
  const sheets = [...new Set([...tables].map(({ sheet }) => sheet))];
  const contexts = contextsOf(reading, sheets).filter(({ table }) => tables.has(table));
  const filled = await readFillsOf(contexts, steps, CELLS_PER_REQUEST).catch((error: unknown) => {
    if (error instanceof Cancelled) throw error;
    return null;
  });
  const rows = new Map<string, Set<number>>();
  for (const { context, fills } of filled ?? []) {
    const known = rows.get(context.table.sheet) ?? new Set();
    for (const row of rowsWithColorsOnly(context, fills)) known.add(row);
    rows.set(context.table.sheet, known);
  }
  return rows;
}
