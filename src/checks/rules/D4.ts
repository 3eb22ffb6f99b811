import type { PlanItem } from "../../plan/item";
import { completionOf } from "../../plan/overdue";
import { columnsOf, type TableMap } from "../../plan/maps/tableMap";
import { D4 as text } from "../../text/rules/D4";
import { workOf } from "../items";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingOf } from "../places";
import { cantTellOf, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const D4 = defineRule({
  id: "D4",
  category: "accountability",
  severity: "warning",
  text,
  limits: { rows: 5 },
  check({ plan, limit }) {
    const complete = workOf(plan).filter(isComplete);
    if (complete.length === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    const without: TableMap[] = [];
    for (const [table, rows] of byTable(plan, complete)) {
      const { sheet } = table;
      if (!hasColumn(table, "evidence")) {
        without.push(table);
        continue;
      }
      const bare = rows.filter((item) => saysNothing(item, table));
      if (bare.length >= limit("rows") && bare.length === rows.length)
        reports.push(fails("noneShown", null, headingOf(table, "evidence"), { sheet, count: rows.length }));
      else
        for (const item of bare)
          reports.push(fails("noEvidence", item, cellOf(item, "evidence"), { item: shortName(item) }));
    }
    return [...reports, ...cantTellOf(without, "noColumn", "noColumns")];
  },
});

/** Closed, and not by being given up. */
function isComplete(item: PlanItem): boolean {
  if (item.status.kind === "status") return item.status.status === "Complete";
  return completionOf(item) === "closed";
}

function saysNothing({ place }: PlanItem, table: TableMap): boolean {
  return columnsOf(table, "evidence").every(({ column }) => isBlank(String(place.seenAt(column))));
}

function isBlank(text: string): boolean {
  return /^[\s\-–—.?]*$|^(?:none|n\/?a|tbd|no)$/i.test(text.trim());
}
