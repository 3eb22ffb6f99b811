import { isDiscontinued } from "../plan/graph";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { completionOf } from "../plan/overdue";
import { isTitleOnly, type PeopleReading, readPeople } from "../plan/values/people";
import { columnsOf, type TableMap } from "../plan/maps/tableMap";
import { hasColumn } from "./places";

/** Neither complete nor given up, as far as its row says. */
export function isOpen(item: PlanItem): boolean {
  return completionOf(item) === "open";
}

/** What is asked of a plan by many rules, looked up once. */
function lookedUp(look: (plan: Plan) => readonly PlanItem[]): (plan: Plan) => readonly PlanItem[] {
  const known = new WeakMap<Plan, readonly PlanItem[]>();
  return (plan) => {
    let found = known.get(plan);
    if (!found) known.set(plan, (found = look(plan)));
    return found;
  };
}

/** Actions, and what schools do where their tables name no actions: what somebody does by a day. */
export const workOf = lookedUp(({ items, tables }) => {
  const namesActions = tables.map((table) => hasColumn(table, "action"));
  return items.filter(
    ({ isNamedOnly, kind, level, table }) =>
      !isNamedOnly &&
      (kind === "action" || (level === "school" && kind !== "benchmark" && !namesActions[table])),
  );
});

/** "Milestone 2: vendor selected": an event among the work that leads to it, for which nobody answers by itself. */
export function isMilestone({ id, title }: PlanItem): boolean {
  return /^milestone\b/i.test(id) || /^milestone\b/i.test(title);
}

/** Objectives of the district that are pursued. */
export const objectivesOf = lookedUp(({ items }) =>
  items.filter((item) => item.level === "district" && item.kind === "objective" && !isDiscontinued(item)),
);

/** Initiatives of the district that are pursued. */
export const initiativesOf = lookedUp(({ items }) =>
  items.filter((item) => item.level === "district" && item.kind === "initiative" && !isDiscontinued(item)),
);

/** Items that say what they serve. */
export const linkedOf = lookedUp(({ items }) => items.filter(({ links }) => links.length > 0));

const MARKED = /\((?:the )?(?:co-)?lead(?:er)?s?\b[^)]*\)|^(?:co-)?lead(?:er)?\s*[:–-]|\*\s*$/i;

/** What every mark of a lead has. */
const MAY_BE_MARKED = /[(*:–-]/;

/** The names that a cell marks as the lead's: "A. Moss (lead); B. Hart". */
export function markedLeads({ names }: PeopleReading): readonly string[] {
  return names.filter((name) => MARKED.test(name));
}

/** A name without what marks it as the lead's. */
export function plainName(name: string): string {
  return name
    .replace(/\s*\((?:the )?(?:co-)?lead(?:er)?s?\b[^)]*\)/gi, "")
    .replace(/^(?:co-)?lead(?:er)?\s*[:–-]\s*/i, "")
    .replace(/\*\s*$/, "")
    .trim();
}

/** What stands in the cell for the lead; of several columns ("Lead 1", "Lead 2") in the first that names somebody. */
export function leadCellOf(item: PlanItem, table: TableMap): PeopleReading {
  return columnsOf(table, "lead").length < 2 ? item.lead : readPeople(item.place.seen("lead"));
}

/** The one who answers for an item: the only one named, the one marked as lead, or else the first; null for nobody. */
export function leadOf(item: PlanItem): string | null {
  if (item.lead.names.length === 1) {
    const [only] = item.lead.individuals;
    return only === undefined ? null : MAY_BE_MARKED.test(only) ? plainName(only) : only;
  }
  const [marked, ...others] = markedLeads(item.lead);
  if (marked !== undefined && others.length === 0) return plainName(marked);
  return item.lead.individuals[0] ?? null;
}

/** What items' leads answer for. */
export interface Lead {
  readonly person: string;
  readonly items: PlanItem[];
}

/** Items by the people who answer for them: a name means one person, a title means another one in each school. */
export function byLead(items: readonly PlanItem[]): Lead[] {
  const leads: Lead[] = [];
  const people = new Map<string, Map<string | null, Lead>>();
  // Thousands of rows share few spellings.
  const spellings = new Map<
    string,
    { readonly isTitle: boolean; readonly byUnit: Map<string | null, Lead> }
  >();
  for (const item of items) {
    const person = leadOf(item);
    if (person === null) continue;
    let spelling = spellings.get(person);
    if (!spelling) {
      const isTitle = isTitleOnly(person);
      const key = `${person
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim()}|${isTitle}`;
      const byUnit = people.get(key) ?? new Map<string | null, Lead>();
      people.set(key, byUnit);
      spellings.set(person, (spelling = { isTitle, byUnit }));
    }
    const unit = spelling.isTitle ? item.unit : null;
    const known = spelling.byUnit.get(unit);
    if (known) known.items.push(item);
    else {
      const lead = { person, items: [item] };
      spelling.byUnit.set(unit, lead);
      leads.push(lead);
    }
  }
  return leads;
}
