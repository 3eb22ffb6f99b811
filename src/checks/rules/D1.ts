import { isDiscontinued } from "../../plan/graph";
import { D1 as text } from "../../text/rules/D1";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingCell } from "../places";
import { defineRule, type Report } from "../rule";

export const D1 = defineRule({
  id: "D1",
  category: "accountability",
  severity: "error",
  text,
  check({ plan }) {
    const actions = plan.items.filter((item) => item.kind === "action" && !isDiscontinued(item));
    if (actions.length === 0) return "inapplicable";
    const reports: Report<keyof typeof text.messages>[] = [];
    for (const [table, rows] of byTable(plan, actions)) {
      if (!hasColumn(table, "lead")) {
        const data = { sheet: table.sheet };
        reports.push({
          messageId: "noColumn",
          outcome: "cantTell",
          data,
          item: null,
          cell: headingCell(table),
        });
        continue;
      }
      for (const item of rows) {
        if (item.lead.individuals.length > 0) continue;
        const lead = item.lead.text;
        reports.push({
          messageId: lead === "" ? "empty" : "nobodyInParticular",
          outcome: "fail",
          data: { item: shortName(item), lead },
          item,
          cell: cellOf(item, "lead"),
        });
      }
    }
    return reports;
  },
});
