import type { Plan, PlanItem } from "../plan/model";
import type { Finding } from "./finding";

/**
 * Puts findings into their order: district, clusters, schools; then the workbook's: sheet, row, column; then the rules'.
 *
 * @param found findings in the order of the rules, each with the item that it is about
 */
export function outsideIn(
  plan: Plan,
  found: readonly { readonly finding: Finding; readonly item: PlanItem | null }[],
): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const clusters = new Set(plan.units.filter(({ type }) => type === "cluster").map(({ name }) => name));

  return found
    .map(({ finding, item }) => ({
      finding,
      level: item?.level === "school" ? 2 : finding.unit !== null && clusters.has(finding.unit) ? 1 : 0,
      sheet: finding.cell ? (sheets.get(finding.cell.sheet) ?? sheets.size) : -1,
      row: finding.cell?.row ?? 0,
      column: finding.cell?.column ?? 0,
    }))
    .sort((a, b) => a.level - b.level || a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    .map(({ finding }) => finding);
}
