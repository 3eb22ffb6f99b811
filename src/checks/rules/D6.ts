import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import type { PlanGraph } from "../../plan/graph";
import { D6 as text } from "../../text/rules/D6";
import { isOpen, leadOf, workOf } from "../items";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

const MEANS = ["support", "resources", "funding", "amount"] as const;

/** Rows of tables that have no room for support are asked nothing. */
export const D6 = defineRule({
  id: "D6",
  category: "accountability",
  severity: "advice",
  text,
  limits: { rows: 10 },
  check({ plan, graph, limit }) {
    const work = workOf(plan);
    if (!work.some(isHeld)) return "inapplicable";
    const hasMeans = plan.tables.some((table) => hasColumn(table, ...MEANS));
    if (!hasMeans) return [cantTell("noColumns", null)];
    const supported = supportedGoals(plan, graph);
    const reports: ReportOf<typeof text>[] = [];
    for (const [table, rows] of byTable(plan, work.filter(isHeld))) {
      if (!hasColumn(table, ...MEANS)) continue;
      const bare = rows.filter((item) => !namesMeans(item) && !serves(item, supported, graph));
      if (bare.length >= limit("rows") && bare.length === rows.length)
        reports.push(
          fails("noneSupported", null, headingCell(table), { sheet: table.sheet, count: bare.length }),
        );
      else
        for (const item of bare) {
          const person = leadOf(item)!;
          reports.push(
            fails("noSupport", item, cellOf(item, "lead"), { item: shortName(item), person }, { person }),
          );
        }
    }
    return reports;
  },
});

/** Somebody is still to answer for it. */
function isHeld(item: PlanItem): boolean {
  return isOpen(item) && leadOf(item) !== null;
}

/** Objectives and initiatives for which some support is named: in their rows, or among the resources. */
function supportedGoals({ items, records }: Plan, graph: PlanGraph): ReadonlySet<PlanItem> {
  const supported = new Set(items.filter((item) => item.kind !== "action" && namesMeans(item)));
  for (const resource of records.resources)
    for (const target of graph.targets(resource)) supported.add(target);
  return supported;
}

function serves(item: PlanItem, supported: ReadonlySet<PlanItem>, graph: PlanGraph): boolean {
  for (const each of graph.served(item)) if (supported.has(each)) return true;
  return false;
}

function namesMeans({ place, support }: PlanItem): boolean {
  return support.text !== "" || MEANS.some((field) => isFilled(String(place.seen(field))));
}

function isFilled(text: string): boolean {
  return !/^[\s\-–—.?]*$|^(?:none|n\/?a|tbd|no|0)$/i.test(text.trim());
}
