import type { Benchmark } from "../../plan/benchmark";
import type { PlanItem } from "../../plan/item";
import type { DateSerial } from "../../plan/values/date";
import { checksText } from "../../text/checks";
import { C4 as text } from "../../text/rules/C4";
import { BenchmarksByGoal, typeOf } from "../benchmarks";
import { initiativesOf, objectivesOf, workOf } from "../items";
import { dueText, longDate, shortName } from "../message";
import { cellOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

type C4Report = ReportOf<typeof text>;

/** A benchmark with the day, or the last day of the period, that it is due on. */
interface Dated {
  readonly benchmark: Benchmark;
  readonly date: DateSerial;
}

export const C4 = defineRule({
  id: "C4",
  category: "benchmarks",
  severity: "warning",
  text,
  check({ plan, graph }) {
    const benchmarks = new BenchmarksByGoal(plan, graph);
    const dated = benchmarks.all.flatMap(withDate);
    if (dated.length === 0) return "inapplicable";
    const found = new Map<Benchmark, C4Report>();
    const add = (report: C4Report, benchmark: Benchmark): void => {
      if (!found.has(benchmark)) found.set(benchmark, report);
    };
    const { window } = plan;
    for (const { benchmark, date } of window ? dated : [])
      if (date < window!.first || date > window!.last)
        add(outside(benchmark, longDate(window!.first), longDate(window!.last)), benchmark);
    for (const initiative of initiativesOf(plan)) {
      const own = benchmarks.of(initiative).flatMap(withDate);
      for (const each of outOfOrder(ofType(own, "early"), ofType(own, "short"), ofType(own, "final")))
        add(orderReport("early", each.early, each.last), each.early.benchmark);
      for (const each of outOfOrder(ofType(own, "short"), ofType(own, "final")))
        add(orderReport("short", each.early, each.last), each.early.benchmark);
    }
    for (const objective of objectivesOf(plan)) {
      const all = benchmarks.of(objective).flatMap(withDate);
      for (const { report, benchmark } of ofObjective(objective, all)) add(report, benchmark);
    }
    // Where there are actions with days, D2 says that the plan's days are not known.
    const isSaid = window !== null || workOf(plan).some(({ due }) => "date" in due);
    return isSaid ? [...found.values()] : [...found.values(), cantTell("noWindow", null)];
  },
});

function withDate(benchmark: Benchmark): Dated[] {
  return "date" in benchmark.due ? [{ benchmark, date: benchmark.due.date }] : [];
}

function ofType(all: readonly Dated[], type: "early" | "short" | "final"): Dated[] {
  return all.filter(({ benchmark }) => typeOf(benchmark) === type);
}

/** Those that come after all of the next type: a plan may go through the types more than once. */
function outOfOrder(
  earlier: readonly Dated[],
  ...laterTypes: readonly (readonly Dated[])[]
): { readonly early: Dated; readonly last: Dated }[] {
  const later = laterTypes.find(({ length }) => length > 0);
  if (!later) return [];
  const last = later.reduce((a, b) => (b.date > a.date ? b : a));
  return earlier.filter(({ date }) => date > last.date).map((early) => ({ early, last }));
}

/** The objective's own final outcomes against its initiatives' short-term ones. */
function ofObjective(
  objective: PlanItem,
  all: readonly Dated[],
): { readonly report: C4Report; readonly benchmark: Benchmark }[] {
  const isOwn = ({ benchmark }: Dated): boolean =>
    benchmark.item === objective || benchmark.item.links.some(({ target }) => target === objective.key);
  const finals = ofType(all, "final").filter(isOwn);
  const shorts = ofType(all, "short").filter((each) => !isOwn(each));
  if (finals.length === 0 || shorts.length === 0) return [];
  const lastFinal = finals.reduce((a, b) => (b.date > a.date ? b : a));
  const firstShort = shorts.reduce((a, b) => (b.date < a.date ? b : a));
  // A final outcome before all of them is itself what is out of order.
  if (lastFinal.date < firstShort.date)
    return [{ report: orderReport("final", lastFinal, firstShort), benchmark: lastFinal.benchmark }];
  return outOfOrder(shorts, finals).map(({ early, last }) => ({
    report: orderReport("short", early, last),
    benchmark: early.benchmark,
  }));
}

function orderReport(messageId: "early" | "short" | "final", one: Dated, other: Dated): C4Report {
  const { item, due } = one.benchmark;
  const data = {
    item: shortName(item),
    due: dueText(due),
    other: shortName(other.benchmark.item),
    otherDue: dueText(other.benchmark.due),
    later: checksText.benchmarkTypes[typeOf(other.benchmark) ?? "short"].toLowerCase(),
  };
  const about = `${one.date}|${other.date}`;
  return fails(messageId, item, cellOf(item, "due"), data, { about });
}

function outside({ item, due }: Benchmark, first: string, last: string): C4Report {
  const data = { item: shortName(item), due: dueText(due), first, last };
  return fails("outside", item, cellOf(item, "due"), data);
}
