import { isDistrictGoal } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import { C9 as text } from "../../text/rules/C9";
import { listOf } from "../message";
import { hasColumn, headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule } from "../rule";
import { groupsIn, isStudentGroup } from "../../plan/words/studentGroups";

export const C9 = defineRule({
  id: "C9",
  category: "benchmarks",
  severity: "advice",
  text,
  limits: { groupsNamed: 3 },
  check({ plan, limit }) {
    const benchmarks = plan.benchmarks.filter(({ form }) => form === "row");
    const [first] = benchmarks;
    const groups = groupsOf(plan);
    if (!first || groups.length === 0) return "inapplicable";
    const isForOne = benchmarks.some(
      ({ group, title, measure }) => isStudentGroup(group) || groupsIn(`${title} ${measure}`).length > 0,
    );
    if (isForOne) return [];
    const table = plan.tables[first.item.table]!;
    const data = { groups: listOf(groups, limit("groupsNamed")) };
    const isSaid = benchmarks.some(({ item }) => hasColumn(plan.tables[item.table]!, "group"));
    return [
      isSaid ? fails("none", null, headingCell(table), data) : cantTell("noColumn", headingCell(table), data),
    ];
  },
});

/** The groups that the plan's goals and indicators name. */
function groupsOf({ items, records }: Plan): string[] {
  const named = new Map<string, string>();
  const add = (group: string): void => {
    if (!named.has(group.toLowerCase())) named.set(group.toLowerCase(), group);
  };
  for (const { title } of items.filter(isDistrictGoal)) groupsIn(title).forEach(add);
  for (const { group } of records.indicators) if (isStudentGroup(group)) add(group);
  return [...named.values()];
}
