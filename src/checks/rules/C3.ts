import { isDiscontinued } from "../../plan/graph";
import { comparable } from "../../plan/values/figure";
import { C3 as text } from "../../text/rules/C3";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const C3 = defineRule({
  id: "C3",
  category: "benchmarks",
  severity: "warning",
  text,
  check({ plan }) {
    const measured = plan.benchmarks.filter(({ item, hasSeveral }) => !hasSeveral && !isDiscontinued(item));
    const pairs = measured.flatMap((benchmark) => {
      const figures = comparable(benchmark.baseline, benchmark.target);
      return figures ? [{ benchmark, baseline: figures[0], target: figures[1] }] : [];
    });
    if (pairs.length === 0) return "inapplicable";
    return pairs.flatMap(({ benchmark: { item, direction }, baseline, target }): ReportOf<typeof text>[] => {
      const cell = cellOf(item, "target");
      const said = direction.kind === "word" ? direction : null;
      const data = { item: shortName(item), baseline, target, direction: said?.text ?? "" };
      const about = `${baseline}|${target}|${said?.word ?? ""}`;
      if (baseline === target) return [fails("equal", item, cell, data, { about })];
      const isWrong =
        (said?.word === "increase" && target < baseline) || (said?.word === "decrease" && target > baseline);
      return isWrong ? [fails("wrongSide", item, cell, data, { about })] : [];
    });
  },
});
