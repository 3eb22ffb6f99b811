import { A1 as text } from "../../text/rules/A1";
import { initiativesOf, objectivesOf } from "../items";
import { headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule } from "../rule";

export const A1 = defineRule({
  id: "A1",
  category: "focus",
  severity: "warning",
  text,
  limits: { least: 3, most: 5 },
  check({ plan, limit }) {
    const objectives = objectivesOf(plan);
    const [first] = objectives;
    if (!first) return initiativesOf(plan).length > 0 ? [cantTell("none", null)] : "inapplicable";
    const [least, most] = [limit("least"), limit("most")];
    const count = objectives.length;
    if (count >= least && count <= most) return [];
    return [fails("count", null, headingCell(plan.tables[first.table]!), { count, least, most })];
  },
});
