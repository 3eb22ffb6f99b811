import { isDiscontinued } from "../plan/graph";
import type { Plan, PlanItem } from "../plan/model";
import { completionOf } from "../plan/overdue";
import type { TableMap } from "../plan/tablemap";
import { isTitleOnly, type PeopleReading, readPeople } from "../plan/values/people";
import { columnsOf } from "../plan/tablemap";
import { hasColumn } from "./places";

/** Neither complete nor given up, as far as its row says. */
export function isOpen(item: PlanItem): boolean {
  return completionOf(item) === "open";
}

/** Actions, and what schools do where their tables name no actions: what somebody does by a day. */
export function workOf({ items, tables }: Plan): PlanItem[] {
  return items.filter(
    (item) =>
      !item.isNamedOnly &&
      (item.kind === "action" ||
        (item.level === "school" && item.kind !== "benchmark" && !hasColumn(tables[item.table]!, "action"))),
  );
}

/** "Milestone 2: vendor selected": an event among the work that leads to it, for which nobody answers by itself. */
export function isMilestone({ id, title }: PlanItem): boolean {
  return /^milestone\b/i.test(id) || /^milestone\b/i.test(title);
}

/** Objectives of the district that are pursued. */
export function objectivesOf({ items }: Plan): PlanItem[] {
  return items.filter(
    (item) => item.level === "district" && item.kind === "objective" && !isDiscontinued(item),
  );
}

/** Initiatives of the district that are pursued. */
export function initiativesOf({ items }: Plan): PlanItem[] {
  return items.filter(
    (item) => item.level === "district" && item.kind === "initiative" && !isDiscontinued(item),
  );
}

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

/** Whom leads mean: a name means one person, a title means another one in each school. Thousands of rows share few names. */
export class PersonKeys {
  private readonly known = new Map<string, { readonly key: string; readonly isTitle: boolean }>();

  of(name: string, { unit }: PlanItem): string {
    let person = this.known.get(name);
    if (!person) {
      const key = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
      this.known.set(name, (person = { key, isTitle: isTitleOnly(name) }));
    }
    return person.isTitle ? `${person.key} | ${unit ?? ""}` : person.key;
  }
}
