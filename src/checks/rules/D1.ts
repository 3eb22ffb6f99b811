import { isDiscontinued } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import type { TableMap } from "../../plan/maps/tableMap";
import { D1 as text } from "../../text/rules/D1";
import { HeadingRows } from "../headingRows";
import { isMilestone } from "../items";
import { leadsAbove } from "../names/leads";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingOf } from "../places";
import { cantTellOf, fails } from "../reports";
import { type CheckContext, defineRule, type ReportOf } from "../rule";

export const D1 = defineRule({
  id: "D1",
  category: "accountability",
  severity: "error",
  text,
  limits: { rows: 5 },
  check(context) {
    const { plan, limit } = context;
    const actions = plan.items.filter((item) => item.kind === "action" && !isDiscontinued(item));
    if (actions.length === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    const without: TableMap[] = [];
    for (const [table, rows] of byTable(plan, actions)) {
      const { sheet } = table;
      if (!hasColumn(table, "lead")) {
        without.push(table);
        continue;
      }
      if (rows.length >= limit("rows") && rows.every(({ lead }) => lead.text === "")) {
        reports.push(fails("noneNamed", null, headingOf(table, "lead"), { sheet, count: rows.length }));
        continue;
      }
      const headings = new HeadingRows(table, rows);
      for (const item of rows) {
        if (item.lead.individuals.length > 0) continue;
        if (item.lead.text === "" && (isMilestone(item) || headings.has(item))) continue;
        const lead = item.lead.text;
        const messageId = lead === "" ? "empty" : "nobodyInParticular";
        const data = { item: shortName(item), lead };
        reports.push(
          fails(messageId, item, cellOf(item, "lead"), data, { fixes: assignments(item, context) }),
        );
      }
    }
    return [...reports, ...cantTellOf(without, "noColumn", "noColumns")];
  },
});

/** Whoever leads what the action serves may be asked to answer for it. */
function assignments(item: PlanItem, { plan, graph }: CheckContext): ReportOf<typeof text>["fixes"] {
  const cell = item.place.cell("lead");
  if (!cell || item.place.seen("lead") !== item.place.value("lead")) return [];
  const before = item.place.value("lead");
  return leadsAbove(item, plan, graph).map(({ person, above }) => ({
    fixId: "assign",
    kind: "suggestion",
    data: { person, above },
    edits: [{ cell, before, after: person }],
  }));
}
