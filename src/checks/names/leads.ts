import type { PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { leadOf } from "../items";
import { shortName } from "../message";

/** Somebody who might answer for an item, and what they lead that is above it. */
export interface LeadCandidate {
  readonly person: string;
  readonly above: string;
}

/** Those who lead what an item serves, the nearest first, and its school's leader. */
export function leadsAbove(item: PlanItem, plan: Plan, graph: PlanGraph): LeadCandidate[] {
  const found = new Map<string, LeadCandidate>();
  const add = (person: string | null | undefined, above: string): void => {
    if (person && !found.has(person)) found.set(person, { person, above });
  };
  const school = item.level === "school" ? plan.units.find(({ name }) => name === item.unit) : undefined;
  const line = [...graph.served(item)];
  for (const each of line) if (each.level === "school") add(leadOf(each), shortName(each));
  add(school?.listed?.lead.individuals[0], school?.name ?? "");
  if (item.level === "district") for (const each of line) add(leadOf(each), shortName(each));
  return [...found.values()];
}
