import { isDistrictGoal } from "../../plan/graph";
import type { Link, PlanItem } from "../../plan/model";
import { B1 as text } from "../../text/rules/B1";
import { didYouMean } from "../didYouMean";
import type { Fix } from "../finding";
import { shortName } from "../message";
import { cellOf } from "../places";
import { defineRule } from "../rule";

/** Links of school items; those of benchmarks, actions and the rest of the district's are B6's. */
export const B1 = defineRule({
  id: "B1",
  category: "throughLine",
  severity: "error",
  text,
  check({ plan }) {
    const linked = plan.items.filter(({ level, links }) => level === "school" && links.length > 0);
    if (linked.length === 0) return "inapplicable";
    const goals = plan.items.filter(isDistrictGoal);
    if (goals.length === 0)
      return linked.some(({ links }) => links.some(({ target }) => target === null))
        ? [{ messageId: "noDistrictGoals", outcome: "cantTell", data: {}, item: null, cell: null }]
        : [];

    // Many rows share the same wrong text.
    const candidates = new Map<string, PlanItem | null>();
    const candidateFor = (link: string): PlanItem | null => {
      if (!candidates.has(link)) candidates.set(link, didYouMean(link, goals));
      return candidates.get(link) ?? null;
    };
    return linked.flatMap((item) =>
      item.links
        .filter(({ target }) => target === null)
        .map((link) => {
          const candidate = candidateFor(link.text);
          const data = { item: shortName(item), link: link.text };
          return {
            messageId: candidate ? ("didYouMean" as const) : ("nothing" as const),
            outcome: "fail" as const,
            data: candidate ? { ...data, candidate: shortName(candidate) } : data,
            item,
            cell: link.cell ?? cellOf(item, "parent"),
            fix: candidate && suggestion(item, link, candidate),
          };
        }),
    );
  },
});

/** Writes the candidate in place of the text, and leaves the rest of the cell ("1.9; 3.1") as it is. */
function suggestion(item: PlanItem, { text: link, cell }: Link, candidate: PlanItem): Fix | null {
  const first = item.place.cell("parent");
  if (!cell || !first || first.row !== cell.row || first.column !== cell.column) return null;
  const before = item.place.value("parent");
  const meant = (/\d/.test(link) && candidate.id) || candidate.title || candidate.id;
  if (!String(before).includes(link)) return null;
  return { kind: "suggestion", edits: [{ cell, before, after: String(before).replace(link, () => meant) }] };
}
