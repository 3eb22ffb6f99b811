import type { Plan, PlanItem, Unit } from "../plan/model";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { STATUSES, type Status } from "../plan/values/status";
import { STATUS_WORDS } from "../plan/vocabulary";
import { indexText } from "../text/planindex";
import { dueAlone } from "./due";
import { line, listed, sameKey } from "./excelText";
import { lookUps } from "./lookUps";
import { holdsItems, sourcesOf, type Source } from "./source";

/**
 * What the plan index is made from: its lists and the rows that it has. Description and pure figures start here, so
 * that both see the same.
 */
export interface IndexModel {
  readonly asOf: number;
  readonly sources: readonly Source[];
  /** By source number: the school of all its rows, "" where a column says it. */
  readonly schoolOf: ReadonlyMap<number, string>;
  /** The rows of the rollup: the district, clusters with items, the schools. School no. is the place in it, from 1. */
  readonly schools: readonly string[];
  readonly spellings: readonly { written: string; school: string }[];
  readonly words: readonly { word: string; status: Status | "" }[];
  readonly dueWords: readonly { written: string; due: number | string }[];
  readonly objectives: readonly { key: string; label: string }[];
  readonly parents: readonly ParentRow[];
  /** How many times links are followed from a parent upwards. */
  readonly steps: number;
  readonly aliases: readonly { written: string; means: string }[];
  /** Source and row of each index row, grouped by school as the plan stood. */
  readonly rows: readonly { source: Source; n: number }[];
}

/** Something that items can serve. */
export interface ParentRow {
  readonly kind: PlanItem["kind"];
  readonly isObjective: boolean;
  /** An item of a school: only that school's items name it by its id. */
  readonly isSchools: boolean;
  /** Where it stands; null for one that has no row of its own, which keeps the id and wording below. */
  readonly at: { source: Source; n: number } | null;
  readonly id: string;
  readonly wording: string;
  /** What one without a row of its own serves, as a cell would say it. */
  readonly links: string;
}

/** Goals and strategies between an action and its initiative: chains longer than this are not followed to the end. */
const MOST_STEPS = 3;

/** @param workbook what the plan was read from: the cells of its tables */
export function indexModel(plan: Plan, workbook: WorkbookSnapshot): IndexModel {
  const sources = sourcesOf(plan.tables, workbook);
  const units = plan.units.filter(
    ({ type, name }) =>
      type !== "cluster" ||
      plan.items.some((item) => item.unit === name && line(item.place.value("unit")) !== ""),
  );
  const district = units.find((unit) => unit.type === "district");
  const districtName = district?.name || indexText.districtUnnamed;
  const schools = [districtName, ...units.filter((unit) => unit !== district).map((unit) => unit.name)];
  const spellings = spellingsOf(units, district, districtName, plan.items);
  const parents = parentsOf(plan.items, sources);
  const lists = {
    asOf: plan.asOf,
    sources,
    schoolOf: new Map(sources.map((source) => [source.number, schoolOfAll(source, plan, districtName)])),
    schools,
    spellings,
    words: wordsOf(plan.items),
    dueWords: dueWordsOf(plan.items),
    objectives: parents
      .filter((parent) => parent.isObjective)
      .map((parent) => ({
        key: keyOf(parent),
        label: [parent.id, parent.wording].filter(Boolean).join(" "),
      })),
    parents,
    steps: stepsOf(plan.items, parents),
    aliases: aliasesOf(plan.items, parents),
  };
  return { ...lists, rows: rowsOf(lists) };
}

function spellingsOf(
  units: readonly Unit[],
  district: Unit | undefined,
  districtName: string,
  items: readonly PlanItem[],
): IndexModel["spellings"] {
  const list = new Map<string, { written: string; school: string }>();
  const add = (written: string, school: string) => {
    const text = line(written);
    if (text !== "" && !list.has(sameKey(text))) list.set(sameKey(text), { written: listed(text), school });
  };
  add(districtName, districtName);
  for (const unit of units) add(unit.name, unit === district ? districtName : unit.name);
  for (const unit of units)
    for (const alias of unit.aliases) add(alias, unit === district ? districtName : unit.name);
  // What the plan's reader made out beyond the names and aliases.
  for (const item of items) {
    const written = item.place.value("unit");
    if (item.unit !== null) add(line(written), item.unit);
    else if (item.level === "district") add(line(written), districtName);
  }
  return [...list.values()];
}

/** Whose the rows of a source are where no column says it: what the plan's reader made of its sheet. */
function schoolOfAll(source: Source, { items, tables }: Plan, districtName: string): string {
  if (source.columns.unit.length > 0) return "";
  const table = tables.indexOf(source.table);
  const own = items.filter((item) => item.table === table && !item.isNamedOnly);
  // Several schools, each under a heading of its own: above the first heading it is nobody's but the district's.
  if (new Set(own.map(({ unit }) => unit)).size > 1) return districtName;
  const [first] = own;
  return first?.unit ?? (first?.level === "school" ? indexText.unknownSchool : districtName);
}

function wordsOf(items: readonly PlanItem[]): IndexModel["words"] {
  const list = new Map<string, { word: string; status: Status | "" }>();
  const add = (word: string, status: Status | "") => {
    const text = line(word);
    if (text !== "" && !list.has(sameKey(text))) list.set(sameKey(text), { word: listed(text), status });
  };
  for (const { place, status } of items)
    add(line(place.value("status")), status.kind === "status" ? status.status : "");
  for (const status of STATUSES) for (const word of [status, ...STATUS_WORDS[status]]) add(word, status);
  return [...list.values()];
}

