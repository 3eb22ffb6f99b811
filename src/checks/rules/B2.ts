import { isDiscontinued, isDistrictGoal, type PlanGraph } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { LinkSuggester } from "../../plan/linkSuggestions";
import { B2 as text } from "../../text/rules/B2";
import { shortName } from "../message";
import { byTable, cellOf, hasColumn, headingCell } from "../places";
import { defineRule, type ReportOf } from "../rule";

export const B2 = defineRule({
  id: "B2",
  category: "throughLine",
  severity: "warning",
  text,
  check({ plan, graph }) {
    const items = plan.items.filter(
      (item) => item.level === "school" && !item.isNamedOnly && !isDiscontinued(item),
    );
    if (items.length === 0) return "inapplicable";
    const goals = plan.items.filter((item) => isDistrictGoal(item) && !isDiscontinued(item));
    if (goals.length === 0)
      return [{ messageId: "noDistrictGoals", outcome: "cantTell", data: {}, item: null, cell: null }];

    const groups = new Groups(graph);
    const suggester = new LinkSuggester(goals);
    const reports: ReportOf<typeof text>[] = [];
    for (const [table, rows] of byTable(plan, items)) {
      const canLink = hasColumn(table, "parent") || rows.some((item) => servesTheDistrict(item, graph));
      if (!canLink) {
        const data = { sheet: table.sheet };
        reports.push({
          messageId: "noLinkColumn",
          outcome: "cantTell",
          data,
          item: null,
          cell: headingCell(table),
        });
        continue;
      }
      for (const item of rows)
        if (!isAccountedFor(item, graph, groups))
          reports.push({
            messageId: "notLinked",
            outcome: "fail",
            data: { item: shortName(item) },
            item,
            cell: cellOf(item, "parent"),
            fixes: linksFor(item, suggester),
          });
    }
    return reports;
  },
});

function linksFor(item: PlanItem, suggester: LinkSuggester): NonNullable<ReportOf<typeof text>["fixes"]> {
  const cell = item.place.cell("parent");
  // What stands there is a mark for none; a cell of two columns, or a merged one, is left to the person.
  if (!cell || item.place.seen("parent") !== item.place.value("parent")) return [];
  return suggester.suggest(item).map(({ target, words }) => ({
    fixId: "link" as const,
    kind: "suggestion" as const,
    data: { candidate: shortName(target), words: words.join(", ") },
    edits: [{ cell, before: item.place.value("parent"), after: target.id || target.title }],
  }));
}

function servesTheDistrict(item: PlanItem, graph: PlanGraph): boolean {
  return [...graph.served(item)].some(({ level }) => level === "district");
}

/** True where the item or what it serves is linked, or says that it is local, or where another finding says what is wrong. */
function isAccountedFor(item: PlanItem, graph: PlanGraph, groups: Groups): boolean {
  if (accountsFor(item, item, groups)) return true;
  for (const each of graph.served(item)) if (accountsFor(item, each, groups)) return true;
  return false;
}

function accountsFor(item: PlanItem, each: PlanItem, groups: Groups): boolean {
  return (
    each.level === "district" ||
    each.local !== null ||
    // A link to nothing is B1's, one to itself B5's.
    each.links.some(({ target }) => target === null) ||
    // A school's own goal with a row of its own has a finding of its own.
    (each !== item && !each.isNamedOnly) ||
    (each.isNamedOnly && groups.isLinkedOnce(each))
  );
}

/** School goals that a column names, and their rows. */
class Groups {
  constructor(private readonly graph: PlanGraph) {}

  /** True where the goal's link stands in its first row only: it is meant for all of its rows. */
  isLinkedOnce(group: PlanItem): boolean {
    const rows = this.graph.children(group);
    const linked = rows.filter(
      ({ links, local }) => local !== null || links.some(({ target }) => target !== group.key),
    );
    return rows.length > 1 && linked.length === 1 && linked[0]!.place.row === group.place.row;
  }
}
