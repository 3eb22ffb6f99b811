import type { CellValue } from "../plan/cell";
import type { Plan, PlanItem, Unit } from "../plan/model";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { STATUSES, type Status } from "../plan/values/status";
import { STATUS_WORDS } from "../plan/vocabulary";
import { indexText } from "../text/planindex";
import { dueAlone } from "./due";
import { line, listed, sameKey } from "./excelText";
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
}

/** Goals and strategies between an action and its initiative: chains longer than this are not followed to the end. */
const MOST_STEPS = 4;

export const UNKNOWN_SCHOOL = (model: Pick<IndexModel, "schools">): number => model.schools.length + 1;
/** The place of the total in the figures by school, and the school no. of rows that hold nothing. */
export const NO_ITEM = (model: Pick<IndexModel, "schools">): number => model.schools.length + 2;

/** @param workbook what the plan was read from: the cells of its tables */
export function indexModel(plan: Plan, workbook: WorkbookSnapshot): IndexModel {
  const sources = sourcesOf(plan.tables, workbook);
  const itemsByPlace = new Map(plan.items.map((item) => [placeKey(item.place.sheet, item.place.row), item]));
  const itemAt = ({ table }: Source, n: number) =>
    itemsByPlace.get(placeKey(table.sheet, table.firstRow + n - 1));
  const units = plan.units.filter(
    (unit) => unit.type !== "cluster" || plan.items.some((item) => item.unit === unit.name),
  );
  const district = units.find((unit) => unit.type === "district");
  const districtName = district?.name || indexText.districtUnnamed;
  const schools = [districtName, ...units.filter((unit) => unit !== district).map((unit) => unit.name)];
  const spellings = spellingsOf(units, district, districtName, plan.items);
  const parents = parentsOf(plan.items, sources);
  const lists = {
    asOf: plan.asOf,
    sources,
    schoolOf: new Map(
      sources.map((source) => [source.number, schoolOfAll(source, plan.items, plan, districtName)]),
    ),
    schools,
    spellings,
    words: wordsOf(plan.items),
    dueWords: dueWordsOf(plan.items),
    objectives: parents
      .filter((parent) => parent.isObjective)
      .map(({ id, wording }) => ({
        key: listed(id || wording),
        label: [id, wording].filter(Boolean).join(" "),
      })),
    parents,
    steps: stepsOf(plan.items, parents, sources),
    aliases: aliasesOf(plan.items, parents),
  };
  return { ...lists, rows: rowsOf(lists, itemAt) };
}

function placeKey(sheet: string, row: number): string {
  return `${row}!${sheet}`;
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

function schoolOfAll(source: Source, items: readonly PlanItem[], plan: Plan, districtName: string): string {
  if (source.columns.unit.length > 0) return "";
  const table = plan.tables.indexOf(source.table);
  const item = items.find((each) => each.table === table && !each.isNamedOnly);
  if (item?.unit) return item.unit;
  return item?.level === "school" ? indexText.unknownSchool : districtName;
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
function parentsOf(items: readonly PlanItem[], sources: readonly Source[]): ParentRow[] {
  const targets = new Set(items.flatMap((item) => item.links.map((link) => link.target)));
  const rank = (item: PlanItem) =>
    item.level === "district" && item.kind === "objective"
      ? 0
      : item.level === "district" && item.kind === "initiative"
        ? 1
        : targets.has(item.key)
          ? 2
          : 3;
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((each) => each.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item, rank: level }) => ({
      kind: item.kind,
      isObjective: level === 0,
      isSchools: item.level === "school",
      at: item.isNamedOnly ? null : rowOf(item, sources),
      id: listed(line(item.id)),
      wording: listed(line(item.title)),
    }));
}

function rowOf(item: PlanItem, sources: readonly Source[]): ParentRow["at"] {
  const { sheet, row } = item.place;
  const source = sources.find(
    ({ table }) => table.sheet === sheet && row >= table.firstRow && row <= table.lastRow,
  );
  return source ? { source, n: row - source.table.firstRow + 1 } : null;
}

/** How far below the objectives the parents reach: 1 where initiatives are the lowest. */
function stepsOf(
  items: readonly PlanItem[],
  parents: readonly ParentRow[],
  sources: readonly Source[],
): number {
  const isDeep = parents.some((parent) => !parent.isObjective && parent.kind !== "initiative");
  if (isDeep) return MOST_STEPS - 1;
  const byKey = new Map(items.map((item) => [item.key, item]));
  const nested = items.some(
    (item) =>
      item.kind === "initiative" &&
      rowOf(item, sources) !== null &&
      item.links.some((link) => link.target !== null && byKey.get(link.target)?.kind === "initiative"),
  );
  return nested ? MOST_STEPS - 1 : 1;
}

/** Links that the plan's reader understood and that are neither the id nor the wording of what they mean. */
function aliasesOf(items: readonly PlanItem[], parents: readonly ParentRow[]): IndexModel["aliases"] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const known = new Set(parents.flatMap(({ id, wording }) => [sameKey(id), sameKey(wording)]));
  const meanings = new Map<string, { written: string; means: Set<string> }>();
  for (const { links } of items)
    for (const { text, target } of links) {
      const written = listed(line(text));
      const item = target === null ? undefined : byKey.get(target);
      if (!item || item.level !== "district" || written === "" || known.has(sameKey(written))) continue;
      const alias = meanings.get(sameKey(written)) ?? { written, means: new Set() };
      alias.means.add(listed(line(item.id)) || listed(line(item.title)));
      meanings.set(sameKey(written), alias);
    }
  return [...meanings.values()]
    .filter(({ means }) => means.size === 1)
    .map(({ written, means }) => ({ written, means: [...means][0]! }));
}

/** Every row of every source with items: grouped by school as things stand, rows that hold nothing last. */
function rowsOf(
  lists: Omit<IndexModel, "rows">,
  itemAt: (source: Source, n: number) => PlanItem | undefined,
): IndexModel["rows"] {
  const places = new Map(lists.schools.map((school, index) => [school, index]));
  const spelled = new Map(lists.spellings.map(({ written, school }) => [sameKey(written), school]));
  const rows: { source: Source; n: number; place: number }[] = [];
  const blank = lists.schools.length + 1;
  for (const source of lists.sources.filter(holdsItems)) {
    const fixed = lists.schoolOf.get(source.number)!;
    const sections = new Set(source.table.sectionRows.map((row) => row - source.table.firstRow + 1));
    for (let n = 1; n <= source.held; n++) {
      if (sections.has(n)) continue;
      const [unit] = source.columns.unit;
      const written: CellValue = fixed || (unit ? line(source.cell(unit, n)) : "");
      const school = spelled.get(sameKey(String(written)));
      const place =
        written === "" ? (itemAt(source, n) ? placeOfBlank(source, lists.schools) : blank) : undefined;
      rows.push({ source, n, place: place ?? places.get(school ?? "") ?? lists.schools.length });
    }
  }
  return rows.sort((a, b) => a.place - b.place).map(({ source, n }) => ({ source, n }));
}

/** Where an item stands that names no school: with the district, or in a school plan with no known school. Counts from 0. */
export function placeOfBlank(source: Source, schools: readonly string[]): number {
  return source.table.kind === "schoolPlan" ? schools.length : 0;
}
