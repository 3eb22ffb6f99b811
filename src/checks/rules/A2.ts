import type { PlanItem } from "../../plan/item";
import { A2 as text } from "../../text/rules/A2";
import { initiativesOf, objectivesOf } from "../items";
import { shortName } from "../message";
import { cellOf, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule } from "../rule";

/** An objective without any initiative is B4's. */
export const A2 = defineRule({
  id: "A2",
  category: "focus",
  severity: "warning",
  text,
  limits: { least: 3, most: 5 },
  check({ plan, graph, meant, limit }) {
    const objectives = objectivesOf(plan);
    const initiatives = initiativesOf(plan);
    if (objectives.length === 0 || initiatives.length === 0) return "inapplicable";
    if (initiatives.every(({ links }) => links.length === 0)) {
      const table = plan.tables[initiatives[0]!.table]!;
      return [cantTell("noLinks", headingCell(table), { sheet: table.sheet })];
    }
    const own = new Set(initiatives);
    const probably = (item: PlanItem): number =>
      initiatives.filter((each) => meant.of(each).includes(item)).length;
    const [least, most] = [limit("least"), limit("most")];
    const counts = objectives.map(
      (item) => graph.children(item).filter((child) => own.has(child)).length + probably(item),
    );
    // One beside each of many: two columns that say one thing, and no two levels.
    if (counts.length > most && counts.every((count) => count < 2)) return [];
    return objectives.flatMap((item, at) => {
      const count = counts[at]!;
      if (count === 0 || (count >= least && count <= most)) return [];
      const data = { item: shortName(item), count, least, most };
      return [fails("count", item, item.idCell ?? cellOf(item), data, { about: String(count) })];
    });
  },
});
