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
    const reports: B3Report[] = [];
    const cantTell = (messageId: "noRows" | "noLinks", which: readonly Unit[]): void => {
      if (which.length === 0) return;
      const names = listOf(
        which.map(({ name }) => name),
        limit("schoolsNamed"),
      );
      reports.push({ messageId, outcome: "cantTell", data: { schools: names }, item: null, cell: null });
    };
    cantTell(
      "noRows",
      schools.filter(({ name }) => !withRows.has(name)),
    );
    cantTell(
      "noLinks",
      schools.filter(({ name }) => withRows.has(name) && !withLinks.has(name)),
    );

    const asked = schools.filter(({ name }) => withLinks.has(name));
    for (const objective of objectives) {
      const expected = asked.filter((school) => !isExempt(school, objective));
      const by = takenUp.get(objective.key);
      const missing = expected.filter(({ name }) => !by?.has(name));
      if (missing.length === 0) continue;
      const about = { item: objective, cell: objective.idCell ?? cellOf(objective) };
      if (by?.has(null)) {
        reports.push({
          messageId: "noSchool",
          outcome: "cantTell",
          data: { item: shortName(objective) },
          ...about,
        });
        continue;
      }
      const data = {
        item: shortName(objective),
        total: expected.length,
        count: missing.length,
        schools: listOf(
          missing.map(({ name }) => name),
          limit("schoolsNamed"),
        ),
      };
      reports.push({
        messageId: messageFor(missing.length, expected.length),
        outcome: "fail",
        data,
        about: missing
          .map(({ name }) => name)
          .sort()
          .join("|"),
        ...(missing.length === 1 ? { unit: missing[0]!.name } : {}),
        ...about,
      });
    }
    return reports;
  },
});

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