function dueWordsOf(items: readonly PlanItem[]): IndexModel["dueWords"] {
  const list = new Map<string, { written: string; due: number | string }>();
  const add = (written: string, due: number | string) => {
    const known = list.get(sameKey(written));
    if (!known) list.set(sameKey(written), { written: listed(written), due });
    // The same words in two columns that mean different days: nobody can tell.
    else if (known.due !== due) known.due = indexText.cantRead;
  };
  add(indexText.ongoing, indexText.ongoing);
  for (const { place, due } of items) {
    const read =
      due.kind === "date" || due.kind === "period"
        ? due.date
        : due.kind === "ongoing"
          ? indexText.ongoing
          : due.kind === "empty"
            ? ""
            : indexText.cantRead;
    const value = place.value("due");
    if (line(value) !== "" && read !== "" && dueAlone(value) !== read) add(line(value), read);
  }
  return [...list.values()];
}

/** The district's objectives and initiatives, and items that other items serve. Objectives first. */
function parentsOf(items: readonly PlanItem[], sources: readonly Source[]): (ParentRow & { key: string })[] {
  const targets = new Set(items.flatMap((item) => item.links.map((link) => link.target)));
  const rank = (item: PlanItem) => {
    if (item.level === "district" && item.kind === "objective") return 0;
    if (item.level === "district" && item.kind === "initiative") return 1;
    // A goal that is only named in its school's rows serves nothing that these don't serve themselves.
    return targets.has(item.key) && !item.isNamedOnly ? 2 : 3;
  };
  const byKey = new Map(items.map((item) => [item.key, item]));
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item, rank: level }) => {
      const place = rowOf(item, sources);
      return {
        key: item.key,
        kind: item.kind,
        isObjective: level === 0,
        isSchools: item.level === "school",
        at: place,
        ...namesOf(item, place),
        links: item.links
          .flatMap(({ target }) => (target === null ? [] : (byKey.get(target) ?? [])))
          .map((target) => keyOf(namesOf(target, rowOf(target, sources))).replaceAll(";", ","))
          .join(";"),
      };
    });
}

/** Id and wording as the formulas read them: of an item with a row of its own what stands in its cells. */
function namesOf(item: PlanItem, place: ParentRow["at"]): { id: string; wording: string } {
  const cell = (columns: Source["columns"]["id"]) =>
    place && columns[0] ? listed(line(place.source.cell(columns[0], place.n))) : "";
  return place
    ? { id: cell(place.source.columns.id), wording: cell(place.source.columns.title) }
    : { id: listed(line(item.id)), wording: listed(line(item.title)) };
}

/** By what an objective or initiative is known: its id, or its wording without one. */
function keyOf({ id, wording }: { id: string; wording: string }): string {
  return id || wording;
}

/** The row that an item has of its own; null for one that is only named in the rows of others. */
function rowOf(item: PlanItem, sources: readonly Source[]): ParentRow["at"] {
  const { sheet, row } = item.place;
  const source = sources.find(
    ({ table }) => table.sheet === sheet && row >= table.firstRow && row <= table.lastRow,
  );
  // The row of another item may name it, beside that item's own wording.
  if (!source || item.isNamedOnly || item.kind !== source.layout.kind) return null;
  return { source, n: row - source.table.firstRow + 1 };
}

/** How many steps upwards links are followed: one is enough where parents serve objectives directly. */
function stepsOf(
  items: readonly PlanItem[],
  parents: readonly { key: string; isObjective: boolean }[],
): number {
  const objectives = new Set(parents.filter(({ isObjective }) => isObjective).map(({ key }) => key));
  const rows = new Set(parents.map(({ key }) => key));
  const isDeep = items.some(
    ({ key, links }) =>
      rows.has(key) && links.some(({ target }) => target !== null && !objectives.has(target)),
  );
  return isDeep ? MOST_STEPS : 1;
}

/** Links that the plan's reader understood and that are neither the id nor the wording of what they mean. */
function aliasesOf(
  items: readonly PlanItem[],
  parents: readonly (ParentRow & { key: string })[],
): IndexModel["aliases"] {
  const byKey = new Map(parents.filter(({ isSchools }) => !isSchools).map((parent) => [parent.key, parent]));
  const known = new Set([...byKey.values()].flatMap(({ id, wording }) => [sameKey(id), sameKey(wording)]));
  const meanings = new Map<string, { written: string; means: Set<string> }>();
  for (const { links } of items)
    for (const { text, target } of links) {
      const written = listed(line(text)).replaceAll(";", ",");
      const parent = target === null ? undefined : byKey.get(target);
      if (!parent || written === "" || known.has(sameKey(written))) continue;
      const alias = meanings.get(sameKey(written)) ?? { written, means: new Set() };
      alias.means.add(keyOf(parent));
      meanings.set(sameKey(written), alias);
    }
  // A text that means different things in different rows says nothing by itself.
  return [...meanings.values()]
    .filter(({ means }) => means.size === 1)
    .map(({ written, means }) => ({ written, means: [...means][0]! }));
}

/** Every row of every source with items: grouped by school as things stand, rows that hold nothing last. */
function rowsOf(lists: Omit<IndexModel, "rows">): IndexModel["rows"] {
  const look = lookUps(lists);
  return lists.sources
    .filter(holdsItems)
    .flatMap((source) =>
      Array.from({ length: source.held }, (_, index) => ({
        source,
        n: index + 1,
        place: look.placeOfRow(source, index + 1),
      })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ source, n }) => ({ source, n }));
}
