import { nameOf, PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import type { Check, Finding } from "./check";

/** What findings can be put together by. */
export const GROUPINGS = ["unit", "rule", "objective", "person"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Findings that belong together. */
export interface FindingGroup {
  /** The unit, rule or person by name; the objective as people call it. Null for those without one. */
  readonly name: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Puts findings together. By unit they go from the outside in: the district, the clusters, the schools in the plan's
 * order; otherwise that group stands first whose finding comes first. Findings keep their order.
 */
export function groupFindings(check: Check, findings: readonly Finding[], by: Grouping): FindingGroup[] {
  const nameFor = { unit: unitOf, rule: ruleOf, person: personOf, objective: objectiveOf(check) }[by];
  const groups = new Map<string | null, Finding[]>();
  if (by === "unit") for (const name of unitOrder(check)) groups.set(name, []);
  for (const finding of findings) {
    const name = nameFor(finding);
    const known = groups.get(name);
    if (known) known.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups].filter(([, of]) => of.length > 0).map(([name, of]) => ({ name, findings: of }));
}

const unitOf = ({ unit }: Finding) => unit;
const ruleOf = ({ rule }: Finding) => rule;
const personOf = ({ person }: Finding) => person;

function unitOrder({ reading }: Check): (string | null)[] {
  return reading.plan.units.map(({ type, name }) => (type === "district" ? null : name));
}

/** The objective of the district that a finding's item is, or serves; of several the first. */
function objectiveOf({ reading: { plan } }: Check): (finding: Finding) => string | null {
  const graph = new PlanGraph(plan);
  const items = itemsByRow(plan);
  const isObjective = ({ kind, level }: PlanItem) => kind === "objective" && level === "district";
  return ({ cell, item: name }) => {
    const item = cell && name !== null ? itemAt(items, cell.sheet, cell.row, name) : null;
    if (!item) return null;
    const objective = isObjective(item) ? item : [...graph.served(item)].find(isObjective);
    return objective ? nameOf(objective) : null;
  };
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly PlanItem[]>>();

/** Items by sheet and row; looked up once for a plan. */
export function itemsByRow(plan: Plan): ReadonlyMap<string, readonly PlanItem[]> {
  let rows = known.get(plan);
  if (!rows) known.set(plan, (rows = lookUp(plan)));
  return rows;
}

function lookUp({ items }: Plan): ReadonlyMap<string, readonly PlanItem[]> {
  const rows = new Map<string, PlanItem[]>();
  for (const item of items) {
    const key = rowKey(item.place.sheet, item.place.row);
    const row = rows.get(key);
    if (row) row.push(item);
    else rows.set(key, [item]);
  }
  return rows;
}

/** The item of a row that findings name so: a row may hold several. */
export function itemAt(
  rows: ReadonlyMap<string, readonly PlanItem[]>,
  sheet: string,
  row: number,
  name: string,
): PlanItem | null {
  return rows.get(rowKey(sheet, row))?.find((item) => nameOf(item) === name) ?? null;
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}
