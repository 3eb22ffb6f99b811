import { wordingKey } from "../../plan/values/ids";
import { C8 as text } from "../../text/rules/C8";
import { headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** An indicator has a row for each school, group and period: it is counted once. */
export const C8 = defineRule({
  id: "C8",
  category: "benchmarks",
  severity: "advice",
  text,
  limits: { most: 10 },
  check({ plan, limit }) {
    const rows = plan.records.indicators.filter(({ title }) => title !== "");
    const [first] = rows;
    if (!first) return "inapplicable";
    const table = plan.tables[first.table]!;
    const cell = headingCell(table);
    const reports: ReportOf<typeof text>[] = [];
    const count = new Set(rows.map(({ title }) => wordingKey(title))).size;
    if (!rows.some(({ timing }) => timing.kind === "word" && timing.word === "leading"))
      reports.push(
        rows.every(({ timing }) => timing.kind === "word")
          ? fails("noLeading", null, cell, { count })
          : cantTell("notSaid", cell, { sheet: table.sheet }),
      );
    const most = limit("most");
    if (count > most) reports.push(fails("many", null, cell, { count, most }));
    return reports;
  },
});
