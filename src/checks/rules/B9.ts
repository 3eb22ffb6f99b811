import { isDiscontinued } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { completionOf } from "../../plan/overdue";
import { B9 as text } from "../../text/rules/B9";
import { listOf, quoted, shortName } from "../message";
import { byTable, cellOf, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const B9 = defineRule({
  id: "B9",
  category: "throughLine",
  severity: "warning",
  text,
  limits: { wordsNamed: 3 },
  check({ plan, graph, limit }) {
    const under = new Map<PlanItem, PlanItem>();
    for (const parent of plan.items)
      if (isDiscontinued(parent))
        for (const child of graph.children(parent))
          if (!under.has(child) && !child.isNamedOnly && child.kind !== "benchmark") under.set(child, parent);
    if (under.size === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    for (const [table, items] of byTable(plan, under.keys())) {
      const unclear = items.filter((item) => completionOf(item) === "unknown");
      if (unclear.length > 0) {
        const words = [
          ...new Set(unclear.map(({ status }) => quoted("text" in status ? status.text : ""))),
        ].sort();
        const data = { sheet: table.sheet, words: listOf(words, limit("wordsNamed")) };
        reports.push(cantTell("unclearStatus", headingCell(table), data));
      }
      for (const item of items) {
        if (completionOf(item) !== "open") continue;
        const parent = under.get(item)!;
        const cell = item.links.find(({ target }) => target === parent.key)?.cell ?? cellOf(item, "parent");
        const data = { item: shortName(item), parent: shortName(parent) };
        const status = "text" in item.status ? item.status.text : "";
        reports.push(fails("live", item, cell, data, { about: `${parent.id || parent.title}|${status}` }));
      }
    }
    return reports;
  },
});
