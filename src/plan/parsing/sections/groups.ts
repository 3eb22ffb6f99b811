import type { Link } from "../../item";
import { cellName } from "../../cell";
import { idKey, leadingId, looseId, wordingKey } from "../../values/ids";
import { readPeople } from "../../values/people";
import type { TableCells } from "../table/cells";
import { NamePlace, type GroupName, type ItemDraft, type RowDraft } from "../drafts";
import type { Resolver } from "../links/resolve";
import { isDistrictsLevel, levelNamed } from "./sections";

const NOBODY = readPeople("");
/**
 * Links rows to the objectives and initiatives that group columns and section rows name for them, and makes an item of
 * each name that no row stands for.
 *
 * In a school plan a name means the district's objective where one is called so, and else a goal of that school's own.
 * Where the workbook has no list of the district's objectives, a wording that several schools share is the district's.
 *
 * @returns the items that are named only; the links are added to the rows' items
 */
export function namedGroups(
  rows: readonly RowDraft[],
  bodies: readonly TableCells[],
  resolver: Resolver,
): ItemDraft[] {
  const named = new Map<string, ItemDraft>();
  const shared = sharedWordings(rows, bodies);
  const meant = sectionsByLinks(rows, resolver);

  const underOthers: ItemDraft[] = [];

  const itemOf = (name: GroupName, row: RowDraft, above: ItemDraft | null): ItemDraft | null => {
    const { item } = row;
    const isSchools = bodies[item.table]!.table.kind === "schoolPlan";
    const found =
      resolver.named(name, "district") ??
      (isSchools && item.level === "school" ? resolver.named(name, item) : null);
    if (found) return found;
    const linked = name.isSection ? meant.get(placeOfSection(name, row)) : undefined;
    if (linked) return linked;
    // An id beside a label that is nobody's is one wrong link, and not one for each row.
    const isLabel = name.title === "" && (name.serves ?? []).length > 0;
    if (name.isSection && !isLabel && levelNamed(name.text) === null) return null;
    const isOwn = isSchools && item.level === "school" && !shared.has(wordingKey(name.text));
    const scope = isOwn ? `school ${item.unit ?? ""}` : "district";
    // Two goals may each have an initiative "Professional development".
    const under = name.id === "" && name.kind === "initiative" ? (above?.key ?? "") : "";
    const key = `${scope}|${name.kind}|${idKey(name.id)}|${wordingKey(name.title)}|${under}`;
    let group = named.get(key);
    if (!group) {
      group = nameItem(name, item, isOwn, bodies[item.table]!);
      const isAbove = isOwn && name.isSection && name.id !== "" && isDistrictsLevel(name.text);
      group.links.push(...servedBy(isAbove ? { ...name, serves: [name.id] } : name, group, resolver));
      named.set(key, group);
      if (under === "") resolver.add(group);
      else underOthers.push(group);
    }
    return group;
  };

  for (const row of rows) {
    let above: ItemDraft | null = null;
    for (const name of row.groups) {
      const group = itemOf(name, row, above);
      if (!group) row.item.links.push(...servedBy(name, row.item, resolver));
      if (!group || group === row.item) continue;
      if (above && above !== group && group.isNamedOnly) link(group, above, name, above.id || above.title);
      // What a group belongs to, its rows belong to: only a group that stands elsewhere is linked beside it.
      if (above && group.links.some(({ target }) => target === above!.key)) unlink(row.item, above);
      link(row.item, group, name, name.text);
      // An item with a row of its own says there what it serves; what stands here is said of these rows.
      if (!group.isNamedOnly) addLinks(row.item, servedBy(name, row.item, resolver));
      above = group;
    }
  }
  // Links name them by their wording as well; the groups of other rows, under other goals, don't.
  for (const group of underOthers) resolver.add(group);
  return [...named.values()];
}

/**
 * "Strategic goal 1: Writing" over rows that say themselves that they serve SG1 is that objective in short words: what its rows
 * are linked to has the number that it has.
 */
