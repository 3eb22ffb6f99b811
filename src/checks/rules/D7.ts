import type { Plan } from "../../plan/model";
import { D7 as text } from "../../text/rules/D7";
import { objectivesOf } from "../items";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** Units that stand on a list, and objectives that have a row of their own. */
export const D7 = defineRule({
  id: "D7",
  category: "accountability",
  severity: "warning",
  text,
  check({ plan }) {
    const objectives = objectivesOf(plan).filter(({ isNamedOnly }) => !isNamedOnly);
    if (objectives.length === 0 && plan.units.every(({ listed }) => listed === null)) return "inapplicable";
    const reports = ofUnits(plan);
    for (const [table, rows] of byTable(plan, objectives)) {
      // In a mixed table the lead of a row is the action's.
      if (table.kind !== "objectives") continue;
      if (!hasColumn(table, "lead")) {
        reports.push(cantTell("noColumn", headingCell(table), { sheet: table.sheet }));
        continue;
      }
      for (const item of rows) {
        if (item.lead.individuals.length > 0) continue;
        const lead = item.lead.text;
        const data = { item: shortName(item), lead };
        const messageId = lead === "" ? "objective" : "nobodyInParticular";
        reports.push(fails(messageId, item, cellOf(item, "lead"), data));
      }
    }
    return reports;
  },
});

function ofUnits({ units, tables }: Plan): ReportOf<typeof text>[] {
  const reports: ReportOf<typeof text>[] = [];
  const told = new Set<number>();
  for (const { type, name, listed } of units) {
    if (!listed) continue;
    const table = tables[listed.table]!;
    const cell = listed.place.cell("lead");
    if (!cell) {
      if (!told.has(listed.table) && told.add(listed.table))
        reports.push(cantTell("noLeaders", headingCell(table), { sheet: table.sheet }));
      continue;
    }
    if (listed.lead.individuals.length > 0) continue;
    const lead = listed.lead.text;
    const more = { unit: type === "district" ? null : name, about: `${name}|${lead}` };
    reports.push(fails(lead === "" ? "unit" : "vacant", null, cell, { unit: name, lead }, more));
  }
  return reports;
}
