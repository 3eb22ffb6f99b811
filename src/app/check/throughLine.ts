import { PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";

/** What stands right below something in the plan. */
export interface Below {
  readonly initiatives: readonly PlanItem[];
  readonly benchmarks: readonly PlanItem[];
  /** The district's own work. */
  readonly actions: readonly PlanItem[];
  /** What schools do, by school in the order of the plan's list of schools. */
  readonly schools: readonly SchoolItems[];
}

export interface SchoolItems {
  /** Null for rows that don't say whose they are. */
  readonly school: string | null;
  readonly items: readonly PlanItem[];
}

/** Who serves an item, over any number of links. */
export interface Reach {
  readonly schools: number;
  /** Rows of schools. */
  readonly items: number;
}

/** The plan from the district's objectives down to each school's rows, as its links have it. */
export class ThroughLine {
  readonly objectives: readonly PlanItem[];
  /** What serves nothing and is not marked local. */
  readonly loose: Below;
  /** What is marked as local. */
  readonly local: Below;
  /** How many schools the plan has. */
  readonly schoolCount: number;
  private readonly reached = new Map<string, { items: number; schools: Set<string | null> }>();
  private readonly schoolOrder: ReadonlyMap<string, number>;
  private readonly graph: PlanGraph;

  constructor(plan: Plan) {
    const graph = (this.graph = new PlanGraph(plan));
    const schools = plan.units.filter(({ type }) => type === "school");
    this.schoolCount = schools.length;
    this.schoolOrder = new Map(schools.map(({ name }, index) => [name, index]));
    const isTop = ({ kind, level }: PlanItem) => kind === "objective" && level === "district";
    const [loose, local]: [PlanItem[], PlanItem[]] = [[], []];
    for (const item of plan.items) {
      if (graph.targets(item).length === 0 && !isTop(item)) (item.local ? local : loose).push(item);
      if (item.level === "school" && !item.isNamedOnly)
        for (const { key } of graph.served(item)) this.count(key, item.unit);
    }
    this.objectives = plan.items.filter(isTop);
    this.loose = this.grouped(loose);
    this.local = this.grouped(local);
  }

  below(item: PlanItem): Below {
    return this.grouped(this.graph.children(item));
  }

  reach({ key }: PlanItem): Reach {
    const found = this.reached.get(key);
    if (!found) return { schools: 0, items: 0 };
    return { schools: [...found.schools].filter((name) => name !== null).length, items: found.items };
  }

  private count(key: string, school: string | null): void {
    const found = this.reached.get(key);
    if (found) {
      found.items++;
      found.schools.add(school);
    } else this.reached.set(key, { items: 1, schools: new Set([school]) });
  }

  private grouped(items: readonly PlanItem[]): Below {
    const ofDistrict = items.filter(({ level }) => level === "district");
    const bySchool = new Map<string | null, PlanItem[]>();
    for (const item of items) {
      if (item.level !== "school") continue;
      const known = bySchool.get(item.unit);
      if (known) known.push(item);
      else bySchool.set(item.unit, [item]);
    }
    const place = (school: string | null) =>
      school === null ? Infinity : (this.schoolOrder.get(school) ?? this.schoolOrder.size);
    return {
      initiatives: ofDistrict.filter(({ kind }) => kind === "initiative" || kind === "objective"),
      benchmarks: ofDistrict.filter(({ kind }) => kind === "benchmark"),
      actions: ofDistrict.filter(({ kind }) => kind === "action"),
      schools: [...bySchool]
        .sort(([one], [other]) => place(one) - place(other))
        .map(([school, of]) => ({ school, items: of })),
    };
  }
}
