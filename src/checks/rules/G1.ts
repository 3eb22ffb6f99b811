import { cellName, isErrorValue } from "../../plan/cell";
import type { PlanItem } from "../../plan/item";
import type { TableMap } from "../../plan/maps/tableMap";
import { idKey } from "../../plan/values/ids";
import { G1 as text } from "../../text/rules/G1";
import { shortName } from "../message";
import { byTable } from "../places";
import { defineRule, type ReportOf } from "../rule";

type G1Report = ReportOf<typeof text>;

export const G1 = defineRule({
  id: "G1",
  category: "hygiene",
  severity: "error",
  severities: { missing: "warning" },
  text,
  limits: { percent: 75 },
  check({ plan, limit }) {
    const items = plan.items.filter(({ idCell }) => idCell !== undefined);
    if (items.length === 0) return "inapplicable";
    return [...byTable(plan, items)].flatMap(([table, rows]) => [
      ...duplicates(table, rows),
      ...missing(rows, limit("percent")),
    ]);
  },
});

/** A row with an id, and what that is compared by. */
interface Numbered {
  readonly item: PlanItem;
  readonly key: string;
}

/** Of rows with the same id all but the first. Schools number their own rows, and so may each group of rows. */
function duplicates(table: TableMap, rows: readonly PlanItem[]): G1Report[] {
  return [...scopes(table, rows).values()].flatMap((scope) => {
    const first = new Map<string, PlanItem>();
    if (startsAnew(scope)) return [];
    const reports: G1Report[] = [];
    for (const { item, key } of scope) {
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, item);
        continue;
      }
      const cell = earlier.idCell!;
      const data = { item: shortName(item), first: cellName(cell.row, cell.column) };
      reports.push({ messageId: "duplicate", outcome: "fail", data, item, cell: item.idCell! });
    }
    return reports;
  });
}

/** "1", "2", "37": a number that is counted up. */
const isCount = (key: string): boolean => /^\d{1,3}$/.test(key);

/** Rows with an id, by those among which an id must be unique. */
function scopes(table: TableMap, rows: readonly PlanItem[]): Map<string, Numbered[]> {
  const groupColumns = new Set(
    table.columns
      .filter(({ field }) => field === "objective" || field === "initiative")
      .map(({ column }) => column),
  );
  const scopes = new Map<string, Numbered[]>();
  let above: { readonly item: PlanItem; readonly scope: Numbered[] } | null = null;
  let sections = 0;
  for (const item of rows) {
    if (item.id === "") continue;
    const key = idKey(item.id);
    if (isCount(key)) {
      // "Step 1, 2, 3" starts anew under each objective or section.
      while (table.sectionRows[sections]! < item.place.row) sections++;
      const groups = item.links.filter(
        ({ cell }) => cell && (groupColumns.has(cell.column) || cell.row !== item.place.row),
      );
      const group = groups.map(({ target }) => target ?? "").join("|");
      scopeAt(scopes, `${whose(item)}|${sections}|${group}`).push({ item, key });
      continue;
    }
    // Rows of a school stand together.
    if (!above || !isSameOwner(above.item, item)) above = { item, scope: scopeAt(scopes, whose(item)) };
    above.scope.push({ item, key });
  }
  return scopes;
}

function scopeAt(scopes: Map<string, Numbered[]>, name: string): Numbered[] {
  let scope = scopes.get(name);
  if (!scope) scopes.set(name, (scope = []));
  return scope;
}

function whose({ kind, level, unit, place }: PlanItem): string {
  return `${kind}|${level}|${unit ?? place.value("unit")}`;
}

function isSameOwner(one: PlanItem, other: PlanItem): boolean {
  return one.unit !== null && one.unit === other.unit && one.kind === other.kind && one.level === other.level;
}

/** True for plain numbers that begin again and again with 1, 2 …, with no group to tell the runs apart: no id is seen twice by mistake. */
function startsAnew(scope: readonly Numbered[]): boolean {
  if (!scope.every(({ key }) => isCount(key))) return false;
  const counts = new Map<number, number>();
  for (const { key } of scope) counts.set(Number(key), (counts.get(Number(key)) ?? 0) + 1);
  const byNumber = [...counts].sort(([a], [b]) => a - b).map(([, count]) => count);
  return (
    (counts.get(1) ?? 0) > 1 &&
    (counts.get(2) ?? 0) > 1 &&
    byNumber.every((count, at) => at === 0 || count <= byNumber[at - 1]!)
  );
}

/** Rows without an id, where nearly all of the table's rows of that kind have one: others go on with the row above. */
function missing(rows: readonly PlanItem[], percent: number): G1Report[] {
  const kinds = new Set(rows.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const all = rows.filter((item) => item.kind === kind);
    const without = all.filter(({ id }) => id === "");
    const filled = all.length - without.length;
    if (filled < all.length * (percent / 100) || filled === 0) return [];
    return without
      .filter(({ place }) => !isErrorValue(place.value("id")))
      .map((item): G1Report => {
        const data = { item: shortName(item), filled, total: all.length };
        return { messageId: "missing", outcome: "fail", data, item, cell: item.idCell! };
      });
  });
}
