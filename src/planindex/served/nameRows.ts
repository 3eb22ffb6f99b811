import { isErrorValue, type CellValue } from "../../plan/cell";
import { isDistrictGoal } from "../../plan/graph";
import type { PlanItem } from "../../plan/item";
import { wholesOf } from "../../plan/values/idParts";
import { indexText } from "../../text/planindex";
import { beforeLast, line, listed, sameKey } from "../formulas/excelText";
import type { IndexModel, NameRow, PartOf, Source } from "../model";

/** Something that items serve, with the names that it goes by. */
export interface Parent {
  readonly item: PlanItem;
  readonly at: NameRow["at"];
  readonly id: string;
  readonly title: string;
  readonly isObjective: boolean;
  readonly isSchools: boolean;
}

/** A table has at least one row; this one is nobody's name. */
export function namesOrOne({ names }: Pick<IndexModel, "names">): readonly NameRow[] {
  const none = { text: indexText.noName };
  return names.length > 0
    ? names
    : [{ at: null, name: none, serves: { text: "" }, isObjective: false, isSchools: false }];
}

/** The district's objectives and initiatives, and items that other items serve. Objectives first. */
export function parentsOf(items: readonly PlanItem[], sources: readonly Source[]): Parent[] {
  const targets = new Set(items.flatMap((item) => item.links.map((link) => link.target)));
  const rank = (item: PlanItem) => {
    if (item.level === "district" && item.kind === "objective") return 0;
    if (item.level === "district" && item.kind === "initiative") return 1;
    // A goal that is only named in its school's rows serves nothing that these don't serve themselves.
    return targets.has(item.key) && !(item.isNamedOnly && item.level === "school") ? 2 : 3;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank || byNumber(a.item, b.item))
    .map(({ item, rank: level }): Parent => {
      const at = rowOf(item, sources);
      const isSchools = item.level === "school";
      return { item, at, ...textsOf(item, at), isObjective: level === 0, isSchools };
    })
    .filter(({ id, title }) => id !== "" || title !== "");
}

/** "Pillar 3" may be named in the first row of all: what is only named is put in the order of its numbers. */
function byNumber(a: PlanItem, b: PlanItem): number {
  const [one, other] = [numberedName(a), numberedName(b)];
  return one !== null && other !== null ? NATURAL.compare(one, other) : 0;
}

const NATURAL = new Intl.Collator("en", { numeric: true });

/** null for a name that doesn't begin with a number, or with a word and a number. */
function numberedName({ id, title, isNamedOnly }: PlanItem): string | null {
  const name = id || title;
  return isNamedOnly && /^(?:\p{L}+\s*)?\d/u.test(name) ? name : null;
}

/** The first of a thing's names: its id, or its wording without one. */
export function firstName({ id, title }: Pick<Parent, "id" | "title">): string {
  return id || title;
}

/** By the key of an objective the keys of those that it is a part of. */
export function wholesOfObjectives(parents: readonly Parent[]): ReadonlyMap<string, readonly string[]> {
  return wholesOf(parents.filter(({ isObjective }) => isObjective).map(({ item }) => item));
}

/** So many parts of an id are left off by a formula, which gets longer with each. */
const MOST_MARKS = 2;

/** What an objective is a part of; objectives stand first among the parents. */
function partOf(
  { item, at, id }: Parent,
  parents: readonly Parent[],
  wholes: ReturnType<typeof wholesOfObjectives>,
): PartOf | undefined {
  const [nearest] = wholes.get(item.key) ?? [];
  const place = parents.findIndex((parent) => parent.item.key === nearest);
  if (place < 0) return undefined;
  const marks: string[] = [];
  let rest = id;
  for (
    ;
    rest.length > parents[place]!.id.length && marks.length < MOST_MARKS;
    rest = beforeLast(rest, marks.at(-1)!)
  )
    marks.push(rest.lastIndexOf(".") > rest.lastIndexOf("-") ? "." : "-");
  const isTold = at !== null && id !== "" && sameKey(rest) === sameKey(firstName(parents[place]!));
  return { place, marks: isTold ? marks : null };
}

