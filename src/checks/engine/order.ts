import type { CellAddress } from "../../plan/cell";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";

/** What is put in order: by its place, and by the unit that it concerns. */
interface Placed {
  readonly report: { readonly item: PlanItem | null; readonly cell: CellAddress | null };
  readonly unit: string | null;
}

/** More rows and columns than a sheet has, and more sheets than a workbook. */
const [ROWS, COLUMNS, SHEETS] = [2 ** 21, 2 ** 15, 2 ** 14];

/**
 * Puts findings into their order: district, clusters, schools; then the workbook's: sheet, row, column; then the rules'.
 *
 * @param found findings in the order of the rules
 */
export function outsideIn<Found extends Placed>(plan: Plan, found: readonly Found[]): Found[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.tables) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const clusters = new Set(plan.units.filter(({ type }) => type === "cluster").map(({ name }) => name));
  const placeOf = ({ report: { item, cell }, unit }: Found): number => {
    const level = item?.level === "school" ? 2 : unit !== null && clusters.has(unit) ? 1 : 0;
    const sheet = cell ? (sheets.get(cell.sheet) ?? sheets.size) + 1 : 0;
    return ((level * SHEETS + sheet) * ROWS + (cell?.row ?? 0)) * COLUMNS + (cell?.column ?? 0);
  };
  return found
    .map((each) => ({ each, place: placeOf(each) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}
