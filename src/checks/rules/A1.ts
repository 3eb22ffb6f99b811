import { idKey, wordingKey } from "../../plan/values/ids";
import { A1 as text } from "../../text/rules/A1";
import { isPartOf } from "../../plan/values/idParts";
import { initiativesOf, objectivesOf } from "../items";
import { headingCell } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule } from "../rule";

/** So many times as many names as a plan should have objectives are no objectives. */
const TOPICS = 3;

export const A1 = defineRule({
  id: "A1",
  category: "focus",
  severity: "warning",
  text,
  limits: { least: 3, most: 5 },
  check({ plan, graph, limit }) {
    const all = new Set(objectivesOf(plan));
    // A goal under a goal is one of its parts.
    const ids = new Set([...all].map(({ id }) => idKey(id)));
    const objectives = [...all].filter(
      (item) => !graph.targets(item).some((above) => all.has(above)) && !isPartOf(idKey(item.id), ids),
    );
    const [first] = objectives;
    if (!first) return initiativesOf(plan).length > 0 ? [cantTell("none", null)] : "inapplicable";
    const [least, most] = [limit("least"), limit("most")];
    // What is named again and again in others' rows is one, and a long list of such names is one of topics.
    const count = new Set(objectives.map(({ id, title }) => wordingKey(title) || id)).size;
    const areTopics = objectives.every(({ isNamedOnly }) => isNamedOnly) && count > most * TOPICS;
    if ((count >= least && count <= most) || areTopics) return [];
    return [fails("count", null, headingCell(plan.tables[first.table]!), { count, least, most })];
  },
});
