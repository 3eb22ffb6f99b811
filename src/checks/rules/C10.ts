import type { Benchmark } from "../../plan/benchmark";
import { C10 as text } from "../../text/rules/C10";
import { BenchmarksByGoal, isStudentOutcome, itemNamed } from "../benchmarks";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";

const EVENTS =
  "trainings?|sessions?|workshops?|meetings?|nights?|evenings?|events?|visits?|walkthroughs?|conferences?|professional development|pd days?|assembl(?:y|ies)|institutes?|webinars?|courses?|programs?|newsletters?|surveys?";
const TOOK_PLACE =
  "held|offered|conducted|provided|delivered|hosted|organi[sz]ed|scheduled|completed|run|given|implemented|attended|sent|take place|took place";
/** "Three trainings held", "Number of family nights", "Hold 4 workshops". */
const COUNTS_EVENTS = [
  new RegExp(`\\b(?:${EVENTS})\\b(?:\\s+\\p{L}+){0,3}?\\s+(?:${TOOK_PLACE})\\b`, "iu"),
  new RegExp(`\\b(?:number|count|#) of (?:\\p{L}+ ){0,3}(?:${EVENTS})\\b`, "iu"),
  new RegExp(
    `^(?:hold|offer|conduct|provide|deliver|host|organi[sz]e|run)\\s+(?:\\S+ ){0,3}?(?:${EVENTS})\\b`,
    "iu",
  ),
];
/** A share, a score or something that students do is an outcome, whatever else is counted. */
const IS_OUTCOME =
  /%|percent|\bshare of\b|\bscor\w*|\bproficien\w*|\bgrowth\b|\bgrade[- ]level\b|\brates?\b|\bgap\b|\b(?:students?|children|learners|pupils|graduates)\s+(?:who\s+)?(?!(?:night|conference|event|session|meeting|assembly)s?\b)\p{L}+/iu;

export const C10 = defineRule({
  id: "C10",
  category: "benchmarks",
  severity: "advice",
  text,
  check({ plan, graph }) {
    const outcomes = new BenchmarksByGoal(plan, graph).all.filter(isStudentOutcome);
    if (outcomes.length === 0) return "inapplicable";
    return outcomes.filter(countsActivity).map((benchmark) => {
      const cell = benchmark.form === "column" ? benchmark.cell : cellOf(benchmark.item, "benchmark");
      return fails("activity", benchmark.item, cell, { item: shortName(itemNamed(benchmark)) });
    });
  },
});

function countsActivity({ title, measure, form }: Benchmark): boolean {
  const texts = form === "column" ? [title] : [title, measure];
  return (
    texts.some((each) => COUNTS_EVENTS.some((pattern) => pattern.test(each))) &&
    !texts.some((each) => IS_OUTCOME.test(each))
  );
}
