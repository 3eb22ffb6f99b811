import { isErrorValue } from "../../plan/cell";
import { G3 as text } from "../../text/rules/G3";
import { shortName } from "../message";
import { fails } from "../reports";
import { ItemsByRow, TableRows } from "../rows";
import { defineRule, type ReportOf } from "../rule";

/** Whatever else is said of such a cell is silenced by the engine: this is what is wrong with it. */
export const G3 = defineRule({
  id: "G3",
  category: "hygiene",
  severity: "error",
  text,
  limits: { cells: 6 },
  check({ plan, limit }) {
    if (plan.tables.length === 0) return "inapplicable";
    const items = new ItemsByRow(plan);
    const reports: ReportOf<typeof text>[] = [];
    for (const table of plan.tables) {
      const body = new TableRows(plan, table);
      const { sheet } = table;
      for (const column of table.columns) {
        const errors: number[] = [];
        for (const row of body.rows) {
          const value = body.value(row, column);
          if (typeof value === "string" && value.startsWith("#") && isErrorValue(value)) errors.push(row);
        }
        const [first] = errors;
        if (first === undefined) continue;
        const heading = column.heading.replace(/\s+/g, " ");
        const at = (row: number) => ({ sheet, row, column: column.column });
        if (errors.length >= limit("cells")) {
          const data = { heading, sheet, count: errors.length, value: String(body.value(first, column)) };
          reports.push(fails("column", null, at(first), data));
          continue;
        }
        for (const row of errors) {
          const item = items.at(table, row);
          const value = String(body.value(row, column));
          const name = item ? shortName(item) : body.nameOf(row) || String(row);
          const data = { heading, item: name, value };
          reports.push(
            fails("error", item, at(row), data, item ? {} : { about: `${heading}|${name}|${value}` }),
          );
        }
      }
    }
    return reports;
  },
});
