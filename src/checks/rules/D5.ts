import { D5 as text } from "../../text/rules/D5";
import { byLead, isOpen, workOf } from "../items";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

export const D5 = defineRule({
  id: "D5",
  category: "accountability",
  severity: "advice",
  text,
  limits: { most: 10, percent: 25, atLeast: 40 },
  check({ plan, limit }) {
    const open = workOf(plan).filter(isOpen);
    if (open.length === 0) return "inapplicable";
    const [most, percent, total] = [limit("most"), limit("percent"), open.length];
    const largest = total >= limit("atLeast") ? (total * percent) / 100 : Infinity;
    return byLead(open).flatMap(({ person, items }): ReportOf<typeof text>[] => {
      const count = items.length;
      if (count <= most && count <= largest) return [];
      // At the last of them, where one more could not be taken on.
      const item = items.at(-1)!;
      const data = { person, count, total, most, percent };
      const more = { person, about: `${person}|${count}` };
      return [fails(count > most ? "many" : "share", item, cellOf(item, "lead"), data, more)];
    });
  },
});
