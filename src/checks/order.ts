import type { CellAddress } from "../plan/cell";
import type { Plan, PlanItem } from "../plan/model";

/** What is put in order: where it stands, and whose it is. */
interface Placed {
  readonly item: PlanItem | null;
  readonly cell: CellAddress | null;
  readonly unit: string | null;
}

/**
 * Puts findings into their order: district, clusters, schools; then the workbook's: sheet, row, column; then the rules'.
 *
 * @param found findings in the order of the rules
 */
export function outsideIn<Found extends Placed>(plan: Plan, found: readonly Found[]): Found[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const clusters = new Set(plan.units.filter(({ type }) => type === "cluster").map(({ name }) => name));
  return found
    .map((each) => ({
      each,
      level: each.item?.level === "school" ? 2 : each.unit !== null && clusters.has(each.unit) ? 1 : 0,
      sheet: each.cell ? (sheets.get(each.cell.sheet) ?? sheets.size) : -1,
      row: each.cell?.row ?? 0,
      column: each.cell?.column ?? 0,
    }))
    .sort((a, b) => a.level - b.level || a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    .map(({ each }) => each);
}
