import { isDiscontinued } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { wordingKey } from "../../plan/values/ids";
import { A4 as text } from "../../text/rules/A4";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";
import { comparedWords, sharedContent } from "../wording";

/** With fewer words two wordings may be alike by chance: "Professional development". */
const LEAST_WORDS = 3;

export const A4 = defineRule({
  id: "A4",
  category: "focus",
  severity: "advice",
  text,
  limits: { share: 80 },
  check({ plan, limit }) {
    const goals = plan.items.filter(
      (item) =>
        (item.kind === "objective" || item.kind === "initiative") &&
        !isDiscontinued(item) &&
        comparedWords(item.title).size >= LEAST_WORDS,
    );
    // Schools may well have the same goals as each other.
    const plans = new Map<string, PlanItem[]>();
    for (const item of goals) {
      if (item.level === "school" && item.unit === null) continue;
      const whose = item.level === "district" ? "" : item.unit!;
      const known = plans.get(whose);
      if (known) known.push(item);
      else plans.set(whose, [item]);
    }
    const lists = [...plans.values()].filter(({ length }) => length > 1);
    if (lists.length === 0) return "inapplicable";
    const share = limit("share") / 100;
    return lists.flatMap((list) => alike(list, share));
  },
});

/** Of each pair the later one; compared are only those that have a word in common. */
function alike(items: readonly PlanItem[], share: number): ReportOf<typeof text>[] {
  const withWord = new Map<string, PlanItem[]>();
  return items.flatMap((item) => {
    const words = comparedWords(item.title);
    const met = new Map<PlanItem, number>();
    for (const word of words)
      for (const other of withWord.get(word) ?? []) met.set(other, (met.get(other) ?? 0) + 1);
    for (const word of words) {
      const known = withWord.get(word);
      if (known) known.push(item);
      else withWord.set(word, [item]);
    }
    const other = [...met].find(
      ([each, common]) =>
        common >= words.size * share && areTwo(item, each) && sharedContent(item.title, each.title) >= share,
    )?.[0];
    if (!other) return [];
    const data = { item: shortName(item), other: shortName(other) };
    return [fails("similar", item, cellOf(item, item.kind), data, { about: `${item.title}|${other.title}` })];
  });
}

/** The very same wording twice is one thing named twice, unless each has an id of its own. */
function areTwo(one: PlanItem, other: PlanItem): boolean {
  return (
    wordingKey(one.title) !== wordingKey(other.title) ||
    (one.id !== "" && other.id !== "" && one.id !== other.id)
  );
}
