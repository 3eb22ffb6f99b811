import type { Plan } from "./model";
import type { Link } from "./item";
import { benchmarksOf } from "./parsing/benchmarks";
import { namedGroups } from "./parsing/sections/groups";
import { measuredGoals } from "./parsing/sections/measuredGoals";
import { layoutOf } from "./parsing/table/layout";
import { recordsOf } from "./parsing/records";
import { Resolver } from "./parsing/links/resolve";
import { RowReader } from "./parsing/rows/rows";
import { inWorkbookOrder } from "./maps/tableMap";
import { TableCells } from "./parsing/table/cells";
import { columnFacts } from "./parsing/table/columnFacts";
import type { ItemDraft, RowDraft } from "./parsing/drafts";
import { windowInTitles } from "./parsing/windowInTitles";
import { Units } from "./parsing/units/units";
import type { PlanSettings } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";
import type { TableMap } from "./maps/tableMap";

/**
 * Reads the plan out of a workbook: what its plan tables say, hidden sheets included. Nothing is guessed: what can't be
 * read or resolved says so in its item. Never throws, whatever stands in the cells.
 *
 * @param tables where the plan tables stand; those of other kinds than plan rows and lists of schools are passed over
 * @param settings how the workbook's words, spellings and dates are to be read
 */
export function parsePlan(
  snapshot: WorkbookSnapshot,
  tables: readonly TableMap[],
  settings: PlanSettings,
): Plan {
  const ordered = inWorkbookOrder(
    tables,
    snapshot.sheets.map(({ name }) => name),
  );
  const units = new Units(snapshot, ordered, settings);
  const bodies = ordered.map((table) => new TableCells(snapshot, table));
  const window = settings.window ?? windowInTitles(snapshot, settings);
  const rows = bodies.flatMap((cells, number) => {
    const layout = layoutOf(cells.table, columnFacts(cells));
    return layout ? new RowReader(cells, layout, number, units, { ...settings, window }).read() : [];
  });
  const resolver = new Resolver();
  for (const { item } of rows) resolver.add(item);
  const measured = measuredGoals(rows, bodies, units, resolver);
  for (const goal of measured) resolver.add(goal);
  const named = [...measured, ...namedGroups(rows, bodies, resolver)];
  for (const row of rows) linkRow(row, resolver);
  linkNamed(named, rows);
  const items = [...named, ...rows.map(({ item }) => item)].sort(byPlace);
  return {
    asOf: settings.asOf,
    window,
    units: units.list(),
    items,
    benchmarks: benchmarksOf(items, bodies, settings),
    records: recordsOf(bodies, units, resolver, settings),
    settings,
    tables: ordered,
    workbook: snapshot,
  };
}

/** Adds what the row's link cells say; an id like P1.F2.A1 speaks only where nothing else does. */
function linkRow({ item, linkTexts }: RowDraft, resolver: Resolver): void {
  for (const { text, unformatted, cell } of linkTexts) {
    const target = resolver.link(text, item) ?? (unformatted ? resolver.link(unformatted, item) : null);
    if (target === item) {
      item.links.push({ text, target: null, cell, isItself: true });
      continue;
    }
    const parts = target ? null : resolver.linkParts(text, item);
    if (parts) for (const part of parts) addLink(item, { text: part.text, target: part.target.key, cell });
    else addLink(item, { text, target: target?.key ?? null, cell });
  }
  if (item.links.length > 0 || item.id === "") return;
  const above = resolver.above(item);
  if (above) addLink(item, { text: above.id, target: above.key });
}

/** An initiative that is named beside its rows serves the one objective that all of these say they serve, where it says none. */
function linkNamed(named: readonly ItemDraft[], rows: readonly RowDraft[]): void {
  const open = new Map(
    named
      .filter(({ kind, level, links }) => kind === "initiative" && level === "district" && links.length === 0)
      .map((item) => [item.key, { item, served: new Map<string, Link>() }]),
  );
  if (open.size === 0) return;
  const objectives = new Set([...named, ...rows.map(({ item }) => item)].flatMap(keyOfObjective));
  for (const { item } of rows) {
    const initiative = item.links.map(({ target }) => open.get(target ?? "")).find((each) => each);
    if (!initiative) continue;
    for (const link of item.links)
      if (link.target !== null && objectives.has(link.target)) initiative.served.set(link.target, link);
  }
  for (const { item, served } of open.values()) if (served.size === 1) item.links.push(...served.values());
}

function keyOfObjective({ key, kind, level }: ItemDraft): string[] {
  return kind === "objective" && level === "district" ? [key] : [];
}

function addLink(item: ItemDraft, link: Link): void {
  const isKnown = link.target !== null && item.links.some(({ target }) => target === link.target);
  if (!isKnown) item.links.push(link);
}

/** By table, then from top to bottom; what a row names stands before the row. */
function byPlace(a: ItemDraft, b: ItemDraft): number {
  return a.table - b.table || a.place.row - b.place.row || Number(b.isNamedOnly) - Number(a.isNamedOnly);
}
