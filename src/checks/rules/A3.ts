import { isDiscontinued, type PlanGraph } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { idKey } from "../../plan/values/ids";
import type { DateSerial } from "../../plan/values/date";
import { A3 as text } from "../../text/rules/A3";
import { isPartOf } from "../../plan/values/idParts";
import { isOpen } from "../items";
import { cellOf, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const A3 = defineRule({
  id: "A3",
  category: "focus",
  severity: "advice",
  text,
  limits: { goals: 5, openActions: 20 },
  check({ plan, graph, limit }) {
    const items = plan.items.filter(
      (item) => item.level === "school" && item.kind !== "benchmark" && !isDiscontinued(item),
    );
    const [first] = items;
    if (!first) return "inapplicable";
    const bySchool = new Map<string, PlanItem[]>();
    for (const item of items) {
      if (item.unit === null) continue;
      const known = bySchool.get(item.unit);
      if (known) known.push(item);
      else bySchool.set(item.unit, [item]);
    }
    if (bySchool.size === 0) {
      const table = plan.tables[first.table]!;
      return [cantTell("noSchool", headingCell(table), { sheet: table.sheet })];
    }
    const reports: ReportOf<typeof text>[] = [];
    for (const [school, own] of bySchool) {
      const goals = new Set(goalsOf(own, graph));
      const open = own.filter(
        (item) => !goals.has(item) && item.kind === "action" && isOpenOn(item, plan.asOf),
      );
      for (const [messageId, list] of [
        ["goals", [...goals]],
        ["openActions", open],
      ] as const) {
        const most = limit(messageId);
        const over = list[most];
        if (!over) continue;
        const data = { school, count: list.length, most };
        // At the first one too many.
        const cell = over.idCell ?? cellOf(over);
        reports.push(fails(messageId, over, cell, data, { about: String(list.length) }));
      }
    }
    return reports;
  },
});

/**
 * What has no parent inside the school's own plan. Where nothing in it has one, the plan is a plain list: then only what is
 * called a goal is one, and not each action.
 */
function goalsOf(items: readonly PlanItem[], graph: PlanGraph): PlanItem[] {
  const ids = new Set(items.map(({ id }) => idKey(id)));
  const hasOwnParent = (item: PlanItem): boolean =>
    item.links.some(({ target }) => {
      const above = target === null ? null : graph.get(target);
      return above?.level === "school" && above.unit === item.unit;
    }) || isPartOf(idKey(item.id), ids);
  const tops = items.filter((item) => !hasOwnParent(item));
  return tops.length < items.length ? tops : tops.filter(({ kind }) => kind !== "action");
}

/** Open, and begun by now as far as its row says. */
function isOpenOn(item: PlanItem, asOf: DateSerial): boolean {
  return isOpen(item) && !(item.start.kind === "date" && item.start.date > asOf);
}
