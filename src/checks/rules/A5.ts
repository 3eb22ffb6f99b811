import { A5 as text } from "../../text/rules/A5";
import { listOf } from "../message";
import { hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const A5 = defineRule({
  id: "A5",
  category: "focus",
  severity: "advice",
  text,
  limits: { schoolsNamed: 5 },
  check({ plan, limit }) {
    if (plan.items.length === 0) return "inapplicable";
    const tables = plan.tables.filter(
      (table) => table.kind === "direction" && hasColumn(table, "vision", "theoryOfAction"),
    );
    const [table] = tables;
    if (!table) return [cantTell("noTable", null)];
    const reports: ReportOf<typeof text>[] = [];
    const { directions } = plan.records;
    const districts = directions.filter(({ level, unit }) => level === "district" && unit === null);
    if (districts.length === 0) reports.push(fails("noRow", null, headingCell(table)));
    for (const [field, messageId] of [
      ["vision", "noVision"],
      ["theoryOfAction", "noTheory"],
    ] as const) {
      const asked = districts.filter(({ place }) => place.cell(field) !== null);
      if (asked.length > 0 && asked.every((each) => each[field] === ""))
        reports.push(fails(messageId, null, asked[0]!.place.cell(field)));
    }
    const ofSchools = directions.filter(({ level, unit }) => level === "school" && unit !== null);
    const having = new Set(ofSchools.filter((each) => each.theoryOfAction !== "").map(({ unit }) => unit));
    if (having.size === 0) return reports;
    const others = having.size;
    for (const { unit, place } of ofSchools)
      if (!having.has(unit))
        reports.push(
          fails("schoolNoTheory", null, place.cell("theoryOfAction"), { school: unit!, others }, { unit }),
        );
    const said = new Set(ofSchools.map(({ unit }) => unit));
    const missing = plan.units.filter(({ type, name }) => type === "school" && !said.has(name));
    if (missing.length > 0) {
      const schools = listOf(
        missing.map(({ name }) => name),
        limit("schoolsNamed"),
      );
      reports.push(fails("schoolsMissing", null, headingCell(table), { schools, others }));
    }
    return reports;
  },
});
