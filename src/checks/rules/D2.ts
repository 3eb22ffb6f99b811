import { isDiscontinued } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import type { TableMap } from "../../plan/maps/tableMap";
import { completionOf } from "../../plan/overdue";
import { D2 as text } from "../../text/rules/D2";
import { HeadingRows } from "../headingRows";
import { workOf } from "../items";
import { dueText, longDate, shortName } from "../message";
import { byTable, cellOf, hasColumn, headingOf } from "../places";
import { cantTell, cantTellOf, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

type D2Report = ReportOf<typeof text>;

/** A day that can't be read is G2's; one of a benchmark C2's and C4's. */
export const D2 = defineRule({
  id: "D2",
  category: "accountability",
  severity: "warning",
  severities: { beforeStart: "error", ongoing: "advice" },
  text,
  limits: { rows: 5 },
  check({ plan, limit }) {
    const work = workOf(plan).filter((item) => !isDiscontinued(item));
    if (work.length === 0) return "inapplicable";
    const reports: D2Report[] = [];
    const without: TableMap[] = [];
    for (const [table, rows] of byTable(plan, work)) {
      const { sheet } = table;
      if (!hasColumn(table, "due")) {
        without.push(table);
        continue;
      }
      const isUnused = rows.length >= limit("rows") && rows.every(({ due }) => due.kind === "empty");
      if (isUnused)
        reports.push(fails("noneDated", null, headingOf(table, "due"), { sheet, count: rows.length }));
      const headings = new HeadingRows(table, rows);
      for (const item of rows) {
        const report = reportOf(item, plan);
        const isAsked = report?.messageId !== "missing" || !(isUnused || headings.has(item));
        if (report && isAsked) reports.push(report);
      }
    }
    if (plan.window === null && work.some(({ due }) => "date" in due))
      reports.push(cantTell("noWindow", null));
    return [...reports, ...cantTellOf(without, "noColumn", "noColumns")];
  },
});

function reportOf(item: PlanItem, { window }: Plan): D2Report | null {
  const { due, start } = item;
  const cell = cellOf(item, "due");
  // What is done needs no day any more, and no day on which to look at it.
  const isDone = completionOf(item) === "closed";
  if (due.kind === "empty") return isDone ? null : fails("missing", item, cell, { item: shortName(item) });
  if (due.kind === "ongoing")
    return isDone || due.check !== undefined
      ? null
      : fails("ongoing", item, cell, { item: shortName(item), due: due.text });
  if (due.kind === "unreadable")
    return isDone || !isDash(due.text) ? null : fails("missing", item, cell, { item: shortName(item) });
  if (start.kind === "date" && due.date < start.date) {
    const data = { item: shortName(item), due: dueText(due), start: longDate(start.date) };
    return fails("beforeStart", item, cell, data, { about: `${start.date}|${due.date}` });
  }
  if (window && (due.date < window.first || due.date > window.last)) {
    const [first, last] = [longDate(window.first), longDate(window.last)];
    return fails("outside", item, cell, { item: shortName(item), due: dueText(due), first, last });
  }
  return null;
}

/** A dash says that there is no date, "N/A" that none is needed. */
function isDash(text: string): boolean {
  return /^[-–—.?]+$/.test(text);
}
