import type { PlanItem } from "../../plan/item";
import { B5 as text } from "../../text/rules/B5";
import { linkedOf } from "../items";
import type { LinkFault } from "../links/linkFaults";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const B5 = defineRule({
  id: "B5",
  category: "throughLine",
  severity: "error",
  text,
  check({ plan, graph, faults }) {
    const linked = linkedOf(plan);
    if (linked.length === 0) return "inapplicable";
    return linked.flatMap((item) =>
      faults.of(item).flatMap((fault) => {
        const report = reportOf(item, fault, (key) => graph.get(key));
        return report ? [report] : [];
      }),
    );
  },
});

function reportOf(
  item: PlanItem,
  fault: LinkFault,
  get: (key: string) => PlanItem | null,
): ReportOf<typeof text> | null {
  if (fault.kind === "nothing") return null;
  const cell = fault.link.cell ?? cellOf(item, "parent");
  const more = { about: fault.link.text };
  if (fault.kind === "inverted") {
    const { target } = fault;
    const data = { item: shortName(item), other: shortName(target) };
    return fails(
      target.level === "school" && item.level === "district" ? "school" : "level",
      item,
      cell,
      data,
      more,
    );
  }
  const other = fault.link.target === null ? null : get(fault.link.target);
  return other
    ? fails("loop", item, cell, { item: shortName(item), other: shortName(other) }, more)
    : fails("itself", item, cell, { item: shortName(item) }, more);
}
