import { isDiscontinued } from "../../plan/graph";
import { B8 as text } from "../../text/rules/B8";
import { linkedOf } from "../items";
import { shortName } from "../message";
import { cellOf } from "../places";
import { fails } from "../reports";
import { defineRule } from "../rule";

/** Counted is what the row itself says, and not the goal that it stands under. */
export const B8 = defineRule({
  id: "B8",
  category: "throughLine",
  severity: "advice",
  text,
  limits: { most: 3 },
  check({ plan, limit }) {
    const linked = linkedOf(plan).filter((item) => !isDiscontinued(item));
    if (linked.length === 0) return "inapplicable";
    const most = limit("most");
    return linked.flatMap((item) => {
      if (item.links.length <= most) return [];
      const parents = new Set(
        plan.tables[item.table]!.columns.filter(({ field }) => field === "parent").map(
          ({ column }) => column,
        ),
      );
      const count = item.links.filter(
        ({ cell }) => cell && cell.row === item.place.row && parents.has(cell.column),
      ).length;
      if (count <= most) return [];
      return [fails("many", item, cellOf(item, "parent"), { item: shortName(item), count, most })];
    });
  },
});
