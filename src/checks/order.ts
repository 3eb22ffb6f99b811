import type { Plan, PlanItem } from "../plan/model";
import type { Finding } from "./finding";

type Compare = (a: Finding, itemA: PlanItem | null, b: Finding, itemB: PlanItem | null) => number;

/** The order of findings: district, clusters, schools; then the workbook's: sheet, row, column; then the rule's id. */
export function outsideIn(plan: Plan): Compare {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const clusters = new Set(plan.units.filter(({ type }) => type === "cluster").map(({ name }) => name));

  const rank = (finding: Finding, item: PlanItem | null): number =>
    item?.level === "school" ? 2 : finding.unit !== null && clusters.has(finding.unit) ? 1 : 0;
  const sheetOf = ({ cell }: Finding): number => (cell ? (sheets.get(cell.sheet) ?? sheets.size) : -1);

  return (a, itemA, b, itemB) =>
    rank(a, itemA) - rank(b, itemB) ||
    sheetOf(a) - sheetOf(b) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0) ||
    (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
