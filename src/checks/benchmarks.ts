import type { Benchmark } from "../plan/benchmark";
import { isDiscontinued, type PlanGraph } from "../plan/graph";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import type { BenchmarkType } from "../plan/values/benchmarkWords";
import { comparable } from "../plan/values/figure";

/** A plan's benchmarks by what they are for; those of what was given up are left out. */
export class BenchmarksByGoal {
  readonly all: readonly Benchmark[];
  private readonly byGoal = new Map<PlanItem, Benchmark[]>();

  constructor({ benchmarks }: Plan, graph: PlanGraph) {
    this.all = benchmarks.filter(
      ({ form, item }) =>
        form !== "figures" &&
        !isDiscontinued(item) &&
        !(item.links.length > 0 && areGivenUp(graph.targets(item))),
    );
    for (const benchmark of this.all) {
      const { item, form } = benchmark;
      const goals = graph.served(item);
      for (const goal of form === "column" ? [item, ...goals] : goals) {
        const known = this.byGoal.get(goal);
        if (known) known.push(benchmark);
        else this.byGoal.set(goal, [benchmark]);
      }
    }
  }

  /** The benchmarks of an initiative, or of an objective with all its initiatives. */
  of(goal: PlanItem): readonly Benchmark[] {
    return this.byGoal.get(goal) ?? [];
  }

  /** True where some benchmark says what it is for. */
  get areLinked(): boolean {
    return this.byGoal.size > 0;
  }
}

function areGivenUp(goals: readonly PlanItem[]): boolean {
  return goals.length > 0 && goals.every(isDiscontinued);
}

/** The type of a benchmark; null where it says none that can be read. */
export function typeOf({ type }: Benchmark): BenchmarkType | null {
  return type.kind === "word" ? type.word : null;
}

/** True for what students learn or do; a benchmark without a type may be one by whose change it measures. */
export function isStudentOutcome(benchmark: Benchmark): boolean {
  const type = typeOf(benchmark);
  if (benchmark.who.kind === "word") return benchmark.who.word.has("students") && type !== "early";
  return type === "short" || type === "final";
}

/** Whether the figures say that it was met, null where they don't say. */
export function isMetByFigures({
  actual,
  target,
  baseline,
  direction,
  hasSeveral,
}: Benchmark): boolean | null {
  const figures = comparable(actual, target);
  if (!figures || direction.kind !== "word" || hasSeveral) return null;
  const [is, wanted] = figures;
  switch (direction.word) {
    case "increase":
      return is >= wanted;
    case "decrease":
      return is <= wanted;
    // "Above 90" is kept with 90 by most who write it.
    case "above":
      return is >= wanted;
    case "below":
      return is <= wanted;
    case "reach": {
      const from = comparable(baseline, target);
      return from && from[0] !== wanted ? (is - wanted) * (wanted - from[0]) >= 0 : is === wanted;
    }
  }
}

/** A benchmark's name in messages is its item's, unless it is a cell beside it. */
export function itemNamed(benchmark: Benchmark): Pick<PlanItem, "id" | "title" | "kind"> {
  return benchmark.form === "column" ? { id: "", title: benchmark.title, kind: "benchmark" } : benchmark.item;
}
