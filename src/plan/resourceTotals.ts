import type { Plan } from "./model";
import type { PlanItem } from "./item";
import type { Resource } from "./records";

/** The kinds whose amounts are added up, beside money. */
export const COUNTED_KINDS = ["People", "Technology", "Time", "Material", "Knowledge"] as const;
export type CountedKind = (typeof COUNTED_KINDS)[number];

/** What resources come to. Only numbers are added up, and only those of one kind. */
export interface ResourceTotals {
  /** How many resources there are. */
  readonly count: number;
  readonly money: { readonly oneOff: number; readonly permanent: number; readonly unsaid: number };
  readonly kinds: Readonly<Record<CountedKind, number>>;
  /** Of these, how many are of no known kind. */
  readonly others: number;
  /** Of these, how many say no number. */
  readonly withoutNumber: number;
}

/** What kinds are called in budgets. */
const KINDS: readonly (readonly ["Money" | CountedKind, RegExp])[] = [
  ["Money", /^(?:money|financial|finances?|funds?|funding|budget|dollars|cash)\b/i],
  ["People", /^(?:people|human|staff(?:ing)?|personnel|positions?|fte)\b/i],
  ["Technology", /^(?:technolog|technical|equipment|software|hardware)/i],
  ["Time", /^time\b/i],
  ["Material", /^(?:materials?|supplies|books)\b/i],
  ["Knowledge", /^(?:knowledge|training|intellectual|know-how|expertise|professional)\b/i],
];

/**
 * The totals of each objective, by its key. A resource counts once: with the first objective that it serves, or whose
 * initiative it serves, so that totals can be added up.
 */
export function resourceTotals(plan: Plan): Map<string, ResourceTotals> {
  const found = new Map<string, Resource[]>();
  const resources = plan.records.resources.filter(({ title }) => title !== "");
  if (resources.length === 0) return new Map();
  const items = new Map(plan.items.map((item) => [item.key, item]));
  for (const resource of resources) {
    const key = objectiveOf(resource, items);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), resource]);
  }
  return new Map([...found].map(([key, own]) => [key, totalsOf(own)]));
}

function totalsOf(resources: readonly Resource[]): ResourceTotals {
  const kinds: Record<CountedKind, number> = { People: 0, Technology: 0, Time: 0, Material: 0, Knowledge: 0 };
  const money = { oneOff: 0, permanent: 0, unsaid: 0 };
  let others = 0;
  let withoutNumber = 0;
  for (const { kind, amount, money: comes } of resources) {
    const number = typeof amount === "number" ? amount : 0;
    const known = KINDS.find(([, words]) => words.test(kind))?.[0];
    if (typeof amount !== "number") withoutNumber++;
    if (known === "Money") money[comes.kind === "word" ? comes.word : "unsaid"] += number;
    else if (known) kinds[known] += number;
    else others++;
  }
  return { count: resources.length, money, kinds, others, withoutNumber };
}

function objectiveOf({ links }: Resource, items: ReadonlyMap<string | null, PlanItem>): string | null {
  const first = (kind: "objective" | "initiative", some: Resource["links"]) =>
    some.map(({ target }) => items.get(target)).find((item) => item?.kind === kind);
  return (
    (first("objective", links) ?? first("objective", first("initiative", links)?.links ?? []))?.key ?? null
  );
}