function sectionsByLinks(rows: readonly RowDraft[], resolver: Resolver): ReadonlyMap<string, ItemDraft> {
  const meant = new Map<string, ItemDraft>();
  for (const row of rows)
    for (const name of row.groups) {
      const number = name.isSection && row.linkTexts.length > 0 ? looseId(name.id) : "";
      if (number === "") continue;
      const targets = row.linkTexts.map(({ text }) => resolver.link(text, row.item));
      const target = targets.find((each) => each?.kind === name.kind && looseId(each.id) === number);
      if (target) meant.set(placeOfSection(name, row), target);
    }
  return meant;
}

/** What a section says that its rows serve: "Literacy (supports SP1)". Wording that is nobody's name may mean anything. */
function servedBy({ serves = [], row, column }: GroupName, item: ItemDraft, resolver: Resolver): Link[] {
  const cell = { sheet: item.place.sheet, row, column };
  return serves.flatMap((text): Link[] => {
    const id = leadingId(text)?.label;
    // The district's own goal, named beside a label.
    if (item.level === "district" && id !== undefined && idKey(id) === idKey(item.id)) return [];
    const target = resolver.link(text, item)?.key ?? null;
    return target === null && id === undefined ? [] : [{ text, target, cell }];
  });
}

function placeOfSection({ row }: GroupName, { item }: RowDraft): string {
  return `${item.table} ${row}`;
}

function link(item: ItemDraft, target: ItemDraft, { row, column }: GroupName, text: string): void {
  if (item === target || item.links.some((known) => known.target === target.key)) return;
  const made: Link = { text, target: target.key, cell: { sheet: item.place.sheet, row, column } };
  item.links.push(made);
}

/** Adds what is found and not known yet: a text that is nobody's name is one wrong link, and not one for each row. */
function addLinks(item: ItemDraft, links: readonly Link[]): void {
  for (const link of links)
    if (link.target !== null && !item.links.some(({ target }) => target === link.target))
      item.links.push(link);
}

function unlink(item: ItemDraft, from: ItemDraft): void {
  const at = item.links.findIndex(({ target }) => target === from.key);
  if (at >= 0) item.links.splice(at, 1);
}

/**
 * An objective or initiative that has no row of its own.
 * @param from whose table names it, and whose it is where it is a school's own
 */
export function nameItem(
  name: GroupName,
  from: Pick<ItemDraft, "table" | "unit">,
  isOwn: boolean,
  cells: TableCells,
): ItemDraft {
  const nothing = { kind: "empty" } as const;
  return {
    key: `${cells.sheet}!${cellName(name.row, name.column)} (${name.kind})`,
    kind: name.kind,
    level: isOwn ? "school" : "district",
    id: name.id,
    title: name.title,
    unit: isOwn ? from.unit : null,
    links: [],
    local: null,
    lead: NOBODY,
    support: NOBODY,
    start: nothing,
    due: nothing,
    completed: nothing,
    status: nothing,
    table: from.table,
    isNamedOnly: true,
    place: new NamePlace(cells, name.kind, name.row, name.column),
  };
}

/**
 * The wordings of school plans' group columns that two schools or more share, in a workbook without objectives of the
 * district's. "Goal 1" alone is no wording: each school may mean another.
 */
function sharedWordings(rows: readonly RowDraft[], bodies: readonly TableCells[]): ReadonlySet<string> {
  const isTopOfDistrict = ({ item, groups }: RowDraft): boolean =>
    item.level === "district" &&
    (item.kind === "objective" ||
      item.kind === "initiative" ||
      groups.some(({ isSection, text }) => !isSection || levelNamed(text) !== null));
  if (rows.some(isTopOfDistrict)) return new Set();
  const schoolsOf = new Map<string, Set<string>>();
  for (const { item, groups } of rows) {
    if (item.level !== "school" || item.unit === null || bodies[item.table]!.table.kind !== "schoolPlan")
      continue;
    for (const { text } of groups) {
      const leading = leadingId(text);
      if (leading && leading.rest === "") continue;
      const key = wordingKey(text);
      const schools = schoolsOf.get(key);
      if (schools) schools.add(item.unit);
      else schoolsOf.set(key, new Set([item.unit]));
    }
  }
  return new Set([...schoolsOf].filter(([, schools]) => schools.size > 1).map(([key]) => key));
}
