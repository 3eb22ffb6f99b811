import { isDiscontinued } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { completionOf } from "../../plan/overdue";
import { B4 as text } from "../../text/rules/B4";
import { initiativesOf, objectivesOf } from "../items";
import type { LinksAsMeant } from "../links/meant";
import { shortName } from "../message";
import { cellOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const B4 = defineRule({
  id: "B4",
  category: "throughLine",
  severity: "warning",
  text,
  check({ plan, graph, meant }) {
    const initiatives = initiativesOf(plan).filter((item) => completionOf(item) !== "closed");
    const objectives = objectivesOf(plan).filter((item) => completionOf(item) !== "closed");
    const work = plan.items.filter(
      (item) =>
        (item.kind === "action" || item.level === "school") &&
        item.kind !== "benchmark" &&
        !isDiscontinued(item),
    );
    const asksActions = initiatives.length > 0 && work.length > 0;
    const asksInitiatives =
      objectives.length > 0 && initiativesOf(plan).some(({ links }) => links.length > 0);
    if (!asksActions && !asksInitiatives) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    const add = (messageId: "noAction" | "noInitiative", item: PlanItem): void => {
      reports.push(fails(messageId, item, item.idCell ?? cellOf(item), { item: shortName(item) }));
    };
    if (asksInitiatives) {
      const own = new Set(initiativesOf(plan));
      const probably = new Set([...own].flatMap((item) => meant.of(item)));
      for (const item of objectives)
        if (!probably.has(item) && !graph.children(item).some((child) => own.has(child)))
          add("noInitiative", item);
    }
    if (!asksActions) return reports;
    const served = servedBy(work, meant);
    const isSaid = work.some((item) => item.links.some(({ target }) => target !== null));
    if (!isSaid) return [...reports, cantTell("noLinks", null)];
    for (const item of initiatives) if (!served.has(item)) add("noAction", item);
    return reports;
  },
});

function servedBy(work: readonly PlanItem[], meant: LinksAsMeant): ReadonlySet<PlanItem> {
  // Many rows share what they serve.
  const lines = new Set(work.map((item) => meant.served(item)));
  return new Set([...lines].flatMap((line) => [...line]));
}
