import { calendarOf, type DateSerial } from "../../plan/values/date";
import type { Reflection } from "../../plan/records";
import { D9 as text } from "../../text/rules/D9";
import { monthName } from "../message";
import { hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule } from "../rule";

export const D9 = defineRule({
  id: "D9",
  category: "accountability",
  severity: "advice",
  text,
  check({ plan }) {
    const now = plan.records.reflections.filter(
      ({ month, rating }) => "date" in month && isSameMonth(month.date, plan.asOf) && rating !== "",
    );
    const [first] = now;
    if (!first) return "inapplicable";
    const table = plan.tables[first.table]!;
    if (!hasColumn(table, "unit")) return [cantTell("noUnits", headingCell(table), { sheet: table.sheet })];
    const ofSchools = now.filter(({ level }) => level === "school");
    if (ofSchools.length === 0 || ofSchools.length < now.length) return [];
    const count = new Set(ofSchools.map(whose)).size;
    return [fails("none", null, headingCell(table), { month: monthName(plan.asOf), count })];
  },
});

function whose({ leader, unitText }: Reflection): string {
  return leader.text || unitText;
}

function isSameMonth(one: DateSerial, other: DateSerial): boolean {
  const [a, b] = [calendarOf(one), calendarOf(other)];
  return a.year === b.year && a.month === b.month;
}
