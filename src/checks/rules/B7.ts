import { isDiscontinued, isDistrictGoal } from "../../plan/graph";
import type { PlanItem } from "../../plan/model";
import { wordingKey } from "../../plan/values/ids";
import { B7 as text } from "../../text/rules/B7";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";
import { comparedWords } from "../wording";

const FIGURES = ["measure", "baseline", "target", "actual", "benchmark"] as const;

export const B7 = defineRule({
  id: "B7",
  category: "throughLine",
  severity: "advice",
  text,
  check({ plan }) {
    const items = plan.items.filter(
      (item) => item.level === "school" && !item.isNamedOnly && item.title !== "" && !isDiscontinued(item),
    );
    const goals = new Map<string, PlanItem>();
    for (const goal of plan.items)
      if (isDistrictGoal(goal) && comparedWords(goal.title).size > 1) goals.set(wordingKey(goal.title), goal);
    if (items.length === 0 || goals.size === 0) return "inapplicable";
    return items.flatMap((item) => {
      const goal = goals.get(wordingKey(item.title));
      if (!goal || hasFigures(item)) return [];
      const data = { item: shortName(item), goal: shortName(goal) };
      return [fails("copied", item, cellOf(item, item.kind), data)];
    });
  },
});

function hasFigures({ place }: PlanItem): boolean {
  return FIGURES.some((field) => place.seen(field) !== "");
}
