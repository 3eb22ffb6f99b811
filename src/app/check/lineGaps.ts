import type { PlanItem } from "../../plan/item";
import { CATEGORIES } from "../../checks/rule";
import type { Check, Finding } from "./check";
import { itemAt, itemsByRow } from "./groups";

/** What is missing in the through-line, in words, by the key of the item that it is missing at. */
export type LineGaps = ReadonlyMap<string, readonly Finding[]>;

/** The findings about the through-line that nobody has accepted, by item. */
export function gapsOf({ reading: { plan }, result }: Check): LineGaps {
  const items = itemsByRow(plan);
  const gaps = new Map<string, Finding[]>();
  for (const finding of result.findings) {
    const { cell, item: name, rule, accepted } = finding;
    if (!cell || name === null || accepted !== null || !isAboutTheLine(rule)) continue;
    const item: PlanItem | null = itemAt(items, cell.sheet, cell.row, name);
    if (!item) continue;
    const known = gaps.get(item.key);
    if (known) known.push(finding);
    else gaps.set(item.key, [finding]);
  }
  return gaps;
}

function isAboutTheLine(rule: string): boolean {
  return CATEGORIES[rule[0] as keyof typeof CATEGORIES] === "throughLine";
}
