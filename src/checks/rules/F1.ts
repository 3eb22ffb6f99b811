import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { F1 as text } from "../../text/rules/F1";
import { initiativesOf } from "../items";
import { listOf, shortName } from "../message";
import { cellOf, hasColumn } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";

const SAID_IN = ["resources", "amount", "funding"] as const;

/** Resources are kept in a list of their own, or in the initiatives' rows. Those of an objective are for its initiatives too. */
export const F1 = defineRule({
  id: "F1",
  category: "resources",
  severity: "advice",
  text,
  limits: { listedFrom: 6, named: 5 },
  check({ plan, limit }) {
    const { resources } = plan.records;
    const served = new Set(
      resources.filter(({ title }) => title !== "").flatMap(({ links }) => links.map(({ target }) => target)),
    );
    const all = initiativesOf(plan).filter(({ isNamedOnly }) => !isNamedOnly);
    const inRows = new Set(all.filter(saysResources).map(({ table }) => table));
    const asked = all.filter(({ table }) => served.size > 0 || inRows.has(table));
    if (asked.length === 0) return "inapplicable";
    const without = asked.filter((item) => !saysResources(item) && !isServed(item, served, plan));
    if (without.length === 0) return [];
    const cell = (item: PlanItem) =>
      inRows.has(item.table) && hasColumn(plan.tables[item.table]!, ...SAID_IN)
        ? cellOf(item, ...SAID_IN)
        : cellOf(item);
    if (without.length < limit("listedFrom"))
      return without.map((item) => fails("none", item, cell(item), { item: shortName(item) }));
    const items = listOf(without.map(shortName), limit("named"));
    const data = { count: without.length, all: asked.length, items };
    const about = without.map(({ key }) => key).join("|");
    return [fails("most", null, cell(without[0]!), data, { about })];
  },
});

function saysResources({ place }: PlanItem): boolean {
  return SAID_IN.some((field) => !/^(?:[-–—]|none|tbd|n\/?a)?$/i.test(String(place.seen(field)).trim()));
}

/** By itself, by its objective, or by one of its actions. */
function isServed({ key, links }: PlanItem, served: ReadonlySet<string | null>, { items }: Plan): boolean {
  return (
    served.has(key) ||
    links.some(({ target }) => target !== null && served.has(target)) ||
    items.some((each) => served.has(each.key) && each.links.some(({ target }) => target === key))
  );
}
