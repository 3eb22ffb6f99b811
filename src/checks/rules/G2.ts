import { G2 as text } from "../../text/rules/G2";
import { datesIn } from "../unreadDates";
import { byTable } from "../places";
import { wordsIn } from "../unreadWords";
import { defineRule } from "../rule";

/** An empty cell is another rule's, an error value G3's. */
export const G2 = defineRule({
  id: "G2",
  category: "hygiene",
  severity: "warning",
  text,
  limits: { percent: 50, atLeast: 5, dates: 10 },
  check({ plan, limit }) {
    const items = plan.items.filter(({ isNamedOnly }) => !isNamedOnly);
    if (items.length === 0) return "inapplicable";
    const isWhole = (count: number, total: number): boolean =>
      count >= limit("atLeast") && count * 100 > total * limit("percent");
    const tables = byTable(plan, items);
    return [...wordsIn(plan, tables, isWhole), ...datesIn(plan, tables, isWhole, limit("dates"))];
  },
});
