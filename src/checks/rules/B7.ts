import { isDiscontinued, isDistrictGoal } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { wordingKey } from "../../plan/values/ids";
import { B7 as text } from "../../text/rules/B7";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";
import { comparedWords } from "../wording";

/** Two letters that a wording is compared by as they stand: nearly all begin otherwise than any goal, and there are many. */
const PLAIN_BEGINNING = /^([a-z]{2})[a-z]/i;
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
    const beginnings = new Set([...goals.keys()].map((key) => key.slice(0, 2)));
    return items.flatMap((item) => {
      const beginning = PLAIN_BEGINNING.exec(item.title)?.[1];
      if (beginning !== undefined && !beginnings.has(beginning.toLowerCase())) return [];
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
