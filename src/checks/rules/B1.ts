import { isDistrictGoal } from "../../plan/graph";
import { B1 as text } from "../../text/rules/B1";
import { linkedOf } from "../items";
import { ForeignLinks, renamings } from "../links/linkTexts";
import { shortName } from "../message";
import { cellOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** Links of school items; those of benchmarks, actions and the rest of the district's are B6's. */
export const B1 = defineRule({
  id: "B1",
  category: "throughLine",
  severity: "error",
  text,
  check({ plan, faults, meant: links }) {
    const linked = linkedOf(plan).filter(({ level }) => level === "school");
    if (linked.length === 0) return "inapplicable";
    const isFaulty = linked.some((item) => faults.of(item).some(({ kind }) => kind === "nothing"));
    const goals = plan.items.filter(isDistrictGoal);
    if (goals.length === 0) return isFaulty ? [cantTell("noDistrictGoals", null)] : [];
    if (!isFaulty) return [];

    const foreign = new ForeignLinks(plan, linked);
    const reports: ReportOf<typeof text>[] = foreign.columns.map(({ table, cell, all, found }) =>
      cantTell("noneLead", cell, { sheet: table.sheet, count: all, found }),
    );
    for (const item of linked) {
      for (const { kind, link } of faults.of(item)) {
        if (kind !== "nothing" || foreign.has(item, link)) continue;
        const candidate = links.by(link);
        const cell = link.cell ?? cellOf(item, "parent");
        const data = { item: shortName(item), link: link.text };
        if (!candidate) {
          reports.push(fails("nothing", item, cell, data, { about: link.text }));
          continue;
        }
        const named = { ...data, candidate: shortName(candidate) };
        const fixes = renamings(item.place, link, links.nameFor(link, candidate));
        reports.push(fails("didYouMean", item, cell, named, { about: link.text, fixes }));
      }
    }
    return reports;
  },
});
