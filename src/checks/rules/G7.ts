import type { ColumnMap } from "../../plan/maps/tableMap";
import { G7 as text } from "../../text/rules/G7";
import { quoted, shortName } from "../message";
import { fails } from "../reports";
import { ItemsByRow, TableRows } from "../rows";
import { defineRule, type ReportOf } from "../rule";

export const G7 = defineRule({
  id: "G7",
  category: "hygiene",
  severity: "warning",
  text,
  limits: { cells: 5, percent: 80 },
  check({ plan, limit }) {
    const items = new ItemsByRow(plan);
    const reports: ReportOf<typeof text>[] = [];
    let hasFormulas = false;
    for (const table of plan.tables) {
      const body = new TableRows(plan, table);
      for (const column of table.columns) {
        const formulas = body.cells.formulasOf(column.column);
        if (formulas.size === 0) continue;
        hasFormulas = true;
        reports.push(...ofColumn(body, column, formulas, items, limit("cells"), limit("percent")));
      }
    }
    return hasFormulas ? reports : "inapplicable";
  },
});

function ofColumn(
  body: TableRows,
  column: ColumnMap,
  formulas: ReadonlyMap<number, string>,
  items: ItemsByRow,
  least: number,
  percent: number,
): ReportOf<typeof text>[] {
  const typed: number[] = [];
  let computed = 0;
  for (const row of body.rows) {
    if (formulas.has(row)) computed++;
    else if (body.value(row, column) !== "") typed.push(row);
  }
  const total = computed + typed.length;
  if (typed.length === 0 || total < least || computed * 100 < total * percent) return [];
  const { sheet } = body.table;
  return typed.map((row) => {
    const item = items.at(body.table, row);
    const cell = { sheet, row, column: column.column };
    const before = body.value(row, column);
    const data = {
      value: typeof before === "string" ? quoted(before) || "—" : String(before),
      heading: column.heading.replace(/\s+/g, " "),
      item: item ? shortName(item) : body.nameOf(row) || String(row),
      ...{ formulas: computed, total },
    };
    return fails("constant", item, cell, data, { about: `${data.item}|${String(before)}` });
  });
}
