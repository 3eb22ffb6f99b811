import type { PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { Link, PlanItem } from "../../plan/item";
import { idKey } from "../../plan/values/ids";

/** What is wrong with a link. */
export type LinkFault =
  | { readonly kind: "nothing"; readonly link: Link }
  /** It leads back to the item, at once or over others. */
  | { readonly kind: "loop"; readonly link: Link }
  /** A district item that serves a school's, or one of a higher level that serves a lower one. */
  | { readonly kind: "inverted"; readonly link: Link; readonly target: PlanItem };

const LEVELS: readonly PlanItem["kind"][] = ["objective", "initiative", "action"];

/** Faults of links by the item that they stand in; a link has one fault at most. */
export class LinkFaults {
  private readonly byItem = new Map<PlanItem, LinkFault[]>();

  constructor(plan: Plan, graph: PlanGraph) {
    const schoolIds = new SchoolIds(plan);
    const loops = loopsIn(plan, graph);
    for (const item of plan.items)
      for (const link of item.links) {
        const fault = this.faultOf(item, link, graph, loops, schoolIds);
        if (!fault) continue;
        const known = this.byItem.get(item);
        if (known) known.push(fault);
        else this.byItem.set(item, [fault]);
      }
  }

  of(item: PlanItem): readonly LinkFault[] {
    return this.byItem.get(item) ?? NONE;
  }

  private faultOf(
    item: PlanItem,
    link: Link,
    graph: PlanGraph,
    loops: ReadonlyMap<PlanItem, PlanItem>,
    schoolIds: SchoolIds,
  ): LinkFault | null {
    // A group may be named in its own row too, and an id that is read from the wording may be none: only an id in its cell counts.
    if (link.isItself)
      return item.idCell && idKey(item.id) === idKey(link.text) ? { kind: "loop", link } : null;
    if (link.target === null) {
      const target = item.level === "district" ? schoolIds.find(link.text) : null;
      return target ? { kind: "inverted", link, target } : { kind: "nothing", link };
    }
    const target = graph.get(link.target);
    if (!target) return null;
    if (loops.get(item) === target) return { kind: "loop", link };
    const isInverted =
      LEVELS.indexOf(target.kind) > LEVELS.indexOf(item.kind) &&
      item.kind !== "benchmark" &&
      item.level === target.level;
    return isInverted || (item.level === "district" && target.level === "school")
      ? { kind: "inverted", link, target }
      : null;
  }
}

const NONE: readonly LinkFault[] = [];

/** Ids of schools' items that only one item has; taken up when first asked for. */
class SchoolIds {
  private ids: Map<string, PlanItem | null> | null = null;

  constructor(private readonly plan: Plan) {}

  find(text: string): PlanItem | null {
    const key = idKey(text);
    // A bare number is too common to say whose it is.
    if (!/\d/.test(key) || !/[a-z]/.test(key)) return null;
    if (!this.ids) {
      this.ids = new Map();
      for (const item of this.plan.items) {
        if (item.level !== "school" || item.id === "") continue;
        const id = idKey(item.id);
        this.ids.set(id, this.ids.has(id) ? null : item);
      }
    }
    return this.ids.get(key) ?? null;
  }
}

/** Of each loop of links one: the item first met on it, and what its link leads to. */
function loopsIn({ items }: Plan, graph: PlanGraph): ReadonlyMap<PlanItem, PlanItem> {
  const loops = new Map<PlanItem, PlanItem>();
  const done = new Set<PlanItem>();
  for (const start of items) {
    if (done.has(start) || start.links.length === 0 || endsAt(start, graph, done)) continue;
    const onWay = new Set<PlanItem>();
    const stack: { readonly item: PlanItem; readonly targets: readonly PlanItem[]; next: number }[] = [];
    const enter = (item: PlanItem): void => {
      onWay.add(item);
      stack.push({ item, targets: graph.targets(item), next: 0 });
    };
    enter(start);
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const target = top.targets[top.next++];
      if (!target) {
        stack.pop();
        onWay.delete(top.item);
        done.add(top.item);
      } else if (onWay.has(target)) loops.set(top.item, target);
      else if (!done.has(target)) enter(target);
    }
  }
  return loops;
}

/** Most rows have one link, to a goal that was gone through already: nothing leads back from there. */
function endsAt({ links }: PlanItem, graph: PlanGraph, done: ReadonlySet<PlanItem>): boolean {
  if (links.length !== 1) return false;
  const { target } = links[0]!;
  const above = target === null ? null : graph.get(target);
  return above === null || above.links.length === 0 || done.has(above);
}
