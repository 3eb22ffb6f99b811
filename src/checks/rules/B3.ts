import { isExempt } from "../../plan/exemptions";
import { isDiscontinued } from "../../plan/graph";
import type { Plan, Unit } from "../../plan/model";
import type { PlanItem } from "../../plan/item";
import { B3 as text } from "../../text/rules/B3";
import { wholesOf } from "../../plan/values/idParts";
import type { LinksAsMeant } from "../links/meant";
import { listOf, shortName } from "../message";
import { cellOf, hasColumn } from "../places";
import { defineRule, type ReportOf } from "../rule";

type B3Report = ReportOf<typeof text>;

export const B3 = defineRule({
  id: "B3",
  category: "throughLine",
  severity: "warning",
  text,
  limits: {
    schoolsNamed: 5,
  },
  check({ plan, meant, limit }) {
    const all = plan.items.filter(
      (item) => item.kind === "objective" && item.level === "district" && !isDiscontinued(item),
    );
    const wholes = wholesOf(all);
    const objectives = all.filter(({ key }) => wholes.get(key)!.length === 0);
    const schools = plan.units.filter(({ type }) => type === "school");
    const items = plan.items.filter((item) => item.level === "school" && !item.isNamedOnly);
    if (objectives.length === 0 || schools.length === 0 || items.length === 0) return "inapplicable";

    const { withRows, withLinks, takenUp } = coverage(plan, items, meant, wholes);
    const asked = schools.filter(({ name }) => withLinks.has(name));
    const named = (units: readonly Unit[]) =>
      listOf(
        units.map(({ name }) => name),
        limit("schoolsNamed"),
      );
    const withoutRows = schools.filter(({ name }) => !withRows.has(name));
    const withoutLinks = schools.filter(({ name }) => withRows.has(name) && !withLinks.has(name));
    return [
      ...cantTell("noRows", named(withoutRows)),
      ...cantTell("noLinks", named(withoutLinks)),
      ...objectives.flatMap((objective) =>
        notTakenUp(
          objective,
          asked.filter((school) => !isExempt(school, objective)),
          takenUp.get(objective.key) ?? NOBODY,
          named,
        ),
      ),
    ];
  },
});

const NOBODY: ReadonlySet<string | null> = new Set();

/** @param schools "" where there are none */
function cantTell(messageId: "noRows" | "noLinks", schools: string): B3Report[] {
  return schools === ""
    ? []
    : [{ messageId, outcome: "cantTell", data: { schools }, item: null, cell: null }];
}

/**
 * Which schools have not taken up an objective.
 * @param expected those that should
 * @param by those that have; null among them for rows that don't say whose they are
 */
function notTakenUp(
  objective: PlanItem,
  expected: readonly Unit[],
  by: ReadonlySet<string | null>,
  named: (units: readonly Unit[]) => string,
): B3Report[] {
  const missing = expected.filter(({ name }) => !by.has(name));
  if (missing.length === 0) return [];
  const item = shortName(objective);
  const place = { item: objective, cell: objective.idCell ?? cellOf(objective) };
  if (by.has(null)) return [{ messageId: "noSchool", outcome: "cantTell", data: { item }, ...place }];
  return [
    {
      messageId: messageFor(missing.length, expected.length),
      outcome: "fail",
      data: { item, total: expected.length, count: missing.length, schools: named(missing) },
      about: missing
        .map(({ name }) => name)
        .sort()
        .join("|"),
      ...(missing.length === 1 ? { unit: missing[0]!.name } : {}),
      ...place,
    },
  ];
}

function messageFor(missing: number, expected: number): "one" | "some" | "none" {
  if (missing === 1) return "one";
  return missing === expected ? "none" : "some";
}

interface Coverage {
  readonly withRows: ReadonlySet<string | null>;
  /** Schools with a row in a table that can say what it serves. */
  readonly withLinks: ReadonlySet<string | null>;
  /** By the key of an objective the schools that serve it; null among them for rows that don't say whose they are. */
  readonly takenUp: ReadonlyMap<string, ReadonlySet<string | null>>;
}

/** @param wholes by the key of an objective the keys of those that it is a part of */
function coverage(
  plan: Plan,
  items: readonly PlanItem[],
  meant: LinksAsMeant,
  wholes: ReadonlyMap<string, readonly string[]>,
): Coverage {
  const canLink = plan.tables.map((table) => hasColumn(table, "parent"));
  const withRows = new Set<string | null>();
  const withLinks = new Set<string | null>();
  // Many rows share what they serve.
  const bySchool = new Map<ReadonlySet<PlanItem>, Set<string | null>>();
  for (const item of items) {
    withRows.add(item.unit);
    if (canLink[item.table] || item.links.length > 0) withLinks.add(item.unit);
    if (isDiscontinued(item)) continue;
    const line = meant.served(item);
    const schools = bySchool.get(line);
    if (schools) schools.add(item.unit);
    else bySchool.set(line, new Set([item.unit]));
  }
  const takenUp = new Map<string, Set<string | null>>();
  for (const [line, schools] of bySchool)
    for (const { kind, level, key } of line) {
      if (kind !== "objective" || level !== "district") continue;
      for (const each of [key, ...(wholes.get(key) ?? [])]) {
        const known = takenUp.get(each);
        if (!known) takenUp.set(each, new Set(schools));
        else for (const school of schools) known.add(school);
      }
    }
  return { withRows, withLinks, takenUp };
}
