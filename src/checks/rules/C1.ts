import type { Benchmark } from "../../plan/benchmark";
import type { PlanItem } from "../../plan/item";
import { completionOf } from "../../plan/overdue";
import type { BenchmarkType } from "../../plan/values/benchmarkWords";
import { C1 as text } from "../../text/rules/C1";
import { BenchmarksByGoal, itemNamed, typeOf } from "../benchmarks";
import { initiativesOf, objectivesOf } from "../items";
import { shortName } from "../message";
import { newBenchmark, typeEdits } from "../newBenchmark";
import { cellOf, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { type CheckContext, defineRule, type ReportOf } from "../rule";

type C1Report = ReportOf<typeof text>;
type C1Fix = NonNullable<C1Report["fixes"]>[number];

export const C1 = defineRule({
  id: "C1",
  category: "benchmarks",
  severity: "warning",
  text,
  check({ plan, graph }) {
    const isPursued = (item: PlanItem): boolean => completionOf(item) !== "closed";
    const initiatives = initiativesOf(plan).filter(isPursued);
    const objectives = objectivesOf(plan).filter(isPursued);
    if (initiatives.length + objectives.length === 0) return "inapplicable";
    const benchmarks = new BenchmarksByGoal(plan, graph);
    const [first] = benchmarks.all;
    if (!first) return [cantTell("noBenchmarks", null)];
    const table = plan.tables[first.item.table]!;
    if (!benchmarks.areLinked) return [cantTell("noLinks", headingCell(table), { sheet: table.sheet })];
    if (benchmarks.all.every(({ type }) => type.kind === "empty"))
      return [cantTell("noTypes", headingCell(table), { sheet: table.sheet })];
    return [
      ...objectives.flatMap((item) => ofObjective(item, benchmarks.of(item), plan)),
      ...initiatives.flatMap((item) => ofInitiative(item, benchmarks.of(item), plan)),
    ];
  },
});

function ofObjective(item: PlanItem, own: readonly Benchmark[], plan: CheckContext["plan"]): C1Report[] {
  if (own.some((each) => typeOf(each) === "final")) return [];
  // One whose type can't be read, on the objective itself, may be the final outcome.
  const unread = own.find(
    (each) => typeOf(each) === null && each.item.links.some(({ target }) => target === item.key),
  );
  return [unread ? untyped(item, unread, plan) : missing("noFinal", item, ["final"], plan)];
}

function ofInitiative(item: PlanItem, own: readonly Benchmark[], plan: CheckContext["plan"]): C1Report[] {
  if (own.length === 0) return [missing("noBenchmark", item, ["early", "short"], plan)];
  const types = new Set(own.map(typeOf));
  const lacks = (["early", "short"] as const).filter((type) => !types.has(type));
  if (lacks.length === 0) return [];
  const unread = own.find((each) => typeOf(each) === null);
  if (unread) return [untyped(item, unread, plan)];
  const messageId = lacks.length === 2 ? "onlyFinal" : lacks[0] === "early" ? "noEarly" : "noShort";
  return [missing(messageId, item, lacks, plan)];
}

function missing(
  messageId: "noBenchmark" | "noEarly" | "noShort" | "onlyFinal" | "noFinal",
  item: PlanItem,
  lacks: readonly BenchmarkType[],
  plan: CheckContext["plan"],
): C1Report {
  const fixes = lacks.flatMap((type): C1Fix[] => {
    const made = newBenchmark(plan, item, type);
    if (!made) return [];
    const data = { sheet: made.sheet, pattern: made.pattern };
    return [{ fixId: "add", kind: "suggestion", data, edits: [made.edit] }];
  });
  // Where the row has a column for that type, its empty cell is the place.
  const wide = lacks.map((type) => item.place.cell(`benchmark:${type}`)).find((cell) => cell !== null);
  const cell = wide ?? item.idCell ?? cellOf(item);
  return fails(messageId, item, cell, { item: shortName(item) }, { about: messageId, fixes });
}

function untyped(item: PlanItem, benchmark: Benchmark, plan: CheckContext["plan"]): C1Report {
  const name = shortName(itemNamed(benchmark));
  const fixes = typeEdits(benchmark, plan).map(({ type, edit }): C1Fix => ({
    fixId: "setType",
    kind: "suggestion",
    data: { type, benchmark: name },
    edits: [edit],
  }));
  const data = { item: shortName(item), benchmark: name };
  return { ...cantTell("untyped", item.idCell ?? cellOf(item), data, item), fixes };
}
