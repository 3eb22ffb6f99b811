import type { PlanItem } from "../../plan/item";
import { type Lateness, latenessOf, saysWhatIsFinished } from "../../plan/overdue";
import { columnsOf, type TableMap } from "../../plan/maps/tableMap";
import { checksText } from "../../text/checks";
import { D3 as text } from "../../text/rules/D3";
import { dueText, fillIn, listOf, rowCount, shortName } from "../message";
import { byTable, cellOf, headingCell, headingOf } from "../places";
import { cantTell, cantTellOf } from "../reports";
import { defineRule, type ReportOf, type TextData } from "../rule";

/** Actions, school items, and what stands in the place of actions; benchmarks past their date are C5's. */
export const D3 = defineRule({
  id: "D3",
  category: "accountability",
  severity: "warning",
  text,
  limits: { wordsNamed: 3 },
  check({ plan, limit, settings: { coloredRows } }) {
    const isWork = (item: PlanItem): boolean =>
      item.kind === "action" ||
      (item.level === "school" && item.kind !== "benchmark") ||
      isFinestOf(plan.tables[item.table]!, item);
    const dated = plan.items.filter((item) => "date" in item.due && isWork(item));
    if (dated.length === 0) return "inapplicable";
    const reports: ReportOf<typeof text>[] = [];
    const without: TableMap[] = [];
    for (const [table, rows] of byTable(plan, dated)) {
      const isColored = ({ status, place }: PlanItem): boolean =>
        status.kind === "empty" && coloredRows?.get(table.sheet)?.has(place.row) === true;
      const late = rows.filter((item) => latenessOf(item, table, plan.asOf) !== "inTime");
      const colored = late.filter(isColored);
      if (colored.length > 0) {
        const data = { sheet: table.sheet, rows: rowCount(colored.length) };
        reports.push(cantTell("colorsOnly", headingOf(table, "status"), data));
      }
      const of = (lateness: Lateness) =>
        late.filter((item) => latenessOf(item, table, plan.asOf) === lateness && !isColored(item));
      const unclear = of("cantTell");
      const about = { item: null, cell: headingCell(table) };
      if (unclear.length > 0 && !saysWhatIsFinished(table)) {
        without.push(table);
        continue;
      }
      if (unclear.length > 0) {
        const words = listOf([...new Set(unclear.map(wordOf))].sort(), limit("wordsNamed"));
        const data = { sheet: table.sheet, rows: rowCount(unclear.length), words };
        reports.push({ messageId: "unclearStatus", outcome: "cantTell", data, ...about });
      }
      reports.push(...of("overdue").map(overdue));
    }
    return [...reports, ...cantTellOf(without, "noStatus", "noStatuses")];
  },
});

/** Strategies side by side with their goals, and no actions: the rollup counts them as the work. */
function isFinestOf(table: TableMap, { kind, isNamedOnly }: PlanItem): boolean {
  return (
    table.kind === "plan" &&
    kind === "initiative" &&
    !isNamedOnly &&
    columnsOf(table, "action", "benchmark").length === 0
  );
}

function overdue(item: PlanItem): ReportOf<typeof text> {
  const [person] = item.lead.individuals;
  return {
    messageId: "overdue",
    outcome: "fail",
    data: wordsFor(item),
    item,
    cell: cellOf(item, "due"),
    ...(person !== undefined && item.lead.names.length === 1 && { person }),
  };
}

function wordsFor(item: PlanItem): () => TextData {
  return () => ({
    item: shortName(item),
    due: dueText(item.due),
    status: item.status.kind === "status" ? fillIn(checksText.statusIs, { status: item.status.text }) : "",
  });
}

function wordOf({ status }: PlanItem): string {
  const { open, close } = checksText.words;
  return open + ("text" in status ? status.text : "") + close;
}
