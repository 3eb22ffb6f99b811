import { isDiscontinued } from "../../plan/graph";
import { C5 as text } from "../../text/rules/C5";
import { dueText, shortName } from "../message";
import { cellOf, hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** What is due today is not past. */
export const C5 = defineRule({
  id: "C5",
  category: "benchmarks",
  severity: "warning",
  text,
  check({ plan }) {
    const dated = plan.benchmarks.filter(
      ({ form, item, due }) => form === "row" && "date" in due && !isDiscontinued(item),
    );
    if (dated.length === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    const told = new Set<number>();
    for (const { item, due, actual, target, verdict } of dated) {
      if (!("date" in due) || due.date >= plan.asOf || actual.kind !== "empty") continue;
      const table = plan.tables[item.table]!;
      const isJudged = verdict.kind === "word" && verdict.word !== "pending";
      if (!hasColumn(table, "actual")) {
        if (!isJudged && !told.has(item.table) && told.add(item.table))
          reports.push(cantTell("noColumn", headingCell(table), { sheet: table.sheet }));
        continue;
      }
      // A state in words was reached or not: nothing more is to be written down.
      if (isJudged && target.kind !== "number") continue;
      const data = { item: shortName(item), due: dueText(due) };
      reports.push(fails("noActual", item, cellOf(item, "actual"), data, { about: String(due.date) }));
    }
    return reports;
  },
});
