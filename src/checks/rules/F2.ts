import { F2 as text } from "../../text/rules/F2";
import { quotedPlain } from "../message";
import { hasColumn, headingCell, headingOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** What is linked to something that is not there is B6's. */
export const F2 = defineRule({
  id: "F2",
  category: "resources",
  severity: "warning",
  text,
  limits: { rows: 5 },
  check({ plan, limit }) {
    const kept = plan.records.resources.filter(({ title }) => title !== "");
    if (kept.length === 0) return "inapplicable";
    return [...new Set(kept.map(({ table }) => table))].flatMap((index): ReportOf<typeof text>[] => {
      const table = plan.tables[index]!;
      const { sheet } = table;
      const rows = kept.filter((each) => each.table === index);
      if (!hasColumn(table, "parent", "initiative", "objective"))
        return [cantTell("noColumn", headingCell(table), { sheet })];
      const loose = rows.filter(({ links }) => links.length === 0);
      if (loose.length === rows.length && rows.length >= limit("rows"))
        return [fails("noneSays", null, headingOf(table, "parent"), { sheet, count: rows.length })];
      return loose.map(({ title, place, unit }) =>
        fails(
          "nothing",
          null,
          place.cell("parent") ?? place.cell("initiative") ?? place.cell("resources"),
          { resource: quotedPlain(title) },
          { unit, about: title },
        ),
      );
    });
  },
});