/** All names of all parents: first names before wordings, and these before ids with the wording behind them. */
export function namesOf(parents: readonly Parent[], items: readonly PlanItem[]): NameRow[] {
  const byKey = new Map(parents.map((parent) => [parent.item.key, parent]));
  const finder = rowFinder();
  const texts = new Set(items.flatMap(({ links }) => links.map(({ text }) => sameKey(line(text)))));
  const first: NameRow[] = [];
  const titles: NameRow[] = [];
  const both: NameRow[] = [];
  const wholes = wholesOfObjectives(parents);
  for (const parent of parents) {
    const { item, at, id, title, isObjective, isSchools } = parent;
    // Of tables with the district's goals all rows have names.
    const found = at && !isDistrictGoal(item) ? finder(at, id ? "id" : "title") : undefined;
    const own = { at, ...(found && { found }), isObjective: false, isSchools };
    const above = item.links
      .flatMap(({ target }) => (target === null ? [] : (byKey.get(target) ?? [])))
      .map((each) => firstName(each).replaceAll(";", ","));
    const whole = isObjective ? partOf(parent, parents, wholes) : undefined;
    first.push({
      ...own,
      isObjective,
      ...(whole && { partOf: whole }),
      name: at ? (id ? "id" : "title") : { text: id || title },
      serves: at ? "cells" : { text: above.join(";") },
    });
    if (id === "" || title === "") continue;
    const serves = at ? "first" : { text: id };
    // Schools have many items, and most go by their ids only.
    if (!isSchools || texts.has(sameKey(title)))
      titles.push({ ...own, name: at ? "title" : { text: title }, serves });
    if (!isSchools) both.push({ ...own, name: at ? "both" : { text: listed(`${id} ${title}`) }, serves });
  }
  return [...first, ...titles, ...both];
}

/** MATCH takes no longer texts. */
const LONGEST_VALUE = 200;

/** Finds rows by what no other row of their table has in a column; undefined for those that can't be told apart. */
function rowFinder() {
  const counts = new Map<string, Map<string, number>>();
  // LibreOffice finds TRUE for 1 and FALSE for 0.
  const known = (value: CellValue) =>
    typeof value === "string" ? `"${value.toLowerCase()}` : String(Number(value));
  return ({ source, n }: NonNullable<NameRow["at"]>, name: "id" | "title"): NameRow["found"] => {
    const [column] = source.columns[name];
    if (!column) return undefined;
    const place = `${source.number} ${column.column}`;
    let count = counts.get(place);
    if (!count) {
      count = new Map();
      for (let row = 1; row <= source.rows; row++) {
        const value = known(source.cell(column, row));
        count.set(value, (count.get(value) ?? 0) + 1);
      }
      counts.set(place, count);
    }
    const value = source.cell(column, n);
    if (typeof value === "boolean" || isErrorValue(value) || String(value).length > LONGEST_VALUE)
      return undefined;
    return count.get(known(value)) === 1 ? { column, value } : undefined;
  };
}

/** Id and wording as the formulas read them: of an item with a row of its own what stands in its cells. */
function textsOf(item: PlanItem, at: NameRow["at"]): { id: string; title: string } {
  const cell = (columns: Source["columns"]["id"]) =>
    at && columns[0] ? listed(line(at.source.cell(columns[0], at.n))) : "";
  return at
    ? { id: cell(at.source.columns.id), title: cell(at.source.columns.title) }
    : { id: listed(line(item.id)), title: listed(line(item.title)) };
}

/** The row that an item has of its own; null for one that is only named in the rows of others. */
function rowOf(item: PlanItem, sources: readonly Source[]): NameRow["at"] {
  const { row } = item.place;
  const source = sources.find(({ tableIndex }) => tableIndex === item.table);
  // The row of another item may name it, beside that item's own wording.
  if (!source || item.isNamedOnly || item.kind !== source.layout.kind) return null;
  return { source, n: row - source.firstRow + 1 };
}
