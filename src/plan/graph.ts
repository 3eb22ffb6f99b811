import type { Plan, PlanItem } from "./model";

/** A plan's items with their links looked up: what is above an item, and which of them stand in a table. Made once for a check. */
export class PlanGraph {
  private readonly byKey: ReadonlyMap<string, PlanItem>;
  private readonly upwards = new Map<string, ReadonlySet<PlanItem>>();

  constructor(readonly plan: Plan) {
    this.byKey = new Map(plan.items.map((item) => [item.key, item]));
  }

  /** The items that an item's links mean; those to nothing are left out. */
  targets(item: PlanItem): PlanItem[] {
    const targets: PlanItem[] = [];
    for (const { target } of item.links) {
      const found = target === null ? undefined : this.byKey.get(target);
      if (found) targets.push(found);
    }
    return targets;
  }

  /** Everything that an item serves, over any number of links, itself not among them unless its links form a loop. */
  served(item: PlanItem): ReadonlySet<PlanItem> {
    const targets = this.targets(item);
    // Thousands of rows share few targets, so what is above a target is kept, and not what is above each row.
    if (targets.length === 1) return this.upwardsFrom(targets[0]!);
    return new Set(targets.flatMap((target) => [...this.upwardsFrom(target)]));
  }

  /** An item and everything that it serves. */
  private upwardsFrom(item: PlanItem): ReadonlySet<PlanItem> {
    const known = this.upwards.get(item.key);
    if (known) return known;
    // A set hands out what is added to it on the way, so this goes on until nothing new is met.
    const line = new Set([item]);
    for (const next of line) for (const target of this.targets(next)) line.add(target);
    this.upwards.set(item.key, line);
    return line;
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
