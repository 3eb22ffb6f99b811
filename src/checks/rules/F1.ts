import type { PlanItem } from "../../plan/model";
import { F1 as text } from "../../text/rules/F1";
import { initiativesOf } from "../items";
import { listOf, shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { type CheckContext, defineRule } from "../rule";

/** Resources of an objective are for its initiatives too; what stands in an initiative's own row counts. */
export const F1 = defineRule({
  id: "F1",
  category: "resources",
  severity: "advice",
  text,
  limits: { listedFrom: 6, named: 5 },
  check(context) {
    const { plan, limit } = context;
    const kept = plan.records.resources.filter(({ title, links }) => title !== "" && links.length > 0);
    const initiatives = initiativesOf(plan).filter(({ isNamedOnly }) => !isNamedOnly);
    if (kept.length === 0 || initiatives.length === 0) return "inapplicable";
    const served = new Set(kept.flatMap(({ links }) => links.map(({ target }) => target)));
    const without = initiatives.filter((item) => !hasResources(item, served, context));
    if (without.length === 0) return [];
    if (without.length < limit("listedFrom"))
      return without.map((item) => fails("none", item, cellOf(item), { item: shortName(item) }));
    const items = listOf(without.map(shortName), limit("named"));
    const data = { count: without.length, all: initiatives.length, items };
    const about = without.map(({ key }) => key).join("|");
    return [fails("most", null, cellOf(without[0]!), data, { about })];
  },
});

function hasResources(item: PlanItem, served: ReadonlySet<string | null>, { plan }: CheckContext): boolean {
  if (served.has(item.key) || item.links.some(({ target }) => target !== null && served.has(target)))
    return true;
  const isSaid = (["resources", "funding", "amount"] as const).some(
    (field) => String(item.place.seen(field)).trim() !== "",
  );
  // What is kept for one of its actions is kept for it.
  return (
    isSaid ||
    plan.items.some((each) => served.has(each.key) && each.links.some(({ target }) => target === item.key))
  );
}
