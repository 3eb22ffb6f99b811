import type { Plan, PlanItem } from "./model";

/** A plan's items with their links looked up: what is above an item, and which of them stand in a table. Made once for a check. */
export class PlanGraph {
  private readonly byKey: ReadonlyMap<string, PlanItem>;
  private readonly servedBy = new Map<string, ReadonlySet<PlanItem>>();

  constructor(readonly plan: Plan) {
    this.byKey = new Map(plan.items.map((item) => [item.key, item]));
  }

  /** The items that an item's links mean; those to nothing are left out. */
  targets(item: PlanItem): PlanItem[] {
    return item.links.flatMap(({ target }) => (target === null ? [] : (this.byKey.get(target) ?? [])));
  }

  /** Everything that an item serves, over any number of links, itself not among them unless its links form a loop. */
  served(item: PlanItem): ReadonlySet<PlanItem> {
    const known = this.servedBy.get(item.key);
    if (known) return known;
    const served = new Set<PlanItem>();
    const open = this.targets(item);
    for (let next = open.pop(); next; next = open.pop()) {
      if (served.has(next)) continue;
      served.add(next);
      open.push(...this.targets(next));
    }
    this.servedBy.set(item.key, served);
    return served;
  }
}

/** Objectives and initiatives of the district: what schools link to. */
export function isDistrictGoal(item: PlanItem): boolean {
  return item.level === "district" && (item.kind === "objective" || item.kind === "initiative");
}

export function isDiscontinued({ status }: PlanItem): boolean {
  return status.kind === "status" && status.status === "Discontinued";
}

/** "1.2 Reading block": an item as people call it. An item without id and wording is called by its kind. */
export function nameOf({ id, title, kind }: PlanItem): string {
  return [id, title].filter((part) => part !== "").join(" ") || kind;
}
