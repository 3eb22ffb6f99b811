import type { Plan } from "./model";
import type { PlanItem } from "./item";
import { linkedRecords } from "./records";

const NO_ITEMS: readonly PlanItem[] = [];
const NOTHING: ReadonlySet<PlanItem> = new Set();

/** A plan's items with their links looked up: what is above an item, and what is below it. Made once for a check. */
export class PlanGraph {
  /** Only those that links mean: of tens of thousands of items few. */
  private readonly byKey = new Map<string, PlanItem>();
  private readonly upwards = new Map<string, ReadonlySet<PlanItem>>();
  private below: Map<PlanItem, PlanItem[]> | null = null;

  constructor(readonly plan: Plan) {
    const meant = new Set<string | null>();
    for (const { links } of plan.items) for (const { target } of links) meant.add(target);
    for (const { links } of linkedRecords(plan.records)) for (const { target } of links) meant.add(target);
    for (const item of plan.items) if (meant.has(item.key)) this.byKey.set(item.key, item);
  }

  /** The item that a link's target names. */
  get(key: string): PlanItem | null {
    return this.byKey.get(key) ?? null;
  }

  /** The items that an item's links mean; those to nothing are left out. */
  targets(item: Pick<PlanItem, "links">): PlanItem[] {
    const targets: PlanItem[] = [];
    for (const { target } of item.links) {
      const found = target === null ? undefined : this.byKey.get(target);
      if (found) targets.push(found);
    }
    return targets;
  }

  /** The items whose links mean an item, in the order of the workbook. */
  children(item: PlanItem): readonly PlanItem[] {
    if (!this.below) {
      this.below = new Map();
      for (const child of this.plan.items)
        for (const { target } of child.links) {
          const parent = target === null ? undefined : this.byKey.get(target);
          if (!parent) continue;
          const known = this.below.get(parent);
          if (known) known.push(child);
          else this.below.set(parent, [child]);
        }
    }
    return this.below.get(item) ?? NO_ITEMS;
  }

  /** Everything that an item serves, over any number of links, itself not among them unless its links form a loop. */
  served(item: Pick<PlanItem, "links">): ReadonlySet<PlanItem> {
    // Thousands of rows share few targets, so what is above a target is kept, and not what is above each row.
    const [only, ...others] = item.links;
    if (only && others.length === 0) {
      const target = only.target === null ? undefined : this.byKey.get(only.target);
      return target ? this.upwardsFrom(target) : NOTHING;
    }
    const targets = this.targets(item);
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
export function isDistrictGoal({ level, kind }: Pick<PlanItem, "level" | "kind">): boolean {
  return level === "district" && (kind === "objective" || kind === "initiative");
}

/** Whether an item was given up. */
export function isDiscontinued({ status }: PlanItem): boolean {
  return status.kind === "status" && status.status === "Discontinued";
}

/** "1.2 Reading block": an item as people call it. An item without id and wording is called by its kind. */
export function nameOf({ id, title, kind }: PlanItem): string {
  return [id, title].filter((part) => part !== "").join(" ") || kind;
}
