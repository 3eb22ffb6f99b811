import { cellOf } from "../../checks/places";
import { nameOf, PlanGraph } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import type { CellAddress } from "../../plan/cell";
import { type ResourceTotals, resourceTotals } from "../../plan/resourceTotals";
import { shownDate } from "../../plan/values/shown";
import type { PlanReading } from "../readPlan";

export type { ResourceTotals } from "../../plan/resourceTotals";

/** An item as a way leads to it. */
export interface ItemStep {
  readonly key: string;
  readonly name: string;
  readonly kind: PlanItem["kind"];
  /** The school or cluster, null for the district. */
  readonly unit: string | null;
  readonly cell: CellAddress;
}

/** An item with its way up and down: the through-line. */
export interface ItemView extends ItemStep {
  readonly item: PlanItem;
  /** From the top to what it serves itself, each once. */
  readonly up: readonly ItemStep[];
  /** What serves it, by what it is. */
  readonly down: readonly ItemStep[];
  /** The district's objective is among those above it, or it is the district's itself. */
  readonly reachesTop: boolean;
  readonly lead: string;
  readonly status: string;
  readonly due: string;
  /** What an objective has to work with; null where the plan keeps no resources for it. */
  readonly resources: ResourceTotals | null;
}

/** The item of a row of a plan table, with its way up and down; null for a row that is not an item. */
export function itemAt({ plan }: PlanReading, sheet: string, row: number): ItemView | null {
  const item = plan.items.find(
    ({ place, isNamedOnly }) => !isNamedOnly && place.sheet === sheet && place.row === row,
  );
  if (!item) return null;
  const graph = new PlanGraph(plan);
  const above = [...graph.served(item)].filter((each) => each !== item);
  const rank = (each: PlanItem) => KINDS.indexOf(each.kind) + (each.level === "school" ? KINDS.length : 0);
  const below = [...new Set(graph.children(item))].filter((each) => each !== item);
  const { due } = item;
  return {
    ...stepOf(item),
    item,
    up: above.sort((a, b) => rank(a) - rank(b)).map(stepOf),
    down: below.sort((a, b) => rank(a) - rank(b)).map(stepOf),
    reachesTop: [item, ...above].some(({ level, kind }) => level === "district" && kind === "objective"),
    // Names that stand below each other in a cell stand side by side here.
    lead: item.lead.text.replace(/\s*\n\s*/g, "; "),
    status: item.status.kind === "empty" ? "" : item.status.text,
    resources: resourceTotals(plan).get(item.key) ?? null,
    due: due.kind === "date" ? shownDate(due.date) : due.kind === "empty" ? "" : due.text,
  };
}

const KINDS: readonly PlanItem["kind"][] = ["objective", "initiative", "benchmark", "action"];

function stepOf(item: PlanItem): ItemStep {
  const { key, kind, unit, place } = item;
  return {
    ...{ key, kind, unit },
    name: nameOf(item),
    cell: cellOf(item) ?? { sheet: place.sheet, row: place.row, column: 1 },
  };
}
